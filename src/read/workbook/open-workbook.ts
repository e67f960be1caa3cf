import type { WorkBook } from '@e965/xlsx'
import type { Problem } from '../../values/problem'
import { collected } from '../chunks'
import { Refused } from '../refused'
import type { Sheet } from '../sheet'
import { problem } from '../words'
import { bookSheet } from './book-sheet'
import { CellReader } from './cell-of'
import { loadLibrary } from './library'
import { parsedXls } from './xls'
import { parsedXlsx } from './xlsx'

/** The largest workbook. */
const MOST_BYTES = 100e6

/** A workbook: its sheets in order, and what is wrong with some of them. */
export interface Workbook {
  readonly sheets: readonly (Sheet & { readonly name: string })[]
  readonly problems: readonly Problem[]
}

/** Sheets of cells alone; one that could not be read is undefined. */
const isTable = (sheet: WorkBook['Sheets'][string] | undefined): boolean =>
  sheet?.['!type'] === undefined || sheet['!type'] === 'sheet'

function sheetsOf(book: WorkBook, file: string): Workbook {
  const names = book.SheetNames
  if (new Set(names).size < names.length) throw new Refused('damaged-archive')
  const reader = new CellReader(book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900)
  const sheets: (Sheet & { readonly name: string })[] = []
  const problems: Problem[] = []
  for (const [at, name] of names.entries()) {
    const sheet = book.Sheets[name]
    if (!isTable(sheet)) continue
    if (!sheet) {
      problems.push(problem('unreadable-sheet', { file, sheet: name }))
      continue
    }
    if ((book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0) problems.push(problem('hidden-sheet', { file, sheet: name }))
    sheets.push({ ...bookSheet(name, sheet, reader), name })
  }
  return { sheets, problems }
}

/**
 * Opens an Excel workbook.
 *
 * @param chunks the file
 * @param file its name, for problems
 * @throws Refused when it is no workbook that can be read, is too large, is made to do harm, or the library is missing
 */
export async function openWorkbook(chunks: AsyncIterable<Uint8Array>, file: string): Promise<Workbook> {
  const bytes = await collected(chunks, MOST_BYTES)
  const isZip = bytes[0] === 0x50
  const library = await loadLibrary()
  return sheetsOf(isZip ? parsedXlsx(bytes, library) : parsedXls(bytes, library), file)
}
