import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Problem } from '../values/problem'
import type { Rule, Strength } from '../plan/plan'
import type { Cause, Finding, Verdict } from './finding'

/** How single records are checked. */
export interface RecordOptions<RuleIds extends string = string> {
  /** The assessment day (核查日); the record is taken to be as of that day. */
  readonly day: Day
  /** The level that the records are of; `community` where it is not given. */
  readonly level?: Level
  /** The reading to use, by rule. */
  readonly readings?: Readonly<Partial<Record<RuleIds, string>>>
}

/** A rule that records of this level decide, as far as they are filled in. */
export interface RuleHere {
  readonly rule: Rule
  /** The reading used, where the rule has any; undefined where only what all of them agree on is decided. */
  readonly reading: string | undefined
  /** What each reading of this level says, where there are several readings; worked out when it is looked at. */
  readonly byReading: Readonly<Record<string, Verdict>> | undefined
  /** Whether all readings come to the same; undefined where some of them are undecided, or not decided here. */
  readonly agree: boolean | undefined
  /** Readings that are not decided here, with the level that answers them. */
  readonly otherLevels: Readonly<Record<string, Level>> | undefined
  /** The blank fields of the record that this turns on: measures, and `code` where a rule names its places. */
  readonly missing: readonly string[]
  /** All that `check` says of this rule and place; made when it is looked at. */
  readonly finding: Finding
}

/** A rule that the record decides as it stands; of a duty that is `pending`, `missing` names what may show it as met. */
export interface DecidedRule extends RuleHere {
  readonly verdict: Exclude<Verdict, 'unknown'>
  readonly cause: undefined
}

/** A rule that the record leaves open. */
export interface OpenRule extends RuleHere {
  readonly verdict: 'unknown'
  /** `text`: the document prints no figure, and no field will decide it. */
  readonly cause: Cause
}

/** A rule that no record of this level decides alone. */
export interface RuleElsewhere {
  readonly rule: Rule
  /** The level that answers; the record's own where places beneath it are added up. */
  readonly level: Level
  /** The measures of this record that count into it. */
  readonly counts: readonly string[]
}

/** A place that falls short of a rule; never a reason to refuse the record. */
export interface Notice {
  readonly rule: Rule
  /** `pending`: it falls short of what is not due yet. */
  readonly verdict: 'unmet' | 'pending'
  /** The strength of the milestone in force. */
  readonly strength: Strength
  readonly due: Day
  /** How much is short or over, in both languages; made when it is looked at. */
  readonly message: Finding['message']
  /** The smallest change that would comply; made when it is looked at. */
  readonly gap: Finding['gap']
}

/** What a form is told of one record, however little of it is filled in. Every rule stands in one of the three lists. */
export interface RecordResult {
  readonly plan: string
  readonly day: Day
  readonly level: Level
  /** What is wrong with the record itself; each names its field as the location's `column`. */
  readonly problems: readonly Problem[]
  /** Whether there are no problems. Being below a target is none. */
  readonly ok: boolean
  readonly notices: readonly Notice[]
  readonly decided: readonly DecidedRule[]
  readonly open: readonly OpenRule[]
  /** Not decided here. */
  readonly elsewhere: readonly RuleElsewhere[]
}
