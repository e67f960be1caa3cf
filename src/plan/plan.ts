import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Text } from '../values/text'
import type { Measures } from '../measures/measure'
import type { Indicators } from '../indicators/indicator'
import type { Condition, Op, Target } from '../indicators/node'

/** Where the document says it. */
export interface Source {
  /** The document's own path: `三(五)1`, `专栏2.13`, `指标表.4`. */
  readonly section: string
  /** The figure or word as printed: `16人`, `全覆盖`. */
  readonly figure: string
  /** The day as printed here, where this source prints one of its own. */
  readonly by?: Day
  readonly nature?: Nature
  readonly strength?: Strength
}

/** 约束性 or 预期性, where the document says so. */
export type Nature = 'binding' | 'anticipatory'

/** The word that carries the duty, as printed, and its class. */
export interface Strength {
  readonly word: string
  readonly class: 'must' | 'should' | 'may'
}

/** A value and the day by which it is due (目标值). */
export interface Milestone {
  /** The day the document prints; null where it prints none. */
  readonly by: Day | null
  /** Whence the day: printed there, said by the sentence, the period's end, or a standing duty from the signing on. */
  readonly basis: 'printed' | 'sentence' | 'period' | 'standing'
  /** The value as printed; null where the document prints none. */
  readonly value: Target | true | null
  /** Why there is no value, or which word implies it. */
  readonly reason?: Text
  /** Where `value` is null: a value that proves the duty met whatever the figure is, such as 100 % of a 普遍. */
  readonly suffices?: number
  /** Where it differs from the rule's. */
  readonly strength?: Strength
}

/** Whom a rule is about. */
export interface Subject {
  /** Who answers: the plan's own region for a whole-region rule, any other level for a rule on each place. */
  readonly level: Level
  /** Which of these places: 1 for those that must comply. */
  readonly where?: Condition
  /** Only these places, by code; for a duty of named places. */
  readonly only?: readonly string[]
  /** All but these places, by code. */
  readonly except?: readonly string[]
}

/** One way to take a rule that the text leaves open (口径). */
export interface Reading<IndicatorId extends string = string> {
  readonly id: string
  readonly label: Text
  /** What it computes, where that is what differs. */
  readonly indicator?: IndicatorId
  /** Whom it is about, where that is what differs. */
  readonly subject?: Subject
  /** What speaks for it. */
  readonly ground: 'text' | 'parent' | 'practice'
  readonly reason: Text
  /** At most one of a rule's readings; without one, only what all agree on is decided. */
  readonly default?: true
}

/** A figure of the past (基期值); never a target. */
export interface Baseline {
  readonly id: string
  readonly label: Text
  readonly indicator?: string
  readonly day: Day | null
  readonly value: number | null
  readonly unit: Text
  readonly sources: readonly Source[]
  readonly note?: Text
}

/** A rule of a plan. */
export interface RuleReference {
  /** Id of the plan. */
  readonly plan: string
  /** Id of the rule. */
  readonly rule: string
}

/** A rule of a parent that a rule stands on. */
export interface Follows {
  /** Id of one of the plan's parents, whether the library has it or not. */
  readonly plan: string
  /** Id of its rule; where it is not given, its only rule on the same thing. */
  readonly rule?: string
  /**
   * `adopts`: takes it over; `tightens`: asks for more. Of both the stricter demand stands on every day. `replaces`: stands
   * in its stead, even where it asks for less.
   */
  readonly how: 'adopts' | 'tightens' | 'replaces'
  /** Why; `replaces` has to say. */
  readonly reason?: Text
}

/** How often a rule of periods is judged. */
export type Every = 'month' | 'quarter' | 'year' | 'twoYears'

interface RuleBase<Id extends string, IndicatorId extends string> {
  readonly id: Id
  readonly title: Text
  readonly indicator: IndicatorId
  readonly subject: Subject
  /** Makes it a rule of periods: the last period that has ended is judged. */
  readonly every?: Every
  /** First and last day of a rule of periods, where they are not the plan's. */
  readonly from?: Day
  readonly until?: Day
  readonly nature: Nature | null
  readonly strength: Strength
  /** The parent's rule that it stands on. */
  readonly follows?: Follows
  readonly sources: readonly Source[]
  readonly baseline?: string
  readonly readings?: readonly Reading<IndicatorId>[]
  /** What the sentence leaves open beyond its readings. */
  readonly doubts?: readonly Text[]
  readonly note?: Text
}

/** A comparison with a printed value. */
export interface LevelRule<Id extends string = string, IndicatorId extends string = string> extends RuleBase<
  Id,
  IndicatorId
> {
  readonly op: Op
  readonly milestones: readonly Milestone[]
}

/** A comparison with an earlier day: against an earlier dataset, or a printed baseline. */
export interface GrowthRule<Id extends string = string, IndicatorId extends string = string> extends RuleBase<
  Id,
  IndicatorId
> {
  readonly op: 'increasing'
  readonly milestones: readonly Milestone[]
  /** With what it is compared: the year before, or the rule's baseline. */
  readonly since: 'yearBefore' | 'baseline'
}

/** A requirement (要求): indicator, subject, comparison, milestones, and where the document says it. */
export type Rule<Id extends string = string, IndicatorId extends string = string> =
  LevelRule<Id, IndicatorId> | GrowthRule<Id, IndicatorId>

/** Any other verifiable duty of the document (任务事项), answered with a status and evidence. */
export interface Task<Id extends string = string> {
  readonly id: Id
  readonly title: Text
  readonly subject: { readonly level: Level; readonly note?: Text }
  readonly by?: Day
  readonly every?: Every
  readonly strength?: Strength
  readonly responsible?: readonly string[]
  readonly sources: readonly { readonly section: string; readonly figure?: string }[]
  readonly note?: Text
}

/** A part of the document with a number of its own. */
export interface Section {
  readonly id: string
  readonly title: string
  /** 责任单位, as printed. */
  readonly responsible?: readonly string[]
}

/** Something wrong or contradictory in the document's own text; kept as it is. */
export interface Defect {
  readonly id: string
  readonly section: string
  readonly note: Text
  /** What `lintPlan` finds because of it: listed as expected, by its code and the id of what it is about. */
  readonly lint?: readonly { readonly code: string; readonly id: string }[]
}

/** Another document that this one stands on. */
export interface ParentReference {
  /** Plan id, whether the library has it or not. */
  readonly id: string
  readonly title: string
  readonly number?: string
}

/** The published document itself. */
export interface PlanDocument {
  readonly number: string | null
  readonly issuer: string
  readonly signed: Day
  readonly published?: Day
  readonly basedOn: readonly string[]
}

declare const CARRIES: unique symbol

/** What a plan carries for the compiler alone. */
export interface Carries<Needs extends string, Local extends string> {
  readonly [CARRIES]?: { readonly needs: Needs; readonly local: Local }
}

/** All that a plan says, as plain data. */
export interface PlanBody<RuleIds extends string = string> {
  /** Where its JSON Schema is, for the editor of whoever writes it. */
  readonly $schema?: string
  /** `norm`: a standard (规范) that stands beside plans, and need not end; a plan (规划) where it is not given. */
  readonly kind?: 'plan' | 'norm'
  readonly id: string
  /** Version of the data, not of the document: a change of it may change verdicts. */
  readonly version: string
  readonly status: 'inForce' | 'superseded' | 'withdrawn'
  /** Id of the plan that follows, where one is known. */
  readonly successor?: string
  readonly title: Text
  readonly document: PlanDocument
  readonly region: { readonly code: string; readonly name: string; readonly level: Level }
  /** Its first and its last day; a norm without an end has null. */
  readonly period: { readonly from: Day; readonly to: Day | null }
  readonly completeness: 'fullText' | 'indicatorsOnly' | 'secondHand'
  readonly parents: readonly ParentReference[]
  /** Measures and indicators that only this plan has. */
  readonly measures: Measures
  readonly indicators: Indicators
  readonly sections: readonly Section[]
  readonly rules: readonly Rule<RuleIds>[]
  readonly tasks: readonly Task[]
  readonly baselines: readonly Baseline[]
  readonly defects: readonly Defect[]
  readonly note?: Text
}

/**
 * A published document as data (规划).
 *
 * `RuleIds`: its rules; `Needs`: the measures that its rules need; `Local`: measures that it brings along.
 */
export interface Plan<RuleIds extends string = string, Needs extends string = string, Local extends string = string>
  extends PlanBody<RuleIds>, Carries<Needs, Local> {}
