import type { Op } from './node'

/** What a comparison can come to, as a set of bits: everything that the missing cells still allow. */
export const YES = 1
export const NO = 2
export const UNDEFINED = 4

/** Sets of outcomes: three bits. */
export const OUTCOME = YES | NO | UNDEFINED

/**
 * Whether a row is one of those that must comply: surely not, perhaps, surely. Together with its outcomes it makes the
 * code of a row, a byte that says all that its verdict turns on.
 */
export const OUT = 0
export const PERHAPS = 8
export const IN = 16

/** How many codes of a row there are. */
export const CODES = IN + OUTCOME + 1

/** The sign of a value against its target, by its least and largest difference. */
type Decide = (lo: number, hi: number) => number

const yesNo = (yes: boolean, no: boolean): number => (yes ? YES : 0) | (no ? NO : 0)

/** For each comparison: which outcomes are possible when value minus target lies between `lo` and `hi`. */
export const OUTCOMES: Readonly<Record<Exclude<Op, 'between'>, Decide>> = {
  atLeast: (lo, hi) => yesNo(hi >= 0, lo < 0),
  moreThan: (lo, hi) => yesNo(hi > 0, lo <= 0),
  atMost: (lo, hi) => yesNo(lo <= 0, hi > 0),
  lessThan: (lo, hi) => yesNo(lo < 0, hi >= 0),
  equals: (lo, hi) => yesNo(lo <= 0 && hi >= 0, lo !== 0 || hi !== 0),
}

/** How each side of a comparison is read; `between` is at least the lower and at most the upper end. */
export function signsOf(op: Op): readonly Decide[] {
  return op === 'between' ? [OUTCOMES.atLeast, OUTCOMES.atMost] : [OUTCOMES[op]]
}

/** Two comparisons that must both hold. */
export function both(a: number, b: number): number {
  return (a & b & YES) | ((a | b) & NO)
}
