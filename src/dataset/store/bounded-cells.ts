import type { Column } from '../../measures/column'
import { Bounds } from './bounds'
import type { Cells, Known } from './cells'

/** Cells whose column is of numbers: each lies between two bounds. */
export abstract class BoundedCells implements Cells {
  protected readonly bounds: Bounds

  /**
   * @param rows how many
   * @param range what a blank may be
   * @param decimals of a figure; finer ones make the whole column finer
   */
  constructor(
    rows: number,
    protected readonly range: readonly [least: number, most: number],
    decimals = 0,
  ) {
    this.bounds = new Bounds(rows, decimals)
  }

  abstract take(row: number, value: unknown): boolean
  abstract put(row: number, read: Known, value: unknown): void

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
