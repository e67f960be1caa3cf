import type { Decided } from '../indicators/decide'
import { CODES, IN, NO, OUT, OUTCOME, UNDEFINED, YES } from '../indicators/outcome'
import { tally } from '../indicators/tally'
import type { Day } from '../values/day'
import type { Cause, Verdict } from './finding'
import { growth } from './growth'
import type { Counts } from './report'
import type { Bound, Context, Variant } from './variant'

/** What all places come to, a byte each. */
export interface Verdicts {
  /** Per place a code, such as {@link judgementsOf} reads. */
  readonly codes: Uint8Array
  /** How many places there are of each code. */
  readonly counts: readonly number[]
  /** What each code means. */
  readonly judgements: readonly Judgement[]
}

/** The verdict of a row. */
export function verdictAt({ codes, judgements }: Verdicts, row: number): Verdict {
  return (judgements[codes[row] as number] as Judgement).verdict
}

/** The cause of a row, where it is unknown. */
export function causeAt({ codes, judgements }: Verdicts, row: number): Cause | undefined {
  return (judgements[codes[row] as number] as Judgement).cause
}

/** How many places of each verdict. */
export function countsOf({ counts, judgements }: Verdicts): Counts {
  const byVerdict = { unmet: 0, unknown: 0, pending: 0, met: 0, inapplicable: 0 }
  for (const [code, { verdict }] of judgements.entries()) byVerdict[verdict] += counts[code] as number
  return byVerdict
}

/** Which codes mean one of some verdicts, and of those unknown one of some causes, a byte each. */
export function codesOf({ judgements }: Verdicts, only: readonly Verdict[], cause?: Cause): Uint8Array {
  return Uint8Array.from(judgements, (one) =>
    Number(only.includes(one.verdict) && (cause === undefined || one.cause === cause)),
  )
}

/** Whether any place has one of some codes. */
export function hasAny({ counts }: Verdicts, codes: Uint8Array): boolean {
  return codes.some((wanted, code) => wanted === 1 && (counts[code] as number) > 0)
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

/** What a row comes to. */
export interface Judgement {
  readonly verdict: Verdict
  readonly cause: Cause | undefined
  /** The verdict that the figures alone would give, whatever the day. */
  readonly judged: Verdict
}

/** Verdict and cause for everything that a row can come to, worked out once for a reading of a rule. */
export function judgementsOf(stated: Stated): readonly Judgement[] {
  return Array.from({ length: CODES }, (_, code) => {
    const judged = judge(code & OUTCOME, code & ~OUTCOME)
    const { verdict, cause } = dated(judged, stated)
    return { verdict, cause, judged }
  })
}

/** The verdict that the figures of a row alone would give, whatever the day. */
export function judgedAt(bound: Bound, row: number): Verdict {
  const code = bound.decided?.codes[row] ?? (bound.subject?.bytes[row] ?? IN) | YES | NO
  return (bound.variant.judgements[code] as Judgement).judged
}

/** Codes of rows of which the outcomes are known, or for which there is nothing to compare. */
function coded({ table, subject }: Bound, outcomes: Uint8Array | undefined): Uint8Array {
  const codes = subject ? subject.bytes.slice() : new Uint8Array(table.rows).fill(IN)
  for (let row = 0; row < codes.length; row++)
    codes[row] = (codes[row] as number) | (outcomes ? (outcomes[row] as number) : YES | NO)
  return codes
}

/** Codes with what they mean. */
class Coded implements Verdicts {
  constructor(
    readonly codes: Uint8Array,
    readonly judgements: readonly Judgement[],
    private readonly decided?: Decided,
  ) {}

  get counts(): readonly number[] {
    return this.decided?.counts ?? tally(this.codes)
  }
}

/**
 * The verdicts of one reading of a rule on every place of its level.
 *
 * @param bound the reading on a table
 * @param context what the check stands on
 * @param day the assessment day
 * @param others the same reading on datasets of other days, for rules of growth
 */
export function verdictsOf(bound: Bound, context: Context, day: Day, others: readonly Bound[]): Verdicts {
  const { judgements, rule } = bound.variant
  if (day < context.plan.document.signed) {
    const codes = new Uint8Array(bound.table.rows).fill(OUT)
    return new Coded(codes, judgements)
  }
  const { decided } = bound
  if (decided && rule.op !== 'increasing') return new Coded(decided.codes, judgements, decided)
  const codes = coded(bound, rule.op === 'increasing' ? growth(bound, context.plan, others) : undefined)
  return new Coded(codes, judgements)
}
