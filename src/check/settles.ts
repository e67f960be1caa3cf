import type { Exact } from '../values/decimal'
import type { Interval } from '../measures/column'
import { blankPart } from '../indicators/blank'
import { bounds } from '../indicators/bounds'
import { orZero } from '../indicators/interval'
import type { Form, TotalAtom } from '../indicators/linear'
import type { Scope } from '../indicators/scope'
import { rowsBeneath } from '../indicators/rows-beneath'
import { beneathOf } from '../indicators/total'
import type { Bound } from './bound'
import type { Settles } from './finding'
import { comparison } from './variant'
import { decision } from '../indicators/linear'

/** What so many places may still change, each of them. */
interface Spread {
  readonly each: Exact
  readonly places: number
}

/** How many of the widest spreads, taken greedily, cover a distance; undefined when all together do not. */
function fewest(spreads: readonly Spread[], distance: Exact, strict: boolean): number | undefined {
  let [left, taken] = [distance, 0]
  const enough = (): boolean => (strict ? left.lt(0) : left.lte(0))
  for (const { each, places } of [...spreads].sort((a, b) => b.each.cmp(a.each))) {
    if (enough() || each.isZero()) break
    const wanted = left.div(each)
    const least = strict ? wanted.floor().plus(1) : wanted.ceil()
    const count = Math.min(places, least.toNumber())
    left = left.minus(each.times(count))
    taken += count
  }
  return enough() ? taken : undefined
}

const spread = ({ lo, hi }: Interval, places = 1): Spread => ({ each: hi.minus(lo), places })

/** What each place beneath may still change, listed or not. */
function spreadsOf(atom: TotalAtom, scope: Scope, row: number): readonly Spread[] {
  const { beneath, scope: below } = beneathOf(atom, scope)
  const filter = atom.where ? below.resolve(atom.where, below) : undefined
  const form = bounds(atom.of, below)
  const listed = [...rowsBeneath(beneath, row)]
    .filter((child) => filter?.hi[child] !== 0)
    .map((child) => spread(filter?.lo[child] === 0 ? orZero(form.exact(child)) : form.exact(child)))
  const most = beneath.most[row] as number
  const one = blankPart(atom, below)
  return most === 0 ? listed : [...listed, spread(most === beneath.fewest[row] ? one : orZero(one), most)]
}

/** The one total that a comparison is about; others would need an order among places of several levels. */
function onlyTotal(form: Form | undefined): TotalAtom | undefined {
  const [term, more] = form?.terms ?? []
  return term?.atom.kind === 'total' && term.coef.eq(1) && !more ? term.atom : undefined
}

/**
 * How many places, at best, settle an unknown of a whole region: so many good answers, or so many bad ones.
 *
 * @param bound the rule on the dataset
 * @param row the region
 * @returns undefined where the comparison is not about one total of bounded figures
 */
export function settlesOf(bound: Bound, row: number): Settles | undefined {
  const { variant, scope } = bound
  const compared = comparison(variant)
  const { formula } = variant.indicator
  if (!compared || formula.node === 'unstated' || (compared.op !== 'atLeast' && compared.op !== 'moreThan'))
    return undefined
  const side = decision(formula, compared.op, compared.value).sides[0]
  const total = onlyTotal(side)
  if (!side || !total) return undefined
  const spreads = spreadsOf(total, scope, row)
  if (!spreads.every(({ each, places }) => each.isFinite() && Number.isFinite(places))) return undefined
  const { lo, hi } = bounds(side, scope).exact(row)
  const strict = compared.op === 'moreThan'
  const met = fewest(spreads, lo.negated(), strict)
  const unmet = fewest(spreads, hi, !strict)
  return {
    level: total.level,
    ...(met ? { met } : {}),
    ...(unmet ? { unmet } : {}),
  }
}
