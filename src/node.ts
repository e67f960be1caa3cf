import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { assemble } from './read/assemble'
import { nothingOf, type FileData } from './read/file-data'
import { readOneFile } from './read/one-file'
import { joinedTasks, noTasksOf, readOneTaskFile, type TasksRead } from './read/one-task-file'
import type { ReadOptions, ReadResult } from './read/options'
import { contextOf } from './read/read'
import { problem, type ReadProblem } from './read/words'
import type { Problem } from './values/problem'

export type { TasksRead } from './read/one-task-file'
export type { ColumnUse, ReadOptions, ReadResult } from './read/options'

const REASONS: Readonly<Record<string, ReadProblem>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'is-a-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

/** Why a file cannot be read: what went wrong on the disk is a problem of the input, not an exception. */
function unreadable(path: string, error: unknown): Problem {
  const { code: reason = 'error' } = error as { readonly code?: string }
  const code = Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined
  return problem(code ?? 'unreadable-file', { file: path }, { reason })
}

interface Bytes {
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** The bytes of a file with their SHA-256, or why it cannot be read. */
async function bytesAt(path: string): Promise<Bytes | Problem> {
  try {
    const bytes = await readFile(path)
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  } catch (error) {
    return unreadable(path, error)
  }
}

interface OnDisk {
  readonly data: FileData
  readonly sha256?: string
}

async function readPath(path: string, context: ReturnType<typeof contextOf>): Promise<OnDisk> {
  const taken = await bytesAt(path)
  if (!('bytes' in taken)) return { data: nothingOf(path, [taken]) }
  return { data: await readOneFile({ name: path }, taken.bytes, context), sha256: taken.sha256 }
}

async function readTaskPath(path: string): Promise<TasksRead> {
  const taken = await bytesAt(path)
  if (!('bytes' in taken)) return noTasksOf(path, [taken])
  const read = await readOneTaskFile({ name: path }, taken.bytes)
  return { ...read, inputs: read.inputs.map(({ file, ...rest }) => ({ file, sha256: taken.sha256, ...rest })) }
}

/**
 * Reads files from the disk as one dataset. What `readFiles` of `shequ/read` does, with the SHA-256 of each file beside its
 * number of rows; a file that is missing, a folder or not permitted becomes a problem.
 *
 * @param paths the files; problems and evidence name them as they are given here
 * @param options the data day, the level, the roster, and measures beside the catalogue's, as far as the files do not say
 * @returns the records with all that is wrong with the files; `ok` is false only when nothing usable was read
 * @throws ShequError `bad-day`, `bad-option`: misuse by the caller, never because of what a file holds
 * @example
 * const read = await readPaths(['communities.csv', 'counties.csv'], { day: '2025-12-31' })
 * if (read.ok) check(shanxi2021, read.input, { day: '2025-12-31', inputs: read.inputs })
 */
export async function readPaths(paths: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const context = contextOf(options)
  const read: OnDisk[] = []
  // one after the other, so that only one file's bytes are held at a time
  for (const path of paths) read.push(await readPath(path, context))
  const result = assemble(
    read.map(({ data }) => data),
    options,
  )
  const inputs = read.map(({ data: { file, rows }, sha256 }) =>
    sha256 === undefined ? { file, rows } : { file, sha256, rows },
  )
  return { ...result, inputs }
}

/**
 * Reads files of answers to tasks (任务事项) from the disk. What `readTaskFiles` of `shequ/read` does, with the SHA-256 of each
 * file; a file that is missing, a folder or not permitted becomes a problem.
 *
 * @param paths the files; problems and evidence name them as they are given here
 * @returns the answers for the option `tasks` of `check`, with all that is wrong with the files
 * @example
 * const { answers, problems, inputs } = await readTaskPaths(['tasks.csv'])
 * check(shanxi2021, data, { day: '2025-12-31', tasks: answers, problems, inputs })
 */
export async function readTaskPaths(paths: readonly string[]): Promise<TasksRead> {
  const read: TasksRead[] = []
  for (const path of paths) read.push(await readTaskPath(path))
  return joinedTasks(read)
}
