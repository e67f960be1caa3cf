import { codeAbove, readCode, type Level } from '../values/code'
import { isBeneath, LEVEL_NAMES } from '../values/level'
import type { Location, Problem } from '../values/problem'
import type { PlaceRecord } from './input'
import { shown, written } from './cell'
import { problem } from './words'

/** A place of the dataset: recorded, or known to exist because the code of another lies beneath it. */
export interface Place {
  /** What identifies it within the dataset: its code without padding, or level and name. */
  readonly key: string
  readonly level: Level
  /** The code as given; undefined for a place without one. */
  readonly code?: string
  readonly name?: string
  /** Key of the place above, as far as it is known. */
  readonly parent?: string
  /** The records that speak of it; more than one where a code stands twice; none for a place known from a code only. */
  readonly records: readonly Recorded[]
}

/** A record and where it stands. */
export interface Recorded {
  readonly record: PlaceRecord
  readonly index: number
}

/** Finds the location of a record, or of one of its cells. */
export type Locate = (level: Level, index: number, key?: string) => Location

interface Draft {
  key: string
  level: Level
  code?: string
  name?: string
  parent?: string
  records: Recorded[]
}

/** The region that a dataset is about. */
export interface Region {
  readonly code: string
  readonly name: string
  readonly level: Level
}

const keyOf = ({ code }: Region): string => readCode(code)?.key ?? code

/** Whether a region is another one, or contains it. */
function includes(region: Region, other: Region): boolean {
  return region.level === 'country' || keyOf(other).startsWith(keyOf(region))
}

/** Whether a record is of a region itself or of a place beneath it; one that says nothing of it is taken to be. */
function belongs(region: Region, level: Level, record: PlaceRecord, key: string | undefined): boolean {
  const regionKey = keyOf(region)
  if (level === region.level) {
    if (key !== undefined) return key === regionKey
    const name = written(record.name)
    return written(record.code) === '' && (name === '' || name === region.name)
  }
  if (!isBeneath(level, region.level)) return false
  if (key === undefined || region.level === 'country' || key.startsWith(regionKey)) return true
  return (readCode(written(record.parent))?.key ?? '').startsWith(regionKey)
}

/** Collects places from records, level by level, with everything that their codes imply. */
export class PlaceBook {
  private readonly drafts = new Map<string, Draft>()
  private readonly names = new Map<string, number>()
  readonly regionKey: string
  /** Whether all of the records are about this region or parts of it. */
  readonly isWidest: boolean
  /** Per level how many records could not be taken as a place: places that may well exist. */
  readonly lost = new Map<Level, number>()

  constructor(
    private readonly region: Region,
    private readonly locate: Locate,
    private readonly report: (problem: Problem) => void,
    /** Other regions that the same records are about: what lies there is no business of this one. */
    private readonly others: readonly Region[] = [],
  ) {
    this.regionKey = keyOf(region)
    this.isWidest = others.every((other) => includes(region, other))
    const root: Draft = { key: this.regionKey, level: region.level, code: region.code, name: region.name, records: [] }
    this.drafts.set(this.regionKey, root)
  }

  add(level: Level, record: PlaceRecord, index: number): void {
    const code = this.codeOf(level, record, index)
    if (!belongs(this.region, level, record, code?.key)) {
      if (!this.others.some((other) => belongs(other, level, record, code?.key))) this.outside(level, record, index)
      return
    }
    if (code === undefined && !this.isWidest && !this.isHere(level, record)) {
      this.unplaced(level, record, index)
      return
    }
    if (code === undefined) {
      this.addUncoded(level, record, index)
      return
    }
    if (this.drafts.get(code.key)?.records.length) this.lose(level)
    const draft = this.drafts.get(code.key) ?? this.draft(code.key, level)
    draft.code = written(record.code)
    if (typeof record.name === 'string' && draft.name === undefined) draft.name = record.name
    if (draft.key === this.regionKey && typeof record.name === 'string') draft.name = record.name
    draft.records.push({ record, index })
    const parent =
      this.parentOf(level, record, index) ?? (draft.key === this.regionKey ? undefined : this.aboveCode(code.key))
    if (parent !== undefined) this.attach(draft, parent)
  }

  /** Counts a record that is no place, or not one of its own: a place that it means may still exist. */
  lose(level: Level): void {
    this.lost.set(level, (this.lost.get(level) ?? 0) + 1)
  }

  /** Every place, in the order in which they came up. */
  places(): readonly Place[] {
    return [...this.drafts.values()]
  }

  private draft(key: string, level: Level): Draft {
    const draft: Draft = { key, level, records: [] }
    this.drafts.set(key, draft)
    return draft
  }

  /** Of several regions, whether a record without a code tells that it lies in this one. */
  private isHere(level: Level, record: PlaceRecord): boolean {
    if (level === this.region.level && written(record.name) === this.region.name) return true
    return (readCode(written(record.parent))?.key ?? '').startsWith(this.regionKey)
  }

  private unplaced(level: Level, record: PlaceRecord, index: number): void {
    const above = readCode(written(record.parent))?.key
    // the place above lies in another region
    if (above !== undefined && !this.regionKey.startsWith(above)) return
    this.lose(level)
    const params = { name: written(record.name), region: `${this.region.name} ${this.region.code}` }
    this.report(problem('region-unknown', this.locate(level, index), params))
  }

  private outside(level: Level, record: PlaceRecord, index: number): void {
    this.lose(level)
    const params = {
      code: written(record.code) || written(record.name),
      region: `${this.region.name} ${this.region.code}`,
    }
    this.report(problem('outside-region', this.locate(level, index, 'code'), params))
  }

  private addUncoded(level: Level, record: PlaceRecord, index: number): void {
    if (level === this.region.level) {
      this.drafts.get(this.regionKey)?.records.push({ record, index })
      return
    }
    const name = written(record.name)
    const parent = this.parentOf(level, record, index)
    const base = JSON.stringify([level, parent ?? '', name])
    const times = (this.names.get(base) ?? 0) + 1
    this.names.set(base, times)
    if (name !== '' && times > 1) this.report(problem('duplicate-name', this.locate(level, index), { name }))
    const draft = this.draft(times === 1 && name !== '' ? base : `${base} ${index + 1}`, level)
    if (name !== '') draft.name = name
    draft.records.push({ record, index })
    if (isBeneath(level, this.region.level)) this.attach(draft, parent ?? this.regionKey)
  }

  /** Sets the place above and makes sure that it, and all above it, are there. */
  private attach(draft: Draft, parent: string): void {
    draft.parent = parent
    let key: string | undefined = parent
    while (key !== undefined && !this.drafts.has(key)) {
      const level = readCode(key)?.level
      if (level === undefined || !isBeneath(level, this.region.level)) return
      const above: string | undefined = this.aboveCode(key)
      const made = this.draft(key, level)
      if (above !== undefined) made.parent = above
      key = above
    }
  }

  /** The code above; above a province lies the country, where that is the region. */
  private aboveCode(key: string): string | undefined {
    return codeAbove(key) ?? (this.region.level === 'country' ? this.regionKey : undefined)
  }

  private codeOf(level: Level, record: PlaceRecord, index: number) {
    const { code } = record
    if (written(code) === '') return undefined
    const read = readCode(written(code))
    if (!read) {
      this.report(problem('bad-code', this.locate(level, index, 'code'), { value: shown(code) }))
      return undefined
    }
    if (read.level === level) return read
    const [is, wanted] = [LEVEL_NAMES[read.level], LEVEL_NAMES[level]]
    const params = {
      value: shown(code),
      is: is['zh-CN'],
      wanted: wanted['zh-CN'],
      'is-en': is.en,
      'wanted-en': wanted.en,
    }
    this.report(problem('code-level', this.locate(level, index, 'code'), params))
    return undefined
  }

  private parentOf(level: Level, record: PlaceRecord, index: number): string | undefined {
    const { parent } = record
    if (written(parent) === '') return undefined
    const read = readCode(written(parent))
    if (
      read &&
      isBeneath(level, read.level) &&
      (read.key.startsWith(this.regionKey) || this.region.level === 'country')
    )
      return read.key
    this.report(problem('bad-parent', this.locate(level, index, 'parent'), { value: shown(parent) }))
    return undefined
  }
}
