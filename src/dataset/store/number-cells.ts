import type { NumberMeasure } from '../../measures/measure'
import { LARGEST, POWER, scaled } from '../../values/decimal'
import type { KeptColumn } from '../columns'
import { FigureColumn } from '../raw/figure-column'
import { BoundedCells } from './bounded-cells'
import type { Known } from './cells'

/** Most characters of a numeral of fifteen digits. */
const LONGEST = 16
const MOST_DIGITS = 15
const [ZERO, POINT] = [48, 46]

/** Figures. What is a plain figure within its range goes straight into the column, as a whole number at its scale. */
export class NumberCells extends BoundedCells {
  private power = 1
  /** The range at the scale of the column; an empty one where its ends do not fit there. */
  private low = 0
  private high = 0

  constructor({ range: [least, most], decimals }: NumberMeasure, rows: number) {
    super(rows, [least, most ?? Infinity], decimals)
    this.turnTo(decimals)
  }

  take(row: number, value: unknown): boolean {
    if (typeof value === 'number') return this.takeNumber(row, value)
    return typeof value === 'string' && this.takeText(row, value)
  }

  /** Takes a figure within its range that stands for a decimal no finer than the column. */
  takeNumber(row: number, value: number): boolean {
    const { power } = this
    const whole = Math.round(value * power)
    // see `scaled`: equality proves that the double is that decimal
    if (!(whole >= this.low && whole <= this.high && whole / power === value)) return false
    this.bounds.set(row, whole)
    return true
  }

  /**
   * Takes the figures of a column from a record on, as long as they are plain, and gives the number of the first that is
   * not; undefined where a column is no array of figures.
   *
   * @param column the cells by the number of the record
   * @param rows the rows that they are written to; -1 for none
   */
  takerOf(column: KeptColumn, rows: Int32Array): ((first: number) => number) | undefined {
    if (column instanceof Float64Array) return (first) => this.takeNumbers(column, rows, first)
    return column instanceof FigureColumn ? (first) => this.takeFigures(column, rows, first) : undefined
  }

  put(row: number, read: Known): void {
    if (read.is !== 'bounds') return
    this.bounds.put(row, read.lo, read.hi)
    this.turnTo(this.bounds.scale)
  }

  /** Takes a numeral of at most fifteen digits, without sign and filling zeros: its digits are the whole number. */
  private takeText(row: number, text: string): boolean {
    const { length } = text
    if (length > LONGEST) return false
    let [whole, point] = [0, length]
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at)
      if (code >= ZERO && code <= ZERO + 9) whole = whole * 10 + (code - ZERO)
      else if (code === POINT && point === length && at > 0 && at < length - 1) point = at
      else return false
    }
    const isFilled = point > 1 && text.charCodeAt(0) === ZERO
    const decimals = point === length ? 0 : length - 1 - point
    if (isFilled || point + decimals > MOST_DIGITS) return false
    return this.takeDigits(row, whole, decimals)
  }

  /**
   * Takes a figure as its digits.
   *
   * @param row where
   * @param digits at most fifteen of them, as a whole number
   * @param decimals how many of them stand behind the point
   */
  takeDigits(row: number, digits: number, decimals: number): boolean {
    let [whole, finer] = [digits, decimals - this.bounds.scale]
    // finer digits that are 0 say nothing
    for (; finer > 0 && whole % 10 === 0; finer--) whole /= 10
    if (finer > 0) return false
    if (finer < 0) whole *= POWER[-finer]!
    if (!(whole >= this.low && whole <= this.high)) return false
    this.bounds.set(row, whole)
    return true
  }

  /** NaN is a blank. */
  private takeNumbers(numbers: Float64Array, rows: Int32Array, first: number): number {
    for (let index = first; index < rows.length; index++) {
      const [number, row] = [numbers[index]!, rows[index]!]
      if (row >= 0 && !Number.isNaN(number) && !this.takeNumber(row, number)) return index
    }
    return rows.length
  }

  private takeFigures(column: FigureColumn, rows: Int32Array, first: number): number {
    const { digits, decimals } = column
    const { bounds, low, high } = this
    const whole = bounds.exactEnds
    for (let index = first; index < rows.length; index++) {
      const [figure, row] = [digits[index]!, rows[index]!]
      if (row < 0) continue
      const finer = decimals[index]! - bounds.scale
      const scaled = figure * POWER[finer < 0 ? -finer : 0]!
      // nearly all of them
      if (whole && finer <= 0 && figure >= 0 && scaled >= low && scaled <= high) whole[row] = scaled
      else if (figure < 0 ? column.isOther(index) : !this.takeDigits(row, figure, decimals[index]!)) return index
    }
    return rows.length
  }

  private turnTo(scale: number): void {
    this.power = POWER[scale]!
    const end = (value: number): number => (Number.isFinite(value) ? scaled(value, scale) : Math.sign(value) * LARGEST)
    this.low = end(this.range[0])
    this.high = end(this.range[1])
  }
}
