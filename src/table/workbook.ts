import type { Day } from '../values/day'

/** How a cell looks; what it means stands in its text too, so that nobody needs the colour. */
export type Look = 'plain' | 'title' | 'subtitle' | 'head' | 'note' | 'good' | 'bad' | 'open' | 'centred' | 'locked'

/** A cell that is more than its value. */
export interface StyledCell {
  /** Text stays text, whatever it begins with; a decimal text of at most 15 digits may be given as `figure`. */
  readonly value: string | number | null
  readonly look?: Look
  /** Shown with so many decimals; as it is where it is not given. */
  readonly decimals?: number
  /** A remark that shows when somebody points at the cell. */
  readonly remark?: string
}

/** A cell: text, a number, nothing, or one of these with a look. */
export type WorkbookCell = string | number | null | StyledCell

/** Cells merged into one; rows and columns from 1, inclusive. */
export interface MergedCells {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What may be typed into the cells of a column. */
export interface Allowed {
  /** The column, from 1. */
  readonly column: number
  readonly rows: readonly [from: number, to: number]
  /** One of these words; a whole number or a decimal between ends. */
  readonly value:
    | { readonly is: 'one-of'; readonly words: readonly string[] }
    | { readonly is: 'whole' | 'decimal'; readonly least: number; readonly most: number | null }
  /** What is said when something else is typed. */
  readonly complaint: string
}

/** One sheet, as plain data. */
export interface WorkbookSheet {
  readonly name: string
  /** Widths of the columns, in characters of half width. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly WorkbookCell[])[]
  readonly merged?: readonly MergedCells[]
  /** Rows at the top, and columns at the left, that stay in sight and are printed on every page. */
  readonly frozen?: { readonly rows: number; readonly columns?: number }
  readonly allowed?: readonly Allowed[]
  /** Whether the rows beneath the frozen ones can be filtered. */
  readonly filter?: boolean
  /** Columns whose cells are text, from 1: what is typed there keeps its leading zeros. */
  readonly textColumns?: readonly number[]
  /** Printed on A4 across where true. */
  readonly landscape?: boolean
}

/** A workbook, as plain data. */
export interface Workbook {
  readonly title: string
  /** The day that it says it was made on: the assessment day, since there is no clock. */
  readonly day: Day
  readonly sheets: readonly WorkbookSheet[]
}
