import { extended } from '../../dataset/extended'
import { recordsOver } from '../../dataset/columns'
import type { PlaceRecord } from '../../dataset/input'
import { RawTable } from '../../dataset/raw/raw-table'
import type { BatchInMaking } from '../batches'

/** Fewer records than this are plain objects: easier to look at, and no slower. */
const MANY = 4096

/** Records of one level that stand in columns. */
export class ColumnBatch implements BatchInMaking {
  readonly table = new RawTable()
  private lines = new Int32Array(64)

  /** Tells on which line the row stands that the table has begun with. */
  place(line: number): void {
    const { size } = this.table
    if (size > this.lines.length) this.lines = extended(this.lines, new Int32Array(size + (size >> 1)))
    this.lines[size - 1] = line
  }

  add(record: PlaceRecord, line: number): void {
    this.table.add(record)
    this.place(line)
  }

  get rows(): Int32Array {
    return this.lines.subarray(0, this.table.size)
  }

  get records(): readonly PlaceRecord[] {
    const { columns, size } = this.table
    const records = recordsOver(columns, size)
    return size < MANY ? Array.from(records) : records
  }
}
