import type { Measure, Measures } from '../measures/measure'
import type { Formula, IsNode, Op, Target } from '../indicators/node'
import { text } from '../values/text'
import { shown, type Path } from './path'
import { at, both, either, MEASURE_TYPES, near, problem, type Found } from './words'

/** Of which types of measure each node can be. */
const FITS = {
  measure: ['number'],
  reported: ['number'],
  hours: ['hours'],
  is: ['flag', 'since', 'class'],
} as const satisfies Readonly<Record<string, readonly Measure['type'][]>>

const PAIR = text('两个数字，先小后大', 'two numbers, the smaller one first')
const FIGURE = text('一个数字', 'one number')

/**
 * What is wrong with the target of a comparison.
 *
 * @param op the comparison
 * @param value what it compares with
 * @param path where the value stands
 */
export function* badTarget(op: Op, value: Target, path: Path): Generator<Found> {
  const fits = op === 'between' ? typeof value !== 'number' && value[0] <= value[1] : typeof value === 'number'
  if (fits) return
  const wanted = both('expected', op === 'between' ? PAIR : FIGURE)
  yield problem('bad-target', at(path), { op, found: JSON.stringify(value), ...wanted })
}

/**
 * A measure that neither the catalogue nor the plan has.
 *
 * @param id what a formula names
 * @param path where it stands
 * @param measures all there are
 */
export function unknownMeasure(id: string, path: Path, measures: Measures): Found {
  return problem('unknown-measure', at(path), { id: shown(id), ...near(id, Object.keys(measures)) })
}

/** What an `is` node may ask of a measure; undefined where it cannot ask anything. */
function optionsOf(measure: Measure | undefined): readonly (string | boolean)[] | undefined {
  if (measure?.type === 'flag' || measure?.type === 'since') return [true, false]
  return measure?.type === 'class' ? Object.keys(measure.options) : undefined
}

function find(id: string, measures: Measures): Measure | undefined {
  return Object.hasOwn(measures, id) ? measures[id] : undefined
}

function* measureOf(id: string, node: keyof typeof FITS, path: Path, measures: Measures): Generator<Found> {
  const measure = find(id, measures)
  if (!measure) yield unknownMeasure(id, path, measures)
  const fits: readonly Measure['type'][] = FITS[node]
  if (!measure || fits.includes(measure.type)) return
  const types = {
    ...both('type', MEASURE_TYPES[measure.type]),
    ...both('fits', either(fits.map((t) => MEASURE_TYPES[t]))),
  }
  yield problem('does-not-fit', at(path), { node, measure: id, ...types })
}

function* optionsIn(node: IsNode, path: Path, measures: Measures): Generator<Found> {
  const options = optionsOf(find(node.id, measures))
  if (!options) return
  const words = options.map(String)
  for (const [index, option] of node.in.entries()) {
    if (options.includes(option)) continue
    const params = {
      measure: node.id,
      value: shown(option),
      ...both('options', either(words.map((w) => text(w, w)))),
      ...near(String(option), words),
    }
    yield problem('unknown-option', at([...path, index]), params)
  }
}

/**
 * What keeps a formula from being computed: measures that do not exist, nodes that do not fit them, options that a class
 * does not have, targets that do not fit their comparison.
 *
 * @param node an indicator's formula, or a condition
 * @param path where it stands in the plan
 * @param measures the catalogue's and the plan's own
 */
export function* misfits(node: Formula, path: Path, measures: Measures): Generator<Found> {
  switch (node.node) {
    case 'number':
    case 'unstated':
      return
    case 'measure':
    case 'hours':
      yield* measureOf(node.id, node.node, [...path, 'id'], measures)
      return
    case 'is':
      yield* measureOf(node.id, 'is', [...path, 'id'], measures)
      yield* optionsIn(node, [...path, 'in'], measures)
      return
    case 'add':
      for (const [index, part] of node.of.entries()) yield* misfits(part, [...path, 'of', index], measures)
      return
    case 'compare':
      yield* misfits(node.of, [...path, 'of'], measures)
      yield* badTarget(node.op, node.value, [...path, 'value'])
      return
    case 'ratio':
      yield* misfits(node.of, [...path, 'of'], measures)
      yield* misfits(node.to, [...path, 'to'], measures)
      return
    case 'total':
      yield* misfits(node.of, [...path, 'of'], measures)
      if (node.over.where) yield* misfits(node.over.where, [...path, 'over', 'where'], measures)
      if (node.reported !== undefined) yield* measureOf(node.reported, 'reported', [...path, 'reported'], measures)
      return
    default:
      return node satisfies never
  }
}
