/** What a cell of a spreadsheet is, where that is not simply its text, number, or yes or no. */
type CellIs =
  /** A day; its value is text `YYYY-MM-DD`, worked out from the serial number without any time zone. */
  | 'day'
  /** A month, shown without a day; its value is text `YYYY-MM`. */
  | 'month'
  /** A time of day; its value is text `HH:MM`, or `HH:MM:SS`. */
  | 'time'
  /** A number that the sheet shows times 100 with a percent sign; its value is what is held (0.385), `shown` is `38.5%`. */
  | 'percent'
  /** What a formula failed with, such as `#REF!`, as its value. */
  | 'error'
  /** A formula whose result the file does not hold; its value is null. */
  | 'uncalculated'

/** A cell as its file holds it, before anybody says what it means. */
export interface SheetCell {
  /** Text as it stands, the double, or yes/no; null where there is nothing. */
  readonly value: string | number | boolean | null
  readonly is?: CellIs
  /** How the sheet displays a number, where that is not how JavaScript writes it: `2.20403E+11`, `38.5%`, `1,820`, `00012`. */
  readonly shown?: string
  /** Whether a formula worked it out; its value is the result that the file holds. */
  readonly formula?: true
}

/** Why a row could not be read. */
export type BadRow = 'bad-quote' | 'record-too-large' | 'too-many-bad-rows'

/** A row of a text file, whose cells are texts, or of a spreadsheet. */
export interface SheetRow {
  /** Its line in a text file, its row in a sheet, from 1. Rows come in order; blank ones may be left out. */
  readonly number: number
  /** From the first column on; a blank cell is an empty text. */
  readonly cells: readonly (SheetCell | string)[]
  /** Why it could not be read; it then has no cells. */
  readonly bad?: BadRow
}

/** Cells merged into one; the others are blank. Rows and columns from 1, inclusive. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A table: a whole text file, or one sheet of a workbook; it comes as rows, or in pieces that hold rows. */
export interface Sheet<Piece = SheetRow> {
  /** Name of the sheet; a text file has none. */
  readonly name?: string
  /** Rows, some thousand at a time: waiting for each one alone would take longer than reading it. */
  readonly batches: AsyncIterable<readonly Piece[]> | Iterable<readonly Piece[]>
  readonly merges: readonly Merge[]
  /** What stands between two cells of a text file: one character of one byte. */
  readonly delimiter?: string
}
