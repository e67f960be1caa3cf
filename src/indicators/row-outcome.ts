import type { Bounds } from './bounds'
import type { Op } from './node'
import { both, NO, signsOf, UNDEFINED, YES } from './outcome'

/** A comparison bound to a table. */
export interface BoundDecision {
  readonly op: Op
  /** The bounds of value minus target, times the base; two for `between`. */
  readonly sides: readonly Bounds[]
  readonly base: Bounds | undefined
}

/** Joins what a comparison comes to with whether its base is above 0: all, none or both of it. */
export function withBase(outcome: number, positive: number): number {
  return (outcome & -(positive & YES)) | (positive & NO ? UNDEFINED : 0)
}

/**
 * What the missing cells of one row still allow a comparison to come to.
 *
 * @param comparison the comparison
 * @param row from 0
 * @param whole whether a proof holds that whole numbers stay exact; else it is worked out in decimal arithmetic
 */
export function rowOutcome({ op, sides, base }: BoundDecision, row: number, whole: boolean): number {
  const [first, second] = signsOf(op)
  const [lower, upper] = sides
  const one = lower && first ? first(lower.low(row, whole), lower.high(row, whole)) : 0
  const outcome = upper && second ? both(one, second(upper.low(row, whole), upper.high(row, whole))) : one
  if (!base) return outcome
  return withBase(outcome, (base.high(row, whole) > 0 ? YES : 0) | (base.low(row, whole) <= 0 ? NO : 0))
}
