import { narrow } from '../values/narrow'
import { unitOf } from '../values/unit'
import { writtenDays } from '../values/written-day'
import { cellText } from './cell-text'
import { normalised, periodOf } from './heading-text'
import type { Headings } from './headings'
import type { Merge, SheetRow } from './sheet'

/** The headings of a table: the rows that they take, and for each column what stands above it, from the top down. */
export interface HeadBlock {
  readonly first: number
  readonly last: number
  /** Whether two headings of it are known, so that no other row can have been the head. */
  readonly sure: boolean
  /** Texts of the rows above it. */
  readonly above: readonly (readonly string[])[]
  readonly paths: readonly (readonly string[])[]
}

/** Among so many rows that are not blank the head is looked for. */
export const MOST_ABOVE = 30

/** A printed form has no more rows of headings. */
const MOST_ROWS = 4

const VALUE = /^[+-]?[\d,.]+%?$|^(是|否|有|无|√|×|✓|✗|y|n|yes|no|-|\/|暂无)$/i
const LONGEST_HEADING = 60

/** Whether a cell could be a heading, rather than a figure, a day, a code, or yes or no. */
function isHeading(cell: string): boolean {
  const text = narrow(cell)
  if (/\D/.test(text) && periodOf(normalised(text)) !== undefined) return true
  if (text.length > LONGEST_HEADING || VALUE.test(text) || writtenDays(text)) return false
  return !text.includes(':') || text.startsWith('其中') || text.endsWith(':')
}

/** Whether a cell is a title, or its number, rather than a group of headings. */
const isTitle = (cell: string): boolean => /附件|附表|[表册账单]$/.test(narrow(cell))

const isUnitWord = (cell: string): boolean => {
  const text = narrow(cell)
    .replace(/^[([【](.*)[)\]】]$/, '$1')
    .replace(/^单位[::]/, '')
  return unitOf(text) !== undefined
}

/** Finds the headings among the first rows of a table. */
class HeadFinder {
  private readonly texts: readonly (readonly string[])[]
  private readonly width: number
  private readonly merged: readonly (readonly (Merge | undefined)[])[]

  constructor(
    private readonly rows: readonly SheetRow[],
    private readonly merges: readonly Merge[],
    private readonly headings: Headings,
  ) {
    this.texts = rows.map(({ cells }) => cells.map(cellText))
    this.width = Math.max(0, ...this.texts.map((cells) => cells.length))
    this.merged = this.mergesByRow()
  }

  block(): HeadBlock {
    const main = this.main()
    const top = this.topOf(main)
    const end = this.endOf(main, top)
    return {
      first: this.numberOf(top),
      last: this.numberOf(end),
      sure: this.knownIn(main) >= 2,
      above: this.texts.slice(0, top),
      paths: this.paths(top, end),
    }
  }

  private numberOf(index: number): number {
    return this.rows[index]?.number ?? 1
  }

  private at(index: number, column: number): string {
    return this.texts[index]?.[column] ?? ''
  }

  private knownIn(index: number): number {
    const cells = this.texts[index] ?? []
    return new Set(cells.filter((cell) => cell !== '' && !VALUE.test(cell) && this.headings.knows(cell))).size
  }

  /** The first row of two known headings; failing that of one; failing that the first of all. */
  private main(): number {
    const known = this.rows.map((_, index) => this.knownIn(index))
    const two = known.findIndex((count) => count >= 2)
    return two >= 0 ? two : Math.max(0, known.indexOf(1))
  }

  /** Whether the next row begins where one ends: cells with line breaks take several lines of a text file. */
  private meets(index: number): boolean {
    const breaks = (this.texts[index] ?? []).reduce((sum, cell) => sum + cell.split(/\r\n|\n|\r/).length - 1, 0)
    const gap = this.numberOf(index + 1) - this.numberOf(index)
    return gap >= 1 && gap <= 1 + breaks
  }

  private filled(index: number): readonly number[] {
    return Array.from({ length: this.width }, (_, column) => column).filter((column) => this.at(index, column) !== '')
  }

  /** Rows right above that group headings. */
  private topOf(main: number): number {
    let top = main
    while (top > 0 && main - top < MOST_ROWS - 1 && this.isAbove(top - 1)) top--
    return top
  }

  /** Whether a row groups the headings beneath it: several texts, none of which is a title or says something of its own. */
  private isAbove(index: number): boolean {
    if (!this.meets(index)) return false
    const filled = this.filled(index)
    const groups = filled.filter((column) => this.at(index + 1, column) !== '' || this.spans(index, column))
    if (filled.length < 2 || groups.length === 0 || (groups.length === 1 && this.knownIn(index) === 0)) return false
    return filled.every((column) => isHeading(this.at(index, column)) && !isTitle(this.at(index, column)))
  }

  /** For each row looked at, the merged cells by column. */
  private mergesByRow(): readonly (readonly (Merge | undefined)[])[] {
    return this.rows.map(({ number }) => {
      const cells: (Merge | undefined)[] = []
      for (const merge of this.merges)
        if (merge.top <= number && number <= merge.bottom)
          for (let column = merge.left; column <= Math.min(merge.right, this.width); column++) cells[column - 1] = merge
      return cells
    })
  }

  private mergeAt(index: number, column: number): Merge | undefined {
    return this.merged[index]?.[column]
  }

  private spans(index: number, column: number): boolean {
    const merge = this.mergeAt(index, column)
    return merge !== undefined && merge.right > merge.left
  }

  private endOf(main: number, top: number): number {
    const merged = this.merges.filter(
      (one) => one.top <= this.numberOf(main) && one.bottom >= this.numberOf(main) && one.bottom - one.top < MOST_ROWS,
    )
    const lowest = Math.max(this.numberOf(main), ...merged.map(({ bottom }) => bottom))
    let end = main
    while (this.rows[end + 1] !== undefined && this.numberOf(end + 1) <= lowest) end++
    while (end - top < MOST_ROWS - 1 && this.isBeneath(end + 1)) end++
    return end
  }

  /** Whether a row goes on with the headings: texts under what was left blank or groups several columns, or units. */
  private isBeneath(index: number): boolean {
    const filled = this.filled(index)
    if (filled.length === 0 || !this.meets(index - 1)) return false
    const units = filled.every((column) => isUnitWord(this.at(index, column)) && this.at(index - 1, column) !== '')
    if (units) return !filled.includes(0) || filled.length > 1
    const groups = filled.some((column) =>
      this.mergeAt(index - 1, column) ? this.spans(index - 1, column) : this.begins(index - 1, column, index),
    )
    if (!groups) return false
    return filled.every(
      (column) =>
        isHeading(this.at(index, column)) &&
        (isUnitWord(this.at(index, column)) ||
          this.headings.knows(this.at(index, column)) ||
          (this.mergeAt(index - 1, column)
            ? this.spans(index - 1, column)
            : this.at(index - 1, column) === '' || this.begins(index - 1, column, index))),
    )
  }

  /** Whether a heading is of several columns: the next ones are blank beside it and filled beneath. */
  private begins(index: number, column: number, beneath: number): boolean {
    return (
      this.at(index, column) !== '' &&
      this.at(index, column + 1) === '' &&
      this.at(beneath, column + 1) !== '' &&
      this.at(beneath, column) !== ''
    )
  }

  /** Whether anything stands beneath a cell, down to a row. */
  private isOver(index: number, column: number, last: number): boolean {
    for (let below = index + 1; below <= last; below++) if (this.at(below, column) !== '') return true
    return false
  }

  private textOf({ top, left }: Merge): string {
    const index = this.rows.findIndex(({ number }) => number === top)
    return index < 0 ? '' : this.at(index, left - 1)
  }

  /** A row of the head with what its blank cells say: what they are merged with, or the heading to the left. */
  private resolved(index: number, end: number, width: number): readonly string[] {
    let carried = ''
    return Array.from({ length: width }, (_, column) => {
      const own = this.at(index, column)
      const merge = this.mergeAt(index, column)
      // only a heading that has something beneath it is of several columns
      const isOver = !merge && this.isOver(index, column, end)
      carried = isOver ? own || carried : ''
      return own || (merge ? this.textOf(merge) : carried)
    })
  }

  private paths(top: number, end: number): readonly (readonly string[])[] {
    const width = Math.max(...this.texts.slice(top, end + 1).map((cells) => cells.length))
    const paths = Array.from({ length: width }, (): string[] => [])
    for (let index = top; index <= end; index++)
      for (const [column, text] of this.resolved(index, end, width).entries())
        if (text !== '' && text !== paths[column]?.at(-1)) paths[column]?.push(text)
    return paths
  }
}

/**
 * Finds the headings of a table among its first rows: titles and notes may stand above them, and groups of headings in
 * rows of their own.
 *
 * @param rows the first rows that are not blank, at most {@link MOST_ABOVE}
 * @param merges cells merged into one
 * @param headings what headings mean
 */
export function headBlock(rows: readonly SheetRow[], merges: readonly Merge[], headings: Headings): HeadBlock {
  return new HeadFinder(rows, merges, headings).block()
}
