import { readCode, type Level } from '../values/code'
import type { Location } from '../values/problem'
import type { ReadContext } from './context'
import { BAD_ROW_PARAMS, eachRow, type BadRow } from './csv-rows'
import { Batches, nothingOf, type Draft, type FileData, type SaidDay } from './file-data'
import { keyOfTaken, type Used } from './headings'
import { shown } from './heading-text'
import { LEVEL_OPTIONS, levelOf } from './known-words'
import { type ProblemList } from './problem-list'
import { readHead, usesOf, type TableColumn } from './table-head'

/** A file tells its data day in a column; only a few different ones are kept, as more than one is too many. */
const MOST_DAYS = 5

/** Turns the rows of a table into records. */
class TableReader {
  private columns: readonly TableColumn[] | undefined
  private readonly batches = new Batches()
  private readonly days = new Map<string, SaidDay>()
  private readonly warned = new Set<TableColumn>()
  private readonly locations = new Map<string, string>()
  private rows = 0
  /** The row that must be the heading row could not be read. */
  private headLost = false
  private lost = 0

  constructor(
    private readonly problems: ProblemList,
    private readonly context: ReadContext,
  ) {}

  row(cells: readonly string[], line: number): void {
    if (cells.every((cell) => cell.trim() === '')) return
    if (!this.columns && !this.headLost) {
      this.head(cells, line)
      return
    }
    this.rows++
    if (!this.columns) return
    if (!this.fits(this.columns, cells, line)) {
      this.shifted(this.columns, cells, line)
      return
    }
    const draft: Draft = {}
    let levelWord = ''
    for (const [index, cell] of cells.entries()) {
      const column = this.columns[index]
      const value = cell.trim()
      if (!column || value === '') continue
      const { taken } = column
      if (taken?.is === 'level') levelWord = value
      else if (taken?.is === 'day') this.day(value, line, column)
      else if (taken) put(draft, taken, value)
      else if (column.heading === '') this.noHeading(column, line)
    }
    this.keep(draft, levelWord, line)
  }

  /** A line that is no row. One that has lost its line breaks, or the rest of a file given up, may be any number of rows. */
  bad(why: BadRow, line: number): void {
    this.rows++
    this.headLost ||= !this.columns
    this.problems.add(why, { row: line }, BAD_ROW_PARAMS[why])
    this.loseRow(why === 'bad-quote' ? this.context.level : undefined, line)
  }

  data(): FileData {
    const { file } = this.problems
    if (!this.columns && !this.headLost) this.problems.add('empty-file')
    else if (this.rows === 0) this.problems.add('no-rows')
    if (!this.columns?.some(({ taken }) => taken)) return { ...nothingOf(file, this.problems.list()), rows: this.rows }
    return {
      file,
      rows: this.rows,
      batches: this.batches.byLevel,
      locate: (_, row, key) => this.locate(row, key),
      days: [...this.days.values()],
      roster: {},
      declares: {},
      columns: usesOf(file, this.columns),
      problems: this.problems.list(),
      lost: this.lost,
    }
  }

  private head(cells: readonly string[], line: number): void {
    this.columns = readHead(cells, line, this.context.headings, this.problems)
    for (const { taken, heading } of this.columns) {
      if (!taken) continue
      this.locations.set(keyOfTaken(taken), shown(heading))
      if (taken.is === 'measure' && !this.locations.has(taken.id)) this.locations.set(taken.id, shown(heading))
    }
    const uses = new Set(this.columns.map(({ taken }) => taken?.is))
    if (![...uses].some((use) => use !== undefined)) this.problems.add('no-known-heading', { row: line })
    else if (!uses.has('code') && !uses.has('name')) this.problems.add('no-identity', { row: line })
  }

  private fits(columns: readonly TableColumn[], cells: readonly string[], line: number): boolean {
    const counts = { cells: cells.length, headings: columns.length }
    if (cells.length <= columns.findLastIndex(({ heading }) => heading !== ''))
      this.problems.add('short-row', { row: line }, counts)
    if (cells.length <= columns.length) return true
    const blank = cells.slice(columns.length).every((cell) => cell.trim() === '')
    this.problems.add(blank ? 'long-row' : 'row-not-used', { row: line }, counts)
    return blank
  }

  /** Of a row whose cells may stand under the wrong headings, only a code that reads as one is kept. */
  private shifted(columns: readonly TableColumn[], cells: readonly string[], line: number): void {
    const code = cells[columns.findIndex(({ taken }) => taken?.is === 'code')]?.trim() ?? ''
    const level = readCode(code)?.level
    if (level !== undefined && level === (this.context.level ?? level)) this.batches.add(level, { code }, line)
    else this.loseRow(this.context.level, line)
  }

  private keep(draft: Draft, levelWord: string, line: number): void {
    const named = levelWord === '' ? undefined : levelOf(levelWord)
    if (levelWord !== '' && named === undefined)
      this.problems.add('unknown-level-word', this.at(line, 'level'), { value: shown(levelWord), ...LEVEL_OPTIONS })
    const code = typeof draft['code'] === 'string' ? draft['code'] : ''
    const level = named ?? (levelWord === '' ? this.context.level : undefined) ?? readCode(code)?.level
    if (level !== undefined) {
      this.batches.add(level, draft, line)
      return
    }
    this.problems.add('no-level', { row: line }, code === '' ? {} : { code: shown(code) })
    this.loseRow(undefined, line)
  }

  /** A row that cannot be used is still a place: leaving it out would make a list look complete that is not. */
  private loseRow(level: Level | undefined, line: number): void {
    if (level === undefined) this.lost++
    else this.batches.add(level, {}, line)
  }

  private day(value: string, line: number, column: TableColumn): void {
    if (this.days.has(value) || this.days.size >= MOST_DAYS) return
    this.days.set(value, { day: value, at: { file: this.problems.file, row: line, column: shown(column.heading) } })
  }

  private noHeading(column: TableColumn, line: number): void {
    if (this.warned.has(column)) return
    this.warned.add(column)
    this.problems.add('blank-heading', { row: line }, { number: column.number })
  }

  private at(row: number, key: string): Location {
    const column = this.locations.get(key)
    return column === undefined ? { row } : { row, column }
  }

  private locate(row: number, key?: string): Location {
    const at = key === undefined ? { row } : this.at(row, key)
    return { file: this.problems.file, ...at }
  }
}

/** Writes a cell into a record; flows gather their periods. */
function put(draft: Draft, taken: Used, value: string): void {
  if (taken.is !== 'measure') draft[taken.is] = value
  else if (taken.period === undefined) draft[taken.id] = value
  else draft[taken.id] = { ...(draft[taken.id] as object | undefined), [taken.period]: value }
}

/**
 * Reads a table of comma- or tab-separated values.
 *
 * @param bytes UTF-8 without a byte order mark
 * @param delimiter what stands between two cells
 * @param context what headings mean, and what is given from outside
 * @param problems told of everything that is wrong
 */
export async function readTable(
  bytes: Uint8Array,
  delimiter: string,
  context: ReadContext,
  problems: ProblemList,
): Promise<FileData> {
  const reader = new TableReader(problems, context)
  await eachRow(bytes, delimiter, {
    row: (cells, line) => reader.row(cells, line),
    bad: (why, line) => reader.bad(why, line),
  })
  return reader.data()
}
