import type { Severity } from '../values/problem'
import type { FindingView, RuleView } from './view'

/**
 * How heavily it weighs that a rule is unmet, by its nature alone (约束性: error; else warning).
 *
 * @param rule the rule
 * @param finding the finding, or the rule as a whole: what is worked out for a part of a region, only to be tried, or not
 *   due yet, is no duty that could be broken
 */
export function unmetSeverity(
  { nature, strength }: Pick<RuleView, 'nature' | 'strength'>,
  { inForce, workedOut }: Pick<FindingView, 'inForce' | 'workedOut'>,
): Severity {
  if (!inForce || workedOut === true || strength.class === 'may') return 'note'
  return nature === 'binding' ? 'error' : 'warning'
}

/**
 * How heavily a finding weighs: an unmet duty in force by its nature (约束性: error; else warning), anything that need not
 * hold or is not known a note.
 *
 * @param finding a finding of the rule; one on which somebody has settled keeps that severity
 * @param rule the rule
 * @returns undefined where nothing is amiss
 */
export function severityOf(finding: FindingView, rule: RuleView): Severity | undefined {
  if (finding.severity !== undefined) return finding.severity === 'off' ? undefined : finding.severity
  if (finding.verdict === 'unmet') return unmetSeverity(rule, finding)
  return finding.verdict === 'unknown' ? 'note' : undefined
}
