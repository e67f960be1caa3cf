import type { PlaceRecord } from '../dataset/input'
import type { Level } from '../values/code'

/** Records of one level as one file gives them. */
export interface Batch {
  readonly records: readonly PlaceRecord[]
  /** For each record the line or the number by which its file knows it. */
  readonly rows: readonly number[] | Int32Array
}

/** Records of one level while they are read. */
export interface BatchInMaking extends Batch {
  add(record: PlaceRecord, row: number): void
}

class ObjectBatch implements BatchInMaking {
  readonly records: PlaceRecord[] = []
  readonly rows: number[] = []

  add(record: PlaceRecord, row: number): void {
    this.records.push(record)
    this.rows.push(row)
  }
}

/** Sorts records by level. */
export class Batches {
  /** How many rows could not be used of which nobody knows the level. */
  lost = 0
  private readonly inMaking = new Map<Level, BatchInMaking>()

  /** What was gathered, by level. */
  get byLevel(): ReadonlyMap<Level, Batch> {
    return new Map([...this.inMaking].filter(([, { rows }]) => rows.length > 0))
  }

  add(level: Level, record: PlaceRecord, row: number): void {
    const batch = this.inMaking.get(level) ?? this.open(level, new ObjectBatch())
    batch.add(record, row)
  }

  /** Takes a row that cannot be used: it is still a place, and a list without it would look complete that is not. */
  lose(level: Level | undefined, row: number): void {
    if (level === undefined) this.lost++
    else this.add(level, {}, row)
  }

  /** Gathers the records of a level otherwise; none of them has come yet. */
  open<Made extends BatchInMaking>(level: Level, batch: Made): Made {
    this.inMaking.set(level, batch)
    return batch
  }
}
