import type { ReadContext } from '../context'
import type { FileData } from '../file-data'
import { joinedSheets } from './joined-sheets'
import { openWorkbook } from './open-workbook'
import { ProblemList } from '../problem-list'
import { readSheet } from '../table'
import type { Watch } from '../watch'

/** What a workbook is read with. */
export interface WorkbookUse {
  readonly file: string
  readonly context: ReadContext
  readonly watch: Watch
}

/**
 * Reads all sheets of an Excel workbook that have a known heading.
 *
 * @param chunks the file
 * @param use its name, and what headings mean
 * @throws Refused when it is no workbook that can be read
 */
export async function readWorkbook(chunks: AsyncIterable<Uint8Array>, use: WorkbookUse): Promise<FileData> {
  const { file, context, watch } = use
  const { sheets, problems } = await openWorkbook(chunks, file)
  const read: FileData[] = []
  for (const sheet of sheets) read.push(await readSheet(watch.sheet(sheet), context, new ProblemList(file)))
  return joinedSheets(
    file,
    sheets.map((sheet, at) => ({ sheet, data: read[at] as FileData })),
    problems,
  )
}
