import type { TaskAnswer } from '../check/task'
import { cellText } from './cell-text'
import { shown } from './heading-text'
import { rowsOf, type TextPiece } from './plain-lines'
import type { ProblemList } from './problem-list'
import { BAD_ROW_PARAMS } from './row-cutter'
import type { BadRow, Sheet } from './sheet'
import { JOINED, TaskDraft } from './task-draft'
import { TaskHeadings } from './task-headings'
import { TASK_HEADINGS, type TaskColumn } from './task-words'
import { problem } from './words'

/** What a file of answers holds. */
export interface TaskFile {
  readonly answers: readonly TaskAnswer[]
  /** Rows or answers, used or not. */
  readonly rows: number
  /** Whether anything of it could be used. */
  readonly ok: boolean
}

interface Column {
  readonly heading: string
  readonly number: number
  /** Undefined: the column is not used. */
  means: TaskColumn | undefined
}

/** Without these columns no row is an answer. */
const NEEDED = ['task', 'status'] as const satisfies readonly TaskColumn[]

/** Turns the rows of a table into answers. */
class TaskTable {
  private columns: readonly Column[] | undefined
  private named: Readonly<Record<string, string>> = {}
  private readonly answers: TaskAnswer[] = []
  private readonly warned = new Set<Column>()
  private usable = false
  /** The row that must be the heading row could not be read. */
  private headLost = false
  private rows = 0

  constructor(
    private readonly problems: ProblemList,
    private readonly sheet: string | undefined,
  ) {}

  row(cells: readonly string[], line: number): void {
    if (cells.every((cell) => cell.trim() === '')) return
    if (!this.columns && !this.headLost) {
      this.head(cells, line)
      return
    }
    this.rows++
    if (!this.columns || !this.usable || !this.fits(this.columns, cells, line)) return
    const draft = new TaskDraft()
    for (const [index, cell] of cells.entries()) {
      const column = this.columns[index]
      const value = cell.trim()
      if (!column || value === '') continue
      if (column.means) draft.add(column.means, value)
      else if (column.heading === '') this.noHeading(column, line)
    }
    const sheet = this.sheet === undefined ? {} : { sheet: this.sheet }
    this.answers.push(draft.answer({ file: this.problems.file, ...sheet, row: line }, this.named))
  }

  bad(why: BadRow, line: number): void {
    this.rows++
    this.headLost ||= !this.columns
    this.problems.add(why, { row: line }, BAD_ROW_PARAMS[why])
  }

  file(): TaskFile {
    if (!this.columns && !this.headLost) this.problems.add('empty-file')
    else if (this.rows === 0) this.problems.add('no-rows')
    return { answers: this.answers, rows: this.rows, ok: this.usable }
  }

  private head(cells: readonly string[], line: number): void {
    const headings = new TaskHeadings()
    this.columns = cells.map((cell, index) => this.column(cell.trim(), index + 1, { headings, line }))
    this.putRepeatsOut(this.columns)
    const used = this.columns.filter(({ means }) => means !== undefined)
    // of two columns that are joined the first is named
    this.named = Object.fromEntries([...used].reverse().map(({ means, heading }) => [means as string, shown(heading)]))
    const lacking = NEEDED.filter((one) => !used.some(({ means }) => means === one))
    this.usable = lacking.length === 0
    for (const one of lacking) this.lacks(one, line)
  }

  private column(
    heading: string,
    number: number,
    { headings, line }: { readonly headings: TaskHeadings; readonly line: number },
  ): Column {
    if (heading === '') return { heading, number, means: undefined }
    const means = headings.take(heading, { file: this.problems.file, row: line, column: shown(heading) })
    if (typeof means === 'string') return { heading, number, means }
    this.problems.addMade(means)
    return { heading, number, means: undefined }
  }

  /** Two columns that mean the same are both put out of use, but for those that can be joined. */
  private putRepeatsOut(columns: readonly Column[]): void {
    const first = new Map<TaskColumn, Column>()
    for (const column of columns) {
      const { means, heading } = column
      if (means === undefined || JOINED.has(means)) continue
      const earlier = first.get(means)
      if (!earlier) {
        first.set(means, column)
        continue
      }
      earlier.means = column.means = undefined
      const meaning = { meaning: TASK_HEADINGS[means][0] as string, 'meaning-en': means }
      const at = { file: this.problems.file, column: shown(heading) }
      this.problems.addMade(
        problem('repeated-heading', at, { heading: shown(heading), first: earlier.number, ...meaning }),
      )
    }
  }

  private lacks(column: TaskColumn, line: number): void {
    const [zh] = TASK_HEADINGS[column]
    this.problems.add('lacks-task-column', { row: line }, { heading: zh as string, 'heading-en': column })
  }

  /** Cells of a longer row may stand under the wrong headings. */
  private fits(columns: readonly Column[], cells: readonly string[], line: number): boolean {
    const counts = { cells: cells.length, headings: columns.length }
    if (cells.length <= columns.findLastIndex(({ heading }) => heading !== ''))
      this.problems.add('short-row', { row: line }, counts)
    if (cells.length <= columns.length) return true
    const blank = cells.slice(columns.length).every((cell) => cell.trim() === '')
    this.problems.add(blank ? 'long-row' : 'answer-not-used', { row: line }, counts)
    return blank
  }

  private noHeading(column: Column, line: number): void {
    if (this.warned.has(column)) return
    this.warned.add(column)
    this.problems.add('blank-heading', { row: line }, { number: column.number })
  }
}

/**
 * Reads a table of answers to tasks.
 *
 * @param sheet its rows, to be read once
 * @param problems told of everything that is wrong
 */
export async function readTaskSheet(sheet: Sheet<TextPiece>, problems: ProblemList): Promise<TaskFile> {
  const table = new TaskTable(problems, sheet.name)
  for await (const pieces of sheet.batches)
    for (const { cells, number, bad } of pieces.flatMap(rowsOf))
      if (bad) table.bad(bad, number)
      else table.row(cells.map(cellText), number)
  return table.file()
}
