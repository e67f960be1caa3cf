import type { Formula, TotalNode } from './node'

/**
 * The totals that a formula takes over the places beneath its own, wherever in it they stand; what stands inside a total
 * is about those places.
 *
 * @param formula an indicator's formula, or a condition
 * @example
 * [...totalsIn(count(over('community')))].length // 1
 */
export function* totalsIn(formula: Formula): Generator<TotalNode> {
  switch (formula.node) {
    case 'unstated':
    case 'measure':
    case 'number':
    case 'is':
    case 'hours':
      return
    case 'add':
      for (const part of formula.of) yield* totalsIn(part)
      return
    case 'compare':
      yield* totalsIn(formula.of)
      return
    case 'ratio':
      yield* totalsIn(formula.of)
      yield* totalsIn(formula.to)
      return
    case 'total':
      yield formula
      return
    default:
      formula satisfies never
  }
}
