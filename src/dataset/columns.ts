import type { Column } from '../measures/column'
import { columnAt, columnFrom } from '../measures/build-column'
import type { Measure, Measures } from '../measures/measure'
import { MINUTES_A_DAY } from '../measures/column'
import type { OpenMinutes } from '../measures/timetable'
import type { Cells } from './cells'

type Bounded = readonly [lo: number, hi: number]

/** The measure that a column key is of: `id`, `id@period`, `id:days`. */
function idOf(key: string): string {
  const end = Math.max(key.indexOf('@'), key.indexOf(':'))
  return end < 0 ? key : key.slice(0, end)
}

function rangeOf(measure: Measure): Bounded {
  switch (measure.type) {
    case 'number':
      return [measure.range[0], measure.range[1] ?? Infinity]
    case 'since':
      return [-Infinity, Infinity]
    case 'hours':
      return [0, MINUTES_A_DAY]
    default:
      return [0, 1]
  }
}

interface Cell {
  readonly lo: Float64Array
  readonly hi: Float64Array
}

/** The columns of one level by key. */
export type Columns = Pick<ReadonlyMap<string, Column>, 'get'>

/** Gathers the cells of the places of one level, row by row, into columns. */
export class ColumnBuilder {
  private readonly numbers = new Map<string, Cell>()
  /** Cells of a table of one row: arrays are made of those alone that are asked for. */
  private readonly single = new Map<string, Bounded>()
  private readonly classes = new Map<string, Uint8Array>()

  constructor(
    private readonly rows: number,
    private readonly measures: Measures,
  ) {}

  /** Writes what was read of one place. */
  add(row: number, cells: Cells): void {
    for (const [key, cell] of cells) {
      if (cell.is === 'bounds') this.set(key, row, [cell.lo, cell.hi])
      else if (cell.is === 'minutes') this.setMinutes(key, row, cell.minutes)
      else this.setClass(key, row, cell.option)
    }
  }

  /** The columns, one for every key that any place has, each made when it is first asked for; nothing may be added then. */
  columns(): Columns {
    const columns = new Map<string, Column>()
    return {
      get: (key) => {
        const column = columns.get(key) ?? this.column(key)
        if (column) columns.set(key, column)
        return column
      },
    }
  }

  private column(key: string): Column | undefined {
    const cells = this.numbers.get(key) ?? this.arraysOf(this.single.get(key))
    const codes = this.classes.get(key)
    if (codes) return { type: 'class', options: this.optionsOf(key), codes }
    this.numbers.delete(key)
    return cells && this.numberColumn(key, cells.lo, cells.hi)
  }

  private arraysOf(cell: Bounded | undefined): Cell | undefined {
    if (!cell) return undefined
    const lo = new Float64Array(1)
    lo[0] = cell[0]
    if (cell[0] === cell[1]) return { lo, hi: lo }
    const hi = new Float64Array(1)
    hi[0] = cell[1]
    return { lo, hi }
  }

  private numberColumn(key: string, lo: Float64Array, hi: Float64Array): Column {
    const upper = lo.every((low, row) => low === hi[row]) ? lo : hi
    const measure = this.measures[idOf(key)]
    return measure?.type === 'number' ? columnFrom(lo, upper, measure.decimals) : columnAt(0, lo, upper)
  }

  private optionsOf(key: string): readonly string[] {
    const measure = this.measures[idOf(key)]
    return measure?.type === 'class' ? Object.keys(measure.options) : []
  }

  private set(key: string, row: number, cell: Bounded): void {
    if (this.rows === 1) {
      this.single.set(key, cell)
      return
    }
    const [lo, hi] = cell
    let column = this.numbers.get(key)
    if (!column) {
      const [least, most] = rangeOf(this.measures[idOf(key)] as Measure)
      column = { lo: new Float64Array(this.rows).fill(least), hi: new Float64Array(this.rows).fill(most) }
      this.numbers.set(key, column)
    }
    column.lo[row] = lo
    column.hi[row] = hi
  }

  private setMinutes(key: string, row: number, minutes: OpenMinutes): void {
    for (const days of ['every', 'working', 'open', 'holidays'] as const) this.set(`${key}:${days}`, row, minutes[days])
  }

  private setClass(key: string, row: number, option: string): void {
    const codes = this.classes.get(key) ?? new Uint8Array(this.rows)
    this.classes.set(key, codes)
    codes[row] = this.optionsOf(key).indexOf(option) + 1
  }
}
