import type { Cell, Declarations, Roster } from '../dataset/input'
import type { Level } from '../values/code'
import type { Encoding } from '../values/encoding'
import type { Location, Problem } from '../values/problem'
import type { Batch } from './batches'
import type { ColumnUse } from './column-use'

/** A day that a file says its figures are of. */
export interface SaidDay {
  readonly day: string
  readonly at: Location
}

/** What one file holds. */
export interface FileData {
  readonly file: string
  /** Rows or records, used or not. */
  readonly rows: number
  /** How its text is encoded; a workbook has no such thing. */
  readonly encoding?: Encoding
  readonly batches: ReadonlyMap<Level, Batch>
  /** Where a record stands, or one of its cells; by the number that its batch keeps. */
  readonly locate: (level: Level, row: number, key?: string) => Location
  readonly days: readonly SaidDay[]
  readonly roster: Roster
  readonly declares: Declarations
  readonly columns: readonly ColumnUse[]
  readonly problems: readonly Problem[]
  /** How many rows exist that could not be read, and of which not even the level is known. */
  readonly lost: number
}

/** A record in the making. */
export type Draft = Record<string, Cell>

/** A file of which nothing could be used. */
export function nothingOf(file: string, problems: readonly Problem[]): FileData {
  return {
    file,
    rows: 0,
    batches: new Map(),
    locate: () => ({ file }),
    days: [],
    roster: {},
    declares: {},
    columns: [],
    problems,
    lost: 1,
  }
}
