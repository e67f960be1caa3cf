import type { PlaceRecord } from '../input'
import { OddCells, type RawColumn } from './raw-column'

const FEW = 64

/** Records in the making as columns: rows come one after the other, and any row may hold what is in no column yet. */
export class RawTable {
  /** By key, in the order in which records hold them. */
  readonly columns = new Map<string, RawColumn>()
  size = 0
  private room = 0

  /** Adds a column. */
  open<Column extends RawColumn>(key: string, column: Column): Column {
    column.reserve(this.room)
    this.columns.set(key, column)
    return column
  }

  /** Begins a row: its number. */
  next(): number {
    if (this.size === this.room) this.reserve(Math.max(FEW, this.room + (this.room >> 1)))
    return this.size++
  }

  /** Takes the last row back. */
  drop(): void {
    this.size--
    for (const column of this.columns.values()) column.clear(this.size)
  }

  /** Adds a row from a record. */
  add(record: PlaceRecord): void {
    const row = this.next()
    for (const [key, cell] of Object.entries(record)) {
      const column = this.columns.get(key) ?? this.open(key, new OddCells())
      column.put(row, cell)
    }
  }

  private reserve(rows: number): void {
    this.room = rows
    for (const column of this.columns.values()) column.reserve(rows)
  }
}
