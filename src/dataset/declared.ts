import { nearest } from '../values/nearest'
import type { Location, Problem } from '../values/problem'
import type { Measure, Measures } from '../measures/measure'
import { shown } from './cell'
import type { Declarations, PlaceRecord } from './input'
import { problem } from './words'

/** Keys of declarations that say whence the data come, not how they count. */
const ORIGIN: ReadonlySet<string> = new Set(['source', 'note'])

/** What a dataset declares: as it stands, and which measure's figures really are those of another. */
export interface Declared {
  readonly declares: Declarations
  /** By measure as written, the measure that it is. */
  readonly means: ReadonlyMap<string, string>
}

/** Whether figures under the name of one measure can be figures of another. */
function canMean(own: Measure, id: string, other: Measure): boolean {
  if (own.oftenMeans?.includes(id)) return true
  if (own.type !== other.type || own.time !== other.time) return false
  return own.type !== 'number' || other.type !== 'number' || own.unit.en === other.unit.en
}

function named(prefix: string, { label }: Measure) {
  return { [prefix]: label['zh-CN'], [`${prefix}-en`]: label.en }
}

/**
 * Reads how a dataset says that it counts: a measure may be declared to be another one, such as an area that is usable
 * area alone; then its figures are taken as that, and the measure itself is blank.
 *
 * @param given the declarations as they came
 * @param measures all that there are
 * @param report takes what is wrong with them
 */
export function readDeclared(given: unknown, measures: Measures, report: (problem: Problem) => void): Declared {
  const declares: Record<string, string> = {}
  const means = new Map<string, string>()
  const at = (key: string): Location => ({ path: `declares.${key}` })
  if (given === undefined || given === null) return { declares, means }
  if (typeof given !== 'object' || Array.isArray(given)) {
    report(problem('bad-declaration', { path: 'declares' }, { value: shown(given) }))
    return { declares, means }
  }
  for (const [key, words] of Object.entries(given as Readonly<Record<string, unknown>>)) {
    const own = Object.hasOwn(measures, key) ? measures[key] : undefined
    if (!own && !ORIGIN.has(key)) {
      const near = nearest(key, Object.keys(measures))
      report(
        problem('unknown-declared', at(key), { key: shown(key), ...(near === undefined ? {} : { nearest: near }) }),
      )
      continue
    }
    if (typeof words !== 'string' || words.trim() === '') {
      report(problem('bad-declaration', at(key), { value: shown(words) }))
      continue
    }
    declares[key] = words
    const other = own && words !== key && Object.hasOwn(measures, words) ? measures[words] : undefined
    if (!own || !other) continue
    if (canMean(own, words, other)) means.set(key, words)
    else report(problem('unlike-measures', at(key), { ...named('measure', own), ...named('other', other) }))
  }
  return { declares, means }
}

/** Under which name a record holds a measure: its own, or that of one which is declared to be it. */
export function writtenAs(record: PlaceRecord, key: string | undefined, means: Declared['means']): string | undefined {
  if (key === undefined || Object.hasOwn(record, key)) return key
  const [written] = [...means].find(([from, to]) => to === key && Object.hasOwn(record, from)) ?? [key]
  return written
}
