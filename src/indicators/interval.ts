import { Exact } from '../values/decimal'
import type { Interval } from '../measures/column'

/** Interval arithmetic on exact decimals; ends may be infinite, and 0 × ∞ is 0: no places contribute nothing. */

const ZERO = new Exact(0)

/** The interval that holds one value. */
export function point(value: Exact | number): Interval {
  const exact = new Exact(value)
  return { lo: exact, hi: exact }
}

function product(a: Exact, b: Exact): Exact {
  return a.isZero() || b.isZero() ? ZERO : a.times(b)
}

/** Factor × interval. */
export function times(factor: Exact, { lo, hi }: Interval): Interval {
  return factor.isNegative()
    ? { lo: product(factor, hi), hi: product(factor, lo) }
    : { lo: product(factor, lo), hi: product(factor, hi) }
}

/** Sum of two intervals. */
export function plus(a: Interval, b: Interval): Interval {
  return { lo: a.lo.plus(b.lo), hi: a.hi.plus(b.hi) }
}

/** The interval of something that may or may not count. */
export function orZero({ lo, hi }: Interval): Interval {
  return { lo: Exact.min(lo, 0), hi: Exact.max(hi, 0) }
}

/** Whether both ends are the same. */
export function isPoint({ lo, hi }: Interval): boolean {
  return lo.eq(hi)
}

/** Whether two intervals have no value in common. */
export function apart(a: Interval, b: Interval): boolean {
  return a.hi.lt(b.lo) || b.hi.lt(a.lo)
}
