import type { PlanView, ReportHead, RuleView } from './view'

/** The plan that a rule is of. */
export function planOf({ plan }: Pick<RuleView, 'plan'>, { plans }: Pick<ReportHead, 'plans'>): PlanView | undefined {
  return plans.find(({ id }) => id === plan)
}

/** Whether the whole region, or the part of it that was asked for, answers a rule: it has just one finding. */
export function isWholeRegion({ level }: Pick<RuleView, 'level'>, plan: PlanView | undefined): boolean {
  return level === (plan?.part ?? plan)?.level
}
