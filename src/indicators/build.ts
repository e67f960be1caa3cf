import type { Text } from '../values/text'
import type {
  AddNode,
  Amount,
  CompareNode,
  Condition,
  Days,
  HoursNode,
  IsNode,
  MeasureNode,
  NumberNode,
  Op,
  Over,
  Ratio,
  Target,
  TotalNode,
  Unstated,
} from './node'
import type { Level } from '../values/code'

/** The place's own figure. @param id a measure of numbers */
export function measure<const N extends string>(id: N): MeasureNode<N> {
  return { node: 'measure', id }
}

/** A fixed figure. @param value at most 15 significant digits */
export function number(value: number): NumberNode {
  return { node: 'number', value }
}

/**
 * 1 where the place is of one of these classes, else 0.
 *
 * @param id a measure of classes, a flag, or a day since which something is so
 * @param options classes by name; `true` and `false` for a flag. For a day, `true` means: on the plan's signing or later
 * @example
 * is('kind', 'urban')
 */
export function is<const N extends string>(id: N, ...options: readonly (string | boolean)[]): IsNode<N> {
  return { node: 'is', id, in: options }
}

/** The least opening hours of those days. @param id a measure of timetables */
export function hours<const N extends string>(id: N, days: Days): HoursNode<N> {
  return { node: 'hours', id, days }
}

/** The sum of several figures of one place. */
export function add<N extends string>(...of: readonly Amount<N>[]): AddNode<N> {
  return { node: 'add', of }
}

/** 1 where the comparison holds, else 0; a ratio whose base is 0 counts as 0. */
export function compare<N extends string>(of: Amount<N> | Ratio<N>, op: Op, value: Target): CompareNode<N> {
  return { node: 'compare', of, op, value }
}

/** Which places beneath are counted. */
export function over<N extends string = never>(level: Level, where?: Condition<N>): Over<N> {
  return where ? { level, where } : { level }
}

/** The sum over the places beneath. @param reported the measure that holds the place's own figure for the same thing */
export function total<N extends string, R extends string = never>(
  of: Amount<N>,
  beneath: Over<N>,
  reported?: R,
): TotalNode<N | R> {
  return reported === undefined ? { node: 'total', of, over: beneath } : { node: 'total', of, over: beneath, reported }
}

/** One figure for each `per` of another. */
export function ratio<N extends string>(of: Amount<N>, to: Amount<N>, per = 1): Ratio<N> {
  return { node: 'ratio', of, to, per }
}

/** What the document leaves without a measure, with the reason. */
export function unstated(reason: Text): Unstated {
  return { node: 'unstated', reason }
}
