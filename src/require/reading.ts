import type { Text } from '../values/text'
import { plain, type Exact } from '../values/decimal'
import type { Reading } from '../plan/plan'
import { calculationOf, type Taken, type Told } from './calculation'
import { stepsOf, type Figure, type Ground } from './figure'
import type { ReadingRequirement, RequiredRelation, RequireReason } from './result'
import type { Limit, Relation, Solution, Solved } from './solve'
import { endsOf, type Ends } from './step'
import type { Concerned } from './subject'

const SHOWN = 15

/** One reading of a rule about places of the level, solved as far as it goes. */
export interface Way {
  readonly reading: Reading | undefined
  readonly concerned: Concerned
  readonly ground: Ground
  readonly solved: Solved
  /** Why there is nothing to solve, in the document's case. */
  readonly reason?: Text
}

/** A reading with its figure worked out. */
export interface Worked {
  readonly way: Way
  readonly solution: Solution
  readonly ends: Ends
  /** The ends as sums of other figures. */
  readonly limits: readonly Limit[]
  readonly complete: boolean
  readonly requirement: ReadingRequirement
}

/** What is taken for a figure that was not given; undefined where nothing can be. */
export type Lookup = (figure: Figure) => (Taken & { readonly provisional?: boolean }) | undefined

function valueOf({ terms, constant, divisor }: Relation, lookup: Lookup): Exact | undefined {
  let sum = constant
  for (const { figure, factor } of terms) {
    const taken = lookup(figure)
    if (!taken) return undefined
    sum = sum.plus(factor.times(taken.value))
  }
  return sum.div(divisor)
}

const named = ({ measure, days }: Figure) => ({ measure, ...(days === undefined ? {} : { days }) })

const shown = (value: Exact): string => plain(value.toSignificantDigits(SHOWN))

function shownRelation({ side, relation: { terms, constant, divisor } }: Limit): RequiredRelation {
  return {
    side,
    terms: terms.map(({ figure, factor }) => ({ ...named(figure), factor: shown(factor.div(divisor)) })),
    constant: shown(constant.div(divisor)),
  }
}

/** Every other figure that the ends turn on. */
function othersOf(limits: readonly Limit[]): readonly Figure[] {
  const all = limits.flatMap(({ relation }) => relation.terms.map(({ figure }) => figure))
  return [...new Map(all.map((figure) => [figure.key, figure])).values()]
}

function endOf({ least, most }: Ends, { side }: Limit): Exact | undefined {
  return side === 'least' ? least : most
}

/**
 * Works a solved reading out with what is known.
 *
 * @param way the reading
 * @param solution what it was solved to
 * @param lookup the figures that are known, or taken at their least
 * @returns why no value complies, or the figure as far as it can be told
 */
export function workOut(way: Way, solution: Solution, lookup: Lookup): Worked | Extract<RequireReason, 'no-value'> {
  const { figure, limits, open } = solution
  const { measures } = way.ground.scope
  const values = limits.map((limit) => ({
    limit,
    value: open.length > 0 ? undefined : valueOf(limit.relation, lookup),
  }))
  const known = values.flatMap(({ limit, value }) => (value === undefined ? [] : [{ limit, value }]))
  const ends = endsOf(known, stepsOf(figure, measures))
  if (!ends) return 'no-value'
  const told = values.map(({ limit, value }): Told => {
    const stepped = endOf(ends, limit)
    return value === undefined || stepped === undefined ? { limit } : { limit, value, stepped }
  })
  const others = othersOf(limits)
  const taken = others.map((one) => [one, lookup(one)] as const)
  const follows = taken.flatMap(([one, value]) => (value?.least ? [one.measure] : []))
  const asks = taken.flatMap(([one, value]) => (value ? [] : [one.measure]))
  const { reading, concerned } = way
  return {
    way,
    solution,
    ends,
    limits,
    complete: known.length === limits.length,
    requirement: {
      ...(reading ? { reading: reading.id } : {}),
      ...named(figure),
      ...(ends.least ? { least: plain(ends.least) } : {}),
      ...(ends.most ? { most: plain(ends.most) } : {}),
      relations: limits.map(shownRelation),
      asks: [...new Set([...asks, ...open])],
      follows: [...new Set(follows)],
      provisional: taken.some(([, value]) => value?.provisional === true),
      applies: concerned.is === 'yes',
      settledBy: concerned.settledBy,
      calculation: calculationOf(solution, told, { ground: way.ground, valueOf: lookup }),
    },
  }
}
