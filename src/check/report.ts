import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Encoding } from '../values/encoding'
import type { Problem } from '../values/problem'
import type { Effort, Evidence } from '../indicators/scope'
import type { Dataset } from '../dataset/dataset'
import type { Region } from '../dataset/places'
import type { Phase } from '../plan/period'
import type { Plan, Rule, RuleReference, Strength } from '../plan/plan'
import type { Followed } from '../plan/resolve'
import type { Counts, Finding, Verdict } from './finding'
import type { Lacked } from './lacking'
import type { TaskResult } from './task'

/** A file that went into a report. */
export interface InputEvidence {
  readonly file: string
  readonly sha256?: string
  readonly rows?: number
  /** How its text is encoded, as found by rule; a workbook has no such thing. */
  readonly encoding?: Encoding
}

/** A gap added up over the places that have one. */
export interface GapSum {
  readonly measure: string
  /** Of a share: the level of the places that are counted. */
  readonly level?: Level
  readonly direction: 'more' | 'less'
  /** At least this much. */
  readonly by: string
  /** At most this much, where missing data leave it open; null: no end. */
  readonly upTo?: string | null
}

/** A whole-region rule on the parts of the region: information, never the parts' own duty. */
export interface Breakdown {
  readonly level: Level
  readonly counts: Counts
  /** The gap of the region itself. */
  readonly net: readonly GapSum[]
  /** The gaps of the parts added up; surplus elsewhere does not count. */
  readonly gross: readonly GapSum[]
  /** The findings of the parts, or those of some verdicts. */
  findings(only?: readonly Verdict[]): Iterable<Finding>
}

/** One rule over all its places at another time. */
interface CountsThen {
  readonly due: Day
  readonly inForce: boolean
  readonly counts: Counts
}

/** One rule over all its places in one period. */
export interface PeriodCounts extends CountsThen {
  readonly period: string
}

/** One rule over all its places by the data of one day, judged on that day. */
export interface DayCounts extends CountsThen {
  readonly day: Day
}

/** One rule over all places that it is about. */
export interface RuleResult {
  readonly plan: string
  readonly rule: Rule
  /** The level that answers, by the reading used. */
  readonly level: Level
  readonly counts: Counts
  /** Whether at least one place is met or unmet, or none is unknown. */
  readonly decided: boolean
  /** The strength of the milestone in force. */
  readonly strength: Strength
  readonly inForce: boolean
  readonly due: Day
  /** The rule of another plan that set the target; absent where it is the plan's own. */
  readonly setBy?: RuleReference
  /** The parent's rule that it stands on, and what became of it. */
  readonly followed?: Followed
  /** A whole-region rule worked out for a part of the region (测算): information, and no duty of the part's own. */
  readonly workedOut?: true
  readonly reading?: string
  /**
   * How many places of each verdict there are by each reading, of the level that answers by it; empty where the rule has
   * none. Each is worked out when it is looked at.
   */
  readonly byReading: Readonly<Record<string, Counts>>
  /** By period, for a rule of periods over flows or growth: those that have ended and the one that runs; else empty. */
  readonly periods: readonly PeriodCounts[]
  /** By data day, each judged on its own day; empty where there is just one dataset. */
  readonly series: readonly DayCounts[]
  /** Gaps of the unmet places added up; worked out when it is looked at. */
  readonly gap: readonly GapSum[]
  readonly breakdown?: Breakdown
  /** What its undecided places lack, each column with all places in which it is blank. */
  lacking(): readonly Lacked[]
  /** The findings of this rule, or those of some verdicts, made as they are asked for, in the order of the data. */
  findings(only?: readonly Verdict[]): Iterable<Finding>
}

/** One more column, and how many rules would become decidable with it. */
export interface Wanted {
  readonly measure: string
  readonly level: Level
  /** Rules that lack it. */
  readonly rules: number
  /** Findings that lack it and nothing else, among the first undecided ones of each rule. */
  readonly findings: number
}

/** What comes first in a report. */
export interface Summary {
  readonly rules: number
  /** Rules decided for at least one place. */
  readonly decided: number
  /** Rules that the document leaves without a figure. */
  readonly undecidable: number
  readonly findings: Counts
  /** Most useful first. */
  readonly wanted: readonly Wanted[]
  /** Levels of which nobody said how many places there are, and how many rules are undecided over it. */
  readonly unlisted: readonly { readonly level: Level; readonly rules: number }[]
  readonly places: Readonly<Partial<Record<Level, number>>>
}

/** What a check was asked for; kept with the report so that it can be repeated. */
export interface CheckSettings {
  readonly readings: Readonly<Record<string, string>>
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly breakdown?: Level
  readonly rules?: readonly string[]
  /** Code of the part of the region that whole-region rules were worked out for. */
  readonly region?: string
}

/** How one plan of a report was applied. */
export interface PlanApplied {
  /** With what its parents ask for worked in and, where only a part of its region was asked for, about that. */
  readonly plan: Plan
  /** Where the day stands to it: before its signing, in its period, or after it. */
  readonly phase: Phase
  /** The part of its region that its whole-region rules were worked out for. */
  readonly part?: Region
  /** The places of its region. */
  readonly dataset: Dataset
  readonly earlier: readonly Dataset[]
}

/** What a check comes to: counts at once, findings as they are asked for. */
export interface Report {
  /** The plans as they were given. */
  readonly plans: readonly Plan[]
  /** The plans that lent them thresholds, or could have, beside those of the check. */
  readonly parents: readonly Plan[]
  readonly day: Day
  /** The places of the widest region. */
  readonly dataset: Dataset
  readonly earlier: readonly Dataset[]
  readonly inputs: readonly InputEvidence[]
  readonly settings: CheckSettings
  /** How each plan was applied, by its id. */
  readonly applied: Readonly<Record<string, PlanApplied>>
  readonly summary: Summary
  readonly rules: readonly RuleResult[]
  /** Every task of the plans, with the answers to it. */
  readonly tasks: readonly TaskResult[]
  readonly problems: readonly Problem[]
  /** Rows decided on whole numbers and in decimal arithmetic. */
  readonly effort: Effort
  /** Every finding of every rule, or those of some verdicts. */
  findings(only?: readonly Verdict[]): Iterable<Finding>
}
