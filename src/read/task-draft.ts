import type { TaskAnswer } from '../check/task'
import type { Location } from '../values/problem'
import { writtenDay } from './data-day'
import { taskStatusOf, type TaskColumn } from './task-words'

/** Parts that several columns may hold together: the number of a document, and the file itself. */
export const JOINED: ReadonlySet<TaskColumn> = new Set<TaskColumn>(['evidence', 'note'])

/** A longer word is no status and no day. */
const LONGEST_WORD = 64

/** What a word of a part is to the library; a word that is not known stays as it is, for the check to report. */
function meant(column: TaskColumn, value: string): string {
  if (value.length > LONGEST_WORD) return value
  if (column === 'status') return taskStatusOf(value) ?? value
  return column === 'day' ? (writtenDay(value) ?? value) : value
}

/** An answer in the making. */
export class TaskDraft {
  private readonly parts: Partial<Record<TaskColumn, unknown>> = {}

  /** Adds what a cell holds; what is no text stays as it is, for the check to report. */
  add(column: TaskColumn, value: unknown): void {
    if (value === undefined || value === null || value === '') return
    const before = this.parts[column]
    const now = typeof value === 'string' ? meant(column, value.trim()) : value
    this.parts[column] = typeof before === 'string' && typeof now === 'string' ? `${before}；${now}` : now
  }

  /**
   * The answer.
   *
   * @param location where it stands
   * @param columns under which headings or keys its parts stand
   */
  answer(location: Location, columns: Readonly<Record<string, string>>): TaskAnswer {
    return { ...(this.parts as unknown as TaskAnswer), location, columns }
  }
}
