import type { Declarations } from '../dataset/input'
import { readCode, type Level } from '../values/code'
import type { Location } from '../values/problem'
import { Batches } from './batches'
import { cellText, isBlankCell } from './cell-text'
import type { ReadContext } from './context'
import { nothingOf, type Draft, type FileData, type SaidDay } from './file-data'
import { headBlock, MOST_ABOVE, type HeadBlock } from './head-block'
import { shown } from './heading-text'
import { LEVEL_OPTIONS, levelOf } from './known-words'
import { MergedCells } from './merged-cells'
import type { ProblemList } from './problem-list'
import { PlainLines, type TextPiece } from './plain-lines'
import { BAD_ROW_PARAMS } from './row-cutter'
import { kindOfRow } from './row-kind'
import { scannerOf, type TableScanner } from './scan/table-scanner'
import type { Sheet, SheetRow } from './sheet'
import { locatorOf, type Locator } from './table-location'
import { readHead, usesOf, type TableAt, type TableColumn } from './table-head'
import { valueReader, type ValueReader } from './table-value'
import { withinOf } from './within-of'
import { Unmerged } from './unmerged'

/** A file tells its data day in a column; only a few different ones are kept, as more than one is too many. */
const MOST_DAYS = 5

/** Whether a cell of a row is the code of a town or community. */
const hasCode = ({ cells }: SheetRow): boolean => cells.some((cell) => /^[1-6]\d{8}(\d{3})?$/.test(cellText(cell)))

/** Turns the rows of a table into records. */
class TableReader {
  private columns: readonly TableColumn[] | undefined
  private readonly batches = new Batches()
  private readonly days = new Map<string, SaidDay>()
  private readonly warned = new Set<TableColumn>()
  private readonly beside = new Map<number, TableColumn>()
  private readonly values: ValueReader
  private readonly merged: MergedCells
  private unmerged: Unmerged | undefined
  private locator: Locator | undefined
  private scanner: TableScanner | undefined
  private code: TableColumn | undefined
  private name: TableColumn | undefined
  /** Rows before it is known which are the headings. */
  private waiting: SheetRow[] | undefined = []
  private filled = 0
  private rows = 0
  /** Whether the next row is the first beneath the head. */
  private isFirst = true
  /** The row that must be the heading row could not be read. */
  private headLost = false
  private lost = 0

  constructor(
    private readonly table: TableAt,
    private readonly sheet: Pick<Sheet, 'merges' | 'delimiter'>,
    private readonly context: ReadContext,
    private readonly problems: ProblemList,
  ) {
    this.values = valueReader(table, problems)
    this.merged = new MergedCells(sheet.merges)
  }

  piece(piece: TextPiece): void {
    if (piece instanceof PlainLines) this.lines(piece)
    else this.row(piece)
  }

  /** Lines that are plain are scanned, the others are rows. */
  private lines(lines: PlainLines): void {
    if (this.columns && !this.scanner) {
      for (const row of lines.rest()) this.row(row)
      return
    }
    for (let row = this.nextRow(lines); row; row = this.nextRow(lines)) this.row(row)
  }

  private nextRow(lines: PlainLines): SheetRow | undefined {
    const scanned = this.scanner?.scan(lines) ?? 0
    if (scanned > 0) this.isFirst = false
    this.rows += scanned
    return lines.next()
  }

  private row(row: SheetRow): void {
    if (!row.bad && row.cells.every(isBlankCell)) return
    if (!this.waiting) {
      this.data(row)
      return
    }
    this.waiting.push(row)
    if (!row.bad && ++this.filled >= MOST_ABOVE) this.begin()
  }

  file(): FileData {
    this.begin()
    const { file } = this.problems
    if (!this.columns && !this.headLost) this.problems.add('empty-file', this.table)
    else if (this.rows === 0) this.problems.add('no-rows', this.table)
    if (!this.columns?.some(({ taken }) => taken)) return { ...nothingOf(file, this.problems.list()), rows: this.rows }
    return {
      file,
      rows: this.rows,
      batches: this.batches.byLevel,
      locate: (_, row, key) => this.at(row, key),
      days: [...this.days.values()],
      roster: {},
      declares: declaredBy(this.columns),
      columns: usesOf(this.table, this.columns),
      problems: this.problems.list(),
      lost: this.lost,
    }
  }

  /** Finds the headings among the rows that wait, and goes on with those beneath. */
  private begin(): void {
    const waiting = this.waiting ?? []
    this.waiting = undefined
    const readable = waiting.filter(({ bad }) => !bad)
    const block = readable.length === 0 ? undefined : headBlock(readable, this.sheet.merges, this.context.headings)
    const before = waiting.findIndex(({ bad }) => bad)
    // of a row that could not be read nobody knows whether it was the head, unless the head shows itself
    const isLost = before >= 0 && (!block || (!block.sure && (waiting[before] as SheetRow).number < block.first))
    if (isLost) this.headLost = true
    else if (block) this.head(block)
    for (const row of waiting)
      if (isLost || !block || row.number > block.last || row.bad) this.data(row)
      else if (row.number < block.first && hasCode(row)) this.dataAbove(row)
  }

  private head(block: HeadBlock): void {
    const { first, last, above } = block
    if (above.length > 0 || last > first)
      this.problems.add('head-found', { ...this.table, row: first }, { first, last, above: above.length })
    this.columns = readHead(block, this.table, this.context.headings, this.problems)
    this.locator = locatorOf(this.table, this.columns)
    this.unmerged = new Unmerged(this.table, this.columns, this.problems)
    this.scanner = scannerOf(this.columns, this.batches, { level: this.context.level, delimiter: this.sheet.delimiter })
    this.code = this.columns.find(({ taken }) => taken?.is === 'code')
    this.name = this.columns.find(({ taken }) => taken?.is === 'name')
    const isUsed = this.columns.some(({ taken }) => taken)
    if (!isUsed) this.problems.add('no-known-heading', { ...this.table, row: last }, { rows: MOST_ABOVE })
    else if (!this.code && !this.name) this.problems.add('no-identity', { ...this.table, row: last })
  }

  private data(row: SheetRow): void {
    if (row.bad) {
      this.bad(row, row.bad)
      return
    }
    const isFirst = this.isFirst
    this.isFirst = false
    if (this.columns && this.isAside(row, isFirst)) return
    this.rows++
    if (!this.columns) return
    if (!this.fits(this.columns, row)) this.shifted(row)
    else this.record(this.columns, this.sheet.merges.length === 0 ? row : this.apart(row))
  }

  /** A row of another table, or one that slipped above the head: its place may well exist. */
  private dataAbove({ number }: SheetRow): void {
    this.rows++
    this.problems.add('data-above-head', { ...this.table, row: number })
    this.loseRow(this.context.level, number)
  }

  private apart(row: SheetRow): SheetRow {
    const merges = this.merged.at(row.number)
    return merges.length === 0 || !this.unmerged ? row : { ...row, cells: this.unmerged.cells(row, merges) }
  }

  /** A line that is no row. One that has lost its line breaks, or the rest of a file given up, may be any number of rows. */
  private bad({ number }: SheetRow, why: NonNullable<SheetRow['bad']>): void {
    this.rows++
    this.problems.add(why, { ...this.table, row: number }, BAD_ROW_PARAMS[why])
    this.loseRow(why === 'bad-quote' ? this.context.level : undefined, number)
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
      columns: this.columns ?? [],
    })
    if (found) this.problems.add(found.kind, { ...this.table, row: row.number }, found.params)
    return found !== undefined
  }

  private textAt({ cells }: SheetRow, column: TableColumn | undefined): string {
    const cell = column === undefined ? undefined : cells[column.number - 1]
    return cell === undefined ? '' : cellText(cell)
  }

  private record(columns: readonly TableColumn[], { cells, number }: SheetRow): void {
    const draft: Draft = {}
    let levelWord = ''
    let isCodeLost = false
    for (let index = 0; index < cells.length; index++) {
      const column = columns[index]
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

  private fits(columns: readonly TableColumn[], { cells, number }: SheetRow): boolean {
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
    if (level !== undefined && level === (this.context.level ?? level)) this.batches.add(level, { code }, row.number)
    else this.loseRow(this.context.level, row.number)
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
    const level = named ?? (levelWord === '' ? this.context.level : undefined) ?? readCode(code)?.level
    if (level !== undefined) {
      this.batches.add(level, draft, row)
      return
    }
    // a code that a spreadsheet has spoilt is a problem already
    if (!isCodeLost) this.problems.add('no-level', { ...this.table, row }, code === '' ? {} : { code: shown(code) })
    this.loseRow(undefined, row)
  }

  /** A row that cannot be used is still a place: leaving it out would make a list look complete that is not. */
  private loseRow(level: Level | undefined, row: number): void {
    if (level === undefined) this.lost++
    else this.batches.add(level, {}, row)
  }

  private day(value: string, row: number, column: TableColumn): void {
    if (this.days.has(value) || this.days.size >= MOST_DAYS) return
    const at = { ...this.table, row, column: shown(column.heading), columnNumber: column.number }
    this.days.set(value, { day: value, at })
  }

  private noHeading(column: TableColumn, row: number): void {
    if (this.warned.has(column)) return
    this.warned.add(column)
    const at = { ...this.table, row, columnNumber: column.number }
    this.problems.add('blank-heading', at, { number: column.number })
  }

  private at(row: number, key?: string): Location {
    return this.locator?.(row, key) ?? { ...this.table, row }
  }
}

/** How figures were counted (口径), as the headings say. */
function declaredBy(columns: readonly TableColumn[]): Declarations {
  const said = columns.flatMap(({ taken }) =>
    taken?.is === 'measure' && taken.countedAs !== undefined ? [[taken.id, taken.countedAs] as const] : [],
  )
  return Object.fromEntries(said)
}

/**
 * Reads a table: a whole text file, or one sheet of a workbook.
 *
 * @param sheet its rows, and the cells that are merged
 * @param context what headings mean, and what is given from outside
 * @param problems told of everything that is wrong
 */
export async function readSheet(
  sheet: Sheet<TextPiece>,
  context: ReadContext,
  problems: ProblemList,
): Promise<FileData> {
  const { name, batches } = sheet
  const table = { file: problems.file, ...(name === undefined ? {} : { sheet: name }) }
  const reader = new TableReader(table, sheet, context, problems)
  for await (const pieces of batches) for (const piece of pieces) reader.piece(piece)
  return reader.file()
}
