import { isDay, type Day } from '../values/day'
import { readCode, type Level } from '../values/code'
import type { Location, Problem } from '../values/problem'
import type { Measures } from '../measures/measure'
import { plainMeasures as catalogue } from '../measures/plain'
import { shown, written } from './cell'
import type { DatasetInput, PlaceRecord } from './input'
import { mergedRecord } from './merged-record'
import { levelsIn } from './register'
import { problem } from './words'

/**
 * What became of one place between two ledgers, one line of a list of changes (区划变动): a new code (更名、改码), a merger (撤并:
 * several places with one `to`), a division (several `to` of one place), a new place (新设), or an end (撤销).
 */
export interface PlaceChange {
  /** Statistical code before; null for a place that was newly set up. */
  readonly from: string | null
  /** Statistical code after; null for a place that has no successor. */
  readonly to: string | null
  /** The day on which it took effect; without it the change lies between the two ledgers. */
  readonly day?: Day
  /** Number of the approving document. */
  readonly document?: string
  /** Where it is written. */
  readonly location?: Location
}

/** Between which days changes count, and how figures add up. */
export interface ChangesOptions {
  /** The data day of the later ledger: changes after it are of no matter. */
  readonly until?: Day
  /** Measures beside those of the catalogue. */
  readonly measures?: Measures
}

/** Records as of an earlier day, by the codes of a later one. */
export interface Carried {
  readonly input: DatasetInput
  /** Changes that cannot be used, and how many places were carried over. */
  readonly problems: readonly Problem[]
}

/** Successors and predecessors of the places of one step. */
class Step {
  private readonly after = new Map<string, Set<string>>()
  private readonly before = new Map<string, Set<string>>()

  add(from: string, to: string): void {
    this.after.set(from, (this.after.get(from) ?? new Set()).add(to))
    this.before.set(to, (this.before.get(to) ?? new Set()).add(from))
  }

  /** The one successor of a place; itself where nothing became of it, or where it was divided. */
  successor(key: string): string {
    const after = this.after.get(key)
    return after?.size === 1 ? [...after][0]! : key
  }

  isDivided(key: string): boolean {
    return (this.after.get(key)?.size ?? 0) > 1
  }

  /** Whether any place was carried over to this one. */
  receives(key: string): boolean {
    return this.before.has(key)
  }

  /** The places that one consists of now, as far as the changes tell. */
  predecessors(key: string): readonly string[] {
    return [...(this.before.get(key) ?? [])]
  }
}

/** A record, its code without padding, and the number by which its file knows it. */
interface Entry {
  readonly record: PlaceRecord
  readonly key: string | undefined
  readonly origin: number
}

interface Tally {
  renamed: number
  merged: number
  divided: number
}

/** Under a new code the name and the place above may be others too. */
function recoded(record: PlaceRecord, code: string): PlaceRecord {
  const kept = Object.entries(record).filter(([key]) => key !== 'name' && key !== 'parent')
  return { ...Object.fromEntries(kept), code }
}

/** Carries the records of one level over, step by step. */
class Carrier {
  constructor(
    private readonly measures: Measures,
    private readonly tally: Tally,
  ) {}

  take(entries: readonly Entry[], step: Step): readonly Entry[] {
    const groups = new Map<string, Entry[]>()
    const kept: Entry[] = []
    for (const entry of entries) {
      const { key } = entry
      if (key !== undefined && step.isDivided(key)) this.tally.divided++
      const to = key === undefined ? undefined : step.successor(key)
      if (to === undefined || !step.receives(to)) kept.push(entry)
      else groups.set(to, [...(groups.get(to) ?? []), entry])
    }
    return [...kept, ...[...groups].flatMap(([to, group]) => this.carry(to, group, step))]
  }

  /** The records of one place after a step: one record, or several that cannot be made one. */
  private carry(to: string, entries: readonly Entry[], step: Step): readonly Entry[] {
    const keys = new Set(entries.map(({ key }) => key))
    const before = step.predecessors(to)
    // a place that stands twice is a problem that the dataset tells of
    if (keys.size < entries.length || (entries.length === 1 && before.length === 1 && keys.has(before[0]))) {
      this.tally.renamed += keys.size
      return entries.map((entry) => ({ ...entry, key: to, record: recoded(entry.record, to) }))
    }
    this.tally.merged += entries.length
    // where one of the places is not listed, no figure of the whole is known
    const records = before.every((key) => keys.has(key)) ? entries.map(({ record }) => record) : []
    const origin = entries[0]?.origin ?? 0
    return [{ key: to, origin, record: mergedRecord(to, records, this.measures) }]
  }
}

/** The steps in order, those without a day first; what happened before the earlier ledger or after the later one is left out. */
function stepsOf(changes: readonly PlaceChange[], from: Day, until: Day | undefined, report: (one: Problem) => void) {
  const steps = new Map<Day, Step>()
  for (const { from: before, to: after, day, location = {} } of changes) {
    const codes = [before, after].map((code) => (code === null ? null : readCode(written(code))))
    const [one, other] = codes
    if (
      one === undefined ||
      other === undefined ||
      (one === null && other === null) ||
      (one && other && one.level !== other.level)
    ) {
      report(problem('bad-change', location, { from: shown(before ?? ''), to: shown(after ?? '') }))
      continue
    }
    if (day !== undefined && !isDay(day)) {
      report(problem('bad-change-day', location, { value: shown(day) }))
      continue
    }
    if (!one || !other || (day !== undefined && (day <= from || (until !== undefined && day > until)))) continue
    const step = steps.get(day ?? '') ?? new Step()
    steps.set(day ?? '', step)
    step.add(one.key, other.key)
  }
  return [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step)
}

/**
 * An earlier ledger by the codes of a later one, so that both can be compared: places with a new code are called by it, of
 * merged places the figures are added up. A place that was divided stays as it was, since nobody knows how.
 *
 * @param input the earlier records
 * @param changes what became of places since
 * @param options the data day of the later ledger, and measures beside the catalogue's
 * @returns the records for the option `earlier` of `check`, and the changes that cannot be used
 * @example
 * const { input } = carryForward(ledger2023, [{ from: '140105001002', to: '140105001001' }], { until: '2024-12-31' })
 * check(shanxi2021, ledger2024, { day: '2024-12-31', earlier: [input] })
 */
export function carryForward(
  input: DatasetInput,
  changes: readonly PlaceChange[],
  options: ChangesOptions = {},
): Carried {
  const found: Problem[] = []
  const measures: Measures = { ...catalogue, ...options.measures }
  const steps = stepsOf(changes, input.day, options.until, (one) => void found.push(one))
  const tally: Tally = { renamed: 0, merged: 0, divided: 0 }
  const carrier = new Carrier(measures, tally)
  const origins = new Map<Level, readonly number[]>()
  const places = levelsIn(input).map(([level, records]) => {
    const read = records.map((record, origin): Entry => ({ record, origin, key: keyOf(level, record) }))
    const entries = steps.reduce<readonly Entry[]>((all, step) => carrier.take(all, step), read)
    origins.set(
      level,
      entries.map(({ origin }) => origin),
    )
    return [level, entries.map(({ record }) => record)] as const
  })
  if (tally.renamed + tally.merged + tally.divided > 0) found.push(problem('carried', {}, { ...tally }))
  const { locate } = input
  return {
    problems: found,
    input: {
      ...input,
      places: { ...input.places, ...Object.fromEntries(places) },
      ...(locate ? { locate: (level, index, key) => locate(level, origins.get(level)?.[index] ?? index, key) } : {}),
    },
  }
}

function keyOf(level: Level, record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null) return undefined
  const read = readCode(written((record as PlaceRecord).code))
  return read?.level === level ? read.key : undefined
}
