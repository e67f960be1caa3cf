import { plainIndicators, type PlainIndicator, type PlainIndicators } from '../../indicators/plain'
import type { Measures } from '../../measures/measure'
import { plainMeasures } from '../../measures/plain'
import { dueDay } from '../milestones'
import type { Path } from '../path'
import type { Milestone, Plan, Rule, Subject } from '../plan'
import type { Day } from '../../values/day'
import type { Odd } from './words'

/** What the rules of the linter look at. */
export interface Ground {
  readonly plan: Plan
  readonly measures: Measures
  readonly indicators: PlainIndicators
  /** The plans that the plan names as its parents, those that are at hand. */
  readonly parents: readonly Plan[]
}

/** A rule of the linter: finds what is odd about a plan that can be used. */
export type Linter = (ground: Ground) => Iterable<Odd>

/**
 * What a plan is looked at with.
 *
 * @param plan a plan that can be used
 * @param library plans among which its parents may be
 */
export function groundOf(plan: Plan, library: readonly Plan[]): Ground {
  const named = new Set(plan.parents.map(({ id }) => id))
  return {
    plan,
    measures: { ...plainMeasures, ...plan.measures },
    indicators: { ...plainIndicators, ...plan.indicators },
    parents: library.filter(({ id }) => named.has(id)),
  }
}

/** One way to take a rule, and where it stands: the rule's own where it has no readings. */
export interface Way {
  readonly indicator: PlainIndicator
  readonly subject: Subject
  readonly path: Path
  /** Where its subject stands; that of the rule where the way has none of its own. */
  readonly subjectPath: Path
}

/** The ways to take a rule. */
export function waysOf(rule: Rule, path: Path, { indicators }: Pick<Ground, 'indicators'>): readonly Way[] {
  const own = { id: rule.indicator, subject: rule.subject, path, subjectPath: [...path, 'subject'] }
  const readings = (rule.readings ?? []).map((one, index) => ({
    id: one.indicator ?? rule.indicator,
    subject: one.subject ?? rule.subject,
    path: [...path, 'readings', index],
    subjectPath: one.subject ? [...path, 'readings', index, 'subject'] : own.subjectPath,
  }))
  return (readings.length > 0 ? readings : [own]).map(({ id, ...way }) => ({
    ...way,
    indicator: indicators[id] as PlainIndicator,
  }))
}

/** A milestone with its due day and where it stands. */
export interface Due {
  readonly milestone: Milestone
  readonly due: Day
  readonly path: Path
}

/** The milestones of a rule as they are listed. */
export function duesOf(rule: Rule, path: Path, plan: Plan): readonly Due[] {
  return rule.milestones.map((milestone, index) => ({
    milestone,
    due: dueDay(milestone, plan),
    path: [...path, 'milestones', index],
  }))
}

/** The milestones of a rule as they fall due. */
export function inOrder(dues: readonly Due[]): readonly Due[] {
  return [...dues].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** Whether a comparison asks for more (1), for less (-1), or for neither (0). */
export function directionOf(op: Rule['op']): 1 | 0 | -1 {
  if (op === 'atLeast' || op === 'moreThan') return 1
  return op === 'atMost' || op === 'lessThan' ? -1 : 0
}
