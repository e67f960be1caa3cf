import { Exact, plain } from '../values/decimal'
import type { Interval } from '../measures/column'
import type { Bound } from './bound'
import type { Gap } from './finding'
import { numeratorOf, type Step } from './numerator'

/** The least whole number of steps that brings a difference to 0, or past it where the comparison is strict. */
function steps(difference: Exact, decimals: number, strict: boolean): Exact {
  if (!difference.isFinite()) return difference
  const rounded = difference.toDecimalPlaces(decimals, Exact.ROUND_CEIL)
  return strict && rounded.eq(difference) ? rounded.plus(new Exact(10).pow(-decimals)) : rounded
}

type Direction = 'more' | 'less'

/** How far below or above its target a numerator is, in its own unit: least and most. */
function shortfall(bound: Interval, factor: Exact, direction: Direction): Interval {
  const scaled = { lo: bound.lo.div(factor), hi: bound.hi.div(factor) }
  return direction === 'more' ? { lo: scaled.hi.negated(), hi: scaled.lo.negated() } : scaled
}

/** Which side of a comparison is missed, and which way the numerator has to go. */
function missed(op: string, sides: readonly Interval[]): { readonly side: number; readonly direction: Direction } {
  const [first] = sides
  if (op === 'between') return first?.lo.isNegative() ? { side: 0, direction: 'more' } : { side: 1, direction: 'less' }
  if (op === 'atMost' || op === 'lessThan') return { side: 0, direction: 'less' }
  if (op === 'equals' && first && !first.lo.isNegative()) return { side: 0, direction: 'less' }
  return { side: 0, direction: 'more' }
}

function gapIn(interval: Interval, { decimals }: Step, strict: boolean): Pick<Gap, 'by' | 'upTo'> | undefined {
  const [by, upTo] = [steps(interval.lo, decimals, strict), steps(interval.hi, decimals, strict)]
  if (upTo.lte(0)) return undefined
  const least = plain(Exact.max(by.isFinite() ? by : 0, 0))
  return by.eq(upTo) ? { by: least } : { by: least, upTo: upTo.isFinite() ? plain(upTo) : null }
}

/**
 * The smallest change of the numerator that would comply, in the measure's own steps.
 *
 * @param bound the rule on the dataset
 * @returns for a row its gap: empty where nothing has to change, or where the duty is a bare yes
 */
export function gapsOf(bound: Bound): (row: number) => readonly Gap[] {
  const numerator = numeratorOf(bound)
  if (!numerator) return () => []
  const { op, strict, factor, step, named } = numerator
  const { level } = step
  return (row) => {
    const sides = numerator.sides(row)
    const { side, direction } = missed(op, sides)
    const gap = gapIn(shortfall(sides[side] as Interval, factor, direction), step, strict)
    return gap ? [{ measure: named(row), ...(level === undefined ? {} : { level }), direction, ...gap }] : []
  }
}
