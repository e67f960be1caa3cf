import type { Decided } from '../indicators/decide'
import { IN, NO, OUT, YES } from '../indicators/outcome'
import { tally } from '../indicators/tally'
import type { Day } from '../values/day'
import type { Bound } from './bound'
import type { Cause, Counts, Verdict } from './finding'
import { growth } from './growth'
import type { Judgement } from './judgement'
import type { Context } from './variant'

/** What all places come to, a byte each. */
export interface Verdicts {
  /** Per place a code, such as `judgementsOf` reads. */
  readonly codes: Uint8Array
  /** How many places there are of each code. */
  readonly counts: readonly number[]
  /** What each code means. */
  readonly judgements: readonly Judgement[]
}

/** One reading of a rule with the verdicts of all its places; these are worked out when they are first asked for. */
export interface Run extends Verdicts {
  readonly id: string | undefined
  readonly bound: Bound
  /** The same reading on the datasets of other days. */
  readonly others: readonly Bound[]
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
