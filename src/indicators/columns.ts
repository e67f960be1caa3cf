import { POWER } from '../values/decimal'
import { columnAt, columnFrom } from '../measures/build-column'
import { MINUTES_A_DAY, type NumberColumn, type Table } from '../measures/column'
import { decide } from './decide'
import type { Atom } from './linear'
import { IN, NO, YES } from './outcome'
import { columnKey, numberMeasure, type Scope } from './scope'
import { totalColumn } from './total'

/** One number a row; a loop, since `from` with a function asks an iterator for every row. */
function perRow(rows: number, of: (row: number) => number): Float64Array {
  const cells = new Float64Array(rows)
  for (let row = 0; row < rows; row++) cells[row] = of(row)
  return cells
}

/** A column in which every row has the same bounds. */
function constant(rows: number, lo: number, hi: number, scale = 0): NumberColumn {
  const low = new Float64Array(rows).fill(lo)
  return columnAt(scale, low, lo === hi ? low : new Float64Array(rows).fill(hi))
}

/** A measure's own cells, or its range where no place has any. */
function cells(id: string, scope: Scope): NumberColumn {
  const column = scope.table.column(columnKey(scope, id))
  if (column?.type === 'number') return column
  const { range, decimals } = numberMeasure(scope, id)
  const { rows } = scope.table
  const [lo, hi] = [range[0], range[1] ?? Infinity]
  const whole = [lo, hi].every((end) => !Number.isFinite(end) || Number.isSafeInteger(end))
  if (whole) return constant(rows, lo, hi)
  return columnFrom(new Float64Array(rows).fill(lo), new Float64Array(rows).fill(hi), decimals)
}

/** The same cells with 0 left out, for as long as the column is there. */
const raised = new WeakMap<NumberColumn, NumberColumn>()

function raise(column: NumberColumn): NumberColumn {
  const { lo, hi } = column
  const step = POWER[column.scale] as number
  const least = lo.slice()
  for (let row = 0; row < lo.length; row++)
    if ((lo[row] as number) < step && (hi[row] as number) > (lo[row] as number)) least[row] = step
  return { ...column, lo: least, peaks: column.peaks.map((peak) => Math.max(peak, step)) }
}

/** The same cells with 0 left out: the least is 1, where the measure counts whole things. */
function positive(id: string, scope: Scope): NumberColumn {
  const column = cells(id, scope)
  if (numberMeasure(scope, id).decimals !== 0 || column.lo === column.hi) return column
  // a single place is not looked at again
  if (column.lo.length === 1) return raise(column)
  const before = raised.get(column) ?? raise(column)
  raised.set(column, before)
  return before
}

/** 1, 0 or [0, 1] for a day or a bare yes or no, against the day of the plan's signing. */
function sinceSigning(id: string, wanted: readonly (string | boolean)[], scope: Scope): NumberColumn {
  const { table, signed } = scope
  const { rows } = table
  const column = table.column(columnKey(scope, id))
  const [whenYes, whenNo] = [wanted.includes(true) ? 1 : 0, wanted.includes(false) ? 1 : 0]
  if (column?.type !== 'number') return constant(rows, Math.min(whenYes, whenNo), Math.max(whenYes, whenNo))
  const lo = new Float64Array(rows)
  const hi = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    const surely = (column.lo[row] as number) >= signed
    const possibly = (column.hi[row] as number) >= signed
    lo[row] = Math.min(possibly ? whenYes : 1, surely ? 1 : whenNo)
    hi[row] = Math.max(possibly ? whenYes : 0, surely ? 0 : whenNo)
  }
  return columnAt(0, lo, hi)
}

function ofClass(id: string, wanted: readonly (string | boolean)[], scope: Scope): NumberColumn {
  const { rows } = scope.table
  const column = scope.table.column(columnKey(scope, id))
  const measure = scope.measures[id]
  const options = measure?.type === 'class' ? Object.keys(measure.options) : []
  const [all, none] = [options.every((o) => wanted.includes(o)), !options.some((o) => wanted.includes(o))]
  if (column?.type !== 'class') return constant(rows, all ? 1 : 0, none ? 0 : 1)
  const least = [all ? 1 : 0, ...column.options.map((o) => (wanted.includes(o) ? 1 : 0))]
  const most = [none ? 0 : 1, ...least.slice(1)]
  const { codes } = column
  const lo = perRow(codes.length, (row) => least[codes[row] as number] as number)
  const hi = codes.includes(0) ? perRow(codes.length, (row) => most[codes[row] as number] as number) : lo
  return columnAt(0, lo, hi)
}

function ofFlag(id: string, wanted: readonly (string | boolean)[], scope: Scope): NumberColumn {
  const column = scope.table.column(columnKey(scope, id))
  const [whenYes, whenNo] = [wanted.includes(true) ? 1 : 0, wanted.includes(false) ? 1 : 0]
  if (whenYes === whenNo) return constant(scope.table.rows, whenYes, whenYes)
  if (column?.type !== 'number') return constant(scope.table.rows, 0, 1)
  if (whenYes) return column
  const lo = column.hi.map((v) => 1 - v)
  return columnAt(0, lo, column.lo === column.hi ? lo : column.lo.map((v) => 1 - v))
}

function isColumn(atom: Extract<Atom, { kind: 'is' }>, scope: Scope): NumberColumn {
  switch (scope.measures[atom.id]?.type) {
    case 'since':
      return sinceSigning(atom.id, atom.in, scope)
    case 'flag':
      return ofFlag(atom.id, atom.in, scope)
    default:
      return ofClass(atom.id, atom.in, scope)
  }
}

function hoursColumn(key: string, scope: Scope): NumberColumn {
  const column = scope.table.column(key)
  return column?.type === 'number' ? column : constant(scope.table.rows, 0, MINUTES_A_DAY)
}

function compareColumn(atom: Extract<Atom, { kind: 'compare' }>, scope: Scope): NumberColumn {
  const { codes, counts } = decide(atom.decision, scope)
  const lo = new Float64Array(codes.length)
  for (let row = 0; row < codes.length; row++) lo[row] = Number(codes[row] === (IN | YES))
  if ((counts[IN | YES] as number) + (counts[IN | NO] as number) === codes.length) return columnAt(0, lo, lo)
  const hi = new Float64Array(codes.length)
  for (let row = 0; row < codes.length; row++) hi[row] = (codes[row] as number) & YES
  return columnAt(0, lo, hi)
}

function make(atom: Atom, scope: Scope): NumberColumn {
  switch (atom.kind) {
    case 'cell':
      return atom.positive ? positive(atom.id, scope) : cells(atom.id, scope)
    case 'is':
      return isColumn(atom, scope)
    case 'hours':
      return hoursColumn(atom.key, scope)
    case 'compare':
      return compareColumn(atom, scope)
    case 'total':
      return totalColumn(atom, scope)
    default:
      return atom satisfies never
  }
}

/**
 * The columns of atoms: how every leaf of a linear form is read from a table, each worked out once per table.
 *
 * @returns a function that {@link Scope} carries, so that nothing is kept between two checks
 */
export function resolver(): Scope['resolve'] {
  const made = new Map<Table, Map<string, NumberColumn>>()
  return (atom, scope) => {
    const columns = made.get(scope.table) ?? new Map<string, NumberColumn>()
    made.set(scope.table, columns)
    const key = scope.period === undefined ? atom.key : `${scope.period} ${atom.key}`
    const column = columns.get(key) ?? make(atom, scope)
    columns.set(key, column)
    return column
  }
}
