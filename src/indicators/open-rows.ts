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

function findOpen({ lo, hi }: NumberColumn): Rows {
  if (lo === hi) return NONE
  let length = 0
  for (let row = 0; row < lo.length; row++) length += Number(lo[row] !== hi[row])
  const rows = new Int32Array(length)
  for (let row = 0, at = 0; at < length; row++) if (lo[row] !== hi[row]) rows[at++] = row
  return rows
}

function findZero({ hi }: NumberColumn): Rows {
  let length = 0
  for (let row = 0; row < hi.length; row++) length += Number(hi[row]! <= 0)
  const rows = new Int32Array(length)
  for (let row = 0, at = 0; at < length; row++) if (hi[row]! <= 0) rows[at++] = row
  return rows
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
