import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Problem } from '../values/problem'
import type { Evidence } from '../indicators/scope'
import type { Dataset } from '../dataset/dataset'
import type { DatasetInput } from '../dataset/input'
import type { InputEvidence } from './report'

/** How a check is done. */
export interface CheckOptions<RuleIds extends string = string> {
  /** The assessment day (核查日). The library has no clock of its own. */
  readonly day: Day
  /** The reading to use, by rule. */
  readonly readings?: Readonly<Partial<Record<RuleIds, string>>>
  /** Whether a region's own figure (the default) or the sum of its parts is the evidence, by measure. */
  readonly evidence?: Readonly<Record<string, Evidence>>
  /** Also break whole-region rules down by this level. */
  readonly breakdown?: Level
  /** Only these rules. */
  readonly rules?: readonly RuleIds[]
  /** Datasets of other days, which tell when something was met and whether it grew. */
  readonly earlier?: readonly (DatasetInput | Dataset)[]
  /** The files that the records come from, to be named in the report. */
  readonly inputs?: readonly InputEvidence[]
  /** What was found wrong while the records were read; the report lists it first. */
  readonly problems?: readonly Problem[]
}
