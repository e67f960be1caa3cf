import { LARGEST, POWER, type Exact } from '../values/decimal'
import { CHUNK, cellOf, type Interval, type NumberColumn } from '../measures/column'
import { plus, point, times } from './interval'
import type { Form } from './linear'
import type { Scope } from './scope'

const MOST = 22

type Rows = readonly [from: number, to: number]

/** One column of a form bound to a table. */
export interface Source {
  readonly column: NumberColumn
  readonly coef: Exact
  /** Coefficient in units of the form's scale: whole, or the form is worked out in decimals. */
  readonly factor: number
}

/** Adds factor × cells of some rows to the first entries of `out`. */
function addTo(out: Float64Array, cells: Float64Array, factor: number, [from, to]: Rows): void {
  for (let row = from, i = 0; row < to; row++, i++) out[i] = (out[i] as number) + factor * (cells[row] as number)
}

/** 10^k; NaN, and so nothing proven, where a double does not hold it exactly. */
const power = (k: number): number => POWER[k] ?? NaN

/** The bounds of a linear form, times its divisor, for the rows of a table. */
export class Bounds {
  /** Bounds are whole numbers of 10^-scale. */
  readonly scale: number
  readonly sources: readonly Source[]
  /** The constant in units of the scale. */
  readonly constant: number

  constructor(
    private readonly form: Form,
    scope: Scope,
  ) {
    const { terms, fixed } = form
    const columns = terms.map(({ atom }) => scope.resolve(atom, scope))
    let scale = fixed.decimals
    for (let at = 0; at < terms.length; at++)
      scale = Math.max(scale, (columns[at] as NumberColumn).scale + (terms[at] as Form['terms'][number]).decimals)
    this.scale = scale
    this.sources = terms.map(({ coef, decimals, whole }, at) => {
      const column = columns[at] as NumberColumn
      return { column, coef, factor: whole * power(scale - column.scale - decimals) }
    })
    this.constant = fixed.whole * power(scale - fixed.decimals)
  }

  /** The one column that it is so much of, and nothing else: then it is 0 where that is. */
  get onlyColumn(): NumberColumn | undefined {
    const [only, second] = this.sources
    return only && !second && only.factor > 0 && this.constant === 0 ? only.column : undefined
  }

  /**
   * Writes the bounds of a chunk of rows.
   *
   * @returns false where no proof holds that all whole numbers stay exact: then {@link Bounds.exact} gives each row
   */
  chunk(from: number, to: number, lo: Float64Array, hi: Float64Array): boolean {
    if (!this.proven(Math.floor(from / CHUNK))) return false
    lo.fill(this.constant, 0, to - from)
    hi.fill(this.constant, 0, to - from)
    const rows = [from, to] as const
    for (const { column, factor } of this.sources) {
      addTo(lo, factor < 0 ? column.hi : column.lo, factor, rows)
      addTo(hi, factor < 0 ? column.lo : column.hi, factor, rows)
    }
    return true
  }

  /**
   * Whether no product and no sum of a chunk reaches 2^53, one step to spare; a wide cell makes its peak, and so the sum,
   * NaN.
   */
  proven(chunk: number): boolean {
    let most = Math.abs(this.constant)
    for (const { column, factor } of this.sources) most += Math.abs(factor) * (column.peaks[chunk] as number)
    return this.scale <= MOST && most < Number.MAX_SAFE_INTEGER
  }

  /** Whether a row surely lies above 0. */
  isAbove0(row: number): boolean {
    return this.low(row, this.proven(Math.floor(row / CHUNK))) > 0
  }

  /** The least of a row in units of the scale or, where that is not proven to be exact, just its sign. */
  low(row: number, whole: boolean): number {
    if (!whole) return this.exact(row).lo.cmp(0)
    let sum = this.constant
    for (const { column, factor } of this.sources) sum += factor * ((factor < 0 ? column.hi : column.lo)[row] as number)
    return sum
  }

  /** The most of a row, as {@link Bounds.low} tells the least. */
  high(row: number, whole: boolean): number {
    if (!whole) return this.exact(row).hi.cmp(0)
    let sum = this.constant
    for (const { column, factor } of this.sources) sum += factor * ((factor < 0 ? column.lo : column.hi)[row] as number)
    return sum
  }

  /** The bounds of one row as exact decimals, not scaled. */
  exact(row: number): Interval {
    return this.sources.reduce<Interval>(
      (sum, { column, coef }) => plus(sum, times(coef, cellOf(column, row))),
      point(this.form.constant),
    )
  }
}

/**
 * Binds a linear form to the columns of a table: evaluation in bounds.
 *
 * @param form what to compute, times its divisor
 * @param scope the table and what holds for it
 */
export function bounds(form: Form, scope: Scope): Bounds {
  return new Bounds(form, scope)
}

/** The first and the last row, exclusive, of every chunk of a table. */
export function* chunks(rows: number): Generator<readonly [number, number]> {
  for (let from = 0; from < rows; from += CHUNK) yield [from, Math.min(rows, from + CHUNK)]
}

/**
 * An exact number as a whole number of 10^-scale, or NaN where it does not fit.
 *
 * @param value an exact decimal, which may be infinite
 * @param scale decimals of the whole number
 */
export function whole(value: Exact, scale: number): number {
  if (value.isNaN()) return NaN
  if (!value.isFinite()) return value.isNegative() ? -Infinity : Infinity
  const scaled = value.times(POWER[scale] ?? NaN)
  return scaled.isInteger() && scaled.abs().lte(LARGEST) ? scaled.toNumber() : NaN
}
