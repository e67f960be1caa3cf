import type { Declarations } from '../dataset/input'
import { Batches } from './batches'
import { cellText, isBlankCell } from './cell-text'
import type { ReadContext } from './context'
import { nothingOf, type FileData } from './file-data'
import { headBlock, MOST_ABOVE, type HeadBlock } from './head-block'
import { PlainLines, type TextPiece } from './plain-lines'
import type { ProblemList } from './problem-list'
import { BAD_ROW_PARAMS } from './row-cutter'
import { scannerOf, type TableScanner } from './scan/table-scanner'
import type { Sheet, SheetRow } from './sheet'
import { readHead, usesOf, type TableAt, type TableColumn } from './table-head'
import { TableRows } from './table-rows'

/** Whether a cell of a row is the code of a town or community. */
const hasCode = ({ cells }: SheetRow): boolean => cells.some((cell) => /^[1-6]\d{8}(\d{3})?$/.test(cellText(cell)))

/** Finds the headings of a table, and has the rows beneath them read. */
class TableReader {
  private readonly batches = new Batches()
  /** What reads the rows beneath the head, once that is found. */
  private beneath: TableRows | undefined
  private scanner: TableScanner | undefined
  /** Rows before it is known which are the headings. */
  private waiting: SheetRow[] | undefined = []
  private filled = 0
  private rows = 0
  /** Whether the next row is the first beneath the head. */
  private isFirst = true
  /** The row that must be the heading row could not be read. */
  private headLost = false

  constructor(
    private readonly table: TableAt,
    private readonly sheet: Pick<Sheet, 'merges' | 'delimiter'>,
    private readonly context: ReadContext,
    private readonly problems: ProblemList,
  ) {}

  piece(piece: TextPiece): void {
    if (piece instanceof PlainLines) this.lines(piece)
    else this.row(piece)
  }

  /** Lines that are plain are scanned, the others are rows. */
  private lines(lines: PlainLines): void {
    if (this.beneath && !this.scanner) {
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
    const { beneath, problems, rows } = this
    const { file } = problems
    if (!beneath && !this.headLost) problems.add('empty-file', this.table)
    else if (rows === 0) problems.add('no-rows', this.table)
    if (!beneath?.columns.some(({ taken }) => taken)) return { ...nothingOf(file, problems.list()), rows }
    return {
      file,
      rows,
      batches: this.batches.byLevel,
      locate: (_, row, key) => beneath.at(row, key),
      days: beneath.days,
      roster: {},
      declares: declaredBy(beneath.columns),
      columns: usesOf(this.table, beneath.columns),
      problems: problems.list(),
      lost: this.batches.lost,
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
    const { table, batches, problems, context, sheet } = this
    const columns = readHead(block, table, context.headings, problems)
    this.beneath = new TableRows(columns, { table, merges: sheet.merges, level: context.level }, batches, problems)
    this.scanner = scannerOf(columns, batches, { level: context.level, delimiter: sheet.delimiter })
    const isUsed = columns.some(({ taken }) => taken)
    if (!isUsed) problems.add('no-known-heading', { ...table, row: last }, { rows: MOST_ABOVE })
    else if (!this.beneath.tellPlaces) problems.add('no-identity', { ...table, row: last })
  }

  private data(row: SheetRow): void {
    if (row.bad) {
      this.bad(row, row.bad)
      return
    }
    const { isFirst } = this
    this.isFirst = false
    if (this.beneath?.read(row, isFirst) !== false) this.rows++
  }

  /** A row of another table, or one that slipped above the head: its place may well exist. */
  private dataAbove({ number }: SheetRow): void {
    this.rows++
    this.problems.add('data-above-head', { ...this.table, row: number })
    this.batches.lose(this.context.level, number)
  }

  /** A line that is no row. One that has lost its line breaks, or the rest of a file given up, may be any number of rows. */
  private bad({ number }: SheetRow, why: NonNullable<SheetRow['bad']>): void {
    this.rows++
    this.problems.add(why, { ...this.table, row: number }, BAD_ROW_PARAMS[why])
    this.batches.lose(why === 'bad-quote' ? this.context.level : undefined, number)
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
