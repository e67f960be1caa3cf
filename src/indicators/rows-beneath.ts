import type { Beneath } from '../measures/column'
import type { Rows } from './row-loops'

/** The rows beneath, those of one place after those of another, and where each place begins. */
interface Ordered {
  readonly rows: Rows
  readonly starts: Int32Array
}

const found = new WeakMap<Beneath, Ordered>()

function order({ above, most }: Beneath): Ordered {
  const starts = new Int32Array(most.length + 1)
  for (let row = 0; row < above.length; row++) {
    const at = above[row] as number
    if (at >= 0) starts[at + 1] = (starts[at + 1] as number) + 1
  }
  for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] as number) + (starts[at - 1] as number)
  const next = starts.slice()
  const rows = new Int32Array(starts.at(-1) as number)
  for (let row = 0; row < above.length; row++) {
    const at = above[row] as number
    if (at < 0) continue
    rows[next[at] as number] = row
    next[at] = (next[at] as number) + 1
  }
  return { rows, starts }
}

/**
 * The rows beneath a row, ascending. They are ordered once for a table and the level beneath it.
 *
 * @param beneath what lies beneath the table
 * @param row a row of the table
 */
export function rowsBeneath(beneath: Beneath, row: number): Rows {
  const ordered = found.get(beneath) ?? order(beneath)
  found.set(beneath, ordered)
  return ordered.rows.subarray(ordered.starts[row], ordered.starts[row + 1])
}
