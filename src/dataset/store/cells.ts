import type { Column } from '../../measures/column'
import type { Read } from '../cell'

/** A cell that holds something. */
export type Known = Exclude<Read, { is: 'blank' | 'bad' }>

/** The cells of one measure on one level, written row by row; a row that nothing was written to is blank. */
export interface Cells {
  /** Takes a plain value at once; false for one that has to be read with care first. Never given a blank. */
  take(row: number, value: unknown): boolean
  /** Takes what was read of a value. */
  put(row: number, read: Known, value: unknown): void
  /** Makes a row blank again. */
  clear(row: number): void
  /** Whether a row holds nothing. */
  isBlank(row: number): boolean
  /** Makes a row say what another one says. */
  copy(from: number, to: number): void
  /** Whether two rows say the same. */
  isAlike(row: number, other: number): boolean
  /** Makes room for as many rows. */
  reserve(rows: number): void
  /**
   * The column of the first rows, undefined where all of them are blank. Nothing may be written any more.
   *
   * @param rows how many there are
   * @param part which one, of cells that make several columns
   */
  column(rows: number, part?: string): Column | undefined
}

/** How many values cells of classes and answers remember, and how long a text among them may be. */
const [MOST, LONGEST] = [1000, 100]

/** What short texts and numbers were read as, so that each is read once. */
export class Memory<T> {
  private readonly known = new Map<unknown, T>()

  get(value: unknown): T | undefined {
    return this.known.get(value)
  }

  keep(value: unknown, read: T): void {
    const isShort = typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST)
    if (isShort && this.known.size < MOST) this.known.set(value, read)
  }
}
