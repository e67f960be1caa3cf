import type { NumberColumn } from '../measures/column'
import { POWER } from '../values/decimal'

/**
 * The rows in which one figure may be above another one, by doubles alone; a wide cell is worth an exact look.
 *
 * @param one its least ends count
 * @param other its greatest ends count
 */
export function rowsAbove(one: NumberColumn, other: NumberColumn): readonly number[] {
  const scale = Math.max(one.scale, other.scale)
  const [power, otherPower] = [POWER[scale - one.scale]!, POWER[scale - other.scale]!]
  const { lo } = one
  const { hi } = other
  const found: number[] = []
  for (let row = 0; row < lo.length; row++) if (!(lo[row]! * power <= hi[row]! * otherPower)) found.push(row)
  return found
}
