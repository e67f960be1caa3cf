import { LEVEL_NAMES } from '../values/level'
import type { Level } from '../values/code'
import { nearest } from '../values/nearest'
import type { Params, Problem } from '../values/problem'
import type { Measure, Measures } from '../measures/measure'
import { readCell, shown, type Read } from './cell'
import type { Cell, PlaceRecord } from './input'
import type { Locate, Place } from './places'
import { problem } from './words'

/** Keys of a record that say who it is; no measure may have such a name. */
const IDENTITY = new Set(['code', 'name', 'parent'])
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const PERIOD = /^\d{4}(-\d{4}|-Q[1-4]|-(0[1-9]|1[0-2]))?$/

/** A cell that holds something. */
export type Known = Exclude<Read, { is: 'blank' | 'bad' }>

/** The cells that were read of one place: by column key. */
export type Cells = ReadonlyMap<string, Known>

const isBlank = (value: unknown): value is null | undefined | '' =>
  value === null || value === undefined || value === ''

function alike(a: Known | undefined, b: Known | undefined): boolean {
  if (a?.is === 'bounds' && b?.is === 'bounds') return a.lo === b.lo && a.hi === b.hi
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Reads the cells of records and reports each one that cannot be read. */
export class CellReader {
  constructor(
    private readonly measures: Measures,
    private readonly locate: Locate,
    private readonly report: (problem: Problem) => void,
    /** By measure as written, the measure that its figures are declared to be. */
    private readonly means: ReadonlyMap<string, string> = new Map(),
  ) {}

  /** The cells of a place; where a code stands twice, only what all its records say alike. */
  read(place: Place): Map<string, Known> {
    const [first, ...others] = place.records.map(({ record, index }) => ({
      cells: this.readRecord(place.level, record, index),
      index,
    }))
    const cells = new Map(first?.cells)
    for (const { cells: again, index } of others) {
      const differ = [...new Set([...cells.keys(), ...again.keys()])].filter(
        (key) => !alike(cells.get(key), again.get(key)),
      )
      for (const key of differ) cells.delete(key)
      const where = this.locate(place.level, first?.index ?? 0)
      const params: Params = {
        code: place.code ?? place.key,
        first: where.row === undefined ? `#${(first?.index ?? 0) + 1}` : `${where.file ?? ''}:${where.row}`,
        differ: differ.length === 0 ? '0' : differ.join(', '),
      }
      this.report(problem('duplicate-code', this.locate(place.level, index, 'code'), params))
    }
    return cells
  }

  private readRecord(level: Level, record: PlaceRecord, index: number): Map<string, Known> {
    const cells = new Map<string, Known>()
    for (const [key, value] of Object.entries(record)) {
      if (IDENTITY.has(key)) continue
      const id = this.means.get(key) ?? key
      const measure = this.measureOf(key, level, index) && this.measureOf(id, level, index)
      if (!measure || (id !== key && this.clashes(key, id, record, { level, index }))) continue
      if (measure.time === 'period') this.readFlow(key, measure, value, { id, level, index, cells })
      else this.keep(id, this.one(key, measure, value, { level, index }), cells)
    }
    return cells
  }

  /** Whether a record has a figure of its own for what another of its columns is declared to be. */
  private clashes(key: string, id: string, record: PlaceRecord, at: { level: Level; index: number }): boolean {
    const measure = this.measures[key]
    if (isBlank(record[id]) || !measure) return false
    const other = (this.measures[id] as Measure).label
    const params = {
      measure: measure.label['zh-CN'],
      'measure-en': measure.label.en,
      other: other['zh-CN'],
      'other-en': other.en,
    }
    if (!isBlank(record[key])) this.report(problem('declared-twice', this.locate(at.level, at.index, key), params))
    return true
  }

  private measureOf(key: string, level: Level, index: number): Measure | undefined {
    const at = () => this.locate(level, index, key)
    if (FORBIDDEN.has(key)) {
      this.report(problem('forbidden-key', at(), { key }))
      return undefined
    }
    const measure = Object.hasOwn(this.measures, key) ? this.measures[key] : undefined
    if (!measure) {
      const near = nearest(key, Object.keys(this.measures))
      this.report(problem('unknown-measure', at(), near === undefined ? { key: shown(key) } : { key, nearest: near }))
      return undefined
    }
    if (measure.levels.includes(level)) return measure
    const name = LEVEL_NAMES[level]
    const params = {
      measure: measure.label['zh-CN'],
      'measure-en': measure.label.en,
      level: name['zh-CN'],
      'level-en': name.en,
    }
    this.report(problem('wrong-level', at(), params))
    return undefined
  }

  private one(key: string, measure: Measure, value: unknown, at: { level: Level; index: number }): Read {
    const read = readCell(measure, value)
    if (read.is === 'bad') this.report(problem(read.code, this.locate(at.level, at.index, key), read.params))
    return read
  }

  private readFlow(
    key: string,
    measure: Measure,
    value: Cell,
    at: { id: string; level: Level; index: number; cells: Map<string, Known> },
  ): void {
    if (isBlank(value)) return
    if (typeof value !== 'object') {
      const params = { measure: measure.label['zh-CN'], 'measure-en': measure.label.en, value: shown(value) }
      this.report(problem('needs-period', this.locate(at.level, at.index, key), params))
      return
    }
    for (const [period, figure] of Object.entries(value)) {
      const flow = `${key}@${period}`
      if (PERIOD.test(period)) this.keep(`${at.id}@${period}`, this.one(flow, measure, figure, at), at.cells)
      else this.report(problem('bad-period', this.locate(at.level, at.index, flow), { value: shown(period) }))
    }
  }

  private keep(key: string, read: Read, cells: Map<string, Known>): void {
    if (read.is !== 'blank' && read.is !== 'bad') cells.set(key, read)
  }
}
