import { Exact, plain } from '../values/decimal'
import type { Gap } from './finding'
import type { GapSum } from './report'

/** The ends of a sum; `most` is infinite where nobody can tell. */
interface Ends {
  readonly kind: Pick<GapSum, 'measure' | 'level' | 'direction'>
  readonly least: Exact
  readonly most: Exact
}

/**
 * Adds gaps up, by measure and direction: where missing data leave one of them open, the sum is open too.
 *
 * @example
 * const sums = new GapSums()
 * sums.add([{ measure: 'facilityArea', direction: 'more', by: '12.5' }])
 * sums.list()
 */
export class GapSums {
  private readonly sums = new Map<string, Ends>()

  /** The gaps of one place. */
  add(gaps: readonly Gap[]): void {
    for (const { measure, level, direction, by, upTo = by } of gaps) {
      const key = `${measure} ${level ?? ''} ${direction}`
      const { least, most } = this.sums.get(key) ?? { least: new Exact(0), most: new Exact(0) }
      this.sums.set(key, {
        kind: { measure, ...(level === undefined ? {} : { level }), direction },
        least: least.plus(by),
        most: most.plus(upTo ?? Infinity),
      })
    }
  }

  /** The sums, in the order in which their kinds came; nothing is said of what may be anything. */
  list(): readonly GapSum[] {
    return [...this.sums.values()].flatMap(({ kind, least, most }): readonly GapSum[] => {
      if (least.isZero() && !most.isFinite()) return []
      const sum = { ...kind, by: plain(least) }
      if (least.eq(most)) return [sum]
      return [{ ...sum, upTo: most.isFinite() ? plain(most) : null }]
    })
  }
}
