import * as xlsx from '@e965/xlsx'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDataset, readTasks } from '../../src/read/index'
import type { ReadResult } from '../../src/read/options'
import type { SheetCell } from '../../src/read/sheet'
import { shapeOf } from '../../src/read/workbook/number-format'
import { openWorkbook } from '../../src/read/workbook/open-workbook'
import { serialDay, serialTime } from '../../src/read/workbook/serial-day'
import { handBook, oneRow, textCell } from './book'
import { compoundFile } from './old-book'
import { codes, DAY, recordsOf } from './reading'

const CODE = '140105001001'
const HEAD = ['代码', '名称', '常住户数']

type Rows = readonly (readonly unknown[])[]

/** A workbook as programs write it. */
function written(
  sheets: readonly (readonly [name: string, rows: Rows])[],
  type: 'xlsx' | 'biff8' = 'xlsx',
): Uint8Array {
  const book = xlsx.utils.book_new()
  for (const [name, rows] of sheets)
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows as unknown[][]), name)
  return new Uint8Array(xlsx.write(book, { type: 'array', bookType: type }) as ArrayBuffer)
}

const reading = (bytes: Uint8Array, name = 'a.xlsx'): Promise<ReadResult> => readDataset(bytes, { name, day: DAY })

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

/** The cells of the first row of the first sheet. */
async function cellsOf(bytes: Uint8Array): Promise<readonly (SheetCell | string)[]> {
  const { sheets } = await openWorkbook(one(bytes), 'a.xlsx')
  for await (const rows of sheets[0]?.batches ?? []) return rows[0]?.cells ?? []
  return []
}

describe('a form that is filled in for one level only', () => {
  it('is no error: its other sheets are noted', async () => {
    const blank = ['村（社区）', [HEAD]] as const
    const read = await reading(written([['县', [HEAD, ['140105', '小店区', 5]]], blank]))
    expect(read.problems.map(({ code, severity, location }) => [code, severity, location.sheet])).toEqual([
      ['blank-sheet', 'note', '村（社区）'],
    ])
    expect(codes(await reading(written([blank])))).toEqual(['no-rows', 'no-records'])
  })
})

describe('a workbook', () => {
  const rows = [HEAD, [CODE, '师范街社区', 1820], ['140105001002', '南街社区', null]]

  it.each([
    ['xlsx', 'a.xlsx'],
    ['biff8', 'a.xls'],
    // programs give either name to either
    ['xlsx', 'a.xls'],
    ['biff8', 'a.xlsx'],
    ['xlsx', 'ledger'],
  ] as const)('written as %s and named %s is read', async (type, name) => {
    const read = await reading(written([['台账', rows]], type), name)
    expect(read.problems).toEqual([])
    expect(recordsOf(read).map(({ code, name: own }) => [code, own])).toEqual([
      [CODE, '师范街社区'],
      ['140105001002', '南街社区'],
    ])
    expect(Number(recordsOf(read)[0]?.['households'])).toBe(1820)
    expect(read.input?.locate?.('community', 0, 'households')).toMatchObject({
      file: name,
      sheet: '台账',
      row: 2,
      columnNumber: 3,
    })
    expect(read.inputs).toEqual([{ file: name, rows: 2 }])
  })

  it('is all its sheets that have a known heading', async () => {
    const county = [
      ['代码', '名称'],
      ['140105', '小店区'],
    ]
    const read = await reading(
      written([
        ['社区', rows],
        ['空', []],
        ['说明', [['填表说明'], ['请如实填写']]],
        ['其他', [['请如实填写']]],
        ['县', county],
      ]),
    )
    expect(recordsOf(read)).toHaveLength(2)
    expect(recordsOf(read, 'county')).toEqual([{ code: '140105', name: '小店区' }])
    expect(codes(read)).toEqual(['sheet-left-out'])
    expect(read.problems[0]).toMatchObject({ severity: 'note', location: { file: 'a.xlsx', sheet: '其他' } })
    expect(read.input?.locate?.('county', 0)).toMatchObject({ sheet: '县', row: 2 })
    expect(read.input?.locate?.('community', 1)).toMatchObject({ sheet: '社区', row: 3 })
  })

  it('without a known heading says so, once for each sheet that holds anything', async () => {
    const read = await reading(
      written([
        ['a', [['x'], [1]]],
        ['b', []],
      ]),
    )
    expect(read.ok).toBe(false)
    expect(codes(read)).toContain('no-known-heading')
    expect(codes(read)).not.toContain('empty-file')
    expect(codes(await reading(written([['a', []]])))).toEqual(['empty-file', 'no-records'])
  })

  it('tells of hidden sheets', async () => {
    const book = xlsx.utils.book_new()
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows as unknown[][]), '台账')
    book.Workbook = { Sheets: [{ name: '台账', Hidden: 1 }] }
    const read = await reading(new Uint8Array(xlsx.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer))
    expect(codes(read)).toEqual(['hidden-sheet'])
    expect(recordsOf(read)).toHaveLength(2)
  })

  it('knows where its text is that stands in a table of its own', async () => {
    const book = written([['台账', rows]])
    const shared = xlsx.read(book).SheetNames
    expect(shared).toEqual(['台账'])
    const bytes = new Uint8Array(
      xlsx.write(xlsx.read(book), { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer,
    )
    expect(recordsOf(await reading(bytes)).map(({ name }) => name)).toEqual(['师范街社区', '南街社区'])
  })

  it('of answers to tasks is read as well', async () => {
    const book = written([
      ['说明', [['请填写']]],
      [
        '任务',
        [
          ['任务', '状态'],
          ['ledger', '已完成'],
        ],
      ],
    ])
    const read = await readTasks(book, { name: 'tasks.xlsx' })
    expect(read.problems).toEqual([])
    expect(read.answers).toMatchObject([{ task: 'ledger', status: 'done', location: { sheet: '任务', row: 2 } }])
  })
})

describe('a cell of a sheet', () => {
  it.each<readonly [string, string, SheetCell | string]>([
    ['text', textCell('A1', ' 约650 '), ' 约650 '],
    ['a number', '<c r="A1"><v>1820</v></c>', { value: 1820 }],
    ['a double as programs write it', '<c r="A1"><v>36.799999999999997</v></c>', { value: 36.8 }],
    [
      'a code that the sheet rounds',
      '<c r="A1"><v>140105001001</v></c>',
      { value: 140105001001, shown: '1.40105E+11' },
    ],
    [
      'a code with a zero in front',
      '<c r="A1" s="6"><v>10105001001</v></c>',
      { value: 10105001001, shown: '010105001001' },
    ],
    ['a figure with separators', '<c r="A1" s="8"><v>12000</v></c>', { value: 12000, shown: '12,000' }],
    ['a percentage', '<c r="A1" s="2"><v>0.385</v></c>', { value: 0.385, is: 'percent', shown: '38.5%' }],
    ['a day', '<c r="A1" s="1"><v>46022</v></c>', { value: '2025-12-31', is: 'day' }],
    ['a day with a time', '<c r="A1" s="1"><v>46022.75</v></c>', { value: '2025-12-31', is: 'day' }],
    [
      'a day of the Chinese formats that are not written out',
      '<c r="A1" s="3"><v>46022</v></c>',
      { value: '2025-12-31', is: 'day' },
    ],
    ['a month of those', '<c r="A1" s="4"><v>46022</v></c>', { value: '2025-12', is: 'month' }],
    ['a month', '<c r="A1" s="7"><v>46022</v></c>', { value: '2025-12', is: 'month' }],
    ['a time', '<c r="A1" s="5"><v>0.35416666666666669</v></c>', { value: '08:30', is: 'time' }],
    ['a whole day of hours', '<c r="A1" s="9"><v>1</v></c>', { value: '24:00', is: 'time' }],
    ['a day that is written out', '<c r="A1" t="d"><v>2025-12-31</v></c>', '2025-12-31'],
    ['the day that never was', '<c r="A1" s="1"><v>60</v></c>', { value: 60, shown: '1900年2月29日' }],
    ['a number too large for a day', '<c r="A1" s="1"><v>99999999</v></c>', { value: 99999999 }],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', { value: true }],
    ['a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', { value: 2, formula: true }],
    ['a formula of text', '<c r="A1" t="str"><f>"a"</f><v>社区</v></c>', { value: '社区', formula: true }],
    ['a formula without a result', '<c r="A1"><f>SUM(B1)</f></c>', { value: null, is: 'uncalculated', formula: true }],
    ['a kind of cell that does not exist', '<c r="A1" t="q"><v>1820</v></c>', { value: '1820', is: 'error' }],
    ['one that holds nothing either', '<c r="A1" t="q"/>', ''],
    [
      'a formula without a result, as openpyxl writes it',
      '<c r="A1"><f>SUM(B1)</f><v></v></c>',
      { value: null, is: 'uncalculated', formula: true },
    ],
    [
      'a formula whose result is no text',
      '<c r="A1" t="str"><f>IF(1,"")</f><v></v></c>',
      { value: null, formula: true },
    ],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { value: '#REF!', is: 'error' }],
    [
      'an error of a formula',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { value: '#DIV/0!', is: 'error', formula: true },
    ],
    ['a number that is none', '<c r="A1"><v>NaN</v></c>', { value: '#NUM!', is: 'error' }],
    [
      'formatted text, and how it is pronounced',
      '<c r="A1" t="inlineStr"><is><r><t>社</t></r><r><t>区</t></r><rPh><t>x</t></rPh></is></c>',
      '社区',
    ],
  ])('%s', async (_, cell, expected) => {
    // a cell behind it, so that the row is there even where the first one is blank
    const [read, last] = await cellsOf(oneRow(`${cell}${textCell('B1', 'end')}`))
    expect(last).toBe('end')
    if (typeof expected === 'string') expect(read).toBe(expected)
    else expect(read).toMatchObject(expected)
  })

  it('counts days from 1904 where the workbook does', async () => {
    const properties = '<workbookPr date1904="1"/>'
    const [cell] = await cellsOf(oneRow('<c r="A1" s="1"><v>44560</v></c>', { properties }))
    expect(cell).toMatchObject({ value: '2025-12-31', is: 'day' })
  })

  it('is where it says, rows and columns between others being blank', async () => {
    const rows = `<row r="3">${textCell('C3', 'c')}</row><row r="5"/><row r="9">${textCell('A9', 'a')}</row>`
    const { sheets } = await openWorkbook(one(handBook({ sheets: [{ name: 'S', rows }] })), 'a.xlsx')
    const read = []
    for await (const batch of sheets[0]?.batches ?? []) read.push(...batch)
    expect(read).toEqual([
      { number: 3, cells: ['', '', 'c'] },
      { number: 9, cells: ['a'] },
    ])
  })

  it('tells which cells are merged', async () => {
    const behind = '<mergeCells count="1"><mergeCell ref="B1:C2"/></mergeCells>'
    const book = handBook({ sheets: [{ name: 'S', rows: `<row r="1">${textCell('A1', 'a')}</row>`, behind }] })
    const { sheets } = await openWorkbook(one(book), 'a.xlsx')
    expect(sheets[0]?.merges).toEqual([{ top: 1, left: 2, bottom: 2, right: 3 }])
  })
})

describe('serial days', () => {
  it.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, undefined],
    [61, 1900, '1900-03-01'],
    [46022, 1900, '2025-12-31'],
    [2_958_465, 1900, '9999-12-31'],
    [2_958_466, 1900, undefined],
    [0, 1900, undefined],
    [-1, 1900, undefined],
    [Number.NaN, 1900, undefined],
    [0, 1904, '1904-01-01'],
    [44_560, 1904, '2025-12-31'],
  ] as const)('%s counted from %s', (serial, calendar, day) => {
    expect(serialDay(serial, calendar)).toBe(day)
  })

  it('times of day', () => {
    expect([0, 0.5, 0.354166666666667, 0.999988426, 1, -1].map(serialTime)).toEqual([
      '00:00',
      '12:00',
      '08:30',
      '23:59:59',
      '24:00',
      undefined,
    ])
  })
})

describe('number formats', () => {
  it.each([
    ['General', 'plain'],
    ['0.00E+00', 'plain'],
    ['#,##0.00;[Red]-#,##0.00', 'plain'],
    ['_ ¥* #,##0.00_ ', 'plain'],
    ['0"年"', 'plain'],
    ['0"d"', 'plain'],
    ['@', 'plain'],
    ['0%', 'percent'],
    ['0"%"', 'plain'],
    ['yyyy-mm-dd', 'day'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
    ['yyyy/m/d h:mm', 'day'],
    ['yyyy"年"m"月"', 'month'],
    ['mmm-yy', 'month'],
    ['yyyy"年"', 'year'],
    ['h:mm:ss', 'time'],
    ['[h]:mm', 'time'],
    ['上午/下午h"时"mm"分"', 'time'],
    ['h:mm AM/PM', 'time'],
  ])('%s is %s', (format, shape) => {
    expect(shapeOf(format)).toBe(shape)
  })
})

describe('a workbook that cannot be used', () => {
  const cfb = (...streams: readonly string[]): Uint8Array =>
    compoundFile(Object.fromEntries(streams.map((stream) => [`/${stream}`, strToU8('x'.repeat(5000))])))
  const zipped = (name: string) => handBook({ sheets: [], parts: { [name]: strToU8('x') } })

  it.each([
    ['a Word document', 'a.doc', cfb('WordDocument'), 'unsupported-format'],
    ['a Word document named .xls', 'a.xls', cfb('WordDocument'), 'not-a-workbook'],
    ['a workbook of Excel 95', 'a.xls', cfb('Book'), 'too-old-workbook'],
    ['a workbook with a password', 'a.xlsx', cfb('EncryptedPackage', 'EncryptionInfo'), 'encrypted'],
    ['a table of WPS', 'a.et', cfb('Workbook'), 'save-as-xlsx'],
    ['OpenDocument', 'a.ods', zipped('content.xml'), 'save-as-xlsx'],
    ['OpenDocument named .xlsx', 'a.xlsx', zipped('content.xml'), 'not-a-workbook'],
    ['a binary workbook named .xlsx', 'a.xlsx', zipped('xl/workbook.bin'), 'not-a-workbook'],
    ['a newer Word document named .xlsx', 'a.xlsx', zipped('word/document.xml'), 'not-a-workbook'],
    ['a page named .xls', 'a.xls', strToU8('<html><table>'), 'not-what-it-says'],
    ['a table of text named .xls', 'a.xls', strToU8('代码\t名称\n1\t2'), 'not-what-it-says'],
  ])('%s', async (_, name, bytes, code) => {
    const read = await reading(bytes, name)
    expect(codes(read)).toEqual([code, 'no-records'])
  })

  it('a sheet of it that is damaged costs the others nothing, but no list is complete then', async () => {
    const head = `<row r="1">${textCell('A1', '代码')}</row>`
    const book = handBook({
      sheets: [
        { name: '好', rows: `${head}<row r="2">${textCell('A2', CODE)}</row>` },
        { name: '坏', rows: `${head}<row r="2"><c r="A2" t="s"><v>5</v></c></row>` },
      ],
    })
    const read = await readDataset(book, { name: 'a.xlsx', day: DAY, roster: { community: 'complete' } })
    expect(recordsOf(read)).toEqual([{ code: CODE }])
    expect(codes(read)).toEqual(['unreadable-sheet', 'roster-reopened'])
    expect(read.problems[0]?.location).toEqual({ file: 'a.xlsx', sheet: '坏' })
  })
})
