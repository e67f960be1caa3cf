import type { Cell } from '../input'
import { extended } from '../extended'
import { OddCells, type RawColumn } from './raw-column'

/** Codes of communities: twelve digits as a number. */
export class CodeColumn implements RawColumn {
  /** 0 where a row is blank, or no twelve digits. */
  keys = new Float64Array(0)
  private readonly odd = new OddCells()

  reserve(rows: number): void {
    this.keys = extended(this.keys, new Float64Array(rows))
  }

  put(row: number, cell: Cell): void {
    this.clear(row)
    this.odd.put(row, cell)
  }

  clear(row: number): void {
    this.keys[row] = 0
    this.odd.clear(row)
  }

  /** Twelve digits as a number, or what else stands there. */
  at(row: number): Cell {
    const key = this.keys[row]!
    return key > 0 ? key : this.odd.at(row)
  }
}
