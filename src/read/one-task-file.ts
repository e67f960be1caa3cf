import type { TaskAnswer } from '../check/task'
import type { InputEvidence } from '../check/report'
import type { Problem } from '../values/problem'
import { toUtf8 } from './encoding/to-utf8'
import type { Intake } from './intake'
import { ProblemList } from './problem-list'
import { Refused } from './refused'
import { readTaskJson } from './task-json'
import { readTaskSheet, type TaskFile } from './task-table'
import { textOf } from './text-of'
import { DELIMITERS, textSheet } from './text-sheet'
import type { Watch } from './watch'
import { withFile, type FileToRead } from './with-file'
import { openWorkbook } from './workbook/open-workbook'

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
function noTasksOf(file: string, problems: readonly Problem[]): TasksRead {
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

const asRead = (file: string, { ok, answers, rows }: TaskFile, problems: ProblemList): TasksRead => ({
  ok,
  answers,
  problems: problems.list(),
  inputs: [{ file, rows }],
})

async function readText(file: string, { format, chunks }: Intake, watch: Watch): Promise<TasksRead> {
  const problems = new ProblemList(file)
  const { blocks, encoding } = await toUtf8(chunks)
  const taskFile = async (): Promise<TaskFile> => {
    if (format === 'json') return readTaskJson(await textOf(blocks), problems)
    return readTaskSheet(watch.sheet(textSheet(blocks, DELIMITERS[format === 'tsv' ? 'tsv' : 'csv'])), problems)
  }
  const read = asRead(file, await taskFile(), problems)
  return { ...read, inputs: read.inputs.map((input) => ({ ...input, encoding: encoding() })) }
}

/** The sheets of a workbook that hold answers; the others are only noted when there is one. */
async function readBook(file: string, chunks: Intake['chunks'], watch: Watch): Promise<TasksRead> {
  const { sheets, problems } = await openWorkbook(chunks, file)
  const read: TasksRead[] = []
  for (const sheet of sheets) {
    const found = new ProblemList(file)
    read.push(asRead(file, await readTaskSheet(watch.sheet(sheet), found), found))
  }
  const used = read.filter(({ ok }) => ok)
  const { ok, answers, problems: own } = joinedTasks(used.length > 0 ? used : read)
  const rows = read.reduce((sum, { inputs }) => sum + (inputs[0]?.rows ?? 0), 0)
  return { ok, answers, problems: [...problems, ...own], inputs: [{ file, rows }] }
}

/**
 * Reads one file of answers by what its name, or the caller, says it is.
 *
 * @param file the file, by whose name problems speak of it
 */
export function readOneTaskFile(file: FileToRead): Promise<TasksRead> {
  return withFile(
    file,
    {},
    {
      read: (taken, watch) => {
        const { format, chunks } = taken
        if (format === 'ndjson') throw new Refused('unsupported-format', {}, { extension: '.ndjson' })
        return format === 'xlsx' || format === 'xls'
          ? readBook(file.name, chunks, watch)
          : readText(file.name, taken, watch)
      },
      nothing: (problems) => noTasksOf(file.name, problems),
    },
  )
}
