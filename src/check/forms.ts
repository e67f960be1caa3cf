import { linear, type Form, type TotalAtom } from '../indicators/linear'
import type { Formula } from '../indicators/node'

/** The linear forms of a formula: one for an amount, two for a ratio, none for an unstated one. */
export function formsOf(formula: Formula): readonly Form[] {
  if (formula.node === 'unstated') return []
  return formula.node === 'ratio' ? [linear(formula.of), linear(formula.to)] : [linear(formula)]
}

/** The totals of a formula. */
export function totalsOf(formula: Formula): readonly TotalAtom[] {
  return formsOf(formula).flatMap(({ terms }) => terms.flatMap(({ atom }) => (atom.kind === 'total' ? [atom] : [])))
}
