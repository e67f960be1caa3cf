import { CODES, IN, NO, OUT, OUTCOME, UNDEFINED, YES } from '../indicators/outcome'
import type { PlainIndicator } from '../indicators/plain'
import type { Rule } from '../plan/plan'
import type { Cause, Verdict } from './finding'
import type { Due } from './target'

/** What a row comes to. */
export interface Judgement {
  readonly verdict: Verdict
  readonly cause: Cause | undefined
  /** The verdict that the figures alone would give, whatever the day. */
  readonly judged: Verdict
}

/** The verdict, where the missing cells allow just one; unknown unless there is just one. */
function judge(outcome: number, concerned: number): Verdict {
  const inapplicable = concerned !== IN || (outcome & UNDEFINED) !== 0
  const met = concerned !== OUT && (outcome & YES) !== 0
  const unmet = concerned !== OUT && (outcome & NO) !== 0
  if (Number(inapplicable) + Number(met) + Number(unmet) !== 1) return 'unknown'
  return inapplicable ? 'inapplicable' : met ? 'met' : 'unmet'
}

/** Of a reading what decides what a judgement comes to, beside the data. */
interface Stated {
  readonly due: Due
  readonly indicator: PlainIndicator
  readonly rule: Rule
}

/** What a judgement comes to on the day: nothing is unmet before it is due, and no figure is no verdict. */
function dated(
  judged: Verdict,
  { due, indicator, rule }: Stated,
): { readonly verdict: Verdict; readonly cause?: Cause } {
  // of a period that still runs, only what can no longer be undone is met
  const open = due.period !== undefined && !due.inForce && rule.op !== 'atLeast' && rule.op !== 'moreThan'
  if (judged === 'met' && open) return { verdict: 'pending' }
  if (judged === 'met' || judged === 'inapplicable') return { verdict: judged }
  const stated = indicator.formula.node !== 'unstated' && (rule.op === 'increasing' || due.milestone.value !== null)
  if (!stated) return { verdict: 'unknown', cause: 'text' }
  if (!due.inForce) return { verdict: 'pending' }
  if (judged === 'unmet') return { verdict: 'unmet' }
  return { verdict: 'unknown', cause: rule.op === 'increasing' ? 'history' : 'data' }
}

/** Verdict and cause for everything that a row can come to, worked out once for a reading of a rule. */
export function judgementsOf(stated: Stated): readonly Judgement[] {
  return Array.from({ length: CODES }, (_, code) => {
    const judged = judge(code & OUTCOME, code & ~OUTCOME)
    const { verdict, cause } = dated(judged, stated)
    return { verdict, cause, judged }
  })
}
