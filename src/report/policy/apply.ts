import type { ReportView } from '../view'
import { judge } from './judge'
import type { Policy } from './policy'

/**
 * A report held to a policy: its findings with their severity, waiver and debt, and in `policy` what fails the run.
 * Findings are still made only as they are asked for; waivers and known debts cost one pass over them.
 *
 * @param view a live report or a parsed one; to tell what became of waivers and debts it has to list all verdicts
 * @param policy severities, waivers, known debts, deadlines, and what fails the run
 * @returns the same report with `policy`
 * @example
 * const held = applyPolicy(view, { severities: { rules: { 'village-graduates': 'note' } } })
 * held.policy?.failures // empty where nothing fails the run
 */
export function applyPolicy(view: ReportView, policy: Policy): ReportView {
  return judge(view, policy).apply(view)
}
