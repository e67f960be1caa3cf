import { Exact, plain } from '../values/decimal'
import type { Measures } from '../measures/measure'
import { crossingsOf } from './crossing'
import { isProvisional, type Entry } from './entry'
import { givenOf } from './figure'
import type { RequiredFigure } from './result'
import type { Ends } from './step'

function keyOf({ worked, requirement }: Entry, measures: Measures): string {
  const { key, measure } = worked.solution.figure
  return measures[measure]?.time === 'period' ? `${key}@${requirement.period ?? ''}` : key
}

/** What complies with all of several rules. */
function strictest(entries: readonly Entry[]): Ends {
  const least = entries.flatMap(({ worked }) => worked.ends.least ?? [])
  const most = entries.flatMap(({ worked }) => worked.ends.most ?? [])
  return {
    ...(least.length > 0 ? { least: Exact.max(...least) } : {}),
    ...(most.length > 0 ? { most: Exact.min(...most) } : {}),
  }
}

function binding(entries: readonly Entry[], { least, most }: Ends): readonly string[] {
  const set = entries.filter(
    ({ worked: { ends } }) => (least && ends.least?.eq(least)) === true || (most && ends.most?.eq(most)) === true,
  )
  return [...new Set(set.map(({ requirement }) => requirement.rule.id))]
}

function distances(given: Exact | undefined, { least, most }: Ends): Pick<RequiredFigure, 'given' | 'short' | 'over'> {
  if (!given) return {}
  return {
    given: plain(given),
    ...(least && given.lt(least) ? { short: plain(least.minus(given)) } : {}),
    ...(most && given.gt(most) ? { over: plain(given.minus(most)) } : {}),
  }
}

function figure(all: readonly Entry[], measures: Measures): RequiredFigure {
  const { worked, requirement } = all[0]!
  const { measure, days } = worked.solution.figure
  const used = all.filter((entry) => entry.requirement.by !== 'other')
  const entries = [...used, ...all.filter((entry) => !used.includes(entry))]
  const sure = used.filter((entry) => entry.sure)
  const onlyByReading = used.length === 0
  const counted = onlyByReading ? entries : sure
  const ends = strictest(counted)
  const { period } = requirement
  return {
    measure,
    ...(days === undefined ? {} : { days }),
    ...(measures[measure]?.time === 'period' && period !== undefined ? { period } : {}),
    ...distances(givenOf(worked.solution.figure, worked.way.ground), ends),
    ...(ends.least ? { least: plain(ends.least) } : {}),
    ...(ends.most ? { most: plain(ends.most) } : {}),
    conflict: ends.least !== undefined && ends.most !== undefined && ends.least.gt(ends.most),
    provisional: (onlyByReading ? entries : used).some(
      (entry) => isProvisional(entry) || entry.requirement.provisional || !entry.worked.complete,
    ),
    onlyByReading,
    binding: binding(counted, ends),
    requirements: entries.map((entry) => entry.requirement),
    crossings: crossingsOf(counted, measures),
  }
}

/**
 * All that is asked of each figure, in the order in which the rules first name it.
 *
 * @param entries one rule on one figure each
 * @param measures what the figures mean
 */
export function combined(entries: readonly Entry[], measures: Measures): readonly RequiredFigure[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry, measures)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()].map((group) => figure(group, measures))
}
