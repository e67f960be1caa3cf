import type { PlaceChange } from '../dataset/changes'
import type { Problem } from '../values/problem'
import { readChangeSheet, type ChangeFile } from './change-table'
import { toUtf8 } from './encoding/to-utf8'
import type { Intake } from './intake'
import type { InputFile } from './options'
import { ProblemList } from './problem-list'
import { Refused } from './refused'
import { openSource, type Source } from './source'
import { DELIMITERS, textSheet } from './text-sheet'
import type { Watch } from './watch'
import { withFile } from './with-file'
import { openWorkbook } from './workbook/open-workbook'

/** What reading a list of changes comes to. */
export interface ChangesRead {
  /** Whether anything could be used. */
  readonly ok: boolean
  /** For `carryForward`, which looks at what they say. */
  readonly changes: readonly PlaceChange[]
  /** Everything wrong with the file. */
  readonly problems: readonly Problem[]
}

const asRead = ({ ok, changes }: ChangeFile, problems: ProblemList): ChangesRead => ({
  ok,
  changes,
  problems: problems.list(),
})

/** The first sheet that holds changes. */
async function readBook(file: string, chunks: Intake['chunks'], watch: Watch): Promise<ChangesRead> {
  const { sheets, problems } = await openWorkbook(chunks, file)
  const read: ChangesRead[] = []
  for (const sheet of sheets) {
    const found = new ProblemList(file)
    read.push(asRead(await readChangeSheet(watch.sheet(sheet), found), found))
  }
  const used = read.find(({ ok }) => ok) ?? read[0]
  return { ok: used?.ok ?? false, changes: used?.changes ?? [], problems: [...problems, ...(used?.problems ?? [])] }
}

/**
 * Reads a list of what became of places between two ledgers (区划变动：撤并、更名、新设) from a table of comma- or tab-separated
 * values or an Excel workbook: one change a row, under headings such as `原代码,现代码,日期,文号`.
 *
 * @param bytes its contents: bytes, a Blob or File, a stream of bytes, or text
 * @param options its name, whose extension tells how it is written, or else its format
 * @returns the changes for `carryForward`, and all that is wrong with the file
 * @throws ShequError `bad-option` when the contents are neither bytes nor text
 * @example
 * const { changes } = await readChanges('原代码,现代码,日期\n140105001002,140105001001,2024-05-01', { name: '区划变动.csv' })
 * const { input } = carryForward(ledger2023, changes, { until: '2024-12-31' })
 */
export async function readChanges(bytes: Source, options: Omit<InputFile, 'bytes'>): Promise<ChangesRead> {
  const { name, format } = options
  const file = { name, format, opened: openSource(bytes) }
  return withFile<ChangesRead>(
    file,
    {},
    {
      read: async ({ format: found, chunks }, watch) => {
        if (found === 'xlsx' || found === 'xls') return readBook(name, chunks, watch)
        if (found !== 'csv' && found !== 'tsv') throw new Refused('unsupported-format', {}, { extension: `.${found}` })
        const problems = new ProblemList(name)
        const { blocks } = await toUtf8(chunks)
        return asRead(await readChangeSheet(watch.sheet(textSheet(blocks, DELIMITERS[found])), problems), problems)
      },
      nothing: (problems) => ({ ok: false, changes: [], problems }),
    },
  )
}
