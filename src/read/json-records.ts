import { problem as ofDataset } from '../dataset/words'
import { readCode, type Level } from '../values/code'
import type { Location } from '../values/problem'
import { Batches } from './batches'
import type { ColumnUse } from './column-use'
import type { SaidDay } from './file-data'
import type { ReadContext } from './context'
import { keyOfTaken, useOf, type Used } from './headings'
import { shown } from './heading-text'
import { JsonRecord } from './json-record'
import { isObject, step } from './json-value'
import { LEVEL_OPTIONS, levelOf } from './known-words'
import type { ProblemList } from './problem-list'

/** One array of records. */
export interface RecordArray {
  /** Where it stands. */
  readonly path: string
  /** The level under which it is listed. */
  readonly listed?: Level
  readonly records: readonly unknown[]
}

type Said = ReturnType<JsonRecord['said']>

/** Turns records of JSON into records under the ids of measures. */
export class JsonRecords {
  readonly batches = new Batches()
  readonly days = new Map<string, SaidDay>()
  /** Records, used or not. */
  count = 0
  /** Records that cannot be used, and of which not even the level is known. */
  lost = 0
  private readonly taken = new Map<string, Used | undefined>()
  private readonly written = new Map<string, string>()
  private readonly arrays: { readonly path: string; readonly first: number }[] = []
  /** Whether each record stands on a line of its own; it is then known by that line. */
  private byLine = false

  constructor(
    private readonly context: ReadContext,
    private readonly problems: ProblemList,
  ) {}

  /** Reads the records of one array. */
  add({ path, listed, records }: RecordArray): void {
    this.arrays.push({ path, first: this.count })
    for (const record of records) {
      const row = this.count++
      if (isObject(record)) this.record(record, row, listed)
      else {
        this.problems.addMade(ofDataset('not-a-record', this.locate(row)))
        this.lose(listed ?? this.context.level, row)
      }
    }
  }

  /** Reads the record on a line; lines count from 1. */
  addLine(record: unknown, line: number): void {
    this.byLine = true
    this.count++
    if (isObject(record)) this.record(record, line, undefined)
    else {
      this.problems.addMade(ofDataset('not-a-record', this.locate(line)))
      this.lose(this.context.level, line)
    }
  }

  /** Counts a line that cannot be read: it may be a place of any level. */
  loseLine(line: number): void {
    this.byLine = true
    this.count++
    this.lose(this.context.level, line)
  }

  /** Where a record stands, or one of its cells: `places.community[3].households`. */
  locate(row: number, key?: string): Location {
    if (key === undefined) return this.at(row)
    const whole = this.written.get(key)
    if (whole !== undefined) return this.at(row, whole)
    const [id = '', period] = key.split('@')
    return this.at(row, this.written.get(id), period)
  }

  /** How the keys were taken. */
  uses(): readonly ColumnUse[] {
    const { file } = this.problems
    return [...this.taken].map(([heading, taken]) => ({ file, heading: shown(heading), ...useOf(taken) }))
  }

  private at(row: number, ...keys: readonly (string | undefined)[]): Location {
    const { file } = this.problems
    const column = keys.find((key) => key !== undefined)
    if (this.byLine) return { file, row, ...(column === undefined ? {} : { column: shown(column) }) }
    const array = this.arrays.findLast(({ first }) => first <= row)
    const steps = keys.filter((key) => key !== undefined).map(step)
    return { file, path: `${array?.path ?? ''}[${row - (array?.first ?? 0)}]${steps.join('')}` }
  }

  private record(record: Readonly<Record<string, unknown>>, row: number, listed: Level | undefined): void {
    const made = new JsonRecord((key, code, params) => this.problems.add(code, this.at(row, key), params))
    for (const [key, value] of Object.entries(record)) {
      const taken = this.take(key, row)
      if (taken) made.add(key, taken, value)
    }
    const day = made.said('day')
    if (day) this.day(day.value, this.at(row, day.key))
    const kept = made.record()
    const code = kept.code?.trim() ?? ''
    const level = this.level(made.said('level'), row, listed) ?? readCode(code)?.level
    if (level !== undefined) {
      this.batches.add(level, kept, row)
      return
    }
    this.problems.add('no-level', this.at(row), code === '' ? {} : { code: shown(code) })
    this.lose(undefined, row)
  }

  /** What is no record, or of no known level, is still a place. */
  private lose(level: Level | undefined, row: number): void {
    if (level === undefined) this.lost++
    else this.batches.add(level, {}, row)
  }

  /** What a key means; why it cannot be used is told once for the file. */
  private take(key: string, row: number): Used | undefined {
    if (this.taken.has(key)) return this.taken.get(key)
    const taken = this.context.headings.take(key)
    const used = taken.is === 'refused' ? undefined : taken
    if (taken.is === 'refused') this.problems.addMade(taken.why(this.at(row, key)))
    if (used && !this.written.has(keyOfTaken(used))) this.written.set(keyOfTaken(used), key)
    this.taken.set(key, used)
    return used
  }

  /** The level as listed, as said, or as given from outside; a word that cannot be read leaves it to the code. */
  private level(said: Said, row: number, listed: Level | undefined): Level | undefined {
    if (!said) return listed ?? this.context.level
    const word = typeof said.value === 'string' ? said.value : typeof said.value
    const level = levelOf(word)
    const at = this.at(row, said.key)
    if (level === undefined) this.problems.add('unknown-level-word', at, { value: shown(word), ...LEVEL_OPTIONS })
    else if (listed !== undefined && level !== listed) this.problems.add('level-clash', at, { said: level, listed })
    return listed ?? level
  }

  private day(value: unknown, at: Location): void {
    const day = typeof value === 'string' ? value : typeof value
    if (!this.days.has(day)) this.days.set(day, { day, at })
  }
}
