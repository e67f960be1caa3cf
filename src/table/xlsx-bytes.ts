import type ExcelJs from 'exceljs'
import type { Cell, DataValidation, Workbook as Book, Worksheet } from 'exceljs'
import { unzipSync, zipSync } from 'fflate'
import { ShequError } from '../values/error'
import { text } from '../values/text'
import { LOOKS } from './looks'
import { rowHeight } from './row-height'
import type { Allowed, StyledCell, Workbook, WorkbookCell, WorkbookSheet } from './workbook'

/** A name of a sheet must not hold these, nor be longer, nor begin or end with an apostrophe. */
const FORBIDDEN = /[\\/?*[\]:]/g
const LONGEST_NAME = 31
/** A cell holds no longer text. */
const LONGEST_TEXT = 32_767
/** A list of words in a drop-down is written into the sheet itself, up to this length; longer ones need no list. */
const LONGEST_LIST = 255
/** The characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex -- these are the ones that are looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

type Library = typeof ExcelJs

/** On one page across; a wider sheet than so many characters of half width would be too small to read, and takes several. */
const FITTED = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const
const WIDEST_FITTED = 250
const WIDE_SCALE = 70

/** A4, by the number that the format has for it. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the library declares the names of sizes and exports none
const A4: ExcelJs.PaperSize = 9

async function load(): Promise<Library> {
  try {
    const loaded = await import('exceljs')
    return 'Workbook' in loaded ? loaded : (loaded as { readonly default: Library }).default
  } catch {
    throw new ShequError(
      'needs-package',
      text(
        '写 XLSX 文件需要安装 exceljs：npm install exceljs',
        'writing XLSX needs the package exceljs: npm install exceljs',
      ),
    )
  }
}

/** Names of sheets, each once whatever the case. */
function namesOf(sheets: readonly WorkbookSheet[]): readonly string[] {
  const used = new Set<string>()
  return sheets.map(({ name }) => {
    const clean =
      name
        .replace(FORBIDDEN, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, LONGEST_NAME) || 'Sheet'
    let fresh = clean
    for (let n = 2; used.has(fresh.toLowerCase()); n++) fresh = `${clean.slice(0, LONGEST_NAME - 4)} ${n}`
    used.add(fresh.toLowerCase())
    return fresh
  })
}

const styled = (cell: WorkbookCell): StyledCell =>
  typeof cell === 'object' && cell !== null ? cell : { value: cell, look: 'plain' }

/** Text is written as text: never as a formula, and never as a number with its zeros lost. */
function fill(cell: Cell, from: WorkbookCell): void {
  const { value, look = 'plain', decimals, remark } = styled(from)
  cell.value = typeof value === 'string' ? value.replace(NO_XML, '').slice(0, LONGEST_TEXT) : value
  cell.style = { ...LOOKS[look] }
  if (typeof value === 'string') cell.numFmt = '@'
  else if (decimals !== undefined) cell.numFmt = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
  if (remark !== undefined) cell.note = remark
}

/** What Excel and WPS check when somebody types; undefined where a list of words is too long for it. */
function validationOf({ value, complaint }: Allowed): DataValidation | undefined {
  const base = { allowBlank: true, showErrorMessage: true, error: complaint.slice(0, LONGEST_LIST) } as const
  switch (value.is) {
    case 'one-of': {
      const list = value.words.join(',')
      if (list.length > LONGEST_LIST || value.words.some((word) => word.includes(','))) return undefined
      return { ...base, type: 'list', formulae: [`"${list.replaceAll('"', '""')}"`] }
    }
    case 'whole':
    case 'decimal':
      return value.most === null
        ? { ...base, type: value.is, operator: 'greaterThanOrEqual', formulae: [value.least] }
        : { ...base, type: value.is, operator: 'between', formulae: [value.least, value.most] }
    default:
      return value satisfies never
  }
}

/** What is typed into a column stays as it is typed. */
function asText(sheet: Worksheet, column: number): void {
  const cells = sheet.getColumn(column)
  cells.numFmt = '@'
  cells.eachCell((cell) => {
    if (typeof cell.value !== 'number') cell.numFmt = '@'
  })
}

function write(sheet: Worksheet, from: WorkbookSheet): void {
  from.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width
  })
  from.rows.forEach((cells, row) => cells.forEach((cell, at) => fill(sheet.getCell(row + 1, at + 1), cell)))
  // after the cells, whose looks would take it away from those that are still blank
  for (const column of from.textColumns ?? []) asText(sheet, column)
  for (const row of from.rows.keys()) {
    const height = rowHeight(from, row + 1)
    if (height !== undefined) sheet.getRow(row + 1).height = height
  }
  for (const { top, left, bottom, right } of from.merged ?? []) sheet.mergeCells(top, left, bottom, right)
  for (const allowed of from.allowed ?? []) {
    const validation = validationOf(allowed)
    if (!validation) continue
    const [first, last] = allowed.rows
    for (let row = first; row <= last; row++) sheet.getCell(row, allowed.column).dataValidation = validation
  }
  setUp(sheet, from)
}

function setUp(sheet: Worksheet, { frozen, filter, widths, rows, landscape }: WorkbookSheet): void {
  const [top, left] = [frozen?.rows ?? 0, frozen?.columns ?? 0]
  const isWide = widths.reduce((sum, width) => sum + width, 0) > WIDEST_FITTED
  if (frozen) sheet.views = [{ state: 'frozen', xSplit: left, ySplit: top }]
  if (filter === true && top > 0)
    sheet.autoFilter = { from: { row: top, column: 1 }, to: { row: Math.max(top, rows.length), column: widths.length } }
  sheet.pageSetup = {
    paperSize: A4,
    orientation: landscape === true ? 'landscape' : 'portrait',
    ...(isWide ? { fitToPage: false, scale: WIDE_SCALE, pageOrder: 'overThenDown' } : FITTED),
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(top > 0 ? { printTitlesRow: `1:${top}` } : {}),
    ...(isWide && left > 0 ? { printTitlesColumn: `A:${sheet.getColumn(left).letter}` } : {}),
  }
  sheet.headerFooter.oddFooter = '&C&P / &N'
}

/** The same bytes for the same workbook: a ZIP file notes when each of its parts was written. */
function withoutClock(bytes: Uint8Array, day: string): Uint8Array {
  return zipSync(unzipSync(bytes), { mtime: new Date(`${day}T00:00:00`), level: 6 })
}

function bookOf(Excel: Library, { title, day, sheets }: Workbook): Book {
  const book = new Excel.Workbook()
  const date = new Date(`${day}T00:00:00Z`)
  Object.assign(book, { title, creator: 'shequ', lastModifiedBy: 'shequ', created: date, modified: date })
  const names = namesOf(sheets)
  sheets.forEach((sheet, at) => write(book.addWorksheet(names[at]), sheet))
  return book
}

/**
 * A workbook as the bytes of an XLSX file, which Excel, WPS and LibreOffice open. Text is never a formula.
 *
 * @param workbook its sheets as plain data
 * @returns the same bytes for the same workbook
 * @throws ShequError `needs-package` where exceljs is not installed
 * @example
 * await xlsxBytes({ title: '表', day: '2025-12-31', sheets: [{ name: '表', widths: [20], rows: [['=1+1']] }] })
 */
export async function xlsxBytes(workbook: Workbook): Promise<Uint8Array> {
  const book = bookOf(await load(), workbook)
  return withoutClock(new Uint8Array(await book.xlsx.writeBuffer()), workbook.day)
}
