import type { Level } from '../values/code'
import type { Location } from '../values/problem'
import { written } from './cell'
import type { KeptColumns } from './columns'
import type { PlaceRecord } from './input'
import type { PlaceRows } from './place-rows'

/** A place of the dataset: recorded, or known to exist because the code of another lies beneath it. */
export interface Place {
  /** What identifies it within the dataset: its code without padding, or level and name. */
  readonly key: string
  readonly level: Level
  /** The code as given; undefined for a place without one. */
  readonly code?: string | undefined
  readonly name?: string | undefined
  /** Key of the place above, as far as it is known. */
  readonly parent?: string | undefined
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

/** The region that a dataset is about. */
export interface Region {
  readonly code: string
  readonly name: string
  readonly level: Level
}

/** Records as they came, by number. */
export interface Records {
  readonly length: number
  record(index: number): PlaceRecord
  /** What they stand in, where that is columns. */
  readonly columns?: KeptColumns | undefined
}

/** What the places of a dataset were made of. */
export interface Origin {
  readonly region: Region
  readonly rows: PlaceRows
  /** Names that are not those of the first record. */
  readonly names: ReadonlyMap<number, string>
  recordsOf(level: Level): Records | undefined
}

/** One place, told from the columns when it is looked at: a country has too many to write each of them out. */
export class PlaceView implements Place {
  constructor(
    readonly origin: Origin,
    readonly id: number,
  ) {}

  get key(): string {
    return this.origin.rows.keyOf(this.id)
  }

  get level(): Level {
    return this.origin.rows.levelOf(this.id)
  }

  get code(): string | undefined {
    const { rows, region } = this.origin
    const codes = Number.isNaN(rows.codeOf(this.id)) ? [] : this.records.map(({ record }) => written(record.code))
    return codes.findLast((code) => code !== '') ?? (this.id === rows.region ? region.code : undefined)
  }

  get name(): string | undefined {
    const named = this.origin.names.get(this.id)
    if (named !== undefined || Number.isNaN(this.origin.rows.codeOf(this.id))) return named
    return this.records.map(({ record }) => record.name).find((name): name is string => typeof name === 'string')
  }

  get parent(): string | undefined {
    const { rows } = this.origin
    const above = rows.parentOf(this.id)
    return above < 0 ? rows.outside.get(this.id) : rows.keyOf(above)
  }

  get records(): readonly Recorded[] {
    const { rows } = this.origin
    const records = this.origin.recordsOf(this.level)
    return rows.recordsOf(this.id).map((index) => ({ record: records!.record(index), index }))
  }

  /** All of it at once. */
  toJSON(): Place {
    const { key, level, code, name, parent, records } = this
    return {
      key,
      level,
      ...(code === undefined ? {} : { code }),
      ...(name === undefined ? {} : { name }),
      ...(parent === undefined ? {} : { parent }),
      records,
    }
  }
}
