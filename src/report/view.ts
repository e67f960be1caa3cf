import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Location, Params, Severity } from '../values/problem'
import type { Lang } from '../values/text'
import type { Finding } from '../check/finding'
import type { CheckSettings, Counts, GapSum, InputEvidence, Summary } from '../check/report'
import type { Strength } from '../plan/plan'

/** A finding with its words in one language. */
export type FindingView = Omit<Finding, 'calculation' | 'message'> & {
  readonly calculation: string
  readonly message: { readonly code: string; readonly params: Params; readonly text: string }
}

/** A whole-region rule by the parts of its region. */
export interface BreakdownView {
  readonly level: Level
  readonly counts: Counts
  readonly net: readonly GapSum[]
  readonly gross: readonly GapSum[]
  readonly findings: readonly FindingView[]
}

/** Where the document says it, as a report names it. */
export interface SourceView {
  readonly section: string
  readonly figure: string
  /** The day printed there, where the rule has several. */
  readonly by?: Day
}

/** One of the ways to take a rule. */
export interface ReadingView {
  readonly id: string
  readonly label: string
}

/** What a report says of a rule once, for all its findings. */
export interface RuleView {
  readonly plan: string
  readonly rule: string
  readonly title: string
  readonly indicator: string
  /** The indicator's name and unit. */
  readonly label: string
  readonly unit: string
  /** Whom it is about, in words. */
  readonly subject: string
  readonly formula: string
  readonly level: Level
  readonly nature: 'binding' | 'anticipatory' | null
  readonly strength: Strength
  readonly sources: readonly SourceView[]
  readonly counts: Counts
  readonly decided: boolean
  readonly inForce: boolean
  readonly due: Day
  /** What is due, in words: 不低于 30 平方米/百户. */
  readonly target: string
  /** Why there is no figure, or which word implies it. */
  readonly reason?: string
  /** The reading used; absent where the rule has none, or where only what all readings agree on is decided. */
  readonly reading?: ReadingView
  /** All its readings; empty where the text leaves nothing open. */
  readonly readings: readonly ReadingView[]
  readonly doubts: readonly string[]
  readonly note?: string
  readonly gap: readonly GapSum[]
  readonly breakdown?: BreakdownView
}

/** A problem with its words in one language. */
export interface ProblemView {
  readonly code: string
  readonly severity: Severity
  readonly location: Location
  readonly params: Params
  readonly message: string
}

/** A task as a report lists it. */
export interface TaskView {
  readonly plan: string
  readonly task: string
  readonly title: string
  readonly level: Level
  readonly section: string
}

/** A plan as a report names it. */
export interface PlanView {
  readonly id: string
  readonly version: string
  /** SHA-256 of the plan's data. */
  readonly hash: string
  readonly title: string
  readonly number: string | null
  readonly region: string
  /** The level of its region: a rule of that level is a whole-region rule. */
  readonly level: Level
  readonly signed: Day
  readonly period: { readonly from: Day; readonly to: Day }
  readonly successor?: string
}

/** Words that a reader of a report needs beside its data, in its language. */
export interface Labels {
  readonly measures: Readonly<Record<string, { readonly label: string; readonly unit: string }>>
}

/** A report in one language, without its findings. */
export interface ReportHead {
  readonly tool: { readonly name: string; readonly version: string }
  readonly lang: Lang
  readonly plans: readonly PlanView[]
  readonly day: Day
  readonly phase: 'before' | 'during' | 'after'
  readonly inputs: readonly InputEvidence[]
  readonly dataset: {
    readonly day: Day
    readonly roster: Readonly<Record<string, unknown>>
    readonly declares: Readonly<Record<string, string>>
    readonly earlier: readonly Day[]
  }
  readonly settings: CheckSettings
  /** Which findings are listed: all, or those of some verdicts only. */
  readonly selection: { readonly verdicts: readonly string[] | 'all' }
  readonly summary: Summary
  readonly labels: Labels
  /** By plan and rule, `shanxi-2021/village-graduates`, in the order of the plans. */
  readonly rules: Readonly<Record<string, RuleView>>
  readonly tasks: readonly TaskView[]
  readonly problems: readonly ProblemView[]
}

/** What every formatter sees: a live report and a parsed JSON report are both one. */
export interface ReportView extends ReportHead {
  /** The findings that the report lists, made as they are asked for. */
  findings(): Iterable<FindingView>
}

/** A report as JSON. */
export interface ReportJson extends ReportHead {
  readonly $schema?: string
  readonly findings: readonly FindingView[]
}
