import { bounds } from '../../indicators/bounds'
import { isPoint, orZero } from '../../indicators/interval'
import { linear, type Atom } from '../../indicators/linear'
import type { TotalNode } from '../../indicators/node'
import type { Scope } from '../../indicators/scope'
import { cellOf, type Interval } from '../../measures/column'
import type { WhyContributor } from './result'

/** So many places of each sort are shown. */
const MOST_SHOWN = 3

/** A place that a total looks at. */
export interface Adding {
  readonly row: number
  readonly as: WhyContributor['as']
  readonly value: Interval
}

/** The places beneath that a total looks at, and which of them are worth showing. */
export interface Contribution {
  readonly among: number
  readonly perhaps: number
  readonly lacking: number
  readonly shown: readonly Adding[]
}

/** Whether a total counts places rather than adding up their figures. */
export function counts({ of }: TotalNode): boolean {
  return of.node === 'is' || of.node === 'compare' || of.node === 'number'
}

/** One at a time, the largest few; of equals the first. */
class Largest {
  readonly kept: Adding[] = []

  add(one: Adding): void {
    let at = this.kept.length
    while (at > 0 && one.value.hi.gt((this.kept[at - 1] as Adding).value.hi)) at--
    if (at >= MOST_SHOWN) return
    this.kept.splice(at, 0, one)
    if (this.kept.length > MOST_SHOWN) this.kept.pop()
  }
}

/** Adds a place to a list that is not to grow long. */
function push(list: Adding[], one: Adding): void {
  if (list.length < MOST_SHOWN) list.push(one)
}

/**
 * Looks through the places that a total adds up.
 *
 * @param node the total
 * @param below the scope of the places beneath
 * @param rows the places beneath that are listed
 */
export function contribution(node: TotalNode, below: Scope, rows: readonly number[]): Contribution {
  const where: Atom | undefined = node.over.where ? linear(node.over.where).terms[0]?.atom : undefined
  const filter = where ? below.resolve(where, below) : undefined
  const form = linear(node.of)
  const bound = bounds(form, below)
  const counting = counts(node)
  const sums = { among: 0, perhaps: 0, lacking: 0 }
  const lacking: Adding[] = []
  const notCounting: Adding[] = []
  const largest = new Largest()
  for (const row of rows) {
    const counts = filter ? cellOf(filter, row) : undefined
    if (counts?.hi.isZero()) continue
    const surely = counts === undefined || !counts.lo.isZero()
    sums[surely ? 'among' : 'perhaps']++
    const { lo, hi } = bound.exact(row)
    const own = { lo: lo.div(form.divisor), hi: hi.div(form.divisor) }
    const value = surely ? own : orZero(own)
    if (!surely || !isPoint(own)) {
      sums.lacking++
      push(lacking, { row, as: 'lacking', value })
    } else if (counting && own.lo.isZero()) push(notCounting, { row, as: 'notCounting', value })
    // a plain number of places has no cells to show
    else if (node.of.node !== 'number') largest.add({ row, as: counting ? 'counting' : 'largest', value })
  }
  return { ...sums, shown: [...lacking, ...notCounting, ...largest.kept] }
}
