import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { assemble } from './read/assemble'
import { nothingOf, type FileData } from './read/file-data'
import { readOneFile } from './read/one-file'
import type { ReadOptions, ReadResult } from './read/options'
import { contextOf } from './read/read'
import { problem, type ReadProblem } from './read/words'

export type { ColumnUse, ReadOptions, ReadResult } from './read/options'

const REASONS: Readonly<Record<string, ReadProblem>> = {
  ENOENT: 'no-such-file',
  ENOTDIR: 'no-such-file',
  EISDIR: 'is-a-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
}

/** Why a file cannot be read: what went wrong on the disk is a problem of the input, not an exception. */
function unreadable(path: string, error: unknown): FileData {
  const { code: reason = 'error' } = error as { readonly code?: string }
  const code = Object.hasOwn(REASONS, reason) ? REASONS[reason] : undefined
  return nothingOf(path, [problem(code ?? 'unreadable-file', { file: path }, { reason })])
}

interface OnDisk {
  readonly data: FileData
  readonly sha256?: string
}

async function readPath(path: string, context: ReturnType<typeof contextOf>): Promise<OnDisk> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    return { data: unreadable(path, error) }
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { data: await readOneFile({ name: path }, bytes, context), sha256 }
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
