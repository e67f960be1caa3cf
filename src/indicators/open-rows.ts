import type { NumberColumn } from '../measures/column'
import { rowsApart, rowsUpTo0, type Rows } from './row-loops'

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

/**
 * The rows in which a column does not hold one figure; mostly few. Found once for a column.
 *
 * @param column any column of numbers
 */
export function openRows(column: NumberColumn): Rows {
  return (of(column).open ??= column.lo === column.hi ? NONE : rowsApart(column.lo, column.hi))
}

/**
 * The rows in which a column surely is 0, or less. Found once for a column.
 *
 * @param column any column of numbers
 */
export function rowsAtZero(column: NumberColumn): Rows {
  return (of(column).zero ??= rowsUpTo0(column.hi))
}
