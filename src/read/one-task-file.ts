import type { TaskAnswer } from '../check/task'
import type { InputEvidence } from '../check/report'
import type { Problem } from '../values/problem'
import { DELIMITERS, intake } from './intake'
import type { InputFile } from './options'
import { ProblemList } from './problem-list'
import { readTaskJson } from './task-json'
import { readTaskTable, type TaskFile } from './task-table'

/** What reading answers to tasks comes to. */
export interface TasksRead {
  /** Whether anything could be used; false only when no file could. */
  readonly ok: boolean
  /** For the option `tasks` of `check`, which looks at what they hold. */
  readonly answers: readonly TaskAnswer[]
  /** Everything wrong with the files. */
  readonly problems: readonly Problem[]
  /** The files, with how many rows or answers each has. */
  readonly inputs: readonly InputEvidence[]
}

/** A file of answers of which nothing could be used. */
export function noTasksOf(file: string, problems: readonly Problem[]): TasksRead {
  return { ok: false, answers: [], problems, inputs: [{ file, rows: 0 }] }
}

/** What several files come to together. */
export function joinedTasks(files: readonly TasksRead[]): TasksRead {
  return {
    ok: files.some(({ ok }) => ok),
    answers: files.flatMap(({ answers }) => answers),
    problems: files.flatMap(({ problems }) => problems),
    inputs: files.flatMap(({ inputs }) => inputs),
  }
}

/**
 * Reads one file of answers by what its name, or the caller, says it is.
 *
 * @param file its name, by which problems speak of it, and how it is written where the name does not tell
 * @param bytes its contents
 */
export async function readOneTaskFile(file: Pick<InputFile, 'name' | 'format'>, bytes: Uint8Array): Promise<TasksRead> {
  const problems = new ProblemList(file.name)
  const taken = intake(file, bytes, problems)
  if (!taken) return noTasksOf(file.name, problems.list())
  const { format, body } = taken
  const read: TaskFile =
    format === 'json'
      ? readTaskJson(new TextDecoder().decode(body), problems)
      : await readTaskTable(body, DELIMITERS[format], problems)
  const { ok, answers, rows } = read
  return { ok, answers, problems: problems.list(), inputs: [{ file: file.name, rows }] }
}
