import * as xlsx from '@e965/xlsx'
import iconv from 'iconv-lite'
import { gzipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { readDataset, readFiles } from '../../src/read/index'
import type { ReadResult } from '../../src/read/options'
import { jsonChunks } from '../../src/report/json'
import { toView } from '../../src/report/to-view'
import { codes, DAY, recordsOf } from './reading'

type Row = readonly (string | number | null)[]

const HEAD = ['代码', '名称', '常住户数', '社区综合服务设施面积（平方米）', '社区工作者数', '社区综合服务设施']
const ROWS: readonly Row[] = [
  ['140105001001', '师范街社区', 1820, 546.5, 19, '有'],
  ['140105001002', '南街㐀社区', 1000, 300, null, '无'],
  ['140105001003', '北街社区', 3333, 36.8, 0, '有'],
]

const table = (delimiter: string, end = '\n'): string =>
  [HEAD, ...ROWS].map((row) => row.map((cell) => cell ?? '').join(delimiter)).join(end) + end

const objects = ROWS.map(
  (row) => Object.fromEntries(row.flatMap((cell, at) => (cell === null ? [] : [[HEAD[at], cell] as const]))) as object,
)

function workbook(type: 'xlsx' | 'biff8'): Uint8Array {
  const book = xlsx.utils.book_new()
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([HEAD, ...ROWS] as unknown[][]), '台账')
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: type }) as ArrayBuffer)
}

const encoded = (text: string, encoding: string, addBOM = true): Uint8Array =>
  new Uint8Array(iconv.encode(text, encoding, { addBOM }))

const marked = (text: string): Uint8Array => Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...iconv.encode(text, 'gb18030')])

/** All of the report that does not name where its data stood. */
function findingsOf(read: ReadResult): string {
  if (!read.ok) throw new Error(codes(read).join())
  const report = check(shanxi2021, read.input, { day: DAY })
  const json = [...jsonChunks(toView(report, { lang: 'zh-CN', tool: { name: 'shequ', version: '0' } }))].join('')
  const { findings, summary } = JSON.parse(json) as { findings: object[]; summary: object }
  return JSON.stringify({ findings, summary }, (key, value: unknown): unknown =>
    key === 'location' || key === 'locations' ? undefined : value,
  )
}

const FILES: readonly (readonly [name: string, contents: Uint8Array | string])[] = [
  ['a.csv', table(',')],
  ['crlf.csv', table(',', '\r\n')],
  ['old-mac.csv', table(',', '\r')],
  ['quoted.csv', table(',').replace(/[^,\n]+/g, '"$&"')],
  ['mark.csv', encoded(table(','), 'utf-8')],
  ['a.tsv', table('\t')],
  ['utf16le.txt', encoded(table('\t'), 'utf-16le')],
  ['utf16be.tsv', encoded(table('\t'), 'utf-16be')],
  ['gb18030.csv', encoded(table(','), 'gb18030')],
  ['gb18030-mark.csv', marked(table(','))],
  ['a.json', JSON.stringify(objects)],
  ['levels.json', JSON.stringify({ places: { community: objects } })],
  ['gb18030.json', encoded(JSON.stringify(objects), 'gb18030')],
  ['a.ndjson', objects.map((one) => `${JSON.stringify(one)}\n`).join('')],
  ['utf16.jsonl', encoded(objects.map((one) => JSON.stringify(one)).join('\r\n'), 'utf-16le')],
  ['a.xlsx', workbook('xlsx')],
  ['a.xls', workbook('biff8')],
  ['a.csv.gz', gzipSync(strToU8(table(',')))],
  ['gb18030.csv.gz', gzipSync(encoded(table(','), 'gb18030'))],
  ['a.ndjson.gz', gzipSync(strToU8(objects.map((one) => JSON.stringify(one)).join('\n')))],
  ['a.xlsx.gz', gzipSync(workbook('xlsx'))],
  // without a name that tells, as standard input has none
  ['-', table(',')],
  ['-', table('\t')],
  ['-', JSON.stringify(objects)],
  ['-', objects.map((one) => JSON.stringify(one)).join('\n')],
  ['-', workbook('xlsx')],
  ['-', gzipSync(encoded(table(','), 'gb18030'))],
]

describe('one ledger in every format and encoding', async () => {
  const expected = findingsOf(await readDataset(table(','), { name: 'plain.csv', day: DAY }))

  it('has findings to compare', () => {
    expect(expected).toContain('"unmet"')
    expect(expected).toContain('"met"')
    expect(expected).toContain('南街㐀社区')
  })

  it.each(FILES)('%s gives the same findings, byte for byte', async (name, contents) => {
    const read = await readDataset(contents, { name, day: DAY })
    expect(read.problems).toEqual([])
    expect(findingsOf(read)).toBe(expected)
  })
})

describe('several files in one run', () => {
  it('may be of several formats', async () => {
    const read = await readFiles(
      [
        { name: 'a.xlsx', bytes: workbook('xlsx') },
        { name: 'b.csv', bytes: encoded('代码,名称\n140105001004,西街社区\n', 'gb18030') },
        { name: 'c.json', bytes: '[{"code":"140105001","name":"坞城街道"}]' },
      ],
      { day: DAY },
    )
    expect(read.problems).toEqual([])
    expect(recordsOf(read)).toHaveLength(4)
    expect(recordsOf(read, 'town')).toHaveLength(1)
    expect(read.inputs).toEqual([
      { file: 'a.xlsx', rows: 3 },
      { file: 'b.csv', rows: 1, encoding: 'gb18030' },
      { file: 'c.json', rows: 1, encoding: 'utf-8' },
    ])
  })
})

describe('lines of JSON', () => {
  it('are known by their lines', async () => {
    const lines = '{"code":"140105001001","常住户数":5}\n\n{"code":\n[1]\n{"code":"140105001002","常住户数":"x"}'
    const read = await readDataset(lines, { name: 'a.ndjson', day: DAY, level: 'community' })
    expect(read.problems.map(({ code, location }) => [code, location.row])).toEqual([
      ['bad-json-line', 3],
      ['not-a-record', 4],
    ])
    expect(read.inputs).toEqual([{ file: 'a.ndjson', rows: 4, encoding: 'utf-8' }])
    expect(read.input?.locate?.('community', 3, 'households')).toEqual({ file: 'a.ndjson', row: 5, column: '常住户数' })
    // what cannot be read is a place nevertheless
    expect(recordsOf(read)).toHaveLength(4)
  })

  it('lose no digit of a number', async () => {
    const read = await readDataset('{"code":"140105001001","households":12345678901234567890}', {
      name: 'a.ndjson',
      day: DAY,
    })
    expect(recordsOf(read)[0]?.['households']).toBe('12345678901234567890')
  })
})

describe('a compressed file', () => {
  const zipped = gzipSync(strToU8(table(',')))

  it.each([
    ['cut off', zipped.slice(0, -5)],
    ['with a byte changed', zipped.map((byte, at) => (at === zipped.length - 6 ? byte ^ 1 : byte))],
    ['with something behind it', Uint8Array.from([...zipped, ...strToU8('junk')])],
  ])('%s is refused whole', async (_, bytes) => {
    const read = await readDataset(bytes, { name: 'a.csv.gz', day: DAY })
    expect(codes(read)).toEqual(['damaged-archive', 'no-records'])
  })

  it('that is none is refused, and so is one whose name does not say so', async () => {
    expect(codes(await readDataset(table(','), { name: 'a.csv.gz', day: DAY }))).toContain('not-what-it-says')
    expect(codes(await readDataset(zipped, { name: 'a.csv', day: DAY }))).toContain('not-what-it-says')
    expect(codes(await readDataset(gzipSync(zipped), { name: 'a.csv.gz', day: DAY }))).toContain('not-what-it-says')
  })
})
