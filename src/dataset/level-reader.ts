import type { Level } from '../values/code'
import type { Params, Problem } from '../values/problem'
import type { Measure } from '../measures/measure'
import { isEmpty, readCell, shown } from './cell'
import { cellAt, type KeptColumn } from './columns'
import type { Cell, PlaceRecord } from './input'
import type { Locate } from './place'
import type { CellSlot, Slot, Slots } from './slots'
import type { Cells } from './store/cells'
import { NoCells } from './store/no-cells'
import { NumberCells } from './store/number-cells'
import type { LevelCells } from './store/level-cells'
import { problem, type DatasetProblem } from './words'

const PERIOD = /^\d{4}(-\d{4}|-Q[1-4]|-(0[1-9]|1[0-2]))?$/

/** What stands for the cells of a column that has none so far, and for those of a key that says who it is. */
const [NO_CELLS, IDENTITY_CELLS] = [new NoCells(false), new NoCells(true)]

/** Whether a record has nothing above it that `for in` might find too. */
function isPlain(record: PlaceRecord): boolean {
  const prototype: unknown = Object.getPrototypeOf(record)
  return prototype === Object.prototype || prototype === null
}

/** Reads the records of one level into its columns and reports each cell that cannot be read. */
export class LevelReader {
  /** The keys of the record before, in their order, and what they hold: records of one table have the same. */
  private readonly shape: string[] = []
  private readonly slotsAt: Slot[] = []
  private readonly cellsAt: (Cells | undefined)[] = []
  /** Whether somebody gave every object keys of his own. */
  private readonly isSpoilt = Object.keys(Object.prototype).length > 0
  private readonly cells: (Cells | undefined)[] = []
  /** The record that is being read, and the row that it is written to. */
  private index = 0
  private row = 0

  constructor(
    readonly level: Level,
    private readonly slots: Slots,
    readonly store: LevelCells,
    private readonly tell: { readonly locate: Locate; readonly report: (row: number, one: Problem) => void },
  ) {}

  /**
   * Reads all cells of a record.
   *
   * @param record as it came
   * @param index its number on the level
   * @param row where its cells are written
   */
  read(record: PlaceRecord, index: number, row: number): void {
    this.turnTo(index, row)
    const { shape, cellsAt } = this
    const isGuarded = this.isSpoilt || !isPlain(record)
    let place = 0
    for (const key in record) {
      if (isGuarded && !Object.hasOwn(record, key)) continue
      const cells = shape[place] === key ? cellsAt[place] : this.turn(place, key)
      const value = record[key]
      const isDone = cells !== undefined && (isEmpty(value) || cells.take(row, value))
      if (!isDone) this.readAt(place, record, value)
      place++
    }
  }

  /**
   * Reads one column of the records of the level.
   *
   * @param key under which it stands
   * @param column its cells, by the number of the record
   * @param rows by the number of the record the row that it is written to; -1 for none
   * @param record a record, for what cannot be read by its cell alone
   */
  readColumn(key: string, column: KeptColumn, rows: Int32Array, record: (index: number) => PlaceRecord): void {
    const slot = this.slots.of(key)
    if (slot.is === 'identity') return
    const isPlain = slot.is === 'cell' && !slot.declared
    const cells = isPlain && rows.length > 0 ? this.store.of(slot.id, slot.measure) : NO_CELLS
    if (isPlain) this.cells[slot.number] = cells
    const figures = cells instanceof NumberCells ? cells.takerOf(column, rows) : undefined
    for (let index = 0; index < rows.length; index++) {
      if (figures) index = figures(index)
      const row = rows[index] ?? -1
      if (row < 0) continue
      const value = cellAt(column, index)
      if (isPlain && (isEmpty(value) || cells.take(row, value))) continue
      this.turnTo(index, row)
      if (slot.is === 'refused') this.refuse(slot.code, slot.params, slot.at)
      else this.readOther(slot, record, value)
    }
  }

  /** Turns to a record, whose cells are written next. */
  private turnTo(index: number, row: number): void {
    this.index = index
    this.row = row
    if (row >= this.store.room) this.store.reserve(row + 1)
  }

  /** Writes one cell that is not blank. */
  private write(slot: CellSlot, value: Cell): void {
    const cells = this.cells[slot.number]
    if (!cells?.take(this.row, value)) this.examine(slot, value)
  }

  /** Remembers which key stands at a place; its cells, where a plain value can be written to them at once. */
  private turn(place: number, key: string): Cells | undefined {
    const slot = this.slots.of(key)
    this.shape[place] = key
    this.slotsAt[place] = slot
    return (this.cellsAt[place] = this.open(slot))
  }

  private open(slot: Slot): Cells | undefined {
    if (slot.is === 'identity') return IDENTITY_CELLS
    if (slot.is !== 'cell' || slot.declared) return undefined
    return this.cells[slot.number] ?? NO_CELLS
  }

  /** Reads a cell that could not be written at once. */
  private readAt(place: number, record: PlaceRecord, value: Cell): void {
    const slot = this.slotsAt[place]!
    if (slot.is === 'refused') this.refuse(slot.code, slot.params, slot.at)
    else if (slot.is !== 'identity') this.readOther(slot, () => record, value)
    if (this.cellsAt[place] === NO_CELLS) this.cellsAt[place] = this.open(slot)
  }

  /** Reads a cell that is no plain value. */
  private examine(slot: CellSlot, value: Cell): void {
    const cells = this.keep(slot.id, slot, value, slot.key)
    if (cells) this.cells[slot.number] = cells
  }

  private readOther(slot: CellSlot, record: (index: number) => PlaceRecord, value: Cell): void {
    if (slot.declared && this.clashes(slot, slot.declared, record(this.index))) return
    else if (slot.is === 'flow') this.readFlow(slot, value)
    else if (!isEmpty(value)) this.write(slot, value)
  }

  /** Whether a record has a figure of its own for what another of its columns is declared to be. */
  private clashes({ key, id, measure }: CellSlot, own: Measure, record: PlaceRecord): boolean {
    if (isEmpty(record[id])) return false
    const params = {
      measure: own.label['zh-CN'],
      'measure-en': own.label.en,
      other: measure.label['zh-CN'],
      'other-en': measure.label.en,
    }
    if (!isEmpty(record[key])) this.refuse('declared-twice', params, key)
    return true
  }

  private readFlow(slot: CellSlot, value: Cell): void {
    if (isEmpty(value)) return
    const { key, id, measure } = slot
    if (typeof value !== 'object') {
      const params = { measure: measure.label['zh-CN'], 'measure-en': measure.label.en, value: shown(value) }
      this.refuse('needs-period', params, key)
      return
    }
    for (const [period, figure] of Object.entries(value)) {
      const flow = `${key}@${period}`
      if (PERIOD.test(period)) this.keep(`${id}@${period}`, slot, figure as Cell, flow)
      else this.refuse('bad-period', { value: shown(period) }, flow)
    }
  }

  private keep(id: string, { measure, memory }: CellSlot, value: Cell, key: string): Cells | undefined {
    const read = memory.get(value) ?? readCell(measure, value)
    if (read.is === 'bad') this.refuse(read.code, read.params, key)
    if (read.is === 'bad' || read.is === 'blank') return undefined
    memory.keep(value, read)
    const cells = this.store.of(id, measure)
    cells.put(this.row, read, value)
    return cells
  }

  private refuse(code: DatasetProblem, params: Params, key: string): void {
    this.tell.report(this.row, problem(code, this.tell.locate(this.level, this.index, key), params))
  }
}
