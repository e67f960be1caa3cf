import type { Look, MergedCells, StyledCell, WorkbookCell, WorkbookSheet } from './workbook'

/** Points that a line of each size takes. */
const LINE = 14.5
const TITLE_LINE = 24
/** So much wider than another letter is one of a title. */
const TITLE_LETTER = 1.45
/** No program shows a taller row. */
const TALLEST = 409
/** Wrapping breaks before words, so that a line holds a little less than its width. */
const FILLED = 0.92

/** How wide a text is, in characters of half width. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += (letter.codePointAt(0) as number) > 0x2e7f || /[“”‘’…—]/.test(letter) ? 2 : 1
  return width
}

/** How many lines a text takes in a column of some width. */
function linesOf(text: string, width: number): number {
  const room = Math.max(1, width * FILLED)
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0)
}

/** Width of the cells that one is merged with, and its own. */
function widthAt({ widths, merged = [] }: WorkbookSheet, row: number, column: number): number {
  const found = merged.find(({ top, left }: MergedCells) => top === row && left === column)
  return widths.slice(column - 1, found?.right ?? column).reduce((sum, width) => sum + width, 0)
}

const styled = (cell: WorkbookCell): StyledCell => (typeof cell === 'object' && cell !== null ? cell : { value: cell })

/**
 * How tall a row must be for all of its text to be seen: not every program finds that out by itself.
 *
 * @param sheet the sheet
 * @param row its number, from 1
 * @returns points, or undefined where one line is enough
 */
export function rowHeight(sheet: WorkbookSheet, row: number): number | undefined {
  const heights = (sheet.rows[row - 1] ?? []).map((cell, at) => {
    const { value, look }: { readonly value: unknown; readonly look?: Look } = styled(cell)
    const [line, letter] = look === 'title' ? [TITLE_LINE, TITLE_LETTER] : [LINE, 1]
    return typeof value === 'string' ? linesOf(value, widthAt(sheet, row, at + 1) / letter) * line : line
  })
  const tallest = Math.max(LINE, ...heights)
  return tallest > LINE ? Math.min(TALLEST, tallest + 2) : undefined
}
