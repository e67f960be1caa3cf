import type { Merge } from './sheet'

/** The merged cells of a sheet, row by row; rows are asked for in order. */
export class MergedCells {
  private readonly waiting: Merge[]
  private open: readonly Merge[] = []

  constructor(merges: readonly Merge[]) {
    this.waiting = [...merges].sort((a, b) => b.top - a.top)
  }

  /** The merged cells that a row has a part in. */
  at(row: number): readonly Merge[] {
    if (this.waiting.length === 0 && this.open.length === 0) return this.open
    const begun: Merge[] = []
    for (let next = this.waiting.at(-1); next && next.top <= row; next = this.waiting.at(-1)) {
      this.waiting.pop()
      begun.push(next)
    }
    if (begun.length > 0 || this.open.some(({ bottom }) => bottom < row))
      this.open = [...this.open, ...begun].filter(({ bottom }) => bottom >= row)
    return this.open
  }
}
