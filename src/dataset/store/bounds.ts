import { columnAt, columnFrom, fits, scaleFor } from '../../measures/build-column'
import type { Interval, NumberColumn } from '../../measures/column'
import { Exact, LARGEST, POWER, scaled, unscaled } from '../../values/decimal'
import { extended } from '../extended'

/** A value as a whole number at a scale; an infinite one stays. */
const wholeAt = (value: number, scale: number): number => (Number.isFinite(value) ? scaled(value, scale) : value)

const blanks = (rows: number): Float64Array => new Float64Array(rows).fill(NaN)

/** The bounds of the cells of a column while they are gathered: whole numbers at the column's scale, NaN for a blank. */
export class Bounds {
  private lo: Float64Array
  /** Upper ends; NaN where a cell is exact, and no array where all are. */
  private hi: Float64Array | undefined
  private readonly wide = new Map<number, Interval>()
  /** Whether any cell is more than a whole number at the scale. */
  private isMixed = false
  /** Rows from here on have not been touched: rows come in order, so that only the gaps need filling. */
  private end = 0

  constructor(
    rows: number,
    public scale: number,
  ) {
    this.lo = new Float64Array(rows)
  }

  /** Writes an exact cell that already stands at the scale. */
  set(row: number, whole: number): void {
    if (this.isMixed) this.clear(row)
    if (row >= this.end) this.fillTo(row)
    this.lo[row] = whole
  }

  /** The ends of all rows, to be written to as `set` does; undefined once a cell is more than a whole number. */
  get exactEnds(): Float64Array | undefined {
    if (this.isMixed) return undefined
    this.fillTo(this.lo.length - 1)
    return this.lo
  }

  /** Writes the ends of a cell, unscaled; a finer one makes the whole column finer. */
  put(row: number, lo: number, hi: number): void {
    const scale = scaleFor(hi, scaleFor(lo, this.scale))
    if (scale > this.scale) this.rescale(scale)
    this.clear(row)
    if (!fits(lo, scale) || !fits(hi, scale)) {
      this.isMixed = true
      this.wide.set(row, { lo: new Exact(lo), hi: new Exact(hi) })
      return
    }
    this.lo[row] = wholeAt(lo, scale)
    if (lo === hi) return
    this.isMixed = true
    this.hi ??= blanks(this.lo.length)
    this.hi[row] = wholeAt(hi, scale)
  }

  clear(row: number): void {
    if (row >= this.end) this.fillTo(row)
    this.lo[row] = NaN
    if (this.hi) this.hi[row] = NaN
    if (this.wide.size > 0) this.wide.delete(row)
  }

  isBlank(row: number): boolean {
    this.fillTo(row)
    return Number.isNaN(this.lo[row]) && !this.wide.has(row)
  }

  copy(from: number, to: number): void {
    this.fillTo(from)
    this.clear(to)
    this.lo[to] = this.lo[from]!
    if (this.hi) this.hi[to] = this.hi[from]!
    const wide = this.wide.get(from)
    if (wide) this.wide.set(to, wide)
  }

  isAlike(row: number, other: number): boolean {
    this.fillTo(Math.max(row, other))
    const [one, two] = [this.wide.get(row), this.wide.get(other)]
    if (one || two) return Boolean(one && two && one.lo.eq(two.lo) && one.hi.eq(two.hi))
    return Object.is(this.lo[row], this.lo[other]) && (!this.hi || Object.is(this.hi[row], this.hi[other]))
  }

  reserve(rows: number): void {
    if (rows <= this.lo.length) return
    this.lo = extended(this.lo, new Float64Array(rows))
    if (this.hi) this.hi = extended(this.hi, blanks(rows))
  }

  /**
   * The column of the first rows; undefined where all are blank.
   *
   * @param rows how many there are
   * @param range what a blank may be, unscaled
   */
  column(rows: number, [least, most]: readonly [number, number]): NumberColumn | undefined {
    this.reserve(rows)
    this.fillTo(rows - 1)
    if (this.lo.length > rows) this.lo = this.lo.slice(0, rows)
    const { lo } = this
    const missing = this.blanksIn(lo)
    if (missing === rows) return undefined
    if (missing === 0 && !this.hi) return columnAt(this.scale, lo, lo, this.wide)
    const scale = missing === 0 ? this.scale : scaleFor(most, scaleFor(least, this.scale))
    const isPlain = missing === 0 || (scale === this.scale && fits(least, scale) && fits(most, scale))
    return isPlain ? this.filled(lo, wholeAt(least, scale), wholeAt(most, scale)) : this.unfit(lo, least, most)
  }

  /** Makes what was not written to blank, up to a row and with it. */
  private fillTo(row: number): void {
    if (row < this.end) return
    const end = Math.min(row + 1, this.lo.length)
    if (end - this.end > 1) this.lo.fill(NaN, this.end, end)
    else if (end > this.end) this.lo[this.end] = NaN
    this.end = end
  }

  /** How many rows are blank; a wide one is not. */
  private blanksIn(lo: Float64Array): number {
    let blank = -this.wide.size
    for (let row = 0; row < lo.length; row++) if (lo[row] !== lo[row]) blank++
    return blank
  }

  private filled(lo: Float64Array, least: number, most: number): NumberColumn {
    const hi = lo.slice()
    for (let row = 0; row < lo.length; row++) {
      if (lo[row] === lo[row]) continue
      lo[row] = least
      hi[row] = most
    }
    if (this.hi) for (let row = 0; row < lo.length; row++) if (this.hi[row] === this.hi[row]) hi[row] = this.hi[row]!
    for (const row of this.wide.keys()) lo[row] = hi[row] = NaN
    return columnAt(this.scale, lo, hi, this.wide)
  }

  /** Where the range itself is finer than the cells, or too large for them. */
  private unfit(lo: Float64Array, least: number, most: number): NumberColumn {
    const power = POWER[this.scale]!
    const low = lo.map(
      (whole, row) => this.wide.get(row)?.lo.toNumber() ?? (Number.isNaN(whole) ? least : whole / power),
    )
    const high = lo.map((whole, row) => {
      const upper = this.hi?.[row] ?? NaN
      const wide = this.wide.get(row)
      if (wide) return wide.hi.toNumber()
      return Number.isNaN(whole) ? most : (Number.isNaN(upper) ? whole : upper) / power
    })
    return columnFrom(low, high, this.scale)
  }

  private rescale(scale: number): void {
    const power = POWER[scale - this.scale]!
    const ends = this.hi ? [this.lo, this.hi] : [this.lo]
    for (let row = 0; row < this.end; row++) {
      if (ends.some((end) => Math.abs(end[row]! * power) > LARGEST && Number.isFinite(end[row]))) this.widen(row)
      else for (const end of ends) end[row] = end[row]! * power
    }
    this.scale = scale
  }

  private widen(row: number): void {
    const lo = unscaled(this.lo[row]!, this.scale)
    const upper = this.hi?.[row] ?? NaN
    const hi = Number.isNaN(upper) ? lo : unscaled(upper, this.scale)
    this.clear(row)
    this.isMixed = true
    this.wide.set(row, { lo, hi })
  }
}
