import type { Level } from '../values/code'
import { unscaled, type Exact } from '../values/decimal'

/** Rows that are decided together: one proof of magnitude holds for a chunk. */
export const CHUNK = 4096

/** Timetables are kept in minutes. */
export const MINUTES_A_DAY = 1440

/** The least and the largest value that something can have; ends may be infinite. */
export interface Interval {
  readonly lo: Exact
  readonly hi: Exact
}

/**
 * A measure of all places of a level, each cell an interval of whole numbers: value × 10^scale. Where everything is
 * known, `lo` and `hi` are one array. A cell that does not fit a whole number below 2^53 is NaN in both and stands in
 * `wide`, so that any sum over its chunk shows itself as not proven.
 */
export interface NumberColumn {
  readonly type: 'number'
  readonly scale: number
  readonly lo: Float64Array
  readonly hi: Float64Array
  /** Per chunk: the largest finite magnitude in it; NaN where a cell of it is wide. */
  readonly peaks: Float64Array
  readonly wide: ReadonlyMap<number, Interval>
}

/** A measure of classes: 0 is blank, any other number the option at that place, less one. */
interface ClassColumn {
  readonly type: 'class'
  readonly options: readonly string[]
  readonly codes: Uint8Array
}

/** All cells of one measure on one level. */
export type Column = NumberColumn | ClassColumn

/** What lies beneath the places of a level, on one lower level. */
export interface Beneath {
  readonly table: Table
  /** For each row beneath: the row above, or -1 when none is known. */
  readonly above: Int32Array
  /** For each row above: the fewest and the most places beneath it that exist and are not listed; Infinity when open. */
  readonly fewest: Float64Array
  readonly most: Float64Array
}

/** The places of one level as columns: all that an evaluation ever sees of a dataset. */
export interface Table {
  readonly level: Level
  readonly rows: number
  /**
   * The column of a measure, or undefined when no place of the level has any figure for it.
   * A flow is asked for as `id@period`, a timetable as `id:days`.
   */
  column(key: string): Column | undefined
  /** The places beneath on a lower level; undefined when the level does not lie beneath. */
  beneath(level: Level): Beneath | undefined
}

/**
 * The least and largest value of a cell as exact decimals.
 *
 * @param column a number column
 * @param row from 0
 */
export function cellOf(column: NumberColumn, row: number): Interval {
  const wide = column.wide.get(row)
  if (wide) return wide
  const lo = unscaled(column.lo[row] as number, column.scale)
  return { lo, hi: column.lo === column.hi ? lo : unscaled(column.hi[row] as number, column.scale) }
}
