import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Location, Params } from '../values/problem'
import type { Text } from '../values/text'
import type { Op } from '../indicators/node'
import type { Opening } from '../measures/timetable'
import type { Milestone, RuleReference } from '../plan/plan'

/** What a rule comes to on a place (结论). */
export type Verdict = 'met' | 'unmet' | 'pending' | 'unknown' | 'inapplicable'

/** Every verdict, the worst first. */
export const VERDICTS = ['unmet', 'unknown', 'pending', 'met', 'inapplicable'] as const satisfies readonly Verdict[]

/** How many findings of each verdict. */
export type Counts = Readonly<Record<Verdict, number>>

/** Why a verdict is unknown: the document prints no figure, data are missing, no earlier data, or the reading decides. */
export type Cause = 'text' | 'data' | 'history' | 'reading'

/** Every cause. */
export const CAUSES = ['text', 'data', 'history', 'reading'] as const satisfies readonly Cause[]

/**
 * When it was met, seen against the due day. `early`, `onTime`, `late`: shown by the data; `notShown`: met, but no data
 * of the due day or before; `provisional`: the data are of a day before the due day.
 */
export type Timing = 'early' | 'onTime' | 'late' | 'notShown' | 'provisional'

/** The figure that is due, as a decimal text; null where the document prints none. */
export type TargetValue = string | readonly [string, string] | true | null

/** What is due, and when. */
export interface FindingTarget {
  readonly op: Op | 'increasing'
  readonly value: TargetValue
}

/** The milestone after the one in force. */
export interface NextMilestone {
  readonly due: Day
  readonly value: TargetValue
}

/** The smallest change that would comply (缺口). */
export interface Gap {
  /** What has to change. */
  readonly measure: string
  /** Of a share: the level of the places of which more, or fewer, must comply; then `by` counts places. */
  readonly level?: Level
  readonly direction: 'more' | 'less'
  /** At least this much, in the measure's own steps, as a decimal text. */
  readonly by: string
  /** At most this much, where missing data leave it open; null: no end. */
  readonly upTo?: string | null
}

/** What a finding lacks. */
export interface Missing {
  readonly measure: string
  readonly level: Level
  /** How many places lack it. */
  readonly places: number
  /** The first few of them. */
  readonly examples: readonly string[]
}

/** How many more places would settle an unknown, at best. */
export interface Settles {
  readonly level: Level
  /** So many places, all answering as well as they can, make it met. */
  readonly met?: number
  /** So many places, all answering as badly as they can, make it unmet. */
  readonly unmet?: number
}

/** A region's own figure and the sum of its parts, side by side. */
export interface Parts {
  readonly measure: string
  readonly reported: string | null
  /** The sum of the parts, or its bounds where parts are missing. */
  readonly summed: string | readonly [string, string | null]
  readonly used: 'reported' | 'parts' | 'both'
}

/** The least and the largest value that missing data allow; null: no end. */
export type Bounds = readonly [string | null, string | null]

/** What a place came to in one period, or on one day. */
interface Then {
  readonly due: Day
  readonly inForce: boolean
  readonly verdict: Verdict
  readonly value?: string
  readonly bounds?: Bounds
}

/** What a place came to in one period of a rule of periods. */
export interface PeriodFinding extends Then {
  readonly period: string
}

/** What a place came to by the data of one day, judged on that day. */
export interface DayFinding extends Then {
  readonly day: Day
  readonly target: TargetValue
}

/** When a milestone was reached, as far as the data show it. */
export interface Reached {
  /** The first data day that shows it met, with all later ones. */
  readonly by: Day
  /** The data day before that, where it was shown as unmet. */
  readonly after?: Day
}

/**
 * One rule on one place (核查结果). Of what `findings()` gives, a part is worked out when it is first looked at: a copy by
 * `{ ...finding }` would not hold it. `JSON.stringify` writes all of it, and `plainFinding` makes plain data of it.
 */
export interface Finding {
  readonly plan: string
  readonly rule: string
  /** Code of the place, or its name where it has none. */
  readonly place: string
  readonly name?: string
  readonly level: Level
  readonly verdict: Verdict
  readonly cause?: Cause
  /** The value as a decimal text, rounded away from its threshold where it does not end. */
  readonly value?: string
  /** The least and the largest value that missing data allow; null: no end. */
  readonly bounds?: Bounds
  readonly target: FindingTarget
  /** The rule of another plan that set the target; absent where it is the plan's own. */
  readonly setBy?: RuleReference
  /** A whole-region rule worked out for a part of the region (测算): information, and no duty of the part's own. */
  readonly workedOut?: true
  /** The effective due day. */
  readonly due: Day
  readonly basis: Milestone['basis']
  /** Whether the due day has come. */
  readonly inForce: boolean
  /** The last period that has ended, for a rule of periods. */
  readonly period?: string
  readonly next?: NextMilestone
  readonly timing?: Timing
  readonly gap: readonly Gap[]
  readonly missing: readonly Missing[]
  /** Places that are known to exist and are not listed; null: nobody knows how many. */
  readonly unlisted?: { readonly level: Level; readonly places: number | null }
  readonly settles?: Settles
  /** The reading used, where the rule has any. */
  readonly reading?: string
  readonly byReading?: Readonly<Record<string, Verdict>>
  /** What each reading computes, where they do not come to the same. */
  readonly values?: Readonly<Record<string, string | Bounds>>
  /** Whether all readings come to the same; absent where some of them are undecided. */
  readonly agree?: boolean
  readonly parts?: readonly Parts[]
  /** Of opening hours: the days on which it is closed, and the season that decides. */
  readonly opening?: Opening
  /** A rule of periods over flows, by period: those that have ended and the one that runs. */
  readonly periods?: readonly PeriodFinding[]
  /** The same rule by the datasets of several days, each judged on its own day; where there is more than one. */
  readonly series?: readonly DayFinding[]
  /** Since when the data show the milestone in force as met. */
  readonly reached?: Reached
  /** Whence the kind of the community is known. */
  readonly kindFrom?: 'record' | 'code'
  /** The computation with its numbers. */
  readonly calculation: Text
  readonly message: { readonly code: string; readonly params: Params; readonly text: Text }
  readonly location: Location
}
