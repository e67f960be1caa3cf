import type { Location, Params, Problem } from '../values/problem'
import type { ReadProblem } from './problem-codes'
import { problem } from './words'

/** So many problems of one kind are listed of a file one by one; the rest is counted. */
const MOST_LISTED = 1000

/** Collects the problems of one file, in bounded space. */
export class ProblemList {
  private readonly found: Problem[] = []
  private readonly counts = new Map<string, number>()

  constructor(readonly file: string) {}

  /** Adds a problem of this room; the file is added to its location. */
  add(code: ReadProblem, at: Location = {}, params: Params = {}): void {
    if (this.listed(code)) this.found.push(problem(code, { file: this.file, ...at }, params))
  }

  /** Adds a problem that is already made. */
  addMade(one: Problem): void {
    if (this.listed(one.code)) this.found.push(one)
  }

  /** All of them, and how many more of each kind there are. */
  list(): readonly Problem[] {
    const more = [...this.counts].filter(([, count]) => count > MOST_LISTED)
    return [
      ...this.found,
      ...more.map(([code, count]) =>
        problem('more-problems', { file: this.file }, { code, count: count - MOST_LISTED }),
      ),
    ]
  }

  private listed(code: string): boolean {
    const count = (this.counts.get(code) ?? 0) + 1
    this.counts.set(code, count)
    return count <= MOST_LISTED
  }
}
