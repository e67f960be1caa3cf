import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Location } from '../values/problem'
import type { Timetable } from '../measures/timetable'

/** One cell of a record. `null`, `undefined` and an empty text are blank, and blank is not zero. */
export type Cell = number | string | boolean | null | undefined | Timetable | Readonly<Record<string, unknown>>

/** What is recorded of one place: who it is, and its measures by id. */
export interface PlaceRecord {
  /** Statistical code of the division, 2 to 12 digits. */
  readonly code?: string
  readonly name?: string
  /** Code of the place that it belongs to, where that is not what its own code says. */
  readonly parent?: string
  /** 统一社会信用代码 of its committee: tells the place where the record has no statistical code. */
  readonly creditCode?: string
  /**
   * Names of the places above, from the widest to the nearest (`小店区/坞城街道`): tells the place by its name where
   * the record has no statistical code.
   */
  readonly within?: string
  readonly [measure: string]: Cell
}

/**
 * How many places of a level there are: `complete` (all are listed), `open` (nobody knows), a number for the whole
 * region, or numbers by code of the place above.
 */
export type RosterEntry = 'complete' | 'open' | number | Readonly<Record<string, number>>

/** The roster of each level; what is not named is open. */
export type Roster = Readonly<Partial<Record<Level, RosterEntry>>>

/**
 * How the dataset itself counts (口径), by measure: the id of the measure that its figures really are, itself included, or
 * words of its own. `source` and `note` say whence the data come.
 */
export type Declarations = Readonly<Record<string, string>>

/** Records as they come: places and their measures as of one day. */
export interface DatasetInput {
  /** Where its JSON Schema is, for the editor of whoever writes it. */
  readonly $schema?: string
  /** The data day (时点). */
  readonly day: Day
  readonly roster?: Roster
  readonly declares?: Declarations
  readonly places: Readonly<Partial<Record<Level, readonly PlaceRecord[]>>>
  /** Where a record, or one of its cells, stands; given by readers of files. */
  readonly locate?: (level: Level, index: number, key?: string) => Location
}
