/** Without it spreadsheet programs do not take a file for UTF-8. */
const MARK = '\ufeff'

/** What a spreadsheet program would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** A cell as text that stays text, in quotes where it has to be. */
function cell(text: string): string {
  const inert = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
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
  return MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}
