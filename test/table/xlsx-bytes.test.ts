import { read } from '@e965/xlsx'
import ExcelJs from 'exceljs'
import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Workbook, WorkbookSheet } from '../../src/table/workbook'
import { xlsxBytes } from '../../src/table/xlsx-bytes'

const sheet = (more: Partial<WorkbookSheet> = {}): WorkbookSheet => ({
  name: '表',
  widths: [20, 12],
  rows: [],
  ...more,
})
const book = (...sheets: readonly WorkbookSheet[]): Workbook => ({ title: '核查', day: '2025-12-31', sheets })

/** What another library reads in it. */
const opened = async (workbook: Workbook) => read(await xlsxBytes(workbook), { cellFormula: true, cellStyles: true })

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

describe('an XLSX file', () => {
  it('holds text as text, whatever it begins with, and numbers as numbers', async () => {
    const rows = [['=1+1', '+86', '-5', '@SUM(A1)', '140105001001', 36.8, null, '\tx', '0012']]
    const cells = (await opened(book(sheet({ rows })))).Sheets['表'] as Record<
      string,
      { t: string; v: unknown; f?: string }
    >
    const found = ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'H1', 'I1'].map((at) => [
      cells[at]?.t,
      cells[at]?.v,
      cells[at]?.f,
    ])
    expect(found).toEqual([
      ['s', '=1+1', undefined],
      ['s', '+86', undefined],
      ['s', '-5', undefined],
      ['s', '@SUM(A1)', undefined],
      ['s', '140105001001', undefined],
      ['n', 36.8, undefined],
      ['s', '\tx', undefined],
      ['s', '0012', undefined],
    ])
  })

  it('is the same bytes for the same workbook', async () => {
    const workbook = book(sheet({ rows: [['a', 1]], merged: [{ top: 1, left: 1, bottom: 1, right: 2 }] }))
    const [one, other] = [await xlsxBytes(workbook), await xlsxBytes(workbook)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })

  it('freezes its head, offers words and refuses others', async () => {
    const complaint = '请选择“是”或“否”'
    const bytes = await xlsxBytes(
      book(
        sheet({
          rows: [['有无'], ['']],
          frozen: { rows: 1 },
          allowed: [{ column: 1, rows: [2, 3], value: { is: 'one-of', words: ['是', '否'] }, complaint }],
        }),
      ),
    )
    const xml = partsOf(bytes)['xl/worksheets/sheet1.xml'] as string
    expect(xml).toContain('state="frozen"')
    expect(xml).toContain('&quot;是,否&quot;')
    expect(xml).toContain(complaint)
  })

  it('keeps what is typed into a column of text as it is typed, in blank cells of any look too', async () => {
    const rows = [
      ['代码', '户数'],
      [
        { value: null, look: 'open' },
        { value: 5, look: 'open' },
      ],
      ['0012'],
    ] as const
    const sheets = new ExcelJs.Workbook()
    await sheets.xlsx.load((await xlsxBytes(book(sheet({ rows, textColumns: [1] })))).buffer as ArrayBuffer)
    const formats = ['A2', 'A3', 'B2'].map((at) => sheets.worksheets[0]?.getCell(at).numFmt)
    expect(formats).toEqual(['@', '@', undefined])
  })

  it('prints on one page across, or where that could not be read, on several with its first columns on each', async () => {
    const rows = [Array.from({ length: 30 }, (_, at) => `列${at}`)]
    const frozen = { rows: 1, columns: 2 }
    const wide = partsOf(await xlsxBytes(book(sheet({ rows, widths: rows[0]?.map(() => 20) ?? [], frozen }))))
    expect(wide['xl/worksheets/sheet1.xml']).not.toContain('fitToPage="1"')
    expect(wide['xl/workbook.xml']).toMatch(/!\$A:\$B,.*!\$1:\$1</)
    const narrow = partsOf(await xlsxBytes(book(sheet({ rows: [['a']], frozen }))))
    expect(narrow['xl/worksheets/sheet1.xml']).toContain('fitToPage="1"')
    expect(narrow['xl/workbook.xml']).not.toContain('$A:$B')
  })

  it('gives sheets names that are allowed, each once', async () => {
    const names = ['a/b', 'A/B', '', "'x'", '很'.repeat(40), '很'.repeat(40), '__proto__'].map((name) =>
      sheet({ name }),
    )
    expect((await opened(book(...names))).SheetNames).toEqual([
      'a b',
      'A B 2',
      'Sheet',
      'x',
      '很'.repeat(31),
      `${'很'.repeat(27)} 2`,
      '__proto__',
    ])
  })

  it('survives what XML cannot hold', async () => {
    const cells = (await opened(book(sheet({ rows: [['a\u0000\u000b\uffffb <&>"\' ]]>']] })))).Sheets['表']
    expect((cells?.['A1'] as { v: unknown }).v).toBe('ab <&>"\' ]]>')
  })
})
