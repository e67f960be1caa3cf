import type { Problem } from '../values/problem'

/** When a problem of a place shows: in its cells, between its records, or in what they say together. */
export type Stage = 0 | 1 | 2

/** The problems of the places of one level, told by row and stage, in whatever order they were found. */
export class RowProblems {
  private readonly found: Problem[] = []
  private readonly ranks: number[] = []
  private isSorted = true

  add(row: number, stage: Stage, one: Problem): void {
    const rank = row * 3 + stage
    this.isSorted &&= rank >= (this.ranks.at(-1) ?? 0)
    this.found.push(one)
    this.ranks.push(rank)
  }

  list(): readonly Problem[] {
    if (this.isSorted) return this.found
    const order = Array.from(this.ranks.keys()).sort((a, b) => this.ranks[a]! - this.ranks[b]!)
    return order.map((at) => this.found[at]!)
  }
}
