import type { Bounds } from './bounds'
import type { Op } from './node'
import { addCells, signs, type Rows } from './row-loops'
import type { Scratch } from './scratch'

/**
 * Something that a comparison asks to be at least 0, in whole numbers: what must be at most is turned round, and what must
 * be above is one less. So every comparison is one or two of these, and one loop serves them all.
 */
export interface Side {
  /** Column by column the cells that make it least, and those that make it most. */
  readonly least: readonly Float64Array[]
  readonly most: readonly Float64Array[]
  readonly factors: readonly number[]
  readonly constant: number
}

function sideOf({ sources, constant }: Bounds, turn: 1 | -1, less: 0 | 1): Side {
  const [least, most, factors]: [Float64Array[], Float64Array[], number[]] = [[], [], []]
  for (const { column, factor } of sources) {
    const turned = turn * factor
    factors.push(turned)
    least.push(turned < 0 ? column.hi : column.lo)
    most.push(turned < 0 ? column.lo : column.hi)
  }
  return { least, most, factors, constant: turn * constant - less }
}

/** What each comparison asks of value minus target; of `between` the second form is about the upper end. */
const ASKS: Readonly<Record<Op, (first: Bounds, second: Bounds) => readonly Side[]>> = {
  atLeast: (form) => [sideOf(form, 1, 0)],
  moreThan: (form) => [sideOf(form, 1, 1)],
  atMost: (form) => [sideOf(form, -1, 0)],
  lessThan: (form) => [sideOf(form, -1, 1)],
  equals: (form) => [sideOf(form, 1, 0), sideOf(form, -1, 0)],
  between: (lower, upper) => [sideOf(lower, 1, 0), sideOf(upper, -1, 0)],
}

/** A comparison as what has to be at least 0, all of it. */
export function sidesOf(op: Op, forms: readonly Bounds[]): readonly Side[] {
  const [first, second = first] = forms
  return first && second ? ASKS[op](first, second) : []
}

/** A form that has to be above 0. */
export function aboveZero(form: Bounds): Side {
  return sideOf(form, 1, 1)
}

/** Bounds of some rows, one after the other, into scratch. */
function gather({ least, most, factors, constant }: Side, rows: Rows, { lo, hi }: Scratch): void {
  const { length } = rows
  lo.fill(constant, 0, length)
  hi.fill(constant, 0, length)
  for (let at = 0; at < factors.length; at++) {
    addCells(lo, least[at]!, factors[at]!, rows)
    addCells(hi, most[at]!, factors[at]!, rows)
  }
}

/**
 * What the missing cells still allow a side to come to, for some rows of a chunk that is proven to stay exact.
 *
 * @param side what has to be at least 0
 * @param rows which rows
 * @param out takes yes, no or both, one after the other
 * @param room scratch
 */
export function outcomesOf(side: Side, rows: Rows, out: Uint8Array, room: Scratch): void {
  gather(side, rows, room)
  signs(room.lo, room.hi, out, rows.length)
}
