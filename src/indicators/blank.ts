import { Exact } from '../values/decimal'
import { MINUTES_A_DAY, type Interval } from '../measures/column'
import { orZero, plus, point, times } from './interval'
import type { Atom, Decision, Form, TotalAtom } from './linear'
import { both, signsOf, UNDEFINED, YES } from './outcome'
import { numberMeasure, type Scope } from './scope'

const EXACT = (value: number): Exact => new Exact(value)

function cell(atom: Extract<Atom, { kind: 'cell' }>, scope: Scope): Interval {
  const measure = numberMeasure(scope, atom.id)
  const [lo, hi] = measure.range
  const least = atom.positive && measure.decimals === 0 ? Math.max(lo, 1) : lo
  return { lo: EXACT(least), hi: EXACT(hi ?? Infinity) }
}

/** What an `is` can be when nothing is known: certain only where every class, or none, is meant. */
function classes(atom: Extract<Atom, { kind: 'is' }>, scope: Scope): Interval {
  const measure = scope.measures[atom.id]
  const options: readonly (string | boolean)[] =
    measure?.type === 'class' ? Object.keys(measure.options) : [true, false]
  const meant = options.filter((option) => atom.in.includes(option)).length
  return { lo: EXACT(meant === options.length ? 1 : 0), hi: EXACT(meant === 0 ? 0 : 1) }
}

function outcomes({ op, sides, base }: Decision, scope: Scope): number {
  const signs = sides.map((form) => blank(form, scope)).map(({ lo, hi }) => [lo.cmp(0), hi.cmp(0)] as const)
  const [first, second] = signsOf(op)
  const one = first && signs[0] ? first(...signs[0]) : YES
  const decided = second && signs[1] ? both(one, second(...signs[1])) : one
  if (!base) return decided
  const { lo, hi } = blank(base, scope)
  if (hi.lte(0)) return UNDEFINED
  return lo.lte(0) ? decided | UNDEFINED : decided
}

function atomOf(atom: Atom, scope: Scope): Interval {
  switch (atom.kind) {
    case 'cell':
      return cell(atom, scope)
    case 'is':
      return classes(atom, scope)
    case 'hours':
      return { lo: EXACT(0), hi: EXACT(MINUTES_A_DAY) }
    case 'compare': {
      const possible = outcomes(atom.decision, scope)
      return { lo: EXACT(possible === YES ? 1 : 0), hi: EXACT(possible & YES) }
    }
    case 'total':
      // nobody knows how many places lie beneath a place that is not listed
      return times(EXACT(Infinity), orZero(blankPart(atom, scope)))
    default:
      return atom satisfies never
  }
}

/**
 * The bounds of a linear form, times its divisor, for a place of which nothing is known.
 *
 * @param form what to compute
 * @param scope what holds; its table is not read
 */
function blank(form: Form, scope: Scope): Interval {
  return form.terms.reduce<Interval>(
    (sum, { atom, coef }) => plus(sum, times(coef, atomOf(atom, scope))),
    point(form.constant),
  )
}

/**
 * What a place of which nothing is known adds to a total: nothing at all where it surely does not count.
 *
 * @param total the total over places beneath
 * @param scope what holds for the places beneath; its table is not read
 */
export function blankPart(total: TotalAtom, scope: Scope): Interval {
  const one = blank(total.of, scope)
  if (!total.where) return one
  const counts = atomOf(total.where, scope)
  if (counts.hi.isZero()) return point(0)
  return counts.lo.isZero() ? orZero(one) : one
}
