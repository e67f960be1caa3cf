import type { Cell } from '../input'
import { extended } from '../extended'
import { OddCells, type RawColumn } from './raw-column'

/** A longer text does not stand among the bytes, nor does any when there are so many of them. */
const [LONGEST, MOST] = [0xffff, 2 ** 31]

/** Texts of which each is another, such as names: their bytes, made into a text when it is looked at. */
export class TextColumn implements RawColumn {
  private bytes = new Uint8Array(0)
  private used = 0
  private starts = new Uint32Array(0)
  /** 0 where a row is blank, or does not stand among the bytes. */
  private lengths = new Uint16Array(0)
  private readonly odd = new OddCells()

  /**
   * @param textOf makes a text of its bytes
   */
  constructor(private readonly textOf: (bytes: Uint8Array) => string) {}

  reserve(rows: number): void {
    this.starts = extended(this.starts, new Uint32Array(rows))
    this.lengths = extended(this.lengths, new Uint16Array(rows))
  }

  /** Writes a text as its bytes; false where they are too many. */
  write(row: number, source: Uint8Array, { from, to }: { readonly from: number; readonly to: number }): boolean {
    const length = to - from
    if (length > LONGEST || this.used + length > MOST) return false
    if (this.used + length > this.bytes.length) this.grow(this.used + length)
    const { bytes, used } = this
    // few bytes: a call that copies them would take longer
    for (let at = 0; at < length; at++) bytes[used + at] = source[from + at]!
    this.starts[row] = used
    this.lengths[row] = length
    this.used += length
    return true
  }

  put(row: number, cell: Cell): void {
    this.clear(row)
    this.odd.put(row, cell)
  }

  clear(row: number): void {
    this.lengths[row] = 0
    this.odd.clear(row)
  }

  at(row: number): Cell {
    const length = this.lengths[row]!
    const start = this.starts[row]!
    return length > 0 ? this.textOf(this.bytes.subarray(start, start + length)) : this.odd.at(row)
  }

  private grow(least: number): void {
    this.bytes = extended(this.bytes, new Uint8Array(Math.max(least, this.bytes.length * 2, 1024)))
  }
}
