import { IN, NO } from './outcome'
import type { Rows } from './row-loops'
import type { Side } from './side'

/** The code of a row that surely must comply and surely does not; one less, and it does. */
const FAILS = IN | NO

/**
 * Writes the codes of rows that surely must comply as if each cell of them were one figure, and counts those that comply.
 * Whoever calls it corrects the rows in which a cell is open.
 */
export interface PointLoop {
  /** Of some rows. */
  among(side: Side, rows: Rows, codes: Uint8Array): number
  /** Of rows that follow each other. */
  along(side: Side, codes: Uint8Array, from: number, to: number): number
}

// Without a branch, since which way it goes is different for every row; four rows at a time, which takes a quarter less.
const ROUND = 4

/** The last row, exclusive, of whole rounds. */
const rounds = (from: number, to: number): number => to - ((to - from) % ROUND)

const one: PointLoop = {
  among({ least, factors, constant }, rows, codes) {
    const [cells, factor] = [least[0]!, factors[0]!]
    let complying = 0
    let i = 0
    for (const end = rounds(0, rows.length); i < end; i += ROUND) {
      const [p, q, r, s] = [rows[i]!, rows[i + 1]!, rows[i + 2]!, rows[i + 3]!]
      const a = Number(factor * cells[p]! + constant >= 0)
      const b = Number(factor * cells[q]! + constant >= 0)
      const c = Number(factor * cells[r]! + constant >= 0)
      const d = Number(factor * cells[s]! + constant >= 0)
      codes[p] = FAILS - a
      codes[q] = FAILS - b
      codes[r] = FAILS - c
      codes[s] = FAILS - d
      complying += a + b + c + d
    }
    for (; i < rows.length; i++) {
      const a = Number(factor * cells[rows[i]!]! + constant >= 0)
      codes[rows[i]!] = FAILS - a
      complying += a
    }
    return complying
  },
  along({ least, factors, constant }, codes, from, to) {
    const [cells, factor] = [least[0]!, factors[0]!]
    let complying = 0
    let row = from
    for (const end = rounds(from, to); row < end; row += ROUND) {
      const a = Number(factor * cells[row]! + constant >= 0)
      const b = Number(factor * cells[row + 1]! + constant >= 0)
      const c = Number(factor * cells[row + 2]! + constant >= 0)
      const d = Number(factor * cells[row + 3]! + constant >= 0)
      codes[row] = FAILS - a
      codes[row + 1] = FAILS - b
      codes[row + 2] = FAILS - c
      codes[row + 3] = FAILS - d
      complying += a + b + c + d
    }
    for (; row < to; row++) {
      const a = Number(factor * cells[row]! + constant >= 0)
      codes[row] = FAILS - a
      complying += a
    }
    return complying
  },
}

const two: PointLoop = {
  among({ least, factors, constant }, rows, codes) {
    const [cells, others] = [least[0]!, least[1]!]
    const [factor, other] = [factors[0]!, factors[1]!]
    let complying = 0
    let i = 0
    for (const end = rounds(0, rows.length); i < end; i += ROUND) {
      const [p, q, r, s] = [rows[i]!, rows[i + 1]!, rows[i + 2]!, rows[i + 3]!]
      const a = Number(factor * cells[p]! + other * others[p]! + constant >= 0)
      const b = Number(factor * cells[q]! + other * others[q]! + constant >= 0)
      const c = Number(factor * cells[r]! + other * others[r]! + constant >= 0)
      const d = Number(factor * cells[s]! + other * others[s]! + constant >= 0)
      codes[p] = FAILS - a
      codes[q] = FAILS - b
      codes[r] = FAILS - c
      codes[s] = FAILS - d
      complying += a + b + c + d
    }
    for (; i < rows.length; i++) {
      const row = rows[i]!
      const a = Number(factor * cells[row]! + other * others[row]! + constant >= 0)
      codes[row] = FAILS - a
      complying += a
    }
    return complying
  },
  along({ least, factors, constant }, codes, from, to) {
    const [cells, others] = [least[0]!, least[1]!]
    const [factor, other] = [factors[0]!, factors[1]!]
    let complying = 0
    let row = from
    for (const end = rounds(from, to); row < end; row += ROUND) {
      const a = Number(factor * cells[row]! + other * others[row]! + constant >= 0)
      const b = Number(factor * cells[row + 1]! + other * others[row + 1]! + constant >= 0)
      const c = Number(factor * cells[row + 2]! + other * others[row + 2]! + constant >= 0)
      const d = Number(factor * cells[row + 3]! + other * others[row + 3]! + constant >= 0)
      codes[row] = FAILS - a
      codes[row + 1] = FAILS - b
      codes[row + 2] = FAILS - c
      codes[row + 3] = FAILS - d
      complying += a + b + c + d
    }
    for (; row < to; row++) {
      const a = Number(factor * cells[row]! + other * others[row]! + constant >= 0)
      codes[row] = FAILS - a
      complying += a
    }
    return complying
  },
}

const BY_COLUMNS: readonly (PointLoop | undefined)[] = [undefined, one, two]

/** The loop for a comparison of one side over one or two columns; any other is worked out in bounds for every row. */
export function pointLoop(sides: readonly Side[]): PointLoop | undefined {
  const [side, second] = sides
  return side && !second ? BY_COLUMNS[side.factors.length] : undefined
}
