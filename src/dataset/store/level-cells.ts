import type { Column } from '../../measures/column'
import type { Measure } from '../../measures/measure'
import { AnswerCells } from './answer-cells'
import type { Cells } from './cells'
import { ClassCells } from './class-cells'
import { HoursCells } from './hours-cells'
import { NumberCells } from './number-cells'

/** The columns of one level by key. */
export type Columns = Pick<ReadonlyMap<string, Column>, 'get'>

const YES_OR_NO = [0, 1] as const
/** A bare yes is later than any day, a bare no earlier: what matters is only on which side of a day it lies. */
const ANY_DAY = [-Infinity, Infinity] as const

function cellsOf(measure: Measure, rows: number): Cells {
  switch (measure.type) {
    case 'number':
      return new NumberCells(measure, rows)
    case 'flag':
      return new AnswerCells(rows, YES_OR_NO)
    case 'since':
      return new AnswerCells(rows, ANY_DAY)
    case 'class':
      return new ClassCells(measure, rows)
    case 'hours':
      return new HoursCells(rows)
    default:
      return measure satisfies never
  }
}

/** The cells of all places of one level, by key: `id`, or `id@period`. */
export class LevelCells {
  private readonly byKey = new Map<string, Cells>()

  constructor(public room: number) {}

  /** The cells of a key, made when the first of them is written. */
  of(key: string, measure: Measure): Cells {
    const known = this.byKey.get(key)
    if (known) return known
    const cells = cellsOf(measure, this.room)
    this.byKey.set(key, cells)
    return cells
  }

  /** The cells of a key; undefined where there are none. */
  get(key: string): Cells | undefined {
    return this.byKey.get(key)
  }

  /** Makes room for as many rows. */
  reserve(rows: number): void {
    if (rows <= this.room) return
    this.room = Math.max(rows, this.room * 2)
    for (const cells of this.byKey.values()) cells.reserve(this.room)
  }

  /** The keys that two rows do not say alike. */
  differing(row: number, other: number): readonly string[] {
    return [...this.byKey].flatMap(([key, cells]) => (cells.isAlike(row, other) ? [] : [key]))
  }

  /** Fills the blanks of a row with what another one says; the keys on which both say something, and not the same. */
  complete(row: number, other: number): readonly string[] {
    return [...this.byKey].flatMap(([key, cells]) => {
      if (cells.isBlank(row)) cells.copy(other, row)
      else if (!cells.isBlank(other) && !cells.isAlike(row, other)) return [key]
      return []
    })
  }

  /** Makes cells of a row blank. */
  clear(row: number, keys: Iterable<string> = this.byKey.keys()): void {
    for (const key of keys) this.byKey.get(key)?.clear(row)
  }

  /**
   * The columns of the first rows, each made when it is first asked for; nothing may be written then. Timetables are
   * asked for as `id:days`.
   */
  columns(rows: number): Columns {
    const made = new Map<string, Column | null>()
    return {
      get: (key) => {
        const known = made.get(key)
        if (known !== undefined) return known ?? undefined
        const column = this.column(key, rows)
        if (column || this.byKey.has(key)) made.set(key, column ?? null)
        return column
      },
    }
  }

  private column(key: string, rows: number): Column | undefined {
    const cells = this.byKey.get(key)
    if (cells) return cells instanceof HoursCells ? undefined : cells.column(rows)
    // nearly every key that is asked for is one that no place has
    const at = key.indexOf(':')
    const hours = at < 0 ? undefined : this.byKey.get(key.slice(0, at))
    return hours instanceof HoursCells ? hours.column(rows, key.slice(at + 1)) : undefined
  }
}
