import { Exact } from '../values/decimal'
import type { Interval } from '../measures/column'
import { blankPart } from '../indicators/blank'
import { bounds } from '../indicators/bounds'
import { orZero } from '../indicators/interval'
import type { Form, TotalAtom } from '../indicators/linear'
import type { Scope } from '../indicators/scope'
import { beneathOf } from '../indicators/total'
import type { Settles } from './finding'
import type { MissingFinder } from './missing'
import { comparison, type Bound } from './variant'
import { decision } from '../indicators/linear'

/** How many of the widest spreads, taken greedily, cover a distance; undefined when all together do not. */
function fewest(spreads: readonly Exact[], distance: Exact, strict: boolean): number | undefined {
  let covered = new Exact(0)
  const enough = (): boolean => (strict ? covered.gt(distance) : covered.gte(distance))
  if (enough()) return 0
  for (const [index, spread] of [...spreads].sort((a, b) => b.cmp(a)).entries()) {
    covered = covered.plus(spread)
    if (enough()) return index + 1
  }
  return undefined
}

/** What each place beneath may still change, listed or not. */
function spreadsOf(atom: TotalAtom, scope: Scope, row: number, finder: MissingFinder): readonly Interval[] {
  const { beneath, scope: below } = beneathOf(atom, scope)
  const filter = atom.where ? below.resolve(atom.where, below) : undefined
  const form = bounds(atom.of, below)
  const listed = finder.beneath(beneath, row).map((child) => {
    const value = form.exact(child)
    return !filter || filter.lo[child] === 1 ? value : filter.hi[child] === 0 ? undefined : orZero(value)
  })
  const unlisted = beneath.most[row] as number
  const one = blankPart(atom, below)
  const each = unlisted === beneath.fewest[row] ? one : orZero(one)
  const open = Number.isFinite(unlisted)
    ? Array.from({ length: unlisted }, () => each)
    : [{ lo: new Exact(-Infinity), hi: new Exact(Infinity) }]
  return [...listed.filter((value) => value !== undefined), ...open]
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
 * @param finder finds the places beneath
 * @returns undefined where the comparison is not about one total of bounded figures
 */
export function settlesOf(bound: Bound, row: number, finder: MissingFinder): Settles | undefined {
  const { variant, scope } = bound
  const compared = comparison(variant)
  const { formula } = variant.indicator
  if (!compared || formula.node === 'unstated' || (compared.op !== 'atLeast' && compared.op !== 'moreThan'))
    return undefined
  const side = decision(formula, compared.op, compared.value).sides[0]
  const total = onlyTotal(side)
  if (!side || !total) return undefined
  const spreads = spreadsOf(total, scope, row, finder).map(({ lo, hi }) => hi.minus(lo))
  if (!spreads.every((spread) => spread.isFinite())) return undefined
  const { lo, hi } = bounds(side, scope).exact(row)
  const strict = compared.op === 'moreThan'
  const met = fewest(spreads, lo.negated(), strict)
  const unmet = fewest(spreads, hi, !strict)
  return {
    level: total.level,
    ...(met === undefined ? {} : { met }),
    ...(unmet === undefined ? {} : { unmet }),
  }
}
