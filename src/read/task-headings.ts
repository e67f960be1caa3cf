import { problem as ofDataset } from '../dataset/words'
import { isForbiddenKey } from '../values/forbidden-key'
import { nearest } from '../values/nearest'
import type { Location, Problem } from '../values/problem'
import { keyOf, LONGEST, shown } from './heading-text'
import { problem } from './words'
import { TASK_HEADINGS, type TaskColumn } from './task-words'

/** Of so many unknown headings the nearest known one is looked for. */
const MOST_NEAREST = 100

const meanings = new Map<string, TaskColumn>()
const written = new Map<string, string>()
for (const [column, words] of Object.entries(TASK_HEADINGS) as [TaskColumn, readonly string[]][])
  for (const word of words) {
    meanings.set(keyOf(word), column)
    written.set(keyOf(word), word)
  }

/** Finds out what the headings of one file of answers mean. */
export class TaskHeadings {
  private unknown = 0

  /**
   * What a heading, or a key of JSON, means.
   *
   * @param heading as written
   * @param at where it stands
   * @returns the part of an answer, or the problem that it is none
   */
  take(heading: string, at: Location): TaskColumn | Problem {
    if (isForbiddenKey(heading.trim())) return ofDataset('forbidden-key', at, { key: heading.trim() })
    const params = { heading: shown(heading) }
    if (heading.length > LONGEST) return problem('unknown-heading', at, params)
    const key = keyOf(heading)
    const found = meanings.get(key)
    if (found) return found
    const near = this.unknown++ < MOST_NEAREST ? nearest(key, written.keys()) : undefined
    const hint = near === undefined ? {} : { nearest: written.get(near) as string }
    return problem('unknown-heading', at, { ...params, ...hint })
  }
}
