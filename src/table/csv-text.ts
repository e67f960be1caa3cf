/** Without it spreadsheet programs do not take a file for UTF-8. */
export const CSV_MARK = '\ufeff'

/** What a spreadsheet program would take for a formula, in either width, whatever blanks stand before it. */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/

/** A number as the library writes it: a sign before it makes no formula. */
const NUMBER = /^-?\d+(\.\d+)?$/

/** A cell as text that stays text, in quotes where it has to be. */
function cell(text: string): string {
  const inert = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/**
 * A row of CSV (RFC 4180).
 *
 * @param cells texts, or numbers as decimal texts
 * @returns text with CRLF at its end; a cell that would be taken for a formula begins with an apostrophe
 * @example
 * csvRow(['1,5', '-2', '=1']) // '"1,5",-2,\'=1\r\n'
 */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/**
 * Rows of text as CSV (RFC 4180), with the mark by which spreadsheet programs know UTF-8.
 *
 * @param rows cells row by row, the headings first
 * @returns text with CRLF at the end of each row; a cell that would be taken for a formula begins with an apostrophe
 * @example
 * csvText([['a', 'b'], ['1,5', '=1']]) // '\ufeffa,b\r\n"1,5",\'=1\r\n'
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return CSV_MARK + rows.map(csvRow).join('')
}
