import type { ReadContext } from './context'
import { toUtf8 } from './encoding/to-utf8'
import { nothingOf, type FileData } from './file-data'
import type { Intake } from './intake'
import { readJson } from './json'
import { readNdjson } from './ndjson'
import type { Format } from './options'
import { ProblemList } from './problem-list'
import { readSheet } from './table'
import { textOf } from './text-of'
import { DELIMITERS, textSheet } from './text-sheet'
import type { Watch, Watchers } from './watch'
import { withFile, type FileToRead } from './with-file'
import { readWorkbook } from './workbook/read-workbook'

/** A file that is text, read by its format. */
async function readText(
  { format, chunks }: Intake & { readonly format: Exclude<Format, 'xlsx' | 'xls'> },
  problems: ProblemList,
  context: ReadContext,
  watch: Watch,
): Promise<FileData> {
  const { blocks, encoding } = await toUtf8(chunks)
  const read = async (): Promise<FileData> => {
    if (format === 'json') return readJson(await textOf(blocks), context, problems)
    if (format === 'ndjson') return readNdjson(blocks, context, problems, watch)
    return readSheet(watch.sheet(textSheet(blocks, DELIMITERS[format])), context, problems)
  }
  return { ...(await read()), encoding: encoding() }
}

/**
 * Reads one file by what its name, or the caller, says it is.
 *
 * @param file the file, by whose name problems speak of it
 * @param context what headings mean, and what is given from outside
 * @param watchers who is told how far it has come
 */
export function readOneFile(file: FileToRead, context: ReadContext, watchers: Watchers = {}): Promise<FileData> {
  return withFile(file, watchers, {
    read: (taken, watch) => {
      const { format, chunks } = taken
      if (format === 'xlsx' || format === 'xls') return readWorkbook(chunks, { file: file.name, context, watch })
      return readText({ format, chunks }, new ProblemList(file.name), context, watch)
    },
    nothing: (problems) => nothingOf(file.name, problems),
  })
}
