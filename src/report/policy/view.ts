import type { Gap, TargetValue, Verdict } from '../../check/finding'
import type { Day } from '../../values/day'
import type { Location, Severity } from '../../values/problem'

/** From which severity on an unmet finding in force fails the run; `never`: nothing does. */
export type FailOn = Severity | 'never'

/** How heavily a rule weighs; `off`: not at all. */
export type Weight = Severity | 'off'

/** Why a finding need not be put right for a while (情况说明), as somebody in charge has approved. */
export interface WaiverView {
  readonly reason: string
  /** Number or title of the approving document. */
  readonly document: string
  readonly owner: string
  /** The last day on which it holds. */
  readonly expires: Day
  /** Where the waiver is written. */
  readonly location: Location
}

/**
 * What became of a waiver. `used`: its finding is not met, and it holds; `expired`: its last day is over; `unused`: its
 * finding is met or does not exist; `skipped`: its plan or rule was not checked this time.
 */
export type WaiverState = 'used' | 'expired' | 'unused' | 'skipped'

/**
 * Why a waiver is unused: its finding is met, or does not apply; the plan has no such rule; the rule is not about the
 * place, or the data do not list it; the report lists findings of other verdicts only.
 */
export type UnusedReason = 'met' | 'inapplicable' | 'noRule' | 'noPlace' | 'notListed'

/** A waiver with what became of it. */
export interface WaiverStanding extends WaiverView {
  /** As written: a rule, or `plan/rule`. */
  readonly rule: string
  /** As written. */
  readonly place: string
  readonly state: WaiverState
  readonly why?: UnusedReason
}

/** Against the debts that were known before: a debt that is new, one that was known, or one known with other figures. */
export type Debt = 'new' | 'known' | 'changed'

/** Which way a known debt has changed; `other`: the figures do not tell. */
export type DebtChange = 'better' | 'worse' | 'other'

/** What was known of a debt before it changed. */
export interface DebtBefore {
  readonly change: DebtChange
  readonly value?: string
  readonly target: TargetValue
  readonly gap: readonly Gap[]
}

/** What became of debts, by number. */
export interface DebtCounts {
  readonly new: number
  /** As they were. */
  readonly known: number
  readonly better: number
  readonly worse: number
  /** Changed, and the figures do not tell which way. */
  readonly other: number
  readonly fixed: number
  /** Known before, and now nobody can tell. */
  readonly undecided: number
  /** Known before; the rule is not about the place any more, or one of them is no part of the check. */
  readonly gone: number
}

/** A debt that was known and is not unmet any more. */
export interface ClearedDebt {
  readonly plan: string
  readonly rule: string
  readonly place: string
  readonly name?: string
  readonly state: 'fixed' | 'undecided' | 'gone'
  /** What it is now; absent where there is no such finding, or the report does not list it. */
  readonly verdict?: Verdict
}

/** The debts of one place. */
export interface PlaceDebts extends DebtCounts {
  readonly place: string
  readonly name?: string
}

/** The debts that were known before (存量问题清单) against those of today. */
export interface KnownView {
  /** The day that they are of. */
  readonly day: Day
  readonly counts: DebtCounts
  /** By plan and rule, as far as a rule has any. */
  readonly rules: Readonly<Record<string, DebtCounts>>
  /** As far as a place has any. */
  readonly places: readonly PlaceDebts[]
  readonly cleared: readonly ClearedDebt[]
}

/** The office that puts right what is found. */
export interface OfficeView {
  readonly name?: string
  /** By plan and rule: until when the office wants it put right. */
  readonly deadlines: Readonly<Record<string, Day>>
}

/** A file that a run was told to go by, beside its data. */
export interface PolicyFile {
  readonly role: 'config' | 'waivers' | 'known'
  readonly file: string
  readonly sha256?: string
}

/** One of the things that fail a run. */
export interface FailureView {
  readonly code: 'unmet' | 'waiver-expired' | 'waiver-unused'
  /** Plan and rule. */
  readonly rule?: string
  readonly severity?: Severity
  /** How many findings of the rule fail the run. */
  readonly findings?: number
  /** Where the waiver is written. */
  readonly location?: Location
  /** What it is and what to do about it. */
  readonly message: string
}

/** What a run was held to, and what it came to against that. */
export interface PolicyView {
  readonly failOn: FailOn
  /** By plan and rule: how heavily an unmet finding weighs, where the settings say so. */
  readonly severities: Readonly<Record<string, Weight>>
  /** By code: how heavily problems of the data weigh, where the settings say so; `error` stops the run. */
  readonly problems?: Readonly<Record<string, Severity>>
  readonly office?: OfficeView
  readonly files: readonly PolicyFile[]
  /** Absent where no waivers were given. */
  readonly waivers?: readonly WaiverStanding[]
  /** Absent where no debts were given. */
  readonly known?: KnownView
  /** What fails the run, the heaviest first; empty where nothing does. */
  readonly failures: readonly FailureView[]
}
