import { add, compare, is, number, over, ratio, total } from './build'
import type { Level } from '../values/code'
import type { Amount, CompareNode, Condition, Over, Ratio } from './node'

/** 1 where every condition holds. */
export function allOf<N extends string>(...conditions: readonly Condition<N>[]): CompareNode<N> {
  return compare(add(...conditions), 'atLeast', conditions.length)
}

/** 1 where at least one condition holds. */
export function anyOf<N extends string>(...conditions: readonly Condition<N>[]): CompareNode<N> {
  return compare(add(...conditions), 'atLeast', 1)
}

/** 1 where the condition does not hold. */
export function not<N extends string>(condition: Condition<N>): CompareNode<N> {
  return compare(condition, 'lessThan', 1)
}

/** How many places there are beneath. */
export function count<N extends string>(places: Over<N>) {
  return total<N>(number(1), places)
}

/**
 * The share in percent of the places beneath for which a condition holds.
 *
 * @param condition what a place must show to count
 * @param places who is counted
 * @example
 * share(is('satisfactionSurvey', true), over('community')) // 村（社区）满意度调查覆盖率
 */
export function share<N extends string>(condition: Condition<N>, places: Over<N>): Ratio<N> {
  return ratio<N>(total<N>(condition, places), count<N>(places), 100)
}

/** The share in percent of places whose flag is yes. */
export function coverage<const N extends string, W extends string = never>(
  flag: N,
  level: Level,
  where?: Condition<W>,
): Ratio<N | W> {
  return share<N | W>(is(flag, true), over<N | W>(level, where))
}

/** The mean of a figure over the places beneath. */
export function mean<N extends string>(of: Amount<N>, places: Over<N>): Ratio<N> {
  return ratio<N>(total<N>(of, places), count<N>(places), 1)
}
