import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Location, Params, Severity } from '../values/problem'
import type { Lang } from '../values/text'
import type { Finding, TargetValue, Counts } from '../check/finding'
import type { CheckSettings, DayCounts, GapSum, InputEvidence, PeriodCounts, Summary } from '../check/report'
import type { AnswerCounts, TaskAnswered, TaskState } from '../check/task'
import type { Phase } from '../plan/period'
import type { Clause } from '../plan/ledger/quote'
import type { Baseline, Every, Milestone, PlanBody, RuleReference, Strength } from '../plan/plan'
import type { Followed } from '../plan/resolve'
import type { Debt, DebtBefore, PolicyView, WaiverView } from './policy/view'

export type { Debt, WaiverView } from './policy/view'

/** A finding with its words in one language. */
export type FindingView = Omit<Finding, 'calculation' | 'message'> & {
  readonly calculation: string
  readonly message: { readonly code: string; readonly params: Params; readonly text: string }
  /** How heavily it weighs, where the settings of the run say so; by the nature of its rule otherwise. */
  readonly severity?: Severity | 'off'
  readonly waiver?: WaiverView
  readonly debt?: Debt
  /** What was known of it before, where that has changed. */
  readonly before?: DebtBefore
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
  /** The document's own words, where the caller gave a copy of it. */
  readonly clause?: readonly Clause[]
}

/** One of the ways to take a rule. */
export interface ReadingView {
  readonly id: string
  readonly label: string
}

/** The rule of another plan that set a target. */
export interface SetByView extends RuleReference {
  /** What that plan is called. */
  readonly title: string
}

/** The parent's rule that a rule stands on, and what became of it. */
export interface FollowedView extends Followed {
  /** What the parent is called. */
  readonly title: string
}

/** One of a rule's values and the day by which it is due. */
export interface MilestoneView {
  readonly due: Day
  /** Whence that day. */
  readonly basis: Milestone['basis']
  readonly value: TargetValue
  /** What is asked for, in words. */
  readonly target: string
  /** Why there is no figure, or which word implies it. */
  readonly reason?: string
}

/** A figure of the past (基期值) that the document prints; never a target. */
export interface BaselineView {
  readonly id: string
  readonly label: string
  readonly day: Day | null
  readonly value: string | null
  readonly unit: string
  readonly sources: readonly Pick<Baseline['sources'][number], 'section' | 'figure'>[]
  readonly note?: string
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
  /** All its milestones, the earliest first. */
  readonly milestones: readonly MilestoneView[]
  /** Where it started from, where the document says so. */
  readonly baseline?: BaselineView
  /** The rule of another plan that set the target; absent where it is the plan's own. */
  readonly setBy?: SetByView
  /** The parent's rule that it stands on. */
  readonly followed?: FollowedView
  /** A whole-region rule worked out for a part of the region (测算): information, and no duty of the part's own. */
  readonly workedOut?: true
  /** Why there is no figure, or which word implies it. */
  readonly reason?: string
  /** The reading used; absent where the rule has none, or where only what all readings agree on is decided. */
  readonly reading?: ReadingView
  /** All its readings; empty where the text leaves nothing open. */
  readonly readings: readonly ReadingView[]
  readonly doubts: readonly string[]
  readonly note?: string
  readonly gap: readonly GapSum[]
  readonly periods: readonly PeriodCounts[]
  readonly series: readonly DayCounts[]
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

/** A task as a report lists it, with the answers to it. */
export interface TaskView {
  readonly plan: string
  readonly task: string
  readonly title: string
  readonly level: Level
  readonly section: string
  /** Of a task that is to be done again and again: how often. */
  readonly every?: Every
  readonly due: Day
  /** 责任单位, as printed. */
  readonly responsible: readonly string[]
  readonly status: TaskState
  /** Answers by what they count as. */
  readonly counts: AnswerCounts
  /** Whether its due day has come, and it is not shown to be done by all that it is about. */
  readonly overdue: boolean
  /** Whether any of it was done after the due day. */
  readonly late: boolean
  /** Listed places of its level that nobody answered for; 0 where an answer speaks for all, or nobody answered. */
  readonly unheard: number
  readonly answers: readonly TaskAnswered[]
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
  /** The part of its region that its whole-region rules were worked out for. */
  readonly part?: { readonly code: string; readonly name: string; readonly level: Level }
  readonly kind: 'plan' | 'norm'
  readonly signed: Day
  /** A norm without an end has null. */
  readonly period: { readonly from: Day; readonly to: Day | null }
  /** Where the assessment day stands to it. */
  readonly phase: Phase
  readonly status: PlanBody['status']
  readonly completeness: PlanBody['completeness']
  readonly successor?: string
}

/** A plan that lent thresholds to those of a report. */
export interface ParentView {
  readonly id: string
  readonly version: string
  /** SHA-256 of the plan's data. */
  readonly hash: string
  readonly title: string
}

/** Words that a reader of a report needs beside its data, in its language. */
export interface Labels {
  readonly measures: Readonly<Record<string, { readonly label: string; readonly unit: string }>>
}

/** A place above the communities, by its code without padding. */
export interface RegionView {
  readonly code: string
  readonly name: string
  readonly level: Level
}

/** A report in one language, without its findings. */
export interface ReportHead {
  readonly tool: { readonly name: string; readonly version: string }
  readonly lang: Lang
  readonly plans: readonly PlanView[]
  /** Plans beside them whose rules theirs stand on. */
  readonly parents: readonly ParentView[]
  readonly day: Day
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
  /** The places above the communities whose names the data give, from the widest. */
  readonly regions: readonly RegionView[]
  /** By plan and rule, `shanxi-2021/village-graduates`, in the order of the plans. */
  readonly rules: Readonly<Record<string, RuleView>>
  readonly tasks: readonly TaskView[]
  readonly problems: readonly ProblemView[]
  /** What the run was held to, and what fails it; absent where nobody set it. */
  readonly policy?: PolicyView
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
