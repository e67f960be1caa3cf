import type { PlaceRecord } from '../dataset/input'
import type { Measures } from '../measures/measure'
import { Headings, type Used } from '../read/headings'
import type { Params, Problem } from '../values/problem'
import { text } from '../values/text'
import { Failure } from './failure'
import { pairs } from './options'
import { USAGE_WORDS } from './words'

/** One figure as it was given on the command line. */
export interface Given {
  /** Id of a measure, or `code`, `name`, `parent`. */
  readonly key: string
  readonly period?: string
  readonly value: string
}

const IDENTITY: ReadonlySet<string> = new Set(['code', 'name', 'parent'])

/** What is wrong with a key, in words about a key rather than about the heading of a column. */
function refusal(option: string, word: string, { code, params, message }: Problem): Failure {
  if (code === 'unknown-heading') return new Failure(USAGE_WORDS.unknownMeasure(option, word, nearOf(params)))
  if (code !== 'vague-heading') return new Failure(message)
  const { options = '', 'options-en': optionsEn = '' } = params
  return new Failure(USAGE_WORDS.vagueMeasure(option, word, text(String(options), String(optionsEn))))
}

const nearOf = (params: Params): string | undefined =>
  params['nearest'] === undefined ? undefined : String(params['nearest'])

function taken(option: string, word: string, headings: Headings): Used {
  const found = headings.take(word)
  if (found.is === 'refused') throw refusal(option, word, found.why({}))
  if (found.is === 'measure' || IDENTITY.has(found.is)) return found
  throw new Failure(USAGE_WORDS.unknownMeasure(option, word))
}

/** The id of a measure, by its id or any heading that a column of it may have. */
export function measureFrom(option: string, word: string, measures: Measures): string {
  const found = taken(option, word, new Headings(measures))
  if (found.is === 'measure' && found.period === undefined) return found.id
  throw new Failure(USAGE_WORDS.unknownMeasure(option, word))
}

/**
 * What is known of a place, from `KEY=VALUE` pairs: each key an id or a heading, of a flow with its period in brackets.
 *
 * @param values the pairs
 * @param measures all that there are
 * @throws Failure where a key is no measure, or is given twice
 */
export function knownFrom(values: readonly string[], measures: Measures): readonly Given[] {
  const option = '--set'
  const headings = new Headings(measures)
  const found = new Map<string, Given>()
  for (const [word, value] of pairs(option, values, 'MEASURE=VALUE')) {
    const use = taken(option, word, headings)
    const key = use.is === 'measure' ? use.id : use.is
    const period = use.is === 'measure' ? use.period : undefined
    const whole = `${key}@${period ?? ''}`
    if (found.has(whole)) throw new Failure(USAGE_WORDS.twice(option, key))
    found.set(whole, { key, value, ...(period === undefined ? {} : { period }) })
  }
  return [...found.values()]
}

/** What was given as a record of a dataset. */
export function recordOf(given: readonly Given[]): PlaceRecord {
  const record: Record<string, string | Record<string, string>> = {}
  for (const { key, period, value } of given) {
    const flow = record[key]
    if (period === undefined) record[key] = value
    else record[key] = { ...(typeof flow === 'object' ? flow : {}), [period]: value }
  }
  return record
}
