import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { codeText } from '../../src/read/code-text'
import { readDataset } from '../../src/read/index'
import type { ReadResult } from '../../src/read/options'
import { narrow } from '../../src/values/narrow'
import { csv, DAY, isBilingual } from './reading'

/** Every text and number in the records, apart from the keys. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves)
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : []
}

const cellsOf = (read: ReadResult): readonly string[] => leaves(read.input?.places ?? {})

/** What must hold of any reading. */
function expectSound(read: ReadResult): void {
  expect(read.ok || read.problems.length > 0).toBe(true)
  expect(read.problems.filter((problem) => !isBilingual(problem) || problem.message.en.length > 1000)).toEqual([])
  for (const [level, records] of Object.entries(read.input?.places ?? {}))
    records.forEach((_, index) => expect(read.input?.locate?.(level as never, index).file).toBeDefined())
}

const name = fc.constantFrom('a.csv', 'a.tsv', 'a.json', 'a.xlsx', 'a', '__proto__', '')

const heading = fc.oneof(
  fc.constantFrom(
    '代码',
    'code',
    '名称',
    '常住户数',
    'households',
    '社区综合服务设施面积（㎡）',
    '户数',
    '',
    '__proto__',
  ),
  fc.constantFrom('养老幸福工程项目数[2023]', '是否新建', '开放时间', '层级', '上级代码', '数据时点', '面积(亩)'),
  fc.string({ maxLength: 8 }),
)
const cell = fc.oneof(
  fc.constantFrom('140105001001', '140105', '14', '是', '社区', '', ' ', '1e5', '08:00-18:00', '2025-12-31'),
  fc.integer().map(String),
  fc.double().map(String),
  fc.string({ maxLength: 6, unit: 'grapheme' }),
)
const table = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 6 })
const quoted = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/** What a column of codes keeps of a cell: narrow letters, without what a spreadsheet wraps around them. */
function asCode(value: string): string {
  const read = codeText(value)
  return read.ok ? read.code : value
}

describe('whatever a file holds', () => {
  it('bytes never make reading fail', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string().map((text) => new TextEncoder().encode(text)),
    )
    await fc.assert(
      fc.asyncProperty(bytes, name, async (contents, file) => {
        expectSound(await readDataset(contents, { name: file, day: DAY }))
      }),
      { numRuns: 500 },
    )
  })

  it('pieces of tables never make reading fail', async () => {
    const piece = fc.constantFrom(
      'code',
      ',',
      '"',
      '\n',
      '\r\n',
      '\r',
      '常住户数',
      '140105001001',
      '5',
      '\t',
      ' ',
      '[2023]',
    )
    const pieces = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(pieces, async (text) => {
        const read = await csv(`code,households\n${text}`)
        expectSound(read)
        expect(cellsOf(read).filter((leaf) => !text.includes(leaf) && !narrow(text).includes(leaf))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('each cell of the records stands in the table, under its heading and in its row', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(heading, { maxLength: 7 }), table, async (head, rows) => {
        const text = [head, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n')
        const read = await csv(text, { level: 'community' })
        expectSound(read)
        // a code is read in narrow letters
        const written = new Set(rows.flat().flatMap((value) => [value.trim(), narrow(value), asCode(value)]))
        expect(cellsOf(read).filter((leaf) => !written.has(leaf))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('JSON of any shape never makes reading or checking fail', async () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({ places: fc.jsonValue(), day: fc.jsonValue() }, { requiredKeys: [] }),
    )
    const record = fc.dictionary(
      fc.constantFrom('code', 'name', 'parent', 'households', '常住户数', 'kind'),
      fc.jsonValue(),
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(value, fc.array(record, { maxLength: 4 })), async (json) => {
        const read = await readDataset(JSON.stringify(json), { name: 'a.json', day: DAY, level: 'community' })
        expectSound(read)
        const written = new Set(leaves(json))
        // a code is read in narrow letters, without what a spreadsheet wraps around it
        const narrowed = new Set([...written].map((one) => (typeof one === 'string' ? asCode(one) : one)))
        expect(cellsOf(read).filter((leaf) => !written.has(leaf) && !narrowed.has(leaf))).toEqual([])
        if (read.ok)
          for (const finding of check(shanxi2021, read.input, { day: DAY }).findings()) expect(finding).toBeDefined()
      }),
      { numRuns: 150 },
    )
  })
})

describe('a row that was lost', () => {
  const rule = shanxi2021.rules.find(({ indicator }) => indicator === 'one-stop-service-coverage')?.id as never
  const rows = Array.from({ length: 5 }, (_, n) => `14010500100${n + 1},是`)

  async function verdict(lines: readonly string[]) {
    const read = await csv(['代码,一窗受理和一站办理', ...lines].join('\n'), { roster: { community: 'complete' } })
    if (!read.ok) throw new Error('nothing was read')
    return [...check(shanxi2021, read.input, { day: DAY, rules: [rule] }).findings()].map((finding) => finding.verdict)
  }

  it('never lets a rule be met that its place might break', async () => {
    expect(await verdict(rows)).toEqual(['met'])
    for (const bad of ['140105001009,"是', '"140105001009,是', '140105001009,是,是', 'x,是', 'x'.repeat(2_000_000)])
      expect(await verdict([...rows, bad])).toEqual(['unknown'])
  })
})
