import type { Column } from '../../measures/column'
import { extended } from '../extended'
import { Memory, type Cells, type Known } from './cells'

/** Cells that are kept as the number of what they say, from 1; 0 is a blank. */
export abstract class NumberedCells<Numbers extends Uint8Array | Int32Array> implements Cells {
  private readonly memory = new Memory<number>()

  /**
   * @param numbers one for each row
   * @param roomFor makes room for more of them
   */
  constructor(
    protected numbers: Numbers,
    private readonly roomFor: (rows: number) => Numbers,
  ) {}

  abstract column(rows: number, part?: string): Column | undefined
  /** The number of what was read; 0 where it is none of these. */
  protected abstract numberOf(read: Known): number

  take(row: number, value: unknown): boolean {
    const known = this.memory.get(value)
    if (known === undefined) return false
    this.numbers[row] = known
    return true
  }

  put(row: number, read: Known, value: unknown): void {
    const number = this.numberOf(read)
    if (number === 0) return
    this.numbers[row] = number
    this.memory.keep(value, number)
  }

  clear(row: number): void {
    this.numbers[row] = 0
  }

  isBlank(row: number): boolean {
    return this.numbers[row] === 0
  }

  copy(from: number, to: number): void {
    this.numbers[to] = this.numbers[from]!
  }

  isAlike(row: number, other: number): boolean {
    return this.numbers[row] === this.numbers[other]
  }

  reserve(rows: number): void {
    if (rows > this.numbers.length) this.numbers = extended(this.numbers, this.roomFor(rows))
  }
}
