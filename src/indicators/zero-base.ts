import { CHUNK } from '../measures/column'
import type { Bounds } from './bounds'
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
  for (let row = 0; row < rows; row++) if (base.high(row, base.proven(Math.floor(row / CHUNK))) <= 0) yield row
}
