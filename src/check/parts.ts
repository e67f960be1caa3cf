import { cellOf, type Interval } from '../measures/column'
import { isPoint } from '../indicators/interval'
import type { TotalAtom } from '../indicators/linear'
import { partsColumn, reportedColumn } from '../indicators/total'
import type { Bound } from './bound'
import type { Parts } from './finding'
import { showEnd } from './show'

const over = ({ lo, hi }: Interval, divisor: number): Interval => ({ lo: lo.div(divisor), hi: hi.div(divisor) })

/** A region's own figure and the sum of its parts, as intervals. */
export interface Statement {
  readonly measure: string
  readonly reported: Interval
  readonly summed: Interval
}

/**
 * The totals for which places report a figure of their own.
 *
 * @param bound the rule on the dataset
 * @param totals the totals of its formula
 * @returns for a row both statements of each of them
 */
export function statementsOf(
  bound: Pick<Bound, 'scope'>,
  totals: readonly TotalAtom[],
): (row: number) => readonly Statement[] {
  const { scope } = bound
  const both = totals.flatMap((atom) => {
    const reported = reportedColumn(atom, scope)
    if (!reported || atom.reported === undefined) return []
    return [{ measure: atom.reported, divisor: atom.of.divisor, reported, summed: partsColumn(atom, scope) }]
  })
  return (row) =>
    both.map(({ measure, divisor, reported, summed }) => ({
      measure,
      reported: cellOf(reported, row),
      summed: over(cellOf(summed, row), divisor),
    }))
}

/** Both statements as a finding shows them, and which one is the evidence. */
export function partsOf({ scope }: Pick<Bound, 'scope'>, statements: readonly Statement[]): readonly Parts[] {
  return statements.map(({ measure, reported, summed }) => {
    const preferred = scope.evidence(measure)
    const from = showEnd(summed.lo) ?? '0'
    return {
      measure,
      reported: isPoint(reported) ? showEnd(reported.lo) : null,
      summed: isPoint(summed) ? from : ([from, showEnd(summed.hi)] as const),
      used: isPoint(preferred === 'parts' ? summed : reported) ? preferred : 'both',
    }
  })
}
