import type { Day } from '../values/day'
import type { Target } from '../indicators/node'
import { milestoneOn, periodAfter, periodOn, type DueMilestone, type Period } from '../plan/milestones'
import type { Plan, Rule } from '../plan/plan'
import type { FindingTarget, NextMilestone, TargetValue } from './finding'

/** What a rule asks for on a day. */
export interface Due {
  readonly milestone: DueMilestone
  readonly inForce: boolean
  readonly period?: string
  readonly next?: NextMilestone
}

/** A target as decimal text. */
export function targetValue(value: Target | true | null): TargetValue {
  if (value === null || value === true) return value
  return typeof value === 'number' ? String(value) : [String(value[0]), String(value[1])]
}

/** What a rule compares with, as a finding shows it. */
export function findingTarget(rule: Rule, milestone: DueMilestone): FindingTarget {
  return { op: rule.op, value: targetValue(milestone.value) }
}

function nextOf(milestone: DueMilestone | undefined): { readonly next?: NextMilestone } {
  return milestone ? { next: { due: milestone.due, value: targetValue(milestone.value) } } : {}
}

/**
 * What a rule asks for on a day: the milestone in force or, for a rule of periods, the last period that has ended.
 *
 * @param rule a rule of the plan
 * @param plan the plan
 * @param day the assessment day
 */
export function dueOn(rule: Rule, plan: Plan, day: Day): Due {
  const period = periodOn(rule, plan, day)
  if (period) return dueIn(period, rule, plan, day)
  const { milestone, inForce, next } = milestoneOn(rule, plan, day)
  return { milestone, inForce, ...nextOf(next) }
}

/** What a rule of periods asks for in one of them. */
export function dueIn(period: Period, rule: Rule, plan: Plan, day: Day): Due {
  const asked = (end: Day): DueMilestone => ({ ...milestoneOn(rule, plan, end).milestone, due: end })
  const after = periodAfter(rule, plan, period)
  return {
    milestone: asked(period.to),
    inForce: period.to <= day,
    period: period.key,
    ...(after ? nextOf(asked(after.to)) : {}),
  }
}
