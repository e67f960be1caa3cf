import type { Amount, Formula, Ratio } from '../../indicators/node'

function* walk(node: Amount | Ratio): Generator<string> {
  switch (node.node) {
    case 'number':
      return
    case 'measure':
    case 'is':
    case 'hours':
      yield node.id
      return
    case 'add':
      for (const part of node.of) yield* walk(part)
      return
    case 'compare':
      yield* walk(node.of)
      return
    case 'ratio':
      // against what it is set is what makes another indicator of it
      yield* walk(node.of)
      return
    case 'total':
      yield* walk(node.of)
      if (node.reported !== undefined) yield node.reported
      return
    default:
      return node satisfies never
  }
}

/**
 * The measures that an indicator is about: those of its numerator, without whom they are counted of.
 *
 * @param formula an indicator's formula
 * @example
 * subjectMatter(ratio(measure('facilityArea'), measure('households'), 100)) // ['facilityArea']
 */
export function subjectMatter(formula: Formula): readonly string[] {
  return formula.node === 'unstated' ? [] : [...new Set(walk(formula))]
}
