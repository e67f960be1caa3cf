import type { Report, RuleResult } from '../check/report'
import { problemSeverity } from '../report/policy/severities'
import type { PolicyView } from '../report/policy/view'
import type { Problem } from '../values/problem'
import type { ExitCode } from './io'

/** Whether some place of a rule is undecided because data are missing. */
function lacksData(rule: RuleResult): boolean {
  if (rule.counts.unknown === 0) return false
  for (const { verdict, cause } of rule.findings(['unknown']))
    if (verdict === 'unknown' && cause === 'data') return true
  return false
}

/**
 * What a check comes to for whoever called it from a script.
 *
 * @param report the report with all its problems
 * @param policy what the run was held to, and what fails it
 * @param strict whether problems and missing data count
 */
export function exitCodeOf(report: Report, policy: PolicyView, strict: boolean): ExitCode {
  if (policy.failures.length > 0) return 1
  if (report.summary.decided === 0) return 3
  const stops = ({ code }: Problem): boolean => policy.problems?.[code] === 'error'
  if (report.problems.some(stops)) return 3
  if (!strict) return 0
  const counts = report.problems.some((problem) => problemSeverity(problem, policy) !== 'note')
  return counts || report.rules.some(lacksData) ? 3 : 0
}
