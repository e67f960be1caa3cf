import { readCode, type Level } from '../values/code'
import { readCreditCode } from '../values/credit-code'
import { isBeneath, LEVEL_NAMES } from '../values/level'
import type { Problem } from '../values/problem'
import { isEmpty, shown, written } from './cell'
import { communityKey, keyAbove, levelOfKey } from './code-key'
import type { LevelRows } from './level-rows'
import type { Locate, Region } from './place'
import { placeName } from './place-name'
import { NOWHERE, PlaceRows } from './place-rows'
import { belongs, includes, keyOf, keysWithin, type Identity } from './region'
import { above } from './register'
import { problem } from './words'

export type { Locate, Place, Recorded, Region } from './place'

/** What tells a place without a statistical code: its credit code, or its name within named places above. */
function toldBy(level: Level, record: Identity): string | undefined {
  const credit = readCreditCode(written(record.creditCode))
  if (credit !== undefined) return JSON.stringify([level, credit])
  const [within, name] = [above(record), placeName(written(record.name))]
  return within.length === 0 || name === '' ? undefined : JSON.stringify([level, ...within, name])
}

/** Collects places from records, level by level, with everything that their codes imply. */
export class PlaceBook {
  readonly rows: PlaceRows
  /** Names that are not those of a place's first record. */
  readonly names = new Map<number, string>()
  /** How often a name without a code came up. */
  private readonly times = new Map<string, number>()
  readonly regionKey: string
  /** Whether all of the records are about this region or parts of it. */
  readonly isWidest: boolean
  /** Per level how many records could not be taken as a place: places that may well exist. */
  readonly lost = new Map<Level, number>()
  private readonly within: readonly [number, number]
  private readonly communities: LevelRows
  private readonly firstCommunity: number
  /** The town that came up last: from which number up to which its communities lie, and its id. */
  private townFrom = 0
  private townTo = 0
  private townId = NOWHERE

  constructor(
    readonly region: Region,
    private readonly locate: Locate,
    private readonly report: (problem: Problem) => void,
    /** Other regions that the same records are about: what lies there is no business of this one. */
    private readonly others: readonly Region[] = [],
  ) {
    this.regionKey = keyOf(region)
    this.isWidest = others.every((other) => includes(region, other))
    this.within = keysWithin(region)
    this.rows = new PlaceRows(region.level, this.regionKey, readCode(region.code) !== undefined)
    this.communities = this.rows.at('community')
    this.firstCommunity = this.rows.first('community')
    this.names.set(this.rows.region, region.name)
  }

  /**
   * Adds what a record speaks of.
   *
   * @param level the level that it is recorded on
   * @param record who it is about
   * @param index its number on the level
   * @returns the id of the place whose cells it holds; -1 where it is no place here, or not the first record of one
   */
  add(level: Level, record: Identity, index: number): number {
    const key = level === 'community' && isEmpty(record.parent) ? communityKey(record.code) : NaN
    if (key >= this.within[0] && key < this.within[1]) return this.addCommunity(key, index)
    return this.addAny(level, record, index)
  }

  /** Counts a record that is no place, or not one of its own: a place that it means may still exist. */
  lose(level: Level): void {
    this.lost.set(level, (this.lost.get(level) ?? 0) + 1)
  }

  /** Adds a community of the region by its code alone: what nearly every record is. */
  private addCommunity(key: number, index: number): number {
    const { communities } = this
    const row = communities.claim(key)
    const id = this.firstCommunity + row
    // most lie in the town of the one before
    if (key < this.townFrom || key >= this.townTo) this.turnTo(key, id)
    else communities.parents[row] = this.townId
    if (communities.records[row] !== NOWHERE) return this.recorded(id, 'community', index)
    communities.records[row] = index
    return id
  }

  private turnTo(key: number, id: number): void {
    this.attach(id, keyAbove(key))
    this.townId = this.rows.parentOf(id)
    this.townFrom = Math.floor(key / 1000) * 1000
    this.townTo = this.townId === NOWHERE || this.rows.outside.size > 0 ? 0 : this.townFrom + 1000
  }

  private addAny(level: Level, record: Identity, index: number): number {
    const code = this.codeOf(level, record, index)
    if (!belongs(this.region, level, record, code?.key)) {
      if (!this.others.some((other) => belongs(other, level, record, code?.key))) this.outside(level, record, index)
      return NOWHERE
    }
    if (code !== undefined) return this.addCoded(level, code.key, record, index)
    if (this.isWidest || this.isHere(level, record)) return this.addUncoded(level, record, index)
    this.unplaced(level, record, index)
    return NOWHERE
  }

  private addCoded(level: Level, code: string, record: Identity, index: number): number {
    const key = Number(code)
    const id = this.rows.claim(key, level)
    if (id === this.rows.region && typeof record.name === 'string') this.names.set(id, record.name)
    const parent = this.parentOf(level, record, index) ?? (id === this.rows.region ? undefined : this.keyAbove(key))
    if (parent !== undefined) this.attach(id, parent)
    return this.recorded(id, level, index)
  }

  /** Tells that a record speaks of a place: its id for the first one; a further one in the same table may mean another place. */
  private recorded(id: number, level: Level, index: number): number {
    if (this.rows.record(id, index)) return id
    const [first = index] = this.rows.recordsOf(id)
    const [one, other] = [this.locate(level, first), this.locate(level, index)]
    if (one.file === other.file && one.sheet === other.sheet) this.lose(level)
    return NOWHERE
  }

  /** Of several regions, whether a record without a code tells that it lies in this one. */
  private isHere(level: Level, record: Identity): boolean {
    if (level === this.region.level && written(record.name) === this.region.name) return true
    return (readCode(written(record.parent))?.key ?? '').startsWith(this.regionKey)
  }

  private unplaced(level: Level, record: Identity, index: number): void {
    const above = readCode(written(record.parent))?.key
    // the place above lies in another region
    if (above !== undefined && !this.regionKey.startsWith(above)) return
    this.lose(level)
    const params = { name: written(record.name), region: `${this.region.name} ${this.region.code}` }
    this.report(problem('region-unknown', this.locate(level, index), params))
  }

  private outside(level: Level, record: Identity, index: number): void {
    this.lose(level)
    const params = {
      code: written(record.code) || written(record.name),
      region: `${this.region.name} ${this.region.code}`,
    }
    this.report(problem('outside-region', this.locate(level, index, 'code'), params))
  }

  private addUncoded(level: Level, record: Identity, index: number): number {
    const { region } = this.rows
    if (level === this.region.level) return this.rows.record(region, index) ? region : NOWHERE
    const name = written(record.name)
    const parent = this.parentOf(level, record, index)
    const told = toldBy(level, record)
    const known = told === undefined ? NOWHERE : this.rows.idOf(told)
    if (known !== NOWHERE) return this.recorded(known, level, index)
    const base = JSON.stringify([level, parent === undefined ? '' : String(parent), name])
    const times = (this.times.get(base) ?? 0) + 1
    this.times.set(base, times)
    if (name !== '' && times > 1 && told === undefined)
      this.report(problem('duplicate-name', this.locate(level, index), { name }))
    const id = this.rows.addText(told ?? (times === 1 && name !== '' ? base : `${base} ${index + 1}`), level)
    if (name !== '') this.names.set(id, name)
    this.rows.record(id, index)
    if (isBeneath(level, this.region.level)) this.attach(id, parent ?? NaN)
    return id
  }

  /** Sets the place above and makes sure that it, and all above it, are there; NaN stands for the region. */
  private attach(id: number, key: number): void {
    const above = this.idAbove(key)
    if (above === NOWHERE) this.rows.setOutside(id, key)
    else this.rows.setParent(id, above)
  }

  private idAbove(key: number): number {
    const known = Number.isNaN(key) ? this.rows.region : this.rows.find(key)
    const level = known === NOWHERE ? levelOfKey(key) : undefined
    if (level === undefined) return known
    if (!isBeneath(level, this.region.level)) return NOWHERE
    const made = this.rows.claim(key, level)
    const next = this.keyAbove(key)
    if (next !== undefined) this.attach(made, next)
    return made
  }

  /** The key above; above a province lies the country, where that is the region. */
  private keyAbove(key: number): number | undefined {
    return keyAbove(key) || (this.region.level === 'country' ? NaN : undefined)
  }

  private codeOf(level: Level, record: Identity, index: number) {
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

  private parentOf(level: Level, record: Identity, index: number): number | undefined {
    const { parent } = record
    if (written(parent) === '') return undefined
    const read = readCode(written(parent))
    if (
      read &&
      isBeneath(level, read.level) &&
      (read.key.startsWith(this.regionKey) || this.region.level === 'country')
    )
      return Number(read.key)
    this.report(problem('bad-parent', this.locate(level, index, 'parent'), { value: shown(parent) }))
    return undefined
  }
}
