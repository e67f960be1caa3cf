import type { Column } from '../../measures/column'
import { Bounds } from './bounds'
import { Memory, type Cells, type Known } from './cells'

/** Answers of yes or no, and days since which something is so. */
export class AnswerCells implements Cells {
  private readonly bounds: Bounds
  private readonly memory = new Memory<number>()

  /**
   * @param rows how many
   * @param range what a blank may be: from a bare no to a bare yes
   */
  constructor(
    rows: number,
    private readonly range: readonly [number, number],
  ) {
    this.bounds = new Bounds(rows, 0)
  }

  take(row: number, value: unknown): boolean {
    const known = typeof value === 'boolean' ? this.range[value ? 1 : 0] : this.memory.get(value)
    if (known === undefined) return false
    this.bounds.set(row, known)
    return true
  }

  put(row: number, read: Known, value: unknown): void {
    if (read.is !== 'bounds') return
    this.bounds.put(row, read.lo, read.hi)
    if (read.lo === read.hi) this.memory.keep(value, read.lo)
  }

  clear(row: number): void {
    this.bounds.clear(row)
  }

  isBlank(row: number): boolean {
    return this.bounds.isBlank(row)
  }

  copy(from: number, to: number): void {
    this.bounds.copy(from, to)
  }

  isAlike(row: number, other: number): boolean {
    return this.bounds.isAlike(row, other)
  }

  reserve(rows: number): void {
    this.bounds.reserve(rows)
  }

  column(rows: number): Column | undefined {
    return this.bounds.column(rows, this.range)
  }
}
