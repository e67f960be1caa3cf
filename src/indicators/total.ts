import { Exact, unscaled } from '../values/decimal'
import { columnAt } from '../measures/build-column'
import { cellOf, type Beneath, type Interval, type NumberColumn } from '../measures/column'
import { blankPart } from './blank'
import { bounds, whole, type Bounds } from './bounds'
import { apart, isPoint, orZero, plus, point, times } from './interval'
import type { TotalAtom } from './linear'
import { maskFor, type Mask } from './mask'
import { IN, OUT } from './outcome'
import { rowsBeneath } from './rows-beneath'
import { badFormula, columnKey, type Scope } from './scope'
import { SumBeneath } from './sum-beneath'

const EXACT = (value: number): Exact => new Exact(value)

/** The scope of the places beneath. */
export function beneathOf(atom: TotalAtom, scope: Scope): { readonly beneath: Beneath; readonly scope: Scope } {
  const beneath = scope.table.beneath(atom.level)
  const [low, high] = [atom.level, scope.table.level]
  if (!beneath) throw badFormula(`${low} 不在 ${high} 之下`, `${low} does not lie beneath ${high}`)
  return { beneath, scope: { ...scope, table: beneath.table } }
}

/** The sums of some rows above in decimal arithmetic. */
function sumExact(form: Bounds, mask: Mask | undefined, beneath: Beneath, wanted: Iterable<number>) {
  const sums = new Map<number, Interval>()
  for (const group of wanted) {
    let sum = point(0)
    for (const row of rowsBeneath(beneath, group)) {
      const counts = mask?.bytes[row] ?? IN
      if (counts === OUT) continue
      const value = form.exact(row)
      sum = plus(sum, counts === IN ? value : orZero(value))
    }
    sums.set(group, sum)
  }
  return sums
}

/** What places that exist, but are not listed, can add: each of them anything, or nothing where only some count. */
function unlisted(atom: TotalAtom, scope: Scope, fewest: number, most: number): Interval {
  if (most === 0) return point(0)
  const each = blankPart(atom, scope)
  const [least, largest] = [times(EXACT(fewest), each), times(EXACT(most), each)]
  return { lo: Exact.min(least.lo, largest.lo), hi: Exact.max(least.hi, largest.hi) }
}

function summed(atom: TotalAtom, scope: Scope): NumberColumn {
  const { beneath, scope: below } = beneathOf(atom, scope)
  const mask = atom.where && maskFor(atom.where, below)
  const form = bounds({ ...atom.of, divisor: 1 }, below)
  const sums = new SumBeneath(form, mask, beneath.above, scope.table.rows)
  const exact = sumExact(form, mask, beneath, sums.inexact)
  const wide = new Map<number, Interval>()
  const cells: Cells = { scale: form.scale, lo: sums.lo, hi: sums.hi, wide }
  for (let row = 0; row < scope.table.rows; row++) {
    const most = beneath.most[row] as number
    // whole numbers already, and all of them listed
    if (most === 0 && !exact.has(row)) continue
    const listed = exact.get(row) ?? {
      lo: unscaled(sums.lo[row] as number, form.scale),
      hi: unscaled(sums.hi[row] as number, form.scale),
    }
    place(plus(listed, unlisted(atom, below, beneath.fewest[row] as number, most)), row, cells)
  }
  return columnAt(form.scale, sums.lo, sums.hi, wide)
}

/** The sum over the places beneath, for each row: listed and not listed. */
export function partsColumn(atom: TotalAtom, scope: Scope): NumberColumn {
  const { reported, ...parts } = atom
  return reported === undefined ? summed(atom, scope) : scope.resolve({ ...parts, key: `parts of ${atom.key}` }, scope)
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
