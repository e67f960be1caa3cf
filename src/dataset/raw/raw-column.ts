import type { Cell } from '../input'

/**
 * The cells of one key as a table holds them, before anybody reads what they say. Whoever reads the table writes plain
 * cells straight into the arrays of a column, and what is not plain with `put`.
 */
export interface RawColumn {
  /** Makes room for so many rows; new ones are blank. */
  reserve(rows: number): void
  /** Writes any cell. */
  put(row: number, cell: Cell): void
  /** Makes a row blank. */
  clear(row: number): void
  /** A cell as a record would hold it; undefined for a blank. */
  at(row: number): Cell
}

/** Cells that fit no array: few, or the column is another. */
export class OddCells implements RawColumn {
  private readonly cells = new Map<number, Cell>()

  /** A column without rows of its own has room for any. */
  reserve(): void {}

  put(row: number, cell: Cell): void {
    this.cells.set(row, cell)
  }

  clear(row: number): void {
    if (this.cells.size > 0) this.cells.delete(row)
  }

  at(row: number): Cell {
    return this.cells.get(row)
  }
}
