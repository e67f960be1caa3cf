import type { Measures } from '../measures/measure'
import { measures as catalogue } from '../measures/catalogue'
import { ROLE_WORDS } from '../read/known-words'
import type { ColumnMapping } from '../read/column-map'
import { nearest } from '../values/nearest'
import { Failure } from './failure'
import { planValueOf } from './plan-file'
import { USAGE_WORDS } from './words'

const OPTION = '--map'

/** Words for a column that is to be left out. */
const NOTHING = new Set(['-', 'null'])

/** What a heading is sent to; whether there is such a measure is looked at here, so that the call is told to be wrong. */
function target(value: unknown, measures: Measures): string | null {
  if (value === null || (typeof value === 'string' && NOTHING.has(value))) return null
  const word = typeof value === 'string' ? value : JSON.stringify(value)
  const [id = ''] = word.split('@', 1)
  if (Object.hasOwn(ROLE_WORDS, word) || Object.hasOwn(measures, id)) return word
  throw new Failure(
    USAGE_WORDS.unknownMeasure(OPTION, word, nearest(word, [...Object.keys(ROLE_WORDS), ...Object.keys(measures)])),
  )
}

/** The pairs of one option: `HEADING=MEASURE`, or those of a file. */
async function entriesOf(value: string): Promise<readonly (readonly [string, unknown])[]> {
  const at = value.lastIndexOf('=')
  if (at > 0 && at < value.length - 1) return [[value.slice(0, at).trim(), value.slice(at + 1).trim()]]
  if (at >= 0 || !/\.(json|ya?ml)$/i.test(value))
    throw new Failure(USAGE_WORDS.badPair(OPTION, value, 'HEADING=MEASURE'))
  const held = await planValueOf(value)
  if (typeof held !== 'object' || held === null || Array.isArray(held))
    throw new Failure(USAGE_WORDS.badPair(OPTION, value, '{ "HEADING": "MEASURE" }'), 'input')
  return Object.entries(held)
}

/**
 * What the options say that columns mean.
 *
 * @param values `HEADING=MEASURE` each, with a role or `id@period` for the measure and `-` for a column to be left out; or
 *   the path of a JSON or YAML file with such pairs. What comes later goes before
 * @param measures beside the catalogue's
 * @throws Failure for what is neither, or names no measure
 */
export async function columnsOf(values: readonly string[], measures: Measures): Promise<ColumnMapping> {
  const all = { ...catalogue, ...measures }
  const columns = new Map<string, string | null>()
  for (const value of values) for (const [heading, to] of await entriesOf(value)) columns.set(heading, target(to, all))
  return Object.fromEntries(columns)
}
