import type { Plan } from '../plan'
import { againstPlan } from './against-plan'
import { againstText } from './against-text'
import { coverageOf, type LedgerCoverage } from './coverage'
import type { DocumentText, Ledger } from './ledger'
import { groundOf } from './standing'
import type { LedgerFound } from './words'

/** What a ledger came to beside its plan, and beside the text where that was there. */
export interface CheckedLedger {
  readonly ok: boolean
  readonly problems: readonly LedgerFound[]
  readonly coverage: LedgerCoverage
}

/**
 * Checks a clause ledger: that every rule, task and baseline of the plan stands on a line of each section it names; and,
 * beside the text, that every line is listed, that each figure is printed character by character where its source says,
 * and that no figure of the text is left without a source or a reason.
 *
 * @param plan the plan
 * @param ledger its ledger
 * @param text a copy of its document; without it only what needs no text is checked
 * @returns every problem, with its line and column where it has them
 * @example
 * checkLedger(plan, ledger, documentText(bytes)).ok
 */
export function checkLedger(plan: Plan, ledger: Ledger, text?: DocumentText): CheckedLedger {
  const ground = groundOf(plan, ledger)
  const problems = [...againstPlan(ground), ...(text ? againstText(text, ground) : [])]
  return { ok: problems.length === 0, problems, coverage: coverageOf(ground, text) }
}
