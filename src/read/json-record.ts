import type { Cell, PlaceRecord } from '../dataset/input'
import { shown as shownValue } from '../dataset/cell'
import { codeText } from './code-text'
import type { Draft } from './file-data'
import { keyOfTaken, type Used } from './headings'
import { shown } from './heading-text'
import { inUnit } from './in-unit'
import { isObject, nestsAtMost } from './json-value'
import type { ColumnRole } from './known-words'
import type { ReadProblem } from './problem-codes'
import { withinOf } from './within-of'

/** A timetable of two seasons by weekday nests three deep; nothing that is recorded nests deeper. */
const DEEPEST = 3

interface Entry {
  readonly key: string
  readonly taken: Used
  readonly period: string | undefined
  readonly value: unknown
  repeated: boolean
}

/** Told of a key of a record that is wrong. */
export type TellOf = (key: string, code: ReadProblem, params?: Readonly<Record<string, string>>) => void

/** One record of JSON in the making; two of its keys may mean the same. */
export class JsonRecord {
  private readonly entries = new Map<string, Entry>()

  constructor(private readonly tell: TellOf) {}

  /** Adds a value under what its key means. The periods of a flow count one by one. */
  add(key: string, taken: Used, value: unknown): void {
    if (value === undefined || value === null || value === '') return
    const flow = taken.is === 'measure' && taken.measure.time === 'period'
    if (!flow) this.enter(key, taken, value, undefined)
    else if (taken.period !== undefined) this.enter(key, taken, value, taken.period)
    else if (!isObject(value)) this.enter(key, taken, value, undefined)
    else for (const [period, figure] of Object.entries(value)) this.enter(key, taken, figure, period)
  }

  /** What was said once of a role; text or a number. */
  said(role: ColumnRole): { readonly key: string; readonly value: unknown } | undefined {
    const entry = this.entries.get(role)
    return entry && !entry.repeated ? entry : undefined
  }

  /** The record under the ids of measures. */
  record(): PlaceRecord {
    const draft: Draft = {}
    for (const { key, taken, period, value, repeated } of this.entries.values()) {
      if (repeated || taken.is === 'level' || taken.is === 'day') continue
      if (taken.is === 'measure') this.figure(draft, key, this.inUnit(key, value, taken.unit), { id: taken.id, period })
      else if (typeof value === 'string' || typeof value === 'number') this.word(draft, key, taken.is, String(value))
      else this.tell(key, 'not-text')
    }
    return withinOf(draft)
  }

  /** A figure with the unit that its key names. */
  private inUnit(key: string, value: unknown, unit: string | undefined): unknown {
    if (unit === undefined || (typeof value !== 'string' && typeof value !== 'number')) return value
    const figure = inUnit(String(value), unit)
    if (figure === undefined) this.tell(key, 'two-units', { value: shownValue(value), unit })
    return figure
  }

  private word(draft: Draft, key: string, role: ColumnRole, word: string): void {
    const code = role === 'code' || role === 'parent' ? codeText(word) : ({ ok: true, code: word } as const)
    if (code.ok) {
      // a code of blanks is none
      if (code.code !== '') draft[role] = code.code
    } else this.tell(key, 'code-as-figure', { value: shown(word) })
  }

  private figure(
    draft: Draft,
    key: string,
    value: unknown,
    { id, period }: { readonly id: string; readonly period: string | undefined },
  ): void {
    if (value === undefined) return
    if (!nestsAtMost(value, DEEPEST)) {
      this.tell(key, 'too-deep')
      return
    }
    const before = draft[id]
    if (period === undefined) draft[id] ??= value as Cell
    else draft[id] = { ...(isObject(before) ? before : {}), [period]: value }
  }

  private enter(key: string, taken: Used, value: unknown, period: string | undefined): void {
    const meaning = period === undefined || taken.is !== 'measure' ? keyOfTaken(taken) : `${taken.id}@${period}`
    const other = this.entries.get(meaning)
    if (!other) {
      this.entries.set(meaning, { key, taken, period, value, repeated: false })
      return
    }
    other.repeated = true
    this.tell(key, 'repeated-key', { heading: shown(key), other: shown(other.key) })
  }
}
