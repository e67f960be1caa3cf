import type { ReadContext } from './context'
import { nothingOf, type FileData } from './file-data'
import { DELIMITERS, intake } from './intake'
import { readJson } from './json'
import type { InputFile } from './options'
import { ProblemList } from './problem-list'
import { readTable } from './table'

/**
 * Reads one file by what its name, or the caller, says it is.
 *
 * @param file its name, by which problems speak of it, and how it is written where the name does not tell
 * @param bytes its contents
 * @param context what headings mean, and what is given from outside
 */
export async function readOneFile(
  file: Pick<InputFile, 'name' | 'format'>,
  bytes: Uint8Array,
  context: ReadContext,
): Promise<FileData> {
  const problems = new ProblemList(file.name)
  const taken = intake(file, bytes, problems)
  if (!taken) return nothingOf(file.name, problems.list())
  const { format, body } = taken
  if (format !== 'json') return readTable(body, DELIMITERS[format], context, problems)
  return readJson(new TextDecoder().decode(body), context, problems)
}
