import type { CellObject, WorkSheet } from '@e965/xlsx'
import { Refused } from '../refused'
import type { Merge, Sheet, SheetCell, SheetRow } from '../sheet'
import type { CellReader } from './cell-of'

const ROWS_AT_A_TIME = 1000

/** So many blank cells between others, and so many for each that is not blank: one far to the right in every row makes very many. */
const MOST_BLANKS = 4e6
const BLANKS_A_CELL = 10

/** A ledger merges some hundred cells; whoever merges more means harm. */
const MOST_MERGES = 100_000

type Grid = readonly (readonly (CellObject | undefined)[] | undefined)[]

/** Counts the cells of a sheet, and ends the reading where far too many of them are blank. */
class Count {
  private blanks = 0
  private filled = 0

  add(blanks: number, row: number): void {
    this.filled++
    this.blanks += blanks
    if (this.blanks > MOST_BLANKS + BLANKS_A_CELL * this.filled) throw new Refused('too-large-workbook', { row })
  }
}

/** A row up to its last cell that is not blank. */
function cellsOf(
  row: readonly (CellObject | undefined)[],
  reader: CellReader,
  skipped: (blanks: number) => void,
): (SheetCell | string)[] {
  const cells: (SheetCell | string)[] = []
  // over those that there are alone: the row may be as wide as a sheet can be
  for (const key of Object.keys(row)) {
    const cell = row[Number(key)]
    const made = cell === undefined ? '' : reader.read(cell)
    if (made === '') continue
    skipped(Number(key) - cells.length)
    while (cells.length < Number(key)) cells.push('')
    cells.push(made)
  }
  return cells
}

function* batchesOf(grid: Grid, reader: CellReader): Generator<readonly SheetRow[]> {
  let rows: SheetRow[] = []
  const count = new Count()
  for (const key of Object.keys(grid)) {
    const row = grid[Number(key)]
    if (!row) continue
    const number = Number(key) + 1
    const cells = cellsOf(row, reader, (blanks) => count.add(blanks, number))
    if (cells.length > 0) rows.push({ number, cells })
    if (rows.length < ROWS_AT_A_TIME) continue
    yield rows
    rows = []
  }
  if (rows.length > 0) yield rows
}

function mergesOf(sheet: WorkSheet): readonly Merge[] {
  const ranges = sheet['!merges'] ?? []
  if (ranges.length > MOST_MERGES) throw new Refused('too-large-workbook')
  return ranges.map(({ s, e }) => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }))
}

/**
 * A sheet of a workbook; its rows are made when they are asked for.
 *
 * @param name as people see it
 * @param sheet as the library reads it, dense
 * @param reader turns cells into what they hold
 */
export function bookSheet(name: string, sheet: WorkSheet, reader: CellReader): Sheet {
  const grid = (sheet as { readonly '!data'?: Grid })['!data'] ?? []
  return { name, batches: batchesOf(grid, reader), merges: mergesOf(sheet) }
}
