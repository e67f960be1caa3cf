import type { Evidence } from '../indicators/scope'
import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Lang } from '../values/text'
import type { Office } from '../report/policy/policy'
import type { Severities } from '../report/policy/severities'
import type { FailOn } from '../report/policy/view'

/** A result to write: `name`, or `name=file` as `--format` takes it. */
export interface FormatWanted {
  readonly name: string
  /** Where to; without it to `output`, or stdout. */
  readonly file?: string
}

/**
 * What a run is, written down once: `shequ.config.json`, `.yaml` or `.mjs`. Paths are seen from the file itself, and what
 * the command line says goes before.
 */
export interface Config {
  /** Where its JSON Schema is, for the editor of whoever writes it. */
  readonly $schema?: string
  /** Ids of plans with or without their year, files, or `auto`. */
  readonly plan?: string | readonly string[]
  /** Files of records. */
  readonly inputs?: string | readonly string[]
  /** The assessment day (核查日). */
  readonly day?: Day
  /** The data day (数据时点), where the files do not say. */
  readonly dataDay?: Day
  /** The level of records that name none. */
  readonly level?: Level
  /** Code of the part of the plan's region that whole-region rules are worked out for. */
  readonly region?: string | number
  /** How many places of a level there are. */
  readonly roster?: Readonly<Partial<Record<Level, 'complete' | 'open' | number>>>
  /** Which measure the figures of a measure really are. */
  readonly declares?: Readonly<Record<string, string>>
  /** The reading (口径) to use, by rule. */
  readonly readings?: Readonly<Record<string, string>>
  /** Whether a region's own figure or the sum of its parts is the evidence, by measure. */
  readonly evidence?: Readonly<Record<string, Evidence>>
  /** What columns mean, by heading: a measure, `code`, `name` …, or null for a column to pass over. */
  readonly columns?: Readonly<Record<string, string | null>>
  /** Files of other days, as `FILE` or `FILE=DAY`. */
  readonly earlier?: string | readonly string[]
  /** Files of answers to tasks. */
  readonly tasks?: string | readonly string[]
  /** The caller's own copy of the document, to quote its clauses from. */
  readonly text?: string
  /** The level to break whole-region rules down by. */
  readonly breakdown?: Level
  /** Only these rules. */
  readonly rules?: readonly string[]
  /** How heavily rules weigh. */
  readonly severities?: Severities
  /** The office that puts right what is found, and until when. */
  readonly office?: Office
  /** From which severity on an unmet finding in force fails the run. */
  readonly failOn?: FailOn
  /** Whether problems of the data and rules undecided for want of data end the run with 3. */
  readonly strict?: boolean
  /** A file of waivers (情况说明). */
  readonly waivers?: string
  /** A report, or a list of debts, of before (存量问题清单). */
  readonly known?: string
  /** How results are written. */
  readonly formats?: string | readonly (string | FormatWanted)[]
  /** The file for the result that names none. */
  readonly output?: string
  /** Whether every finding is listed. */
  readonly all?: boolean
  readonly lang?: Lang
}
