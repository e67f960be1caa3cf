import type { Problem } from '../values/problem'
import { intake, type Intake } from './intake'
import type { Format } from './options'
import { Refused, SourceFailure } from './refused'
import type { Opened } from './source'
import { Watch, type Watchers } from './watch'
import { problem } from './words'

/** A file to read. */
export interface FileToRead {
  readonly name: string
  /** How it is written, where its name does not tell. */
  readonly format?: Format | undefined
  readonly opened: Opened
  /** What it is called when its bytes cannot be had. */
  readonly unreadable?: (reason: string) => Problem
}

/** What is done with a file. */
export interface FileUse<Read> {
  readonly read: (taken: Intake, watch: Watch) => Promise<Read>
  /** What it comes to when nothing of it can be used. */
  readonly nothing: (problems: readonly Problem[]) => Read
}

function problemOf(error: unknown, { name, unreadable }: FileToRead): Problem {
  if (error instanceof Refused) return problem(error.code, { file: name, ...error.at }, error.params)
  if (!(error instanceof SourceFailure)) throw error
  return unreadable?.(error.reason) ?? problem('unreadable-file', { file: name }, { reason: error.reason })
}

/**
 * Takes a file in, has it read, and lets go of it. A file that cannot be used at all comes to one problem.
 *
 * @param file the file
 * @param watchers who is told how far it has come
 * @param use what is done with it
 * @throws whatever the signal of the watchers was given with
 */
export async function withFile<Read>(file: FileToRead, watchers: Watchers, use: FileUse<Read>): Promise<Read> {
  const { name, format, opened } = file
  const watch = new Watch(name, opened, watchers)
  try {
    const incoming = { name, chunks: watch.chunks() }
    return await use.read(await intake(format === undefined ? incoming : { ...incoming, format }), watch)
  } catch (error) {
    return use.nothing([problemOf(error, file)])
  } finally {
    await watch.close()
  }
}
