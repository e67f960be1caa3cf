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

/** Collects places from records, level by level, with everything that their codes imply. */
export class PlaceBook {
  private readonly drafts = new Map<string, Draft>()
  private readonly names = new Map<string, number>()
  readonly regionKey: string

  constructor(
    private readonly region: Region,
    private readonly locate: Locate,
    private readonly report: (problem: Problem) => void,
  ) {
    this.regionKey = readCode(region.code)?.key ?? region.code
    const root: Draft = { key: this.regionKey, level: region.level, code: region.code, name: region.name, records: [] }
    this.drafts.set(this.regionKey, root)
  }

  add(level: Level, record: PlaceRecord, index: number): void {
    const at = this.locate(level, index)
    const code = this.codeOf(level, record, index)
    if (code !== undefined && !this.within(code.key, level, record, index)) return
    if (code === undefined) {
      this.addUncoded(level, record, index, at)
      return
    }
    const draft = this.drafts.get(code.key) ?? this.draft(code.key, level)
    draft.code = written(record.code)
    if (typeof record.name === 'string' && draft.name === undefined) draft.name = record.name
    if (draft.key === this.regionKey && typeof record.name === 'string') draft.name = record.name
    draft.records.push({ record, index })
    const parent =
      this.parentOf(level, record, index) ?? (draft.key === this.regionKey ? undefined : codeAbove(code.key))
    if (parent !== undefined) this.attach(draft, parent)
  }

  /** Every place, those of the widest level first, each level in the order in which its places came. */
  places(): readonly Place[] {
    return [...this.drafts.values()]
  }

  private draft(key: string, level: Level): Draft {
    const draft: Draft = { key, level, records: [] }
    this.drafts.set(key, draft)
    return draft
  }

  private addUncoded(level: Level, record: PlaceRecord, index: number, at: Location): void {
    if (level === this.region.level) {
      // a record of the region's own level without a code can only be the region
      const root = this.drafts.get(this.regionKey)
      if (root && (record.name === undefined || record.name === this.region.name)) {
        root.records.push({ record, index })
        return
      }
    }
    const name = typeof record.name === 'string' ? record.name.trim() : ''
    const parent = this.parentOf(level, record, index)
    const base = `${level}:${parent ?? ''}:${name}`
    const times = (this.names.get(base) ?? 0) + 1
    this.names.set(base, times)
    if (name !== '' && times > 1) this.report(problem('duplicate-name', at, { name }))
    const draft = this.draft(times === 1 && name !== '' ? base : `${base}#${index + 1}`, level)
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
      const above: string | undefined = codeAbove(key)
      const made = this.draft(key, level)
      if (above !== undefined) made.parent = above
      key = above
    }
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

  private within(key: string, level: Level, record: PlaceRecord, index: number): boolean {
    if (this.region.level === 'country' || key.startsWith(this.regionKey)) return true
    const parent = readCode(written(record.parent))?.key ?? ''
    if (parent !== '' && parent.startsWith(this.regionKey)) return true
    const params = { code: written(record.code), region: `${this.region.name} ${this.region.code}` }
    this.report(problem('outside-region', this.locate(level, index, 'code'), params))
    return false
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
