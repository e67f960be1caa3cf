import { Exact, plain } from '../values/decimal'
import type { Interval } from '../measures/column'
import type { Target } from '../indicators/node'
import type { Text } from '../values/text'

const DIGITS = 2

/**
 * A value as decimal text of two decimals, or as many as its threshold has, rounded away from its threshold: 29.996 is
 * never shown as 30 and unmet.
 *
 * @param value an exact value
 * @param thresholds what it is compared with
 * @example
 * showValue(new Exact('29.996'), [30]) // '29.99'
 */
export function showValue(value: Exact, thresholds: readonly number[]): string {
  const digits = Math.max(DIGITS, ...thresholds.map((threshold) => new Exact(threshold).decimalPlaces()))
  const rounded = value.toDecimalPlaces(digits, Exact.ROUND_HALF_UP)
  const crossed = thresholds.find((t) => value.cmp(t) !== rounded.cmp(t))
  if (crossed === undefined) return plain(rounded)
  return plain(value.toDecimalPlaces(digits, value.lt(crossed) ? Exact.ROUND_FLOOR : Exact.ROUND_CEIL))
}

/** The figures that a value is compared with. */
export function thresholdsOf(target: Target | true | null, suffices: number | undefined): readonly number[] {
  if (target === true) return [1]
  if (target === null) return suffices === undefined ? [] : [suffices]
  return typeof target === 'number' ? [target] : target
}

const FULL = 15

/** One end of an interval, null where it has none: a value against its thresholds, or a recorded figure in full. */
export function showEnd(end: Exact, thresholds?: readonly number[]): string | null {
  if (!end.isFinite()) return null
  return thresholds ? showValue(end, thresholds) : plain(end.toSignificantDigits(FULL))
}

/** An interval in words: one figure, or from – to. */
export function showInterval({ lo, hi }: Interval, thresholds?: readonly number[]): Text {
  if (lo.eq(hi) && lo.isFinite()) {
    const one = showEnd(lo, thresholds) ?? ''
    return { 'zh-CN': one, en: one }
  }
  const [from, to] = [showEnd(lo, thresholds), showEnd(hi, thresholds)]
  if (from === null && to === null) return { 'zh-CN': '不详', en: 'unknown' }
  if (to === null) return { 'zh-CN': `不少于 ${from}`, en: `${from} or more` }
  if (from === null) return { 'zh-CN': `不超过 ${to}`, en: `${to} or less` }
  return { 'zh-CN': `${from} 至 ${to}`, en: `${from} to ${to}` }
}
