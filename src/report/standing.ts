import type { Verdict } from '../check/finding'
import { severityOf } from './severity'
import type { FindingView, RuleView } from './view'

/**
 * What a finding is for whoever looks at a run. `broken`: unmet, and somebody has to act; `slight`: unmet, and no duty in
 * force; `waived`: unmet, and somebody in charge has put it off; `known`: unmet as it was known before.
 */
export type Standing = 'broken' | 'waived' | 'known' | 'slight' | Exclude<Verdict, 'unmet'>

/**
 * What a finding is for whoever looks at a run.
 *
 * @param finding a finding of the rule
 * @param rule the rule
 */
export function standingOf(finding: FindingView, rule: RuleView): Standing {
  const { verdict, waiver, debt, before } = finding
  if (verdict !== 'unmet') return verdict
  if (waiver) return 'waived'
  const severity = severityOf(finding, rule)
  if (severity !== 'error' && severity !== 'warning') return 'slight'
  // what a debt that is known has become fails a run only where it is worse
  return debt === 'known' || (before && before.change !== 'worse') ? 'known' : 'broken'
}
