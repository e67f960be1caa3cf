import { carryForward, type ChangesOptions, type PlaceChange } from '../dataset/changes'
import type { DatasetInput } from '../dataset/input'
import type { Measures } from '../measures/measure'
import { readPaths } from '../node'
import type { ReadOptions, ReadResult } from '../read/options'
import type { Day } from '../values/day'
import type { Problem } from '../values/problem'
import { Failure } from './failure'
import { interruptible } from './interruptible'
import type { Context } from './io'
import { earlierFile } from './options'
import { printProblems } from './problems'
import { RUN_WORDS } from './words'

interface Earlier {
  readonly datasets: readonly DatasetInput[]
  readonly problems: readonly Problem[]
}

const readAt = (paths: readonly string[], options: ReadOptions, context: Context): Promise<ReadResult> =>
  interruptible(context, (signal) => readPaths(paths, signal ? { ...options, signal } : options))

/** The day of one file, where the call does not give it. */
async function dayIn(path: string, options: ReadOptions, context: Context): Promise<Day> {
  const read = await readAt([path], options, context)
  if (read.ok) return read.input.day
  await printProblems(read.problems, context)
  throw new Failure(RUN_WORDS.earlierUnusable(path), 'input')
}

/**
 * Reads the files of other days; those of one day together are one dataset.
 *
 * @param values `FILE` or `FILE=DAY`, as given
 * @param measures those that the plan brings along
 * @param context whom to tell when a file cannot be used
 * @throws Failure when nothing usable was read from one of them
 */
export async function readEarlier(values: readonly string[], measures: Measures, context: Context): Promise<Earlier> {
  const byDay = new Map<Day, string[]>()
  for (const { path, day } of values.map(earlierFile)) {
    const known = day ?? (await dayIn(path, { measures }, context))
    byDay.set(known, [...(byDay.get(known) ?? []), path])
  }
  const datasets: DatasetInput[] = []
  const problems: Problem[] = []
  for (const [day, paths] of byDay) {
    const read = await readAt(paths, { measures, day }, context)
    if (!read.ok) {
      await printProblems(read.problems, context)
      throw new Failure(RUN_WORDS.earlierUnusable(paths.join(', ')), 'input')
    }
    datasets.push(read.input)
    problems.push(...read.problems)
  }
  return { datasets, problems }
}

/** The records of other days by the codes of the later ones. */
export function carried(before: Earlier, changes: readonly PlaceChange[], options: ChangesOptions): Earlier {
  if (changes.length === 0) return before
  const made = before.datasets.map((dataset) => carryForward(dataset, changes, options))
  return {
    datasets: made.map(({ input }) => input),
    problems: [...before.problems, ...made.flatMap(({ problems }) => problems)],
  }
}
