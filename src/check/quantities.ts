import { Exact } from '../values/decimal'
import type { Interval } from '../measures/column'
import { bounds } from '../indicators/bounds'
import { linear } from '../indicators/linear'
import type { Amount, Formula, Ratio } from '../indicators/node'
import type { Scope } from '../indicators/scope'

/** The figures of an indicator on one place. */
export interface Quantities {
  /** The numerator, or the amount itself. */
  readonly of: Interval
  readonly to?: Interval
  /** The value; undefined where the base is 0, or where the data leave every value open. */
  readonly value?: Interval
}

type ByRow<T> = (row: number) => T

function amount(node: Amount, scope: Scope): ByRow<Interval> {
  const form = linear(node)
  const bound = bounds(form, scope)
  return (row) => {
    const { lo, hi } = bound.exact(row)
    return { lo: lo.div(form.divisor), hi: hi.div(form.divisor) }
  }
}

/** A share of places can be no more than all of them. */
function most({ of, to, per }: Ratio): Exact {
  const counts = of.node === 'total' && (of.of.node === 'is' || of.of.node === 'compare')
  return new Exact(counts && to.node === 'total' && to.of.node === 'number' ? per : Infinity)
}

function quotient(of: Interval, to: Interval, per: number): Interval | undefined {
  if (to.hi.lte(0)) return undefined
  const lo = to.hi.isFinite() ? of.lo.times(per).div(to.hi) : new Exact(0)
  const hi = to.lo.lte(0) || !of.hi.isFinite() ? new Exact(Infinity) : of.hi.times(per).div(to.lo)
  return { lo, hi }
}

function ratio(node: Ratio, scope: Scope): ByRow<Quantities> {
  const [numerator, base, limit] = [amount(node.of, scope), amount(node.to, scope), most(node)]
  return (row) => {
    const [of, to] = [numerator(row), base(row)]
    const value = quotient(of, to, node.per)
    if (!value || (value.lo.isZero() && value.hi.gte(limit))) return { of, to }
    return { of, to, value: { lo: value.lo, hi: Exact.min(value.hi, limit) } }
  }
}

/**
 * The figures of an indicator on each place, in exact decimals.
 *
 * @param formula an indicator's formula
 * @param scope the table and what holds for it
 * @returns for a row its figures; undefined for an unstated formula
 */
export function quantitiesOf(formula: Formula, scope: Scope): ByRow<Quantities> | undefined {
  if (formula.node === 'unstated') return undefined
  if (formula.node === 'ratio') return ratio(formula, scope)
  const value = amount(formula, scope)
  return (row) => {
    const of = value(row)
    return { of, value: of }
  }
}
