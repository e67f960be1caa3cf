import { LEVELS, type Level } from '../values/code'
import { DEPTH, levelOfKey } from './code-key'
import { LevelRows } from './level-rows'

/** What stands for no place. */
export const NOWHERE = -1

/** An id is the depth of a level and a row of it. */
const ROW_BITS = 28
const ROWS = 2 ** ROW_BITS

/** The places of a dataset as columns: a row each on their level, in the order in which they came up. */
export class PlaceRows {
  /** The id of the region that the dataset is about. */
  readonly region: number
  /** Further records of places that several speak of. */
  readonly more = new Map<number, number[]>()
  /** Keys above that are no places of the dataset. */
  readonly outside = new Map<number, string>()
  private readonly texts = new Map<number, string>()
  private readonly byText = new Map<string, number>()
  private readonly levels: readonly LevelRows[] = LEVELS.map(() => new LevelRows())
  private readonly regionKey: number

  /**
   * @param level the level of the region
   * @param key what identifies it
   * @param isCode whether that is the digits of a code
   */
  constructor(level: Level, key: string, isCode: boolean) {
    this.regionKey = isCode ? Number(key) : NaN
    this.region = isCode ? this.claim(this.regionKey, level) : this.addText(key, level)
  }

  /** Makes room for as many places more of a level. */
  reserve(level: Level, more: number): void {
    const rows = this.at(level)
    rows.reserve(rows.size + more)
  }

  /** How many places a level has. */
  count(level: Level): number {
    return this.at(level).size
  }

  /** The id of the first place of a level; the others follow it. */
  first(level: Level): number {
    return DEPTH[level] * ROWS
  }

  /** The place with a code; a new one where there is none. */
  claim(key: number, level: Level): number {
    return this.first(level) + this.at(level).claim(key)
  }

  /** A place whose key is a text of its own. */
  addText(key: string, level: Level): number {
    const id = this.first(level) + this.at(level).append(NaN)
    this.texts.set(id, key)
    this.byText.set(key, id)
    return id
  }

  /** The place with a code; -1 where there is none. */
  find(key: number): number {
    if (key === this.regionKey) return this.region
    const level = levelOfKey(key)
    const row = this.at(level).find(key)
    return row < 0 ? NOWHERE : this.first(level) + row
  }

  /** The place with a key; -1 where there is none. */
  idOf(key: string): number {
    const id = this.byText.get(key)
    if (id !== undefined) return id
    return /^[1-9]\d{1,11}$/.test(key) ? this.find(Number(key)) : NOWHERE
  }

  keyOf(id: number): string {
    return this.texts.get(id) ?? String(this.codeOf(id))
  }

  /** The digits of its code; NaN for a place without one. */
  codeOf(id: number): number {
    return this.levelAt(id).keys[this.rowOf(id)]!
  }

  levelOf(id: number): Level {
    return LEVELS[id >>> ROW_BITS]!
  }

  rowOf(id: number): number {
    return id & (ROWS - 1)
  }

  /** The place above as far as it is known; -1 where none is. */
  parentOf(id: number): number {
    return this.levelAt(id).parents[this.rowOf(id)]!
  }

  setParent(id: number, above: number): void {
    this.levelAt(id).parents[this.rowOf(id)] = above
    if (this.outside.size > 0) this.outside.delete(id)
  }

  /** The place above has a key, and is none of the dataset. */
  setOutside(id: number, key: number): void {
    this.setParent(id, NOWHERE)
    this.outside.set(id, String(key))
  }

  /** Tells that a record speaks of a place; whether it is the first to do so. */
  record(id: number, index: number): boolean {
    const { records } = this.levelAt(id)
    const row = this.rowOf(id)
    if (records[row] === NOWHERE) {
      records[row] = index
      return true
    }
    const more = this.more.get(id)
    if (more) more.push(index)
    else this.more.set(id, [index])
    return false
  }

  /** The records that speak of a place; none of one that is known from the codes of others only. */
  recordsOf(id: number): readonly number[] {
    const first = this.levelAt(id).records[this.rowOf(id)]!
    return first === NOWHERE ? [] : [first, ...(this.more.get(id) ?? [])]
  }

  /** The place of a level above a place, or itself; -1 where none is known. */
  above(id: number, level: Level): number {
    const depth = DEPTH[level]
    let at = id
    while (at !== NOWHERE && at >>> ROW_BITS !== depth) at = this.parentOf(at)
    return at
  }

  /** The columns of a level. */
  at(level: Level): LevelRows {
    return this.levels[DEPTH[level]]!
  }

  private levelAt(id: number): LevelRows {
    return this.levels[id >>> ROW_BITS]!
  }
}
