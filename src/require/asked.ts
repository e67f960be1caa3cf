import type { Op, Target } from '../indicators/node'
import { milestoneOn, periodAfter, periodOn, type Judged } from '../plan/milestones'
import type { Plan, Rule } from '../plan/plan'
import type { Day } from '../values/day'
import type { RuleAsked } from './result'

/** Later than any milestone. */
const END: Day = '9999-12-31'

/** What a rule compares with on a day. */
export interface Asked {
  /** Undefined where the document prints no figure and none proves the duty met. */
  readonly compared: { readonly op: Op; readonly value: Target } | undefined
  readonly period: string | undefined
  readonly words: Omit<RuleAsked, 'op' | 'value'>
}

/** A target as decimal text. */
export function shownTarget(value: Target): RuleAsked['value'] {
  return typeof value === 'number' ? String(value) : [String(value[0]), String(value[1])]
}

function comparedBy(rule: Rule, { value, suffices }: Judged['milestone']): Asked['compared'] {
  if (rule.op === 'increasing') return undefined
  if (value === true) return { op: 'atLeast', value: 1 }
  if (value !== null) return { op: rule.op, value }
  return suffices === undefined ? undefined : { op: rule.op, value: suffices }
}

function nextOf(next: Judged['milestone'] | undefined, due = next?.due): Pick<RuleAsked, 'next'> {
  if (!next || due === undefined) return {}
  const { value } = next
  return { next: { due, value: value === null || value === true ? null : shownTarget(value) } }
}

/**
 * What a rule asks for: by the milestone in force on a day, or by its last one.
 *
 * @param rule one of the plan's
 * @param plan the plan
 * @param day the day; undefined: the last milestone, and of a rule of periods the last period
 */
export function askedOf(rule: Rule, plan: Plan, day: Day | undefined): Asked {
  // of a norm without an end there is no last period: its first one is told
  const period = periodOn(rule, plan, day ?? rule.until ?? plan.period.to ?? plan.period.from)
  const { milestone, inForce, next } = milestoneOn(rule, plan, period?.to ?? day ?? END)
  const after = period && periodAfter(rule, plan, period)
  const due = period?.to ?? milestone.due
  return {
    compared: comparedBy(rule, milestone),
    period: period?.key,
    words: {
      rule,
      due,
      basis: milestone.basis,
      ...(day === undefined ? {} : { inForce: period ? period.to <= day : inForce }),
      ...(period ? { period: period.key } : {}),
      ...(after ? nextOf(milestoneOn(rule, plan, after.to).milestone, after.to) : nextOf(next)),
      strength: milestone.strength ?? rule.strength,
      ...(milestone.value === null && milestone.suffices !== undefined ? { suffices: true as const } : {}),
      ...(milestone.reason ? { reason: milestone.reason } : {}),
    },
  }
}
