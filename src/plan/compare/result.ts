import type { Formula } from '../../indicators/node'
import type { Level } from '../../values/code'
import type { Day } from '../../values/day'
import type { Text } from '../../values/text'
import type {
  Baseline,
  Every,
  Follows,
  Milestone,
  Nature,
  ParentReference,
  Plan,
  Rule,
  Source,
  Strength,
} from '../plan'

/** A plan as a comparison names it. */
export interface ComparedPlan extends Pick<
  Plan,
  'id' | 'kind' | 'version' | 'title' | 'document' | 'region' | 'period'
> {
  /** What the rest of the comparison calls it: its id; with its version where two plans have that id. */
  readonly key: string
  /** On which plans it stands; with `key` those that are compared too. */
  readonly parents: readonly (ParentReference & { readonly key?: string })[]
  /** How many rules it has. */
  readonly rules: number
  /** How many of the compared indicators it has a rule on, and how many of these no other plan has. */
  readonly indicators: number
  readonly alone: number
}

/** Whom a rule is about. */
export interface ComparedSubject {
  readonly level: Level
  /** Whether the plan's own region answers. */
  readonly whole: boolean
  /** Which of the places, in words. */
  readonly where?: Text
  readonly only?: readonly string[]
  readonly except?: readonly string[]
}

/** A milestone of a compared rule. */
export interface ComparedMilestone extends Milestone {
  /** The day on which it takes effect. */
  readonly due: Day
  /** Whether, on a day on which it is in force, it asks for as much as any comparable rule and for more than some. */
  readonly strictest: boolean
}

/** A reading of a compared rule. */
export interface ComparedReading {
  readonly id: string
  readonly label: Text
  /** The indicator that it computes, and whom it is about. */
  readonly indicator: string
  readonly subject: ComparedSubject
  readonly default: boolean
}

/** A rule on an indicator. */
export interface ComparedRule {
  readonly rule: string
  readonly title: Text
  /** The reading by which it is about this indicator: its default one, or another. */
  readonly reading?: string
  /** Whether only a reading that is not the default one makes it a rule on this indicator. */
  readonly aside: boolean
  readonly op: Rule['op']
  /** Of a rule of growth: with what it compares. */
  readonly since?: 'yearBefore' | 'baseline'
  /** By due day. */
  readonly milestones: readonly ComparedMilestone[]
  readonly every?: Every
  readonly from?: Day
  readonly until?: Day
  readonly subject: ComparedSubject
  readonly nature: Nature | null
  readonly strength: Strength
  readonly readings: readonly ComparedReading[]
  readonly baseline?: Baseline
  /** The parent's rule that it stands on. */
  readonly follows?: Follows
  readonly sources: readonly Source[]
}

/** In what rules on one indicator can differ. */
export type ComparedAspect = 'rules' | 'op' | 'subject' | 'every' | 'due' | 'value' | 'reading' | 'strength' | 'nature'

/**
 * Whether the plans with a rule on an indicator ask for the same: `agree`, `differ`; `open` where nothing differs but a
 * figure is lacking; `alone` where one plan only has it.
 */
export type Agreement = 'agree' | 'differ' | 'open' | 'alone'

/** Which plans ask for most on a day. */
export interface ComparedDay {
  readonly day: Day
  /** Keys of the plans of which a figure is in force and can be compared with one of another plan. */
  readonly plans: readonly string[]
  /** Those of them that ask for as much as each of the others; none where they cannot be put in an order. */
  readonly strictest: readonly string[]
}

/** An indicator that is about the same measure and yet another one. */
export interface NearIndicator {
  readonly indicator: string
  readonly label: Text
  /** How it differs, where the catalogue says so. */
  readonly note?: Text
  /** What it computes, in words. */
  readonly calculation: Text
  /** Keys of the plans that have a rule on it, and none on the indicator of the row. */
  readonly plans: readonly string[]
}

/** What one plan says of an indicator; nothing where it has no rule on it. */
export interface ComparedCell {
  readonly plan: string
  readonly rules: readonly ComparedRule[]
}

/** One indicator, plan by plan. */
export interface ComparedIndicator {
  readonly indicator: string
  readonly label: Text
  readonly unit: Text
  readonly formula: Formula
  /** What it computes, in words. */
  readonly calculation: Text
  readonly note?: Text
  /** For each of the plans, in their order. */
  readonly cells: readonly ComparedCell[]
  /** Keys of the plans that have a rule on it; another reading alone does not count. */
  readonly plans: readonly string[]
  readonly agreement: Agreement
  /** In what the rules differ from plan to plan. */
  readonly differ: readonly ComparedAspect[]
  /** The days on which rules of two plans can be compared, in order. */
  readonly days: readonly ComparedDay[]
  readonly near: readonly NearIndicator[]
}

/** How many indicators there are of each agreement; `shared` by two plans or more. */
export interface ComparisonCounts extends Readonly<Record<Agreement, number>> {
  readonly indicators: number
  readonly shared: number
}

/** Plans side by side, by indicator. */
export interface Comparison {
  readonly plans: readonly ComparedPlan[]
  /** In the order of the catalogue; behind it the indicators that plans bring along. */
  readonly indicators: readonly ComparedIndicator[]
  readonly counts: ComparisonCounts
}
