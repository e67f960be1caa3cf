import * as xlsx from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/read/index'
import type { ReadResult } from '../../src/read/options'
import { CompoundFile } from '../../src/read/workbook/compound-file'
import { compoundFile, formulaCell, handRecords, numberCell, record, textCell } from './old-book'
import { codes, DAY, recordsOf } from './reading'

const CODE = '140105001001'
const CELLS = [
  ...textCell(0, 0, '代码'),
  ...textCell(0, 1, '常住户数'),
  ...textCell(1, 0, CODE),
  ...numberCell(1, 1, 1820),
]

const reading = (bytes: Uint8Array): Promise<ReadResult> => readDataset(bytes, { name: 'a.xls', day: DAY })
const readingRecords = (...records: Parameters<typeof handRecords>): Promise<ReadResult> =>
  reading(compoundFile({ '/Workbook': handRecords(...records) }))
const refused = (code: string): readonly string[] => [code, 'no-records']

/** More cells than stand in one small stream. */
const MANY = Array.from({ length: 300 }, (_, n) => numberCell(1, n + 2, n)).flat()

describe('records of an old workbook', () => {
  it('written by hand are read', async () => {
    expect(recordsOf(await readingRecords(CELLS))).toEqual([{ code: CODE, households: '1820' }])
  })

  it.each([
    ['that ends in the middle of a token', [0x1e], 1],
    ['that is longer than its record', [0x1e, 1, 0], 60_000],
    ['that refers to a sheet that is not there', [0x3a, 9, 0, 0, 0, 0, 0], 7],
    ['of no length', [], 0],
  ])('a formula %s gives its result', async (_, tokens, length) => {
    const read = await readingRecords([...CELLS.slice(0, -18), ...formulaCell(1, 1, 1820, tokens, length)])
    expect(recordsOf(read)).toEqual([{ code: CODE, households: '1820' }])
  })

  // the library looks for the end of each for ever
  it.each([
    ['an array', [...record(0x0021, 0)]],
    ['a shared formula', [...record(0x04bc, 0)]],
    ['a name', [...record(0x0018, 0, 0, 0, 1, 1)]],
  ])('%s that is cut off is not looked at', async (_, cut) => {
    expect(recordsOf(await readingRecords([...CELLS, ...cut]))).toEqual([{ code: CODE, households: '1820' }])
  })

  it.each([
    ['a text of more letters than it holds', textCell(2, 0, 'ab', 60_000)],
    ['a result of more letters than it holds', [...formulaCell(2, 0, 1, [], 0), ...record(0x0207, 255, 255, 1)]],
    ['merged cells that are not listed', record(0x00e5, 255, 255)],
    ['a number that is cut off', record(0x0203, 2, 0, 0, 0)],
    ['a formula that is cut off', record(0x0006, 2, 0, 0, 0)],
    ['a second list of texts', [...record(0x00fc, 0, 0, 0, 0, 0, 0, 0, 0), ...record(0x00fc, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ['a text that is in no list', record(0x00fd, 2, 0, 0, 0, 0, 0, 9, 0, 0, 0)],
  ])('%s: refused', async (_, cells) => {
    expect(codes(await readingRecords([...CELLS, ...cells]))).toEqual(refused('not-a-workbook'))
  })

  it('that do not say where the workbook begins are none', async () => {
    expect(codes(await reading(compoundFile({ '/Workbook': Uint8Array.from(CELLS) })))).toEqual(
      refused('not-a-workbook'),
    )
  })

  it.each([
    ['a password', handRecords(CELLS, { before: record(0x002f, 1, 0, 1, 0, 1, 0) }), 'encrypted'],
    ['an older version', handRecords(CELLS, { version: 0x0500 }), 'too-old-workbook'],
    ['a version that is none', handRecords(CELLS, { version: 0x0700 }), 'not-a-workbook'],
  ])('with %s are refused', async (_, records, code) => {
    expect(codes(await reading(compoundFile({ '/Workbook': records })))).toEqual(refused(code))
  })

  it('that would take minutes are refused', async () => {
    const pieces = Array.from({ length: 2001 }, () => record(0x003c, 0, 0)).flat()
    const texts = [...record(0x00fc, 1, 0, 0, 0, 1, 0, 0, 0), ...pieces]
    expect(codes(await readingRecords([], { before: texts }))).toEqual(refused('too-large-workbook'))
  })
})

describe('a compound file', () => {
  it('keeps a document that is embedded apart', async () => {
    const other = handRecords(textCell(0, 0, '代码'))
    const file = compoundFile({ '/MBD0001/Workbook': other, '/Workbook': handRecords(CELLS), '/MBD0002/Book': other })
    expect(recordsOf(await reading(file))).toEqual([{ code: CODE, households: '1820' }])
  })

  it.each([
    ['small', 10],
    ['of many sectors', 100_000],
    ['of more sectors than its header lists', 8_000_000],
  ])('gives a stream that is %s', (_, length) => {
    const bytes = Uint8Array.from({ length }, (__, n) => (n * 7) & 255)
    const file = new CompoundFile(compoundFile({ '/a': Uint8Array.of(1, 2, 3), '/Workbook': bytes }))
    expect([file.has('Workbook'), file.has('a'), file.has('b')]).toEqual([true, true, false])
    expect(Buffer.compare(file.stream('Workbook'), bytes)).toBe(0)
    expect([...file.stream('a')]).toEqual([1, 2, 3])
  })

  /** Where the table of sectors stands, by its first sector. */
  const tableOf = (view: DataView): number => (view.getUint32(76, true) + 1) * 512

  it.each([
    ['follow each other in a ring', (view: DataView, table: number) => view.setUint32(table + 4 * 4, 3, true)],
    ['lead out of the file', (view: DataView, table: number) => view.setUint32(table + 4 * 4, 0xffff, true)],
    ['end too soon', (view: DataView, table: number) => view.setUint32(table + 4 * 4, 0xfffffffe, true)],
    ['are of no known size', (view: DataView) => view.setUint16(30, 31, true)],
    ['are listed in a ring', (view: DataView) => view.setUint32(68, 2, true)],
  ])('whose sectors %s is refused', async (_, harm) => {
    const file = compoundFile({ '/Workbook': handRecords([...CELLS, ...MANY]) })
    expect(recordsOf(await reading(file))).toHaveLength(1)
    const view = new DataView(file.buffer)
    harm(view, tableOf(view))
    expect(codes(await reading(file))).toEqual(refused('not-a-workbook'))
  })

  it.each([1, 3, 6, 100])('whose list of sectors goes on in a sector of %i bytes is refused', async (length) => {
    const file = compoundFile({ '/Workbook': handRecords(CELLS) })
    const longer = new Uint8Array(file.length + length)
    longer.set(file)
    new DataView(longer.buffer).setUint32(68, file.length / 512 - 1, true)
    expect(codes(await reading(longer))).toEqual(refused('not-a-workbook'))
  })

  it('cut off in its header is refused', async () => {
    const file = compoundFile({ '/Workbook': handRecords(CELLS) })
    expect(codes(await reading(file.slice(0, 300)))).toEqual(refused('not-a-workbook'))
  })
})

it('an old workbook as the library writes it is what the library reads', async () => {
  const rows = [['代码', '常住户数'], ...Array.from({ length: 900 }, (_, n) => [String(140105001001 + n), n])]
  const book = xlsx.utils.book_new()
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows as unknown[][]), '台账')
  const bytes = new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer)
  const records = recordsOf(await reading(bytes))
  expect(records).toHaveLength(900)
  expect(records.at(-1)).toEqual({ code: '140105001900', households: '899' })
})
