import { CodeIndex } from './code-index'
import { extended } from './extended'

const FEW = 4
const NONE = -1
const [NO_KEYS, NO_ROWS] = [new Float64Array(0), new Int32Array(0)]

/** The places of one level as columns. */
export class LevelRows {
  size = 0
  /** The digits of their codes as numbers; NaN for a place without one. */
  keys: Float64Array = NO_KEYS
  /** Ids of the places above; -1 where none is known. */
  parents: Int32Array = NO_ROWS
  /** Which record speaks of it first; -1 for a place known from the codes of others only. */
  records: Int32Array = NO_ROWS
  /** Where each key is; none as long as the keys ascend, as they mostly do in files. */
  private index: CodeIndex | undefined
  private highest = 0

  /** Makes room for as many places. */
  reserve(rows: number): void {
    if (rows <= this.keys.length) return
    this.keys = extended(this.keys, new Float64Array(rows))
    this.parents = extended(this.parents, new Int32Array(rows))
    this.records = extended(this.records, new Int32Array(rows))
  }

  /** The row of a key; a new one where it has none. */
  claim(key: number): number {
    if (this.index) {
      const row = this.index.claim(key, this.size)
      return row === this.size ? this.append(key) : row
    }
    if (key > this.highest) {
      this.highest = key
      return this.append(key)
    }
    if (key === this.highest) return this.size - 1
    this.index = this.indexed()
    return this.claim(key)
  }

  /** The row of a key; -1 where it has none. */
  find(key: number): number {
    if (this.index) return this.index.get(key)
    if (key >= this.highest) return key === this.highest ? this.size - 1 : NONE
    let [from, to] = [0, this.size]
    while (from < to) {
      const middle = (from + to) >>> 1
      if (this.keys[middle]! < key) from = middle + 1
      else to = middle
    }
    return this.keys[from] === key ? from : NONE
  }

  /** A new row; a key of NaN for a place without a code. */
  append(key: number): number {
    if (Number.isNaN(key)) this.index ??= this.indexed()
    const row = this.size
    if (row >= this.keys.length) this.reserve(Math.max(FEW, row + (row >> 1)))
    this.size++
    this.keys[row] = key
    this.parents[row] = this.records[row] = NONE
    return row
  }

  private indexed(): CodeIndex {
    const index = new CodeIndex(this.keys.length)
    for (let row = 0; row < this.size; row++) if (this.keys[row]! > 0) index.claim(this.keys[row]!, row)
    return index
  }
}
