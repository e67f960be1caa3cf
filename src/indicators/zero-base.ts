import { chunks, scratch, type Bounds } from './bounds'
import { rowsAtZero } from './open-rows'

/**
 * The rows in which the base of a ratio surely is 0.
 *
 * @param base what stands beneath
 * @param rows how many rows its table has
 */
export function* zeroRows(base: Bounds, rows: number): Generator<number> {
  const { onlyColumn } = base
  if (onlyColumn && rows > 1) {
    yield* rowsAtZero(onlyColumn)
    return
  }
  const { lo, hi } = scratch(rows)
  for (const [from, to] of chunks(rows)) {
    const whole = base.chunk(from, to, lo, hi)
    for (let row = from; row < to; row++)
      if (whole ? (hi[row - from] as number) <= 0 : base.exact(row).hi.lte(0)) yield row
  }
}
