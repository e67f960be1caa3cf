import { problem as ofDataset } from '../dataset/words'
import type { Declarations, Roster } from '../dataset/input'
import { LEVELS } from '../values/code'
import { isForbiddenKey } from '../values/forbidden-key'
import { nearest } from '../values/nearest'
import type { ReadContext } from './context'
import { nothingOf, type FileData, type SaidDay } from './file-data'
import { shown } from './heading-text'
import { JsonRecords } from './json-records'
import { isObject, parseJson, step } from './json-value'
import { levelOf } from './known-words'
import type { ProblemList } from './problem-list'

type JsonObject = Readonly<Record<string, unknown>>

/** Keys of a dataset beside its records. */
const DATASET_KEYS = ['day', 'roster', 'declares', 'places']
const IGNORED = new Set(['$schema'])

/** Reads the shapes in which a dataset comes as JSON. */
class JsonReader {
  private readonly records: JsonRecords
  private readonly days: SaidDay[] = []
  private roster: Roster = {}
  private declares: Declarations = {}

  constructor(
    private readonly problems: ProblemList,
    context: ReadContext,
  ) {
    this.records = new JsonRecords(context, problems)
  }

  read(value: unknown): FileData {
    const { file } = this.problems
    if (Array.isArray(value)) this.records.add({ path: '', records: value })
    else if (!isObject(value) || !this.dataset(value)) {
      this.problems.add('not-a-dataset')
      return nothingOf(file, this.problems.list())
    }
    return {
      file,
      rows: this.records.count,
      batches: this.records.batches.byLevel,
      locate: (_, row, key) => this.records.locate(row, key),
      days: [...this.days, ...this.records.days.values()],
      roster: this.roster,
      declares: this.declares,
      columns: this.records.uses(),
      problems: this.problems.list(),
      lost: this.records.lost,
    }
  }

  /** An object with `places`, or with a level for each of its keys; false for anything else. */
  private dataset(value: JsonObject): boolean {
    const hasPlaces = Object.hasOwn(value, 'places')
    if (!hasPlaces && !Object.keys(value).some((key) => levelOf(key) !== undefined)) return false
    for (const [key, part] of Object.entries(value)) {
      if (key === 'places') this.places(part)
      else if (DATASET_KEYS.includes(key)) this.about(key, part)
      else if (!hasPlaces && levelOf(key) !== undefined) this.level(key, part, key)
      else this.unknown(key)
    }
    return true
  }

  private places(value: unknown): void {
    if (!isObject(value)) this.problems.add('not-an-object', { path: 'places' })
    else for (const [key, part] of Object.entries(value)) this.level(key, part, `places${step(key)}`)
  }

  private level(key: string, part: unknown, path: string): void {
    const at = { file: this.problems.file, path }
    const listed = levelOf(key)
    if (isForbiddenKey(key)) this.problems.addMade(ofDataset('forbidden-key', at, { key }))
    else if (listed === undefined) {
      const near = nearest(key, LEVELS)
      const params = { level: shown(key) }
      this.problems.addMade(ofDataset('unknown-level', at, near === undefined ? params : { ...params, nearest: near }))
      this.records.lost++
    } else if (Array.isArray(part)) this.records.add({ path, listed, records: part })
    else {
      this.problems.addMade(ofDataset('not-records', at, { level: listed }))
      this.records.lost++
    }
  }

  private about(key: string, part: unknown): void {
    if (part === null) return
    if (key === 'day') {
      const at = { file: this.problems.file, path: 'day' }
      this.days.push({ day: typeof part === 'string' ? part : typeof part, at })
    } else if (!isObject(part)) this.problems.add('not-an-object', { path: key })
    else if (key === 'roster') this.roster = this.allowed(part, key)
    else this.declares = this.texts(this.allowed(part, key), key)
  }

  private allowed(part: JsonObject, path: string): JsonObject {
    return Object.fromEntries(
      Object.entries(part).filter(([key]) => {
        const forbidden = isForbiddenKey(key)
        const at = { file: this.problems.file, path: path + step(key) }
        if (forbidden) this.problems.addMade(ofDataset('forbidden-key', at, { key }))
        return !forbidden
      }),
    )
  }

  private texts(part: JsonObject, path: string): Declarations {
    const texts: Record<string, string> = {}
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'string') texts[key] = value
      else this.problems.add('not-text', { path: path + step(key) })
    }
    return texts
  }

  private unknown(key: string): void {
    if (IGNORED.has(key)) return
    const at = { file: this.problems.file, path: shown(key) }
    if (isForbiddenKey(key)) {
      this.problems.addMade(ofDataset('forbidden-key', at, { key }))
      return
    }
    const near = nearest(key, DATASET_KEYS)
    this.problems.add('unknown-key', at, near === undefined ? { key: shown(key) } : { key: shown(key), nearest: near })
  }
}

/**
 * Reads a dataset, an array of records, or an array of records for each level.
 *
 * @param value as JSON would have it
 * @param context what keys mean, and what is given from outside
 * @param problems told of everything that is wrong
 */
export function readJsonValue(value: unknown, context: ReadContext, problems: ProblemList): FileData {
  return new JsonReader(problems, context).read(value)
}

/**
 * Reads what {@link readJsonValue} reads from JSON.
 *
 * @param json text without a byte order mark
 * @param context what keys mean, and what is given from outside
 * @param problems told of everything that is wrong
 */
export function readJson(json: string, context: ReadContext, problems: ProblemList): FileData {
  const parsed = parseJson(json)
  if (parsed.ok) return readJsonValue(parsed.value, context, problems)
  if (/^\s*[{[]/.test(json)) problems.add('bad-json', { row: parsed.line })
  else problems.add('not-what-it-says', {}, { extension: '.json', contents: 'table' })
  return nothingOf(problems.file, problems.list())
}
