import { NO, UNDEFINED, YES } from '../indicators/outcome'
import type { Place } from '../dataset/places'
import type { Day } from '../values/day'
import { CAUSES, VERDICTS, type Cause, type Verdict } from './finding'
import { growth } from './growth'
import type { Bound, Context, Variant } from './variant'

/** Verdicts and causes of all places, a byte each. */
export interface Verdicts {
  readonly verdicts: Uint8Array
  /** 0: none; else the cause at that place of {@link CAUSES}, less one. */
  readonly causes: Uint8Array
}

const CODE = Object.fromEntries(VERDICTS.map((verdict, code) => [verdict, code])) as Record<Verdict, number>
const CAUSE = Object.fromEntries(CAUSES.map((cause, code) => [cause, code + 1])) as Record<Cause, number>

/** The verdict of a row. */
export function verdictAt({ verdicts }: Verdicts, row: number): Verdict {
  return VERDICTS[verdicts[row] as number] as Verdict
}

/** The cause of a row, where it is unknown. */
export function causeAt({ causes }: Verdicts, row: number): Cause | undefined {
  return CAUSES[(causes[row] as number) - 1]
}

/** The byte of a verdict. */
export function codeOf(verdict: Verdict): number {
  return CODE[verdict]
}

/** The byte of a cause. */
export function causeCode(cause: Cause): number {
  return CAUSE[cause]
}

/** Whether a place is one of those that must comply: surely not, perhaps, surely. */
const [OUT, PERHAPS, IN] = [0, 1, 2] as const

/** For a row whether the rule is about it. */
function concerning({ variant, table, subject }: Bound): (row: number) => number {
  const { only, except } = variant
  const bySubject = (row: number): number => (subject ? (subject.lo[row] as number) + (subject.hi[row] as number) : IN)
  if (variant.subject.level !== table.level || !(only ?? except)) return bySubject
  return (row) => {
    const { key, code } = table.places[row] as Place
    if ((only && code !== undefined && !only.has(key)) || except?.has(key)) return OUT
    // a place without a code may be one of those that are named
    return code === undefined ? Math.min(PERHAPS, bySubject(row)) : bySubject(row)
  }
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
type Stated = Pick<Variant, 'due' | 'indicator' | 'rule'>

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

/** Sets of outcomes: three bits. */
const OUTCOMES = 8

/** What a row comes to. */
export interface Judgement {
  readonly verdict: number
  readonly cause: number
  /** The verdict that the figures alone would give, whatever the day. */
  readonly judged: Verdict
}

/** Verdict and cause for everything that a row can come to, worked out once for a reading of a rule. */
export function judgementsOf(stated: Stated): readonly Judgement[] {
  return [OUT, PERHAPS, IN].flatMap((concerned) =>
    Array.from({ length: OUTCOMES }, (_, outcome) => {
      const judged = judge(outcome, concerned)
      const { verdict, cause } = dated(judged, stated)
      return { verdict: CODE[verdict], cause: cause === undefined ? 0 : CAUSE[cause], judged }
    }),
  )
}

/** The verdict that the figures of a row alone would give, whatever the day. */
export function judgedAt(bound: Bound, row: number): Verdict {
  const outcome = bound.decided?.outcomes[row] ?? YES | NO
  return (bound.variant.judgements[concerning(bound)(row) * OUTCOMES + outcome] as Judgement).judged
}

/**
 * The verdicts of one reading of a rule on every place of its level.
 *
 * @param bound the reading, decided for every place
 * @param context what the check stands on
 * @param day the assessment day
 * @param others the same reading on datasets of other days, for rules of growth
 */
export function verdictsOf(bound: Bound, context: Context, day: Day, others: readonly Bound[]): Verdicts {
  const { rows } = bound.table
  const verdicts = new Uint8Array(rows)
  const causes = new Uint8Array(rows)
  const before = day < context.plan.document.signed
  const outcomes =
    bound.variant.rule.op === 'increasing' ? growth(bound, context.plan, others) : bound.decided?.outcomes
  const concerned = concerning(bound)
  const { judgements } = bound.variant
  for (let row = 0; row < rows; row++) {
    const at = (before ? OUT : concerned(row)) * OUTCOMES + (outcomes?.[row] ?? YES | NO)
    const { verdict, cause } = judgements[at] as Judgement
    verdicts[row] = verdict
    causes[row] = cause
  }
  return { verdicts, causes }
}
