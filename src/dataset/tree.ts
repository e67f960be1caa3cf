import type { Level } from '../values/code'
import { isBeneath } from '../values/level'
import type { Beneath, Table } from '../measures/column'
import type { Columns } from './columns'
import type { Place } from './places'
import type { Roster, RosterEntry } from './input'

/** The places of one level, with their columns. */
export interface PlaceTable extends Table {
  readonly places: readonly Place[]
  /** The row of a place, by its key; -1 where the level has no such place. */
  rowOf(key: string): number
}

/** How many places of a level lie in the region, and in each place above, as the roster says. */
interface Announced {
  readonly fewest: number
  readonly most: number
}

const OPEN: Announced = { fewest: 0, most: Infinity }

function announced(entry: RosterEntry | undefined, key: string, isRegion: boolean): number | 'complete' | 'open' {
  if (typeof entry === 'object') return entry[key] ?? 'open'
  if (typeof entry === 'number') return isRegion ? entry : 'open'
  return entry ?? 'open'
}

/** The tables of all levels of a dataset, and what lies beneath what. */
export class Tree {
  private readonly tables = new Map<Level, PlaceTable>()
  private readonly made = new Map<string, Beneath>()

  constructor(
    private readonly byKey: ReadonlyMap<string, Place>,
    private readonly roster: Roster,
    private readonly regionKey: string,
    /** Per level how many records could not be taken as a place of their own. */
    private readonly lost: ReadonlyMap<Level, number>,
  ) {}

  /** Adds the places of one level. */
  addLevel(level: Level, places: readonly Place[], columns: Columns): void {
    let rows: ReadonlyMap<string, number> | undefined
    const table: PlaceTable = {
      level,
      places,
      rows: places.length,
      rowOf: (key) => (rows ??= new Map(places.map((place, row) => [place.key, row]))).get(key) ?? -1,
      column: (key) => columns.get(key),
      beneath: (lower) => (isBeneath(lower, level) ? this.beneath(table, lower) : undefined),
    }
    this.tables.set(level, table)
  }

  /** The places of a level; an empty table where there are none. */
  table(level: Level): PlaceTable {
    const table = this.tables.get(level)
    if (table) return table
    this.addLevel(level, [], new Map())
    return this.table(level)
  }

  /** The place of a level above a place, or the place itself. */
  above(place: Place, level: Level): Place | undefined {
    let at: Place | undefined = place
    while (at && at.level !== level) at = at.parent === undefined ? undefined : this.byKey.get(at.parent)
    return at
  }

  private beneath(table: PlaceTable, lower: Level): Beneath {
    const key = `${table.level} ${lower}`
    const before = this.made.get(key)
    if (before) return before
    const below = this.table(lower)
    const above = Int32Array.from(below.places, (place) => table.rowOf(this.above(place, table.level)?.key ?? ''))
    const beneath = { table: below, above, ...this.unlisted(table, lower, above) }
    this.made.set(key, beneath)
    return beneath
  }

  private unlisted(table: PlaceTable, lower: Level, above: Int32Array) {
    const listed = new Float64Array(table.rows)
    let loose = this.lost.get(lower) ?? 0
    above.forEach((row) => {
      if (row < 0) loose++
      else listed[row] = (listed[row] as number) + 1
    })
    const known = table.places.map((place, row) => this.known(lower, place.key, listed[row] as number, loose))
    return {
      fewest: Float64Array.from(known, ({ fewest }) => fewest),
      most: Float64Array.from(known, ({ most }) => most),
    }
  }

  /** Places whose place above is not known, and records that were lost, may lie beneath any of them. */
  private known(lower: Level, key: string, listed: number, loose: number): Announced {
    const entry = this.roster[lower]
    const number = announced(entry, key, key === this.regionKey)
    if (typeof number === 'number') {
      const missing = Math.max(0, number - listed)
      return { fewest: missing, most: missing }
    }
    if (number === 'complete') return { fewest: 0, most: loose }
    if (typeof entry !== 'number') return OPEN
    // of a number for the whole region no more can lie in one part than are missing in all
    return { fewest: 0, most: Math.max(0, entry - this.table(lower).rows) + loose }
  }
}
