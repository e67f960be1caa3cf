import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Problem } from '../values/problem'
import type { Effort, Evidence } from '../indicators/scope'
import type { Dataset } from '../dataset/dataset'
import type { Plan, Rule, Strength, Task } from '../plan/plan'
import type { Finding, Verdict } from './finding'

/** How many findings of each verdict. */
export type Counts = Readonly<Record<Verdict, number>>

/** A file that went into a report. */
export interface InputEvidence {
  readonly file: string
  readonly sha256?: string
  readonly rows?: number
}

/** A gap added up over the places that have one. */
export interface GapSum {
  readonly measure: string
  /** Of a share: the level of the places that are counted. */
  readonly level?: Level
  readonly direction: 'more' | 'less'
  readonly by: string
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
  readonly reading?: string
  /** Gaps of the unmet places added up; worked out when it is looked at. */
  readonly gap: readonly GapSum[]
  readonly breakdown?: Breakdown
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
}

/** What a check comes to: counts at once, findings as they are asked for. */
export interface Report {
  readonly plans: readonly Plan[]
  readonly day: Day
  readonly dataset: Dataset
  readonly earlier: readonly Dataset[]
  readonly inputs: readonly InputEvidence[]
  readonly settings: CheckSettings
  /** Where the day stands to the plan: before its signing, in its period, or after it. */
  readonly phase: 'before' | 'during' | 'after'
  readonly summary: Summary
  readonly rules: readonly RuleResult[]
  readonly tasks: readonly { readonly plan: string; readonly task: Task }[]
  readonly problems: readonly Problem[]
  /** Rows decided on whole numbers and in decimal arithmetic. */
  readonly effort: Effort
  /** Every finding of every rule, or those of some verdicts. */
  findings(only?: readonly Verdict[]): Iterable<Finding>
}
