import { both, NO, OUTCOME, PERHAPS, YES } from './outcome'
import { withBase } from './row-outcome'

/** Rows of one column, ascending. */
export type Rows = Int32Array

// The loops over rows know arrays alone. Code that was compiled for objects is thrown away with the last of them, which is
// whenever garbage is collected between two checks; what was compiled for arrays stays.

/** Adds factor × cells of some rows to the first entries of `out`. */
export function addCells(out: Float64Array, cells: Float64Array, factor: number, rows: Rows): void {
  for (let i = 0; i < rows.length; i++) out[i] = out[i]! + factor * cells[rows[i]!]!
}

/** What least and largest values still allow something to come to that has to be at least 0. */
export function signs(lo: Float64Array, hi: Float64Array, out: Uint8Array, count: number): void {
  // without a branch: which way it goes is different for every row
  for (let i = 0; i < count; i++) out[i] = (Number(hi[i]! >= 0) * YES) | (Number(lo[i]! < 0) * NO)
}

/** Joins the outcomes of two comparisons that must both hold. */
export function joinBoth(outcomes: Uint8Array, others: Uint8Array, count: number): void {
  for (let i = 0; i < count; i++) outcomes[i] = both(outcomes[i]!, others[i]!)
}

/** Joins outcomes with whether the base is above 0. */
export function joinBase(outcomes: Uint8Array, positive: Uint8Array, count: number): void {
  for (let i = 0; i < count; i++) outcomes[i] = withBase(outcomes[i]!, positive[i]!)
}

/** Writes what rows come to into their codes, and counts them there instead of where they were. */
export function writeOutcomes(codes: Uint8Array, counts: number[], rows: Rows, outcomes: Uint8Array): void {
  for (let i = 0; i < rows.length; i++) {
    const before = codes[rows[i]!]!
    const code = (before & ~OUTCOME) | outcomes[i]!
    counts[before]!--
    counts[code]!++
    codes[rows[i]!] = code
  }
}

/** The rows among these that a rule may be about, by their codes; written into `room`. */
export function concernedAmong(codes: Uint8Array, rows: Rows, room: Int32Array): Rows {
  let length = 0
  for (let i = 0; i < rows.length; i++) {
    room[length] = rows[i]!
    length += Number(codes[rows[i]!]! >= PERHAPS)
  }
  return room.subarray(0, length)
}

/** What each pair of codes comes to, by a table with a line of so many for each of the first. */
export function joinCodes(first: Uint8Array, second: Uint8Array, table: Uint8Array, width: number): Uint8Array {
  const codes = new Uint8Array(first.length)
  for (let row = 0; row < codes.length; row++) codes[row] = table[first[row]! * width + second[row]!]!
  return codes
}

/** The rows whose ends differ, ascending. */
export function rowsApart(lo: Float64Array, hi: Float64Array): Rows {
  let length = 0
  for (let row = 0; row < lo.length; row++) length += Number(lo[row] !== hi[row])
  const rows = new Int32Array(length)
  for (let row = 0, at = 0; at < length; row++) if (lo[row] !== hi[row]) rows[at++] = row
  return rows
}

/** The rows that are 0 at most, ascending. */
export function rowsUpTo0(hi: Float64Array): Rows {
  let length = 0
  for (let row = 0; row < hi.length; row++) length += Number(hi[row]! <= 0)
  const rows = new Int32Array(length)
  for (let row = 0, at = 0; at < length; row++) if (hi[row]! <= 0) rows[at++] = row
  return rows
}

/** For each row whether a rule is about it, by the ends of a condition: surely not, perhaps, surely. */
export function concerned(lo: Float64Array, hi: Float64Array): Uint8Array {
  const bytes = new Uint8Array(lo.length)
  for (let row = 0; row < lo.length; row++) bytes[row] = (lo[row]! + hi[row]!) * PERHAPS
  return bytes
}
