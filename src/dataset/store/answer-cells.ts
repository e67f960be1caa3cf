import { BoundedCells } from './bounded-cells'
import { Memory, type Known } from './cells'

/** Answers of yes or no, and days since which something is so. A blank is anything from a bare no to a bare yes. */
export class AnswerCells extends BoundedCells {
  private readonly memory = new Memory<number>()

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
}
