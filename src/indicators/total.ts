import { Exact, unscaled } from '../values/decimal'
import { columnAt } from '../measures/build-column'
import { cellOf, type Beneath, type Interval, type NumberColumn } from '../measures/column'
import { blankPart } from './blank'
import { bounds, chunks, scratch, whole, type Bounds } from './bounds'
import { apart, isPoint, orZero, plus, point, times } from './interval'
import type { TotalAtom } from './linear'
import { badFormula, columnKey, type Scope } from './scope'

const EXACT = (value: number): Exact => new Exact(value)

/** The scope of the places beneath. */
export function beneathOf(atom: TotalAtom, scope: Scope): { readonly beneath: Beneath; readonly scope: Scope } {
  const beneath = scope.table.beneath(atom.level)
  const [low, high] = [atom.level, scope.table.level]
  if (!beneath) throw badFormula(`${low} 不在 ${high} 之下`, `${low} does not lie beneath ${high}`)
  return { beneath, scope: { ...scope, table: beneath.table } }
}

/** Sums rows into the rows above, on whole numbers as long as these prove exact. */
class Summing {
  readonly lo: Float64Array
  readonly hi: Float64Array
  /** Sum of magnitudes per row above: below 2^53 every partial sum was exact. */
  private readonly magnitude: Float64Array
  /** Rows above that need decimal arithmetic. */
  readonly inexact = new Set<number>()

  constructor(
    private readonly above: Int32Array,
    rows: number,
  ) {
    this.lo = new Float64Array(rows)
    this.hi = new Float64Array(rows)
    this.magnitude = new Float64Array(rows)
  }

  addRow(row: number, least: number, most: number): void {
    const group = this.above[row] as number
    if (group < 0) return
    this.lo[group] = (this.lo[group] as number) + least
    this.hi[group] = (this.hi[group] as number) + most
    const [low, high] = [Math.abs(least), Math.abs(most)]
    this.magnitude[group] =
      (this.magnitude[group] as number) + (low === Infinity ? 0 : low) + (high === Infinity ? 0 : high)
  }

  leave(from: number, to: number): void {
    for (let row = from; row < to; row++)
      if ((this.above[row] as number) >= 0) this.inexact.add(this.above[row] as number)
  }

  finish(): void {
    this.magnitude.forEach((sum, group) => {
      // written so that NaN counts as inexact
      if (!(sum <= Number.MAX_SAFE_INTEGER)) this.inexact.add(group)
    })
  }
}

function sumWhole(form: Bounds, filter: NumberColumn | undefined, summing: Summing, rows: number): void {
  const { lo, hi } = scratch(rows)
  for (const [from, to] of chunks(rows)) {
    if (!form.chunk(from, to, lo, hi)) {
      summing.leave(from, to)
      continue
    }
    for (let row = from, i = 0; row < to; row++, i++) {
      const [least, most] = [lo[i] as number, hi[i] as number]
      const [surely, possibly] = filter ? [filter.lo[row] === 1, filter.hi[row] === 1] : [true, true]
      if (surely) summing.addRow(row, least, most)
      else if (possibly) summing.addRow(row, Math.min(0, least), Math.max(0, most))
    }
  }
  summing.finish()
}

function sumExact(form: Bounds, filter: NumberColumn | undefined, above: Int32Array, wanted: ReadonlySet<number>) {
  const sums = new Map([...wanted].map((group) => [group, point(0)]))
  above.forEach((group, row) => {
    const sum = sums.get(group)
    if (!sum || filter?.hi[row] === 0) return
    const value = form.exact(row)
    sums.set(group, plus(sum, !filter || filter.lo[row] === 1 ? value : orZero(value)))
  })
  return sums
}

/** What places that exist, but are not listed, can add: each of them anything, or nothing where only some count. */
function unlisted(atom: TotalAtom, scope: Scope, fewest: number, most: number): Interval {
  if (most === 0) return point(0)
  const each = blankPart(atom, scope)
  const [least, largest] = [times(EXACT(fewest), each), times(EXACT(most), each)]
  return { lo: Exact.min(least.lo, largest.lo), hi: Exact.max(least.hi, largest.hi) }
}

/** The sum over the places beneath, for each row: listed and not listed. */
export function partsColumn(atom: TotalAtom, scope: Scope): NumberColumn {
  const { beneath, scope: below } = beneathOf(atom, scope)
  const filter: NumberColumn | undefined = atom.where ? below.resolve(atom.where, below) : undefined
  const form = bounds({ ...atom.of, divisor: 1 }, below)
  const summing = new Summing(beneath.above, scope.table.rows)
  sumWhole(form, filter, summing, beneath.table.rows)
  const exact = sumExact(form, filter, beneath.above, summing.inexact)
  const wide = new Map<number, Interval>()
  for (let row = 0; row < scope.table.rows; row++) {
    const listed = exact.get(row) ?? {
      lo: unscaled(summing.lo[row] as number, form.scale),
      hi: unscaled(summing.hi[row] as number, form.scale),
    }
    const sum = plus(listed, unlisted(atom, below, beneath.fewest[row] as number, beneath.most[row] as number))
    place(sum, row, { scale: form.scale, lo: summing.lo, hi: summing.hi, wide })
  }
  return columnAt(form.scale, summing.lo, summing.hi, wide)
}

interface Cells {
  readonly scale: number
  readonly lo: Float64Array
  readonly hi: Float64Array
  readonly wide: Map<number, Interval>
}

function place(value: Interval, row: number, cells: Cells): void {
  const [lo, hi] = [whole(value.lo, cells.scale), whole(value.hi, cells.scale)]
  if (Number.isNaN(lo) || Number.isNaN(hi)) cells.wide.set(row, value)
  cells.lo[row] = Number.isNaN(hi) ? NaN : lo
  cells.hi[row] = Number.isNaN(lo) ? NaN : hi
}

/** Of two statements of one thing the one that is the evidence; where it is not certain, what both allow. */
function evidenceOf(atom: TotalAtom, scope: Scope, own: Interval, parts: Interval): Interval {
  const preferred = scope.evidence(atom.reported as string) === 'parts' ? parts : own
  if (isPoint(preferred) || apart(own, parts)) return preferred
  return { lo: Exact.max(own.lo, parts.lo), hi: Exact.min(own.hi, parts.hi) }
}

/** The place's own figure for a total, times the divisor of its rows; undefined where no place has any. */
export function reportedColumn(atom: TotalAtom, scope: Scope): NumberColumn | undefined {
  const column = atom.reported === undefined ? undefined : scope.table.column(columnKey(scope, atom.reported))
  return column?.type === 'number' ? column : undefined
}

/**
 * A total as a column of bounds: the sum over the places beneath, or the place's own figure for the same thing.
 *
 * @param atom the total
 * @param scope the table of the places above
 */
export function totalColumn(atom: TotalAtom, scope: Scope): NumberColumn {
  const parts = partsColumn(atom, scope)
  const reported = reportedColumn(atom, scope)
  if (!reported) return parts
  const scale = Math.max(parts.scale, reported.scale)
  const cells: Cells = {
    scale,
    lo: new Float64Array(scope.table.rows),
    hi: new Float64Array(scope.table.rows),
    wide: new Map(),
  }
  for (let row = 0; row < scope.table.rows; row++) {
    const own = times(EXACT(atom.of.divisor), cellOf(reported, row))
    place(evidenceOf(atom, scope, own, cellOf(parts, row)), row, cells)
  }
  return columnAt(scale, cells.lo, cells.hi, cells.wide)
}
