import type { NumberColumn } from '../measures/column'

/** Rows of one column, ascending. */
export type Rows = Int32Array

const NONE: Rows = new Int32Array(0)

/** What was found of a column, for as long as the column is there. */
interface Found {
  open?: Rows
  zero?: Rows
}

const found = new WeakMap<NumberColumn, Found>()

function of(column: NumberColumn): Found {
  const known = found.get(column) ?? {}
  found.set(column, known)
  return known
}

/** How many rows a list begins with room for; it is doubled as often as it takes. */
const FIRST = 256

/** Gathers rows, ascending, without knowing how many there will be. */
class RowList {
  private rows = new Int32Array(FIRST)
  private length = 0

  push(row: number): void {
    if (this.length === this.rows.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.rows)
      this.rows = wider
    }
    this.rows[this.length++] = row
  }

  /** The rows, in no more room than they take. */
  done(): Rows {
    return this.length === 0 ? NONE : this.rows.slice(0, this.length)
  }
}

function findOpen({ lo, hi }: NumberColumn): Rows {
  if (lo === hi) return NONE
  const rows = new RowList()
  for (let row = 0; row < lo.length; row++) if (lo[row] !== hi[row]) rows.push(row)
  return rows.done()
}

function findZero({ hi }: NumberColumn): Rows {
  const rows = new RowList()
  for (let row = 0; row < hi.length; row++) if ((hi[row] as number) <= 0) rows.push(row)
  return rows.done()
}

/**
 * The rows in which a column does not hold one figure; mostly few. Found once for a column.
 *
 * @param column any column of numbers
 */
export function openRows(column: NumberColumn): Rows {
  return (of(column).open ??= findOpen(column))
}

/**
 * The rows in which a column surely is 0, or less. Found once for a column.
 *
 * @param column any column of numbers
 */
export function rowsAtZero(column: NumberColumn): Rows {
  return (of(column).zero ??= findZero(column))
}
