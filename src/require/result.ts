import type { Days, Op } from '../indicators/node'
import type { Milestone, Rule, Strength } from '../plan/plan'
import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Problem } from '../values/problem'
import type { Text } from '../values/text'

/** How {@link requirementsFor} answers. */
export interface RequireOptions<RuleIds extends string = string> {
  /** The day whose milestones are asked for; without it the last ones of the plan. */
  readonly day?: Day
  /** The level of the place that is planned; `community` where it is not given. */
  readonly level?: Level
  /** The reading to use, by rule. */
  readonly readings?: Readonly<Partial<Record<RuleIds, string>>>
  /** A figure of all places together, to be divided among as many places as comply. */
  readonly split?: { readonly measure: string; readonly value: number }
}

/** A figure of the place: a measure, of a timetable with the days whose least hours are meant. */
export interface RequiredMeasure {
  readonly measure: string
  readonly days?: Days
}

/** What a figure must be as a sum of others: Σ factor × figure + constant, as decimal text of at most 15 digits. */
export interface RequiredRelation {
  readonly side: 'least' | 'most'
  readonly terms: readonly (RequiredMeasure & { readonly factor: string })[]
  readonly constant: string
}

/** What one reading of a rule asks for. */
export interface ReadingRequirement extends RequiredMeasure {
  /** Absent where the rule has no readings. */
  readonly reading?: string
  /** The smallest figure that complies, in the measure's own steps; absent where there is none, or it cannot be told yet. */
  readonly least?: string
  /** The largest figure that complies. */
  readonly most?: string
  readonly relations: readonly RequiredRelation[]
  /** Figures without which this cannot be told. */
  readonly asks: readonly string[]
  /** Figures that are not known: the smallest ones that comply were taken for them. */
  readonly follows: readonly string[]
  /** Whether a figure that it follows from may still have to be larger. */
  readonly provisional: boolean
  /** Whether the rule is surely about the place; false: it may be. */
  readonly applies: boolean
  /** What tells whether the rule is about the place: measures, and `code` where the rule names its places. */
  readonly settledBy: readonly string[]
  readonly calculation: Text
}

/**
 * Why this reading answers: the rule has but one way to be taken; the caller chose it; it is the default; the default
 * lacks a figure and this one can be told instead; there is no default and this is the strictest that can be told; or the
 * rule is about other places, and only by this reading about this one.
 */
export type RequiredBy = 'only' | 'chosen' | 'default' | 'instead' | 'strictest' | 'other'

/** What a rule asks for, and when. */
export interface RuleAsked {
  readonly rule: Rule
  readonly op: Op
  readonly value: string | readonly [string, string]
  readonly due: Day
  readonly basis: Milestone['basis']
  /** Whether it is due on the day asked about; absent without a day. */
  readonly inForce?: boolean
  /** The period that is judged, of a rule of periods. */
  readonly period?: string
  readonly next?: { readonly due: Day; readonly value: string | readonly [string, string] | null }
  readonly strength: Strength
  /** The document prints no figure: this one proves the duty met, whatever is meant. */
  readonly suffices?: true
  /** Which word implies the figure, or why none is printed. */
  readonly reason?: Text
}

/** One rule on one figure. */
export interface Requirement extends RuleAsked, ReadingRequirement {
  readonly by: RequiredBy
  /** What the other readings about places of this level ask for. */
  readonly others: readonly ReadingRequirement[]
}

/** Where one rule takes over from another as the binding one. */
export interface RequiredCrossing extends RequiredMeasure {
  readonly side: 'least' | 'most'
  /** From this size on, in its own steps, `from` binds. */
  readonly at: string
  /** Whether both ask for the same at exactly that size. */
  readonly exact: boolean
  /** What both ask for there; absent where they meet between two steps. */
  readonly value?: string
  /** Ids of the rules that bind below and from that size on. */
  readonly below: string
  readonly from: string
}

/** All that is asked of one figure of the place. */
export interface RequiredFigure extends RequiredMeasure {
  /** Of a measure that belongs to a period: which one. */
  readonly period?: string
  readonly given?: string
  /** The smallest and the largest figure that comply with all rules that are surely about the place. */
  readonly least?: string
  readonly most?: string
  /** Whether no figure complies with all of them. */
  readonly conflict: boolean
  /** Whether figures that are still asked for may make it stricter. */
  readonly provisional: boolean
  /** Whether it is asked for only by readings that are not used: by those in use the rules are not about this place. */
  readonly onlyByReading: boolean
  /** By how much the given figure is too small or too large. */
  readonly short?: string
  readonly over?: string
  /** Ids of the rules that set `least` and `most`. */
  readonly binding: readonly string[]
  readonly requirements: readonly Requirement[]
  readonly crossings: readonly RequiredCrossing[]
}

/** A duty that is a bare yes, or one of a few classes. */
export interface RequiredDuty extends RuleAsked {
  readonly measure: string
  /** The answers that comply. */
  readonly options: readonly (string | boolean)[]
  /** What was given, where something was: whether it complies. */
  readonly met?: boolean
  readonly reading?: string
  readonly applies: boolean
  readonly settledBy: readonly string[]
}

/** A rule about places of another level: the region as a whole, or places above or beneath. */
export interface RequiredElsewhere {
  readonly rule: Rule
  readonly level: Level
  /** Whether it is a duty of the plan's region as a whole. */
  readonly region: boolean
  /** Measures of this level that count into it, and those of them that were given. */
  readonly counts: readonly string[]
  readonly given: readonly string[]
  /** What the readings ask for by which it is about places of this level. */
  readonly here: readonly Requirement[]
}

/** Why a rule on this level cannot be answered with a figure. */
export type RequireReason =
  'no-figure' | 'no-formula' | 'growth' | 'beneath' | 'both-sides' | 'nested' | 'no-value' | 'no-influence'

/** A rule that is not answered, with the reason. */
export interface RequiredUnanswered {
  readonly rule: Rule
  readonly reason: RequireReason
  readonly message: Text
}

/** A rule that is surely not about the place. */
export interface RequiredInapplicable {
  readonly rule: Rule
  readonly reason: 'subject' | 'base-zero'
  /** What other readings ask for, by which it is about the place. */
  readonly here: readonly Requirement[]
}

/** A figure that is still asked for. */
export interface RequiredAsk {
  /** A measure, or `code`. */
  readonly measure: string
  /** Ids of the rules that turn on it. */
  readonly rules: readonly string[]
}

/** Into how many places a total divides by one rule. */
export interface SplitCount {
  readonly requirement: Requirement
  /** The smallest and the largest figure of each place. */
  readonly least?: string
  readonly most?: string
  /** The fewest and the most places; `mostPlaces` absent where there is no end. */
  readonly fewest: string
  readonly mostPlaces?: string
  /** Whether there is any number of places that complies. */
  readonly possible: boolean
  readonly calculation: Text
}

/** Into how many places a total divides. */
export interface RequiredSplit {
  readonly measure: string
  readonly value: string
  /** By each rule and reading that bounds the measure of a place; empty where none does. */
  readonly counts: readonly SplitCount[]
}

/** The smallest figures that comply. Every rule of the plan stands in one of the lists. */
export interface Requirements {
  readonly plan: string
  /** Null: the last milestones of the plan. */
  readonly day: Day | null
  readonly level: Level
  /** What is wrong with what was given. */
  readonly problems: readonly Problem[]
  readonly ok: boolean
  readonly figures: readonly RequiredFigure[]
  readonly duties: readonly RequiredDuty[]
  readonly asks: readonly RequiredAsk[]
  readonly elsewhere: readonly RequiredElsewhere[]
  readonly unanswered: readonly RequiredUnanswered[]
  readonly inapplicable: readonly RequiredInapplicable[]
  readonly split?: RequiredSplit
}
