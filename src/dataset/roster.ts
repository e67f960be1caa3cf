import { LEVELS, readCode, type Level } from '../values/code'
import { LEVEL_NAMES, LEVEL_PLURALS } from '../values/level'
import type { Problem } from '../values/problem'
import { shown } from './cell'
import type { DatasetInput, Roster, RosterEntry } from './input'
import type { Tree } from './tree'
import { problem } from './words'

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

/** A roster entry with its codes cut to what is significant; undefined where it cannot be read. */
function rosterEntry(entry: unknown): RosterEntry | undefined {
  if (entry === 'complete' || entry === 'open' || isCount(entry)) return entry
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined
  const numbers = Object.entries(entry).map(([code, number]) => [readCode(code)?.key, number as unknown] as const)
  const fine = numbers.every(([key, number]) => key !== undefined && isCount(number))
  return fine && new Set(numbers.map(([key]) => key)).size === numbers.length
    ? (Object.fromEntries(numbers) as Readonly<Record<string, number>>)
    : undefined
}

/**
 * Reads how many places of each level there are.
 *
 * @param input as it came
 * @param report takes what cannot be read
 */
export function rosterOf(input: DatasetInput, report: (problem: Problem) => void): Roster {
  const given: unknown = input.roster ?? {}
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    report(problem('bad-roster', { path: 'roster' }, { level: shown(given) }))
    return {}
  }
  const roster: Partial<Record<Level, RosterEntry>> = {}
  for (const [level, entry] of Object.entries(given)) {
    const read = (LEVELS as readonly string[]).includes(level) ? rosterEntry(entry) : undefined
    if (read === undefined) report(problem('bad-roster', { path: `roster.${level}` }, { level }))
    else roster[level as Level] = read
  }
  return roster
}

/** A bare number is of all that the records are about: in a part of that nobody knows how many there are. */
export function rosterOfPart(roster: Roster): Roster {
  const entries = Object.entries(roster).map(([level, entry]) => [level, typeof entry === 'number' ? 'open' : entry])
  return Object.fromEntries(entries) as Roster
}

/** Reports the levels of which more places are listed than there are. */
export function checkRoster(tree: Tree, roster: Roster, report: (problem: Problem) => void): void {
  for (const [level, entry] of Object.entries(roster) as [Level, RosterEntry][]) {
    const listed = tree.table(level).rows
    if (typeof entry !== 'number' || listed <= entry) continue
    const names = { level: LEVEL_NAMES[level]['zh-CN'], 'level-en': LEVEL_PLURALS[level].en }
    report(problem('roster-exceeded', { path: `roster.${level}` }, { ...names, total: entry, listed }))
  }
}
