import { readPaths } from '../node'
import type { InputFile, ReadOptions, ReadResult } from '../read/options'
import { Failure } from './failure'
import { interruptible } from './interruptible'
import type { Context } from './io'
import { progressOn } from './progress'
import { USAGE_WORDS } from './words'

/** What stands for standard input among files. */
const STANDARD_INPUT = '-'

function inputOf(path: string, { io }: Context): string | InputFile {
  if (path !== STANDARD_INPUT || io.in === undefined) return path
  return { name: path, bytes: io.in() }
}

/**
 * Reads the files of a call, `-` being standard input, and shows how far it has come.
 *
 * @param paths as given
 * @param options how they are read
 * @param context the streams of the process
 * @throws Failure when standard input is named twice: it can be read once
 */
export async function readInputs(
  paths: readonly string[],
  options: ReadOptions,
  context: Context,
): Promise<ReadResult> {
  if (paths.filter((path) => path === STANDARD_INPUT).length > 1) throw new Failure(USAGE_WORDS.inputTwice())
  const { onProgress, stop } = await progressOn(context)
  try {
    const files = paths.map((path) => inputOf(path, context))
    return await interruptible(context, (signal) =>
      readPaths(files, { ...options, ...(onProgress ? { onProgress } : {}), ...(signal ? { signal } : {}) }),
    )
  } finally {
    stop()
  }
}
