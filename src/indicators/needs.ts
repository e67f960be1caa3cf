import type { Level } from '../values/code'
import type { Amount, Formula, Over, Ratio } from './node'

/** A measure that a formula reads, and of which places. */
export interface Need {
  readonly id: string
  /** The level it is read from, or undefined: of the place itself. */
  readonly level?: Level
  /** Where the figure may come from a total instead. */
  readonly reported?: true
}

function* walk(node: Amount | Ratio, level: Level | undefined): Generator<Need> {
  switch (node.node) {
    case 'number':
      return
    case 'measure':
    case 'is':
    case 'hours':
      yield level === undefined ? { id: node.id } : { id: node.id, level }
      return
    case 'add':
      for (const part of node.of) yield* walk(part, level)
      return
    case 'compare':
      yield* walk(node.of, level)
      return
    case 'ratio':
      yield* walk(node.of, level)
      yield* walk(node.to, level)
      return
    case 'total':
      yield* walkOver(node.over)
      yield* walk(node.of, node.over.level)
      if (node.reported !== undefined)
        yield level === undefined ? { id: node.reported, reported: true } : { id: node.reported, level, reported: true }
      return
    default:
      return node satisfies never
  }
}

function* walkOver(over: Over): Generator<Need> {
  if (over.where) yield* walk(over.where, over.level)
}

/**
 * The measures that a formula reads, each once per level, in the order in which they stand.
 *
 * @param formula an indicator's formula, or a condition
 * @returns an empty list for an {@link Unstated} formula
 * @example
 * needs(ratio(measure('facilityArea'), measure('households'), 100)).map((need) => need.id) // ['facilityArea', 'households']
 */
export function needs(formula: Formula): readonly Need[] {
  if (formula.node === 'unstated') return []
  const found = new Map<string, Need>()
  for (const need of walk(formula, undefined)) {
    const key = `${need.id} ${need.level ?? ''}`
    if (!found.has(key)) found.set(key, need)
  }
  return [...found.values()]
}
