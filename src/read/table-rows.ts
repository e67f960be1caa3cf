import { readCode, type Level } from '../values/code'
import type { Location } from '../values/problem'
import type { Batches } from './batches'
import { cellText, isBlankCell } from './cell-text'
import type { Draft, SaidDay } from './file-data'
import { shown } from './heading-text'
import { LEVEL_OPTIONS, levelOf } from './known-words'
import { MergedCells } from './merged-cells'
import type { ProblemList } from './problem-list'
import { kindOfRow } from './row-kind'
import type { Merge, SheetRow } from './sheet'
import { locatorOf, type Locator } from './table-location'
import type { TableAt, TableColumn } from './table-head'
import { valueReader, type ValueReader } from './table-value'
import { Unmerged } from './unmerged'
import { withinOf } from './within-of'

/** A file tells its data day in a column; only a few different ones are kept, as more than one is too many. */
const MOST_DAYS = 5

/** Where the rows of a table stand, and what is known of them without looking. */
interface RowsAt {
  readonly table: TableAt
  readonly merges: readonly Merge[]
  /** The level of all of them, where that is given. */
  readonly level: Level | undefined
}

/** Turns the rows beneath the headings of a table into records. */
export class TableRows {
  private readonly saidDays = new Map<string, SaidDay>()
  private readonly warned = new Set<TableColumn>()
  private readonly beside = new Map<number, TableColumn>()
  private readonly table: TableAt
  private readonly values: ValueReader
  private readonly merged: MergedCells
  private readonly unmerged: Unmerged
  private readonly locator: Locator
  private readonly code: TableColumn | undefined
  private readonly name: TableColumn | undefined

  /**
   * @param columns what the headings were taken for
   * @param rows where the rows stand
   * @param batches where the records go
   * @param problems told of everything that is wrong
   */
  constructor(
    readonly columns: readonly TableColumn[],
    private readonly rows: RowsAt,
    private readonly batches: Batches,
    private readonly problems: ProblemList,
  ) {
    const { table, merges } = rows
    this.table = table
    this.values = valueReader(table, problems)
    this.merged = new MergedCells(merges)
    this.unmerged = new Unmerged(table, columns, problems)
    this.locator = locatorOf(table, columns)
    this.code = columns.find(({ taken }) => taken?.is === 'code')
    this.name = columns.find(({ taken }) => taken?.is === 'name')
  }

  /** Whether a column tells which place a row is about. */
  get tellPlaces(): boolean {
    return this.code !== undefined || this.name !== undefined
  }

  /** The data days that the rows tell. */
  get days(): readonly SaidDay[] {
    return [...this.saidDays.values()]
  }

  /** Where the cell of a record stands, or its row. */
  at(row: number, key?: string): Location {
    return this.locator(row, key)
  }

  /**
   * Reads a row.
   *
   * @param row its cells
   * @param isFirst whether it is the first beneath the head
   * @returns false for one that is about no place
   */
  read(row: SheetRow, isFirst: boolean): boolean {
    if (this.isAside(row, isFirst)) return false
    if (!this.fits(row)) this.shifted(row)
    else this.record(this.rows.merges.length === 0 ? row : this.apart(row))
    return true
  }

  private apart(row: SheetRow): SheetRow {
    const merges = this.merged.at(row.number)
    return merges.length === 0 ? row : { ...row, cells: this.unmerged.cells(row, merges) }
  }

  /** Whether a row is no place: a total, a remark, the numbers of the columns, the head once more. */
  private isAside(row: SheetRow, isFirst: boolean): boolean {
    const code = this.textAt(row, this.code)
    if (/^\d{12}$/.test(code)) return false
    const found = kindOfRow(row, {
      code,
      name: this.textAt(row, this.name),
      isFirst,
      merges: this.merged.at(row.number),
      columns: this.columns,
    })
    if (found) this.problems.add(found.kind, { ...this.table, row: row.number }, found.params)
    return found !== undefined
  }

  private textAt({ cells }: SheetRow, column: TableColumn | undefined): string {
    const cell = column === undefined ? undefined : cells[column.number - 1]
    return cell === undefined ? '' : cellText(cell)
  }

  private record({ cells, number }: SheetRow): void {
    const draft: Draft = {}
    let levelWord = ''
    let isCodeLost = false
    for (let index = 0; index < cells.length; index++) {
      const column = this.columns[index]
      const cell = cells[index] ?? ''
      if (!column || isBlankCell(cell)) continue
      const { taken } = column
      if (!taken) {
        if (column.heading === '') this.noHeading(column, number)
        continue
      }
      // most cells are text under a heading that names no other unit
      const isPlain = typeof cell === 'string' && taken.is === 'measure' && taken.unit === undefined
      const value = isPlain ? cell.trim() : this.values(column, taken, cell, number)
      if (taken.is === 'code') isCodeLost ||= value === undefined
      if (value === undefined) continue
      if (taken.is === 'level') levelWord = value
      else if (taken.is === 'day') this.day(value, number, column)
      else if (taken.is !== 'measure') draft[taken.is] = value
      else if (taken.period === undefined) draft[taken.id] = value
      else draft[taken.id] = { ...(draft[taken.id] as object | undefined), [taken.period]: value }
    }
    this.keep(withinOf(draft), levelWord, { row: number, isCodeLost })
  }

  private fits({ cells, number }: SheetRow): boolean {
    const { columns } = this
    const counts = { cells: cells.length, headings: columns.length }
    const at = { ...this.table, row: number }
    if (this.table.sheet === undefined && cells.length <= columns.findLastIndex(({ heading }) => heading !== ''))
      this.problems.add('short-row', at, counts)
    if (cells.length <= columns.length) return true
    const extra = cells.slice(columns.length)
    if (this.table.sheet !== undefined) return this.unheaded(extra, columns.length, number)
    const blank = extra.every(isBlankCell)
    this.problems.add(blank ? 'long-row' : 'row-not-used', at, counts)
    return blank
  }

  /** In a sheet no cell shifts: what stands beside the head is of a column without one. */
  private unheaded(extra: SheetRow['cells'], behind: number, row: number): true {
    for (const [index, cell] of extra.entries()) {
      const number = behind + index + 1
      const column = this.beside.get(number) ?? { heading: '', number, taken: undefined }
      this.beside.set(number, column)
      if (!isBlankCell(cell)) this.noHeading(column, row)
    }
    return true
  }

  /** Of a row whose cells may stand under the wrong headings, only a code that reads as one is kept. */
  private shifted(row: SheetRow): void {
    const code = this.textAt(row, this.code)
    const level = readCode(code)?.level
    if (level !== undefined && level === (this.rows.level ?? level)) this.batches.add(level, { code }, row.number)
    else this.batches.lose(this.rows.level, row.number)
  }

  private keep(
    draft: Draft,
    levelWord: string,
    { row, isCodeLost }: { readonly row: number; readonly isCodeLost: boolean },
  ): void {
    const named = levelWord === '' ? undefined : levelOf(levelWord)
    if (levelWord !== '' && named === undefined)
      this.problems.add('unknown-level-word', this.at(row, 'level'), { value: shown(levelWord), ...LEVEL_OPTIONS })
    const code = typeof draft['code'] === 'string' ? draft['code'] : ''
    const level = named ?? (levelWord === '' ? this.rows.level : undefined) ?? readCode(code)?.level
    if (level !== undefined) {
      this.batches.add(level, draft, row)
      return
    }
    // a code that a spreadsheet has spoilt is a problem already
    if (!isCodeLost) this.problems.add('no-level', { ...this.table, row }, code === '' ? {} : { code: shown(code) })
    this.batches.lose(undefined, row)
  }

  private day(value: string, row: number, column: TableColumn): void {
    if (this.saidDays.has(value) || this.saidDays.size >= MOST_DAYS) return
    const at = { ...this.table, row, column: shown(column.heading), columnNumber: column.number }
    this.saidDays.set(value, { day: value, at })
  }

  private noHeading(column: TableColumn, row: number): void {
    if (this.warned.has(column)) return
    this.warned.add(column)
    const at = { ...this.table, row, columnNumber: column.number }
    this.problems.add('blank-heading', at, { number: column.number })
  }
}
