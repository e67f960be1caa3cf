import type { Speech } from '../speech'
import type { ReportHead, RuleView } from '../view'

/** What a rule is called; with its plan where the report is about several. */
export function ruleTitle({ title, plan }: RuleView, { plans }: Pick<ReportHead, 'plans'>, { aside }: Speech): string {
  return plans.length > 1 ? title + aside(plan) : title
}
