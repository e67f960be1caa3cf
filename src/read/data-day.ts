import type { Day } from '../values/day'
import type { Problem } from '../values/problem'
import { writtenDays } from '../values/written-day'
import { problem as ofDataset } from '../dataset/words'
import type { FileData, SaidDay } from './file-data'
import { shown } from './heading-text'
import { problem } from './words'

/** A whole day as ledgers write it: 2025-12-31, 2025/12/31, 2025年12月31日; a month or a year is none. */
export function writtenDay(written: string): Day | undefined {
  const days = writtenDays(written)
  return days?.first === days?.last ? days?.first : undefined
}

interface ReadDay {
  readonly day: Day
  readonly said: SaidDay
}

/**
 * The data day of all files together: as given, or the one that they say.
 *
 * @param files what the files hold
 * @param given the day that goes before what they say
 * @param report told of days that cannot be read, differ, or are missing
 * @returns undefined when there is no one day
 */
export function dataDay(
  files: readonly FileData[],
  given: Day | undefined,
  report: (problem: Problem) => void,
): Day | undefined {
  const said: ReadDay[] = []
  for (const one of files.flatMap(({ days }) => days)) {
    const day = writtenDay(one.day)
    if (day === undefined) report(ofDataset('bad-data-day', one.at, { value: shown(one.day) }))
    else said.push({ day, said: one })
  }
  if (given !== undefined) {
    for (const other of said.filter(({ day }) => day !== given))
      report(problem('day-overridden', other.said.at, { said: other.day, day: given }))
    return given
  }
  const days = [...new Set(said.map(({ day }) => day))]
  const [only] = days
  if (only === undefined && files.some(({ batches }) => batches.size > 0)) report(problem('no-day', {}))
  if (days.length <= 1) return only
  const last = said.findLast(({ day }) => day !== only) as ReadDay
  report(problem('several-days', last.said.at, { days: days.join('、') }))
  return undefined
}
