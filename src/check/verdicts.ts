import { readCode } from '../values/code'
import { NO, UNDEFINED, YES } from '../indicators/outcome'
import type { Place } from '../dataset/places'
import type { Day } from '../values/day'
import { CAUSES, VERDICTS, type Cause, type Verdict } from './finding'
import { growth } from './growth'
import type { Bound, Context } from './variant'

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
  const { level, only, except } = variant.subject
  const bySubject = (row: number): number => (subject ? (subject.lo[row] as number) + (subject.hi[row] as number) : IN)
  if (level !== table.level || !(only ?? except)) return bySubject
  const keys = (codes: readonly string[] = []): ReadonlySet<string> =>
    new Set(codes.map((code) => readCode(code)?.key ?? code))
  const [named, left] = [keys(only), keys(except)]
  return (row) => {
    const { key, code } = table.places[row] as Place
    if ((only && code !== undefined && !named.has(key)) || left.has(key)) return OUT
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

/** What a judgement comes to on the day: nothing is unmet before it is due, and no figure is no verdict. */
function dated(judged: Verdict, bound: Bound): { readonly verdict: Verdict; readonly cause?: Cause } {
  const { due, indicator, rule } = bound.variant
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

interface Cell {
  readonly verdict: number
  readonly cause: number
}

/** Verdict and cause for everything that a row can come to, worked out once for a rule. */
function tableOf(bound: Bound): readonly Cell[] {
  return [OUT, PERHAPS, IN].flatMap((concerned) =>
    Array.from({ length: OUTCOMES }, (_, outcome) => {
      const { verdict, cause } = dated(judge(outcome, concerned), bound)
      return { verdict: CODE[verdict], cause: cause === undefined ? 0 : CAUSE[cause] }
    }),
  )
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
  const table = tableOf(bound)
  for (let row = 0; row < rows; row++) {
    const { verdict, cause } = table[(before ? OUT : concerned(row)) * OUTCOMES + (outcomes?.[row] ?? YES | NO)] as Cell
    verdicts[row] = verdict
    causes[row] = cause
  }
  return { verdicts, causes }
}
