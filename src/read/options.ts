import type { InputEvidence } from '../check/report'
import type { DatasetInput, Declarations, Roster } from '../dataset/input'
import type { Measures } from '../measures/measure'
import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Problem } from '../values/problem'
import type { ColumnMapping } from './column-map'
import type { ColumnUse } from './column-use'
import type { Source } from './source'
import type { ReadProgress } from './watch'

/** How a file is written. */
export type Format = 'json' | 'ndjson' | 'csv' | 'tsv' | 'xlsx' | 'xls'

/** A file to read: its name, by which problems speak of it, and its contents. */
export interface InputFile {
  readonly name: string
  readonly bytes: Source
  /** How it is written; without it the extension tells, and without an extension the contents. */
  readonly format?: Format
}

/** What a reader cannot find in the files themselves. */
export interface ReadOptions {
  /** The data day (数据时点); goes before what the files say. */
  readonly day?: Day
  /** The level of every record that names none; without it the length of its code tells. */
  readonly level?: Level
  /** How many places of a level there are; goes before what the files say. */
  readonly roster?: Roster
  /** How the data count (口径), by measure; goes before what the files say. */
  readonly declares?: Declarations
  /** Measures beside the catalogue's, such as those that a plan brings along. */
  readonly measures?: Measures
  /**
   * What columns, or keys of records, mean, before all that headings say: by heading as written (of a merged head its parts
   * joined by `/`) or `#` and the number of the column, the id of a measure (`id@period` for a flow), a role
   * (`code`, `name`, …: see {@link ColumnUse.use}), or null for a column to be left out.
   */
  readonly columns?: ColumnMapping
  /** Told again and again while a file is read, and once when it has been. */
  readonly onProgress?: (progress: ReadProgress) => void
  /** Ends the reading as soon as more bytes come: it then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** What reading comes to in any case. */
export interface ReadAnyhow {
  /** Everything wrong with the files; what their records hold is looked at when they are checked. */
  readonly problems: readonly Problem[]
  readonly columns: readonly ColumnUse[]
  /** The files, with how many rows or records each has. */
  readonly inputs: readonly InputEvidence[]
}

/** What reading comes to: records as of one day, or only problems. */
export type ReadResult =
  | (ReadAnyhow & { readonly ok: true; readonly input: DatasetInput })
  | (ReadAnyhow & { readonly ok: false; readonly input?: undefined })
