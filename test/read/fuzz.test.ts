import * as xlsx from '@e965/xlsx'
import fc from 'fast-check'
import { gzipSync, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../src/dataset/dataset'
import type { NumberColumn } from '../../src/measures/column'
import { readDataset } from '../../src/read/index'
import type { ReadResult } from '../../src/read/options'
import { compoundFile, formulaCell, handRecords, numberCell, textCell } from './old-book'
import { DAY, isBilingual } from './reading'

const HEAD = ['代码', '名称', '常住户数', '社区综合服务设施面积（平方米）']
const ROWS = [HEAD, ['140105001001', '师范街社区', 1820, 546.5], ['140105001002', '南街社区', 1000, 300]]

function workbook(type: 'xlsx' | 'biff8'): Uint8Array {
  const book = xlsx.utils.book_new()
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(ROWS as unknown[][]), 'S')
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: type }) as ArrayBuffer)
}

const NAMES = ['a.csv', 'a.tsv', 'a.json', 'a.ndjson', 'a.xlsx', 'a.xls', 'a.csv.gz', 'a.txt', '-'] as const

/** Whatever comes out: no exception, and every problem in both languages. */
async function survives(bytes: Uint8Array, name: string): Promise<ReadResult> {
  const read = await readDataset(bytes, { name, day: DAY })
  expect(read.problems.filter((problem) => !isBilingual(problem))).toEqual([])
  if (!read.ok) expect(read.problems.length).toBeGreaterThan(0)
  return read
}

/** A file with some of its bytes changed, left out, or doubled. */
const damaged = (whole: Uint8Array) =>
  fc
    .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.constantFrom('set', 'cut', 'double')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((changes) => {
      let bytes = [...whole]
      for (const [at, byte, how] of changes) {
        if (how === 'set') bytes[at % bytes.length] = byte
        else if (how === 'cut') bytes = bytes.slice(0, Math.max(1, at))
        else bytes.splice(at % bytes.length, 0, ...bytes.slice(at % bytes.length, (at % bytes.length) + byte))
      }
      return Uint8Array.from(bytes)
    })

describe('any bytes', { timeout: 120_000 }, () => {
  it('make no reading fail, whatever their name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...NAMES), async (bytes, name) => {
        await survives(bytes, name)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['an XLSX workbook', workbook('xlsx'), 'a.xlsx', 150],
    ['an XLS workbook', workbook('biff8'), 'a.xls', 300],
    ['a compressed table', gzipSync(strToU8(ROWS.map((row) => row.join(',')).join('\n'))), 'a.csv.gz', 150],
  ] as const)('damage in %s makes no reading fail', async (_, whole, name, numRuns) => {
    await fc.assert(
      fc.asyncProperty(damaged(whole), async (bytes) => {
        await survives(bytes, name)
      }),
      { numRuns },
    )
  })

  it('damage in the records of an old workbook makes no reading fail', async () => {
    const cells = [
      ...textCell(0, 0, '代码'),
      ...textCell(0, 1, '常住户数'),
      ...textCell(1, 0, '140105001001'),
      ...numberCell(1, 1, 1820),
      // 1 + 2
      ...formulaCell(1, 2, 3, [0x1e, 1, 0, 0x1e, 2, 0, 3], 7),
    ]
    await fc.assert(
      fc.asyncProperty(damaged(handRecords(cells)), async (records) => {
        await survives(compoundFile({ '/Workbook': records }), 'a.xls')
      }),
      { numRuns: 500 },
    )
  })

  it('damage in the XML of a workbook makes no reading fail', async () => {
    const parts = unzipSync(workbook('xlsx'))
    const names = Object.keys(parts).filter((name) => /sheet1|workbook|styles|Content/.test(name))
    const changes = fc
      .constantFrom(...names)
      .chain((name) =>
        damaged(parts[name] as Uint8Array).map((part) => zipSync({ ...parts, [name]: part }, { level: 0 })),
      )
    await fc.assert(
      fc.asyncProperty(changes, async (bytes) => {
        await survives(bytes, 'a.xlsx')
      }),
      { numRuns: 200 },
    )
  })
})

/** What people write into cells. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '无',
    '-',
    '/',
    '约650',
    '1.2万',
    '38.5%',
    '≥30',
    '30-40',
    '１２３',
    '1,820',
    '1,82',
    '12户',
    '#REF!',
    '=1+1',
    '有',
    '否',
    '1.40105E+11',
    '2025-12-31',
    '㎡',
    '"',
    '00012',
    '.1',
  ),
  fc.integer({ min: -5, max: 99_999 }).map(String),
  fc.float({ min: 0, max: 9999, noNaN: true }).map((figure) => figure.toFixed(2)),
  fc.string({ maxLength: 6 }),
)

/** Digits of a text, however wide, without what parts thousands. */
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[,，\s]/g, '')

/** Whether a text shows a figure: the figure itself, or its multiple by a word for thousands and more. */
function shows(text: string, figure: number): boolean {
  const numerals = digitsOf(text).match(/\d*\.\d+|\d+/g) ?? []
  return numerals.some((numeral) =>
    [1, 0.01, 1e3, 1e4, 1e8].some(
      (times) =>
        Math.abs(Number(numeral) * times - Math.abs(figure)) <=
        times * 0.5 * 10 ** -(numeral.split('.')[1]?.length ?? 0) + 1e-9,
    ),
  )
}

const FIGURES = ['households', 'facilityArea'] as const

const REGION = { code: '140105', level: 'county', name: '小店区' } as const

/** How many figures were looked at: a test that finds none proves nothing. */
let seen = 0

/** The figures of a dataset that no cell of their own row and column shows. */
function outOfThinAir(read: ReadResult, rows: readonly (readonly string[])[]): readonly unknown[] {
  if (!read.ok) return []
  const table = tablesOf(read.input, { region: REGION }).table('community')
  return FIGURES.flatMap((id, at) => {
    const column = table.column(id) as NumberColumn | undefined
    if (!column) return []
    return rows.flatMap(([code = '', , ...cells]) => {
      const row = table.rowOf(code)
      const [lo, hi] = [column.lo[row] ?? -Infinity, column.hi[row] ?? Infinity]
      // a blank is everything that is permitted
      if (lo !== hi) return []
      seen++
      const figure = lo / 10 ** column.scale
      return shows(cells[at] ?? '', figure) ? [] : [{ id, code, figure, written: cells[at] }]
    })
  })
}

describe('any table', { timeout: 120_000 }, () => {
  const tables = fc
    .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
    .map((cells) => cells.map(([a, b], n) => [String(140105001001 + n), `社区${n}`, a, b]))
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

  it('in text or in a workbook gives only figures that a cell of its row shows', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (rows) => {
        const csv = [HEAD, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')
        const text = await survives(strToU8(csv), 'a.csv')
        expect(outOfThinAir(text, rows)).toEqual([])
        const book = xlsx.utils.book_new()
        xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([HEAD, ...rows]), 'S')
        const bytes = new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer)
        expect(outOfThinAir(await survives(bytes, 'a.xlsx'), rows)).toEqual([])
      }),
      { numRuns: 200 },
    )
    expect(seen).toBeGreaterThan(200)
  })
})
