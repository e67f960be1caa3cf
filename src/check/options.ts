import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Problem } from '../values/problem'
import type { Evidence } from '../indicators/scope'
import type { Dataset } from '../dataset/dataset'
import type { DatasetInput } from '../dataset/input'
import type { Plan } from '../plan/plan'
import type { PartOfRegion } from './part'
import type { InputEvidence } from './report'
import type { TaskAnswer } from './task'

/** A rule by its id, or by `plan/rule`. */
export type RuleName<RuleIds extends string = string> = RuleIds | `${string}/${RuleIds}`

/** How a check is done. */
export interface CheckOptions<RuleIds extends string = string> {
  /** The assessment day (核查日). The library has no clock of its own. */
  readonly day: Day
  /** The reading to use, by rule, or by `plan/rule` where several plans have a rule of that id. */
  readonly readings?: Readonly<Partial<Record<RuleName<RuleIds>, string>>>
  /** Whether a region's own figure (the default) or the sum of its parts is the evidence, by measure. */
  readonly evidence?: Readonly<Record<string, Evidence>>
  /** Also break whole-region rules down by this level. */
  readonly breakdown?: Level
  /** Only these rules; `plan/rule` names that of one plan. */
  readonly rules?: readonly RuleName<RuleIds>[]
  /** Plans known beside those of the check: among them may be the parents whose rules a plan stands on. */
  readonly parents?: readonly Plan[]
  /**
   * A part of the plan's region: its whole-region rules are worked out for that part (测算), marked as such and no duty of
   * the part's own; rules about each place look at the places in it.
   */
  readonly region?: PartOfRegion
  /** Datasets of other days, which tell when something was met and whether it grew. */
  readonly earlier?: readonly (DatasetInput | Dataset)[]
  /** Answers to the tasks of the plan (任务事项); they change no verdict. */
  readonly tasks?: readonly TaskAnswer[]
  /** The files that the records come from, to be named in the report. */
  readonly inputs?: readonly InputEvidence[]
  /** What was found wrong while the records were read; the report lists it first. */
  readonly problems?: readonly Problem[]
}
