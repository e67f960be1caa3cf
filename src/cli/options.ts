import type { Declarations, Roster, RosterEntry } from '../dataset/input'
import type { Evidence } from '../indicators/scope'
import type { Measures } from '../measures/measure'
import { levelOf } from '../read/known-words'
import { LEVELS, type Level } from '../values/code'
import { isDay, type Day } from '../values/day'
import { nearest } from '../values/nearest'
import { Failure } from './failure'
import { USAGE_WORDS } from './words'

/** One of a few words. */
export function choiceOf<Word extends string>(option: string, value: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === value)
  if (found === undefined) throw new Failure(USAGE_WORDS.badChoice(option, value, known))
  return found
}

/** A day that exists. */
export function dayOf(option: string, value: string): Day {
  if (!isDay(value)) throw new Failure(USAGE_WORDS.badDay(option, value))
  return value
}

/** A level, by its word in either language. */
export function levelFrom(option: string, value: string): Level {
  const level = levelOf(value)
  if (level === undefined) throw new Failure(USAGE_WORDS.badChoice(option, value, LEVELS))
  return level
}

/** `KEY=VALUE` pairs, each key once. */
export function pairs(option: string, values: readonly string[], shape: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const value of values) {
    const at = value.indexOf('=')
    if (at < 1 || at === value.length - 1) throw new Failure(USAGE_WORDS.badPair(option, value, shape))
    const key = value.slice(0, at)
    if (found.has(key)) throw new Failure(USAGE_WORDS.twice(option, key))
    found.set(key, value.slice(at + 1))
  }
  return found
}

/** Readings by rule; whether there are such is for the check to say. */
export function readingsOf(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs('--reading', values, 'RULE=READING'))
}

/** Which figure is the evidence, by measure. */
export function evidenceOf(values: readonly string[], measures: Measures): Readonly<Record<string, Evidence>> {
  const option = '--evidence'
  const entries = [...pairs(option, values, 'MEASURE=reported|parts')].map(([measure, which]) => {
    if (!Object.hasOwn(measures, measure))
      throw new Failure(USAGE_WORDS.unknownMeasure(option, measure, nearest(measure, Object.keys(measures))))
    return [measure, choiceOf(option, which, ['reported', 'parts'])] as const
  })
  return Object.fromEntries(entries)
}

/** How the data count, by measure; whether there are such measures is for the dataset to say. */
export function declaresOf(values: readonly string[]): Declarations {
  return Object.fromEntries(pairs('--declare', values, 'MEASURE=MEASURE'))
}

function entryOf(value: string): RosterEntry {
  if (/^\d{1,9}$/.test(value)) return Number(value)
  return choiceOf('--roster', value, ['complete', 'open'] as const)
}

/** How many places there are, by level. */
export function rosterOf(values: readonly string[]): Roster {
  const option = '--roster'
  const roster: Partial<Record<Level, RosterEntry>> = {}
  for (const [word, value] of pairs(option, values, 'LEVEL=complete|open|N')) {
    const level = levelFrom(option, word)
    if (Object.hasOwn(roster, level)) throw new Failure(USAGE_WORDS.twice(option, level))
    roster[level] = entryOf(value)
  }
  return roster
}

/** A file of another day: `FILE`, or `FILE=DAY`. */
export function earlierFile(value: string): { readonly path: string; readonly day?: Day } {
  const match = /^(.+)=(\d{4}-\d{2}-\d{2})$/.exec(value)
  return match ? { path: match[1] as string, day: dayOf('--earlier', match[2] as string) } : { path: value }
}
