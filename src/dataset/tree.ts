import type { Level } from '../values/code'
import { isBeneath } from '../values/level'
import type { Beneath, Table } from '../measures/column'
import { PlaceView, type Origin, type Place } from './place'
import type { PlaceRows } from './place-rows'
import type { Roster, RosterEntry } from './input'
import type { Columns } from './store/level-cells'

/** The places of one level, with their columns. */
export interface PlaceTable extends Table {
  /** All of them, written out when they are first asked for. */
  readonly places: readonly Place[]
  /** The place of a row. */
  place(row: number): Place
  /** The row of a place, by its key; -1 where the level has no such place. */
  rowOf(key: string): number
}

/** How many places of a level lie in a place above, as the roster says. */
function announced(entry: RosterEntry | undefined, key: () => string, isRegion: boolean): number | 'complete' | 'open' {
  if (typeof entry === 'object') return entry[key()] ?? 'open'
  if (typeof entry === 'number') return isRegion ? entry : 'open'
  return entry ?? 'open'
}

const NO_COLUMNS: Columns = { get: () => undefined }

/** The tables of all levels of a dataset, and what lies beneath what. */
export class Tree {
  private readonly tables = new Map<Level, PlaceTable>()
  private readonly made = new Map<string, Beneath>()
  private readonly rows: PlaceRows

  constructor(
    private readonly origin: Origin,
    private readonly columns: ReadonlyMap<Level, Columns>,
    private readonly roster: Roster,
    /** Per level how many records could not be taken as a place of their own. */
    private readonly lost: ReadonlyMap<Level, number>,
  ) {
    this.rows = origin.rows
  }

  /** The places of a level; an empty table where there are none. */
  table(level: Level): PlaceTable {
    const known = this.tables.get(level)
    if (known) return known
    const table = this.tableOf(level)
    this.tables.set(level, table)
    return table
  }

  /** The place of a level above a place, or the place itself. */
  above(place: Place, level: Level): Place | undefined {
    if (place.level === level) return place
    const own = this.idOf(place)
    const from = own >= 0 ? own : place.parent === undefined ? -1 : this.rows.idOf(place.parent)
    const id = from < 0 ? -1 : this.rows.above(from, level)
    return id < 0 ? undefined : new PlaceView(this.origin, id)
  }

  /** The row of a place on its level; -1 for one that the dataset has not. */
  rowOf(place: Place): number {
    const id = this.idOf(place)
    return id < 0 ? -1 : this.rows.rowOf(id)
  }

  private idOf(place: Place): number {
    if (place instanceof PlaceView && place.origin === this.origin) return place.id
    return this.rows.idOf(place.key)
  }

  private tableOf(level: Level): PlaceTable {
    const { rows, origin } = this
    const [first, count] = [rows.first(level), rows.count(level)]
    const columns = this.columns.get(level) ?? NO_COLUMNS
    let places: readonly Place[] | undefined
    const place = (row: number): Place => new PlaceView(origin, first + row)
    const table: PlaceTable = {
      level,
      rows: count,
      get places() {
        return (places ??= Array.from({ length: count }, (_, row) => place(row)))
      },
      place,
      rowOf: (key) => {
        const id = rows.idOf(key)
        return id >= 0 && rows.levelOf(id) === level ? rows.rowOf(id) : -1
      },
      column: (key) => columns.get(key),
      beneath: (lower) => (isBeneath(lower, level) ? this.beneath(table, lower) : undefined),
    }
    return table
  }

  private beneath(table: PlaceTable, lower: Level): Beneath {
    const key = `${table.level} ${lower}`
    const before = this.made.get(key)
    if (before) return before
    const above = this.rowsAbove(table.level, lower)
    const beneath = { table: this.table(lower), above, ...this.unlisted(table, lower, above) }
    this.made.set(key, beneath)
    return beneath
  }

  /** For each row of a level the row above; neighbours mostly have the same parent. */
  private rowsAbove(level: Level, lower: Level): Int32Array {
    const { rows } = this
    let [parent, row] = [-1, -1]
    return rows
      .at(lower)
      .parents.slice(0, rows.count(lower))
      .map((id) => {
        if (id === parent) return row
        parent = id
        const above = rows.above(id, level)
        return (row = above < 0 ? -1 : rows.rowOf(above))
      })
  }

  private unlisted(table: PlaceTable, lower: Level, above: Int32Array) {
    const listed = new Float64Array(table.rows)
    let loose = this.lost.get(lower) ?? 0
    for (const row of above) {
      if (row < 0) loose++
      else listed[row]!++
    }
    const [fewest, most] = [new Float64Array(table.rows), new Float64Array(table.rows)]
    const first = this.rows.first(table.level)
    for (let row = 0; row < table.rows; row++)
      [fewest[row], most[row]] = this.known(lower, first + row, listed[row]!, loose)
    return { fewest, most }
  }

  /** Places whose place above is not known, and records that were lost, may lie beneath any of them. */
  private known(lower: Level, id: number, listed: number, loose: number): readonly [fewest: number, most: number] {
    const entry = this.roster[lower]
    const number = announced(entry, () => this.rows.keyOf(id), id === this.rows.region)
    if (typeof number === 'number') {
      const missing = Math.max(0, number - listed)
      return [missing, missing]
    }
    if (number === 'complete') return [0, loose]
    if (typeof entry !== 'number') return [0, Infinity]
    // of a number for the whole region no more can lie in one part than are missing in all
    return [0, Math.max(0, entry - this.table(lower).rows) + loose]
  }
}
