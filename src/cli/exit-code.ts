import type { Report, RuleResult } from '../check/report'
import type { ExitCode } from './io'

/** What is worked out for a part of a region is no duty of the part's own. */
const isBroken = ({ inForce, strength, counts, workedOut }: RuleResult): boolean =>
  workedOut !== true && inForce && strength.class !== 'may' && counts.unmet > 0

/** Whether some place of a rule is undecided because data are missing. */
function lacksData(rule: RuleResult): boolean {
  if (rule.counts.unknown === 0) return false
  for (const { verdict, cause } of rule.findings()) if (verdict === 'unknown' && cause === 'data') return true
  return false
}

/**
 * What a check comes to for whoever called it from a script.
 *
 * @param report the report with all its problems
 * @param strict whether problems and missing data count
 */
export function exitCodeOf(report: Report, strict: boolean): ExitCode {
  if (report.rules.some(isBroken)) return 1
  if (report.summary.decided === 0) return 3
  if (!strict) return 0
  return report.problems.some(({ severity }) => severity !== 'note') || report.rules.some(lacksData) ? 3 : 0
}
