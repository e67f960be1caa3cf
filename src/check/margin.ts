import type { Level } from '../values/code'
import { Exact, plain } from '../values/decimal'
import type { Interval } from '../measures/column'
import type { Bound } from './bound'
import { numeratorOf, type Numerator } from './numerator'

/** How far a figure can go, all else staying, before what is met is met no longer (余量). */
export interface Margin {
  /** What may change. */
  readonly measure: string
  /** Of a share: the level of the places that are counted; then `by` counts places. */
  readonly level?: Level
  readonly direction: 'more' | 'less'
  /** At most this much, in the measure's own steps, as a decimal text; one step more and it is not met. */
  readonly by: string
}

/** The most whole steps that keep a distance from crossing 0, or from reaching it where the comparison is strict. */
function stepsWithin(distance: Exact, { step: { decimals }, strict }: Numerator): Exact {
  const rounded = distance.toDecimalPlaces(decimals, Exact.ROUND_FLOOR)
  return strict && rounded.eq(distance) ? rounded.minus(new Exact(10).pow(-decimals)) : rounded
}

interface Edge {
  readonly side: number
  readonly direction: Margin['direction']
}

const EDGES: Readonly<Record<Numerator['op'], readonly Edge[]>> = {
  atLeast: [{ side: 0, direction: 'less' }],
  moreThan: [{ side: 0, direction: 'less' }],
  atMost: [{ side: 0, direction: 'more' }],
  lessThan: [{ side: 0, direction: 'more' }],
  between: [
    { side: 0, direction: 'less' },
    { side: 1, direction: 'more' },
  ],
  equals: [],
}

/**
 * How far the numerator could move before what is met is met no longer, in the measure's own steps.
 *
 * @param bound the rule on the dataset
 * @returns for a row its margins: empty where it is not surely met, where the duty is a bare yes or an exact figure, and
 *   where the base of the ratio would move along
 */
export function marginsOf(bound: Bound): (row: number) => readonly Margin[] {
  const numerator = numeratorOf(bound)
  if (!numerator) return () => []
  const { op, factor, step, named } = numerator
  return (row) => {
    const sides = numerator.sides(row)
    return EDGES[op].flatMap(({ side, direction }): readonly Margin[] => {
      const { lo, hi } = sides[side] as Interval
      const distance = (direction === 'less' ? lo : hi.negated()).div(factor)
      if (!distance.isFinite()) return []
      const by = stepsWithin(distance, numerator)
      const level = step.level === undefined ? {} : { level: step.level }
      return by.isNegative() && !by.isZero() ? [] : [{ measure: named(row), ...level, direction, by: plain(by.abs()) }]
    })
  }
}
