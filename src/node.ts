import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { InputEvidence } from './check/report'
import { assemble } from './read/assemble'
import type { FileData } from './read/file-data'
import { readOneFile } from './read/one-file'
import { joinedTasks, readOneTaskFile, type TasksRead } from './read/one-task-file'
import type { InputFile, ReadOptions, ReadResult } from './read/options'
import { contextOf } from './read/read'
import { openSource } from './read/source'
import type { FileToRead } from './read/with-file'
import type { ReadProblem } from './read/problem-codes'
import { problem } from './read/words'
import type { Problem } from './values/problem'

export type { ColumnUse } from './read/column-use'
export type { TasksRead } from './read/one-task-file'
export type { Format, InputFile, ReadOptions, ReadResult } from './read/options'
export type { Source } from './read/source'
export type { ReadProgress } from './read/watch'

const REASONS: Readonly<Record<string, ReadProblem>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'is-a-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

/** Why a file cannot be read: what went wrong on the disk is a problem of the input, not an exception. */
function unreadable(path: string, reason: string): Problem {
  const code = Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined
  return problem(code ?? 'unreadable-file', { file: path }, { reason })
}

/** Bytes read from the disk at a time. */
const PIECE = 1 << 19

/** Opened when it is read: a path that no system takes is a problem then, like one at which nothing is. */
async function* bytesAt(path: string, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: PIECE, signal }) as AsyncIterable<Uint8Array>
}

interface OnDisk {
  readonly size?: number
  /** A device or a pipe may never end. */
  readonly ends: boolean
}

async function lookAt(path: string): Promise<OnDisk> {
  try {
    const found = await stat(path)
    return found.isFile() ? { size: found.size, ends: true } : { ends: false }
  } catch {
    // opening it will tell why
    return { ends: false }
  }
}

/** The SHA-256 of what passes by. */
class Tap {
  private readonly hash = createHash('sha256')
  private readonly iterator: AsyncIterator<Uint8Array>
  private done = false
  private failed = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]()
  }

  /** The bytes; whoever leaves them half read does not end them. */
  readonly chunks: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: () => this.next() }) }

  /**
   * The hash of all the bytes.
   *
   * @param readOn whether what nobody has read is to be read for it
   */
  async sha256(readOn: boolean): Promise<string | undefined> {
    while (readOn && !this.done && !this.failed) await this.next().catch(() => undefined)
    if (!this.done) void this.iterator.return?.().catch(() => undefined)
    return this.done ? this.hash.digest('hex') : undefined
  }

  private async next(): Promise<IteratorResult<Uint8Array>> {
    const next = await this.iterator.next().catch((error: unknown) => {
      this.failed = true
      throw error
    })
    this.done = next.done === true
    if (next.done !== true) this.hash.update(next.value)
    return next
  }
}

/** Reads one file, and hashes it on the way. */
async function hashed<Read>(
  given: string | InputFile,
  read: (file: FileToRead) => Promise<Read>,
  signal?: AbortSignal,
): Promise<{ readonly read: Read; readonly sha256?: string }> {
  const isPath = typeof given === 'string'
  const { size, ends } = isPath ? await lookAt(given) : { ends: false }
  const opened = openSource(isPath ? bytesAt(given, signal) : given.bytes)
  const tap = new Tap(opened.chunks)
  const all = size ?? opened.size
  const file: FileToRead = {
    name: isPath ? given : given.name,
    format: isPath ? undefined : given.format,
    opened: all === undefined ? { chunks: tap.chunks } : { chunks: tap.chunks, size: all },
    unreadable: (reason) => unreadable(isPath ? given : given.name, reason),
  }
  try {
    const made = await read(file)
    const sha256 = await tap.sha256(ends && signal?.aborted !== true)
    return sha256 === undefined ? { read: made } : { read: made, sha256 }
  } catch (error) {
    await tap.sha256(false)
    throw error
  }
}

const withHash = (inputs: readonly InputEvidence[], sha256: string | undefined): readonly InputEvidence[] =>
  inputs.map(({ file, ...rest }) => (sha256 === undefined ? { file, ...rest } : { file, sha256, ...rest }))

/**
 * Reads files from the disk as one dataset. What `readFiles` of `shequ/read` does, with the SHA-256 of each file beside its
 * number of rows; a file that is missing, a folder or not permitted becomes a problem. Tables and lines of JSON are read
 * piece by piece, so that their bytes are never all in memory.
 *
 * @param paths the files, or files with contents of their own, such as a stream; problems and evidence name them as given
 * @param options the data day, the level, the roster, and measures beside the catalogue's, as far as the files do not say
 * @returns the records with all that is wrong with the files; `ok` is false only when nothing usable was read
 * @throws ShequError `bad-day`, `bad-option`: misuse by the caller, never because of what a file holds; what the option
 * `signal` was given with
 * @example
 * const read = await readPaths(['communities.xlsx', 'counties.csv'], { day: '2025-12-31' })
 * if (read.ok) check(shanxi2021, read.input, { day: '2025-12-31', inputs: read.inputs })
 */
export async function readPaths(
  paths: readonly (string | InputFile)[],
  options: ReadOptions = {},
): Promise<ReadResult> {
  const context = contextOf(options)
  const data: FileData[] = []
  const hashes: (string | undefined)[] = []
  // one after the other, so that only one file is held at a time
  for (const path of paths) {
    const { read, sha256 } = await hashed(path, (file) => readOneFile(file, context, options), options.signal)
    data.push(read)
    hashes.push(sha256)
  }
  const result = assemble(data, options, context)
  return { ...result, inputs: result.inputs.flatMap((input, at) => withHash([input], hashes[at])) }
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
  const all: TasksRead[] = []
  for (const path of paths) {
    const { read, sha256 } = await hashed(path, readOneTaskFile)
    all.push({ ...read, inputs: withHash(read.inputs, sha256) })
  }
  return joinedTasks(all)
}
