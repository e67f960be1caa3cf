import type { Cell } from '../input'
import { extended } from '../extended'
import { OddCells, type RawColumn } from './raw-column'

/** What the digits of a row are that is blank, or that holds no plain figure. */
const [BLANK, OTHER] = [-1, -2]

/** The numeral of digits of which some stand behind the point: 5125 and 1 are 512.5. */
function numeral(digits: number, decimals: number): string {
  const text = String(digits)
  if (decimals === 0) return text
  const filled = text.padStart(decimals + 1, '0')
  return `${filled.slice(0, -decimals)}.${filled.slice(-decimals)}`
}

/** Figures as they are written: their digits as a whole number, and how many of them stand behind the point. */
export class FigureColumn implements RawColumn {
  /** At most nine digits; below 0 for a blank and for what is no plain figure. */
  digits = new Int32Array(0)
  decimals = new Uint8Array(0)
  private readonly odd = new OddCells()

  reserve(rows: number): void {
    const from = this.digits.length
    this.digits = extended(this.digits, new Int32Array(rows)).fill(BLANK, from)
    this.decimals = extended(this.decimals, new Uint8Array(rows))
  }

  put(row: number, cell: Cell): void {
    this.digits[row] = OTHER
    this.odd.put(row, cell)
  }

  clear(row: number): void {
    this.digits[row] = BLANK
    this.odd.clear(row)
  }

  /** Whether a row holds what is no plain figure. */
  isOther(row: number): boolean {
    return this.digits[row] === OTHER
  }

  at(row: number): Cell {
    const digits = this.digits[row]!
    if (digits >= 0) return numeral(digits, this.decimals[row]!)
    return digits === OTHER ? this.odd.at(row) : undefined
  }
}
