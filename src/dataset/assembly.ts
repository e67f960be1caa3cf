import { LEVELS, type Level } from '../values/code'
import type { Location, Problem } from '../values/problem'
import type { Measures } from '../measures/measure'
import { cellAt, type KeptColumn, type KeptColumns } from './columns'
import type { PlaceRecord, Roster } from './input'
import { kindFrom, kindsOf, type KindFrom } from './kind'
import { LevelData } from './level-data'
import { PlaceView, type Locate, type Origin, type Place, type Records, type Region } from './place'
import { PlaceBook } from './places'
import type { Slots } from './slots'
import type { Columns } from './store/level-cells'
import { Tree } from './tree'
import { problem } from './words'

/** What records are read against. */
export interface Ground {
  readonly region: Region
  /** Other regions that the same records are about. */
  readonly others?: readonly Region[]
  readonly measures: Measures
  readonly locate: Locate
  /** What the keys of records of a level hold. */
  slots(level: Level): Slots
}

/** Places with their columns, as they were put together. */
export interface Assembled {
  readonly tree: Tree
  readonly kindFrom: (place: Place) => KindFrom | undefined
}

/** Who the record is about whose turn it is, from columns. */
class IdentityAt {
  index = 0
  private readonly codes: KeptColumn | undefined
  private readonly names: KeptColumn | undefined
  private readonly parents: KeptColumn | undefined
  private readonly creditCodes: KeptColumn | undefined
  private readonly withins: KeptColumn | undefined

  constructor(columns: KeptColumns) {
    this.codes = columns.get('code')
    this.names = columns.get('name')
    this.parents = columns.get('parent')
    this.creditCodes = columns.get('creditCode')
    this.withins = columns.get('within')
  }

  get code(): unknown {
    return this.codes && cellAt(this.codes, this.index)
  }

  get name(): unknown {
    return this.names && cellAt(this.names, this.index)
  }

  get parent(): unknown {
    return this.parents && cellAt(this.parents, this.index)
  }

  get creditCode(): unknown {
    return this.creditCodes && cellAt(this.creditCodes, this.index)
  }

  get within(): unknown {
    return this.withins && cellAt(this.withins, this.index)
  }
}

/** Puts places and columns together from records, in one pass over them. */
export class Assembly {
  /** What is wrong with who records are about. */
  readonly problems: Problem[] = []
  private readonly book: PlaceBook
  private readonly levels = new Map<Level, LevelData>()
  private readonly origin: Origin

  constructor(private readonly ground: Ground) {
    const { region, others, locate } = ground
    this.book = new PlaceBook(region, locate, (one) => this.problems.push(one), others)
    this.origin = {
      region,
      rows: this.book.rows,
      names: this.book.names,
      recordsOf: (level) => this.levels.get(level)?.records,
    }
  }

  /** Whether all of the records are about the region or parts of it. */
  get isWidest(): boolean {
    return this.book.isWidest
  }

  /** Adds the records of a level. */
  add(level: Level, records: Records): void {
    const { rows } = this.book
    const data = this.dataOf(level, records)
    rows.reserve(level, records.length)
    if (records.columns) {
      this.addColumns(data, records.columns)
      return
    }
    for (let index = 0; index < records.length; index++) {
      const record: unknown = records.record(index)
      if (typeof record !== 'object' || record === null || Array.isArray(record)) this.refuse(level, index)
      else {
        const id = this.book.add(level, record, index)
        if (id >= 0) data.reader.read(record as PlaceRecord, index, rows.rowOf(id))
      }
    }
  }

  private addColumns({ level, records, reader, cells }: LevelData, columns: KeptColumns): void {
    const { rows } = this.book
    const rowOf = new Int32Array(records.length)
    const identity = new IdentityAt(columns)
    for (identity.index = 0; identity.index < records.length; identity.index++) {
      const id = this.book.add(level, identity, identity.index)
      rowOf[identity.index] = id < 0 ? id : rows.rowOf(id)
    }
    cells.reserve(rows.count(level))
    for (const [key, column] of columns) reader.readColumn(key, column, rowOf, (index) => records.record(index))
  }

  /**
   * Closes the books: settles codes that stand twice, and the kinds that codes tell.
   *
   * @param roster how many places there are
   * @param locate where a place, or one of its cells, stands
   */
  finish(roster: Roster, locate: (place: Place, key: string) => Location): Assembled {
    this.readRepeated()
    const kinds = this.kinds(locate)
    const columns = new Map<Level, Columns>()
    for (const [level, { cells }] of this.levels) columns.set(level, cells.columns(this.book.rows.count(level)))
    const tree = new Tree(this.origin, columns, roster, this.book.lost)
    const kindOf = (place: Place) => (place.level === 'community' ? kindFrom(kinds[tree.rowOf(place)]) : undefined)
    return { tree, kindFrom: kindOf }
  }

  /** What is wrong with the cells, level by level and place by place. */
  cellProblems(): readonly Problem[] {
    return LEVELS.flatMap((level) => this.levels.get(level)?.problems.list() ?? [])
  }

  private dataOf(level: Level, records: Records): LevelData {
    const data = new LevelData(level, records, this.ground.slots(level), this.ground.locate)
    this.levels.set(level, data)
    return data
  }

  private refuse(level: Level, index: number): void {
    this.book.lose(level)
    this.problems.push(problem('not-a-record', this.ground.locate(level, index)))
  }

  private readRepeated(): void {
    const { rows } = this.book
    for (const id of rows.more.keys()) {
      const level = rows.levelOf(id)
      const place = new PlaceView(this.origin, id)
      this.levels.get(level)?.readRepeated(place, rows.rowOf(id), rows.count(level))
    }
  }

  private kinds(locate: (place: Place, key: string) => Location): Uint8Array {
    const { rows } = this.book
    if (rows.count('community') === 0) return new Uint8Array(0)
    const { cells, problems } =
      this.levels.get('community') ?? this.dataOf('community', { length: 0, record: () => ({}) })
    const place = (id: number): Place => new PlaceView(this.origin, id)
    return kindsOf({ rows, cells, place, locate, report: (row, one) => problems.add(row, 2, one) })
  }
}
