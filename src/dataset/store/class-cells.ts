import type { Column } from '../../measures/column'
import type { ClassMeasure } from '../../measures/measure'
import { extended } from '../extended'
import { Memory, type Cells, type Known } from './cells'

/** Classes: 0 for a blank, otherwise which option, from 1. */
export class ClassCells implements Cells {
  readonly options: readonly string[]
  codes: Uint8Array
  private readonly memory = new Memory<number>()

  constructor({ options }: ClassMeasure, rows: number) {
    this.options = Object.keys(options)
    this.codes = new Uint8Array(rows)
  }

  take(row: number, value: unknown): boolean {
    const known = this.memory.get(value)
    if (known === undefined) return false
    this.codes[row] = known
    return true
  }

  put(row: number, read: Known, value: unknown): void {
    if (read.is !== 'option') return
    const code = this.options.indexOf(read.option) + 1
    this.codes[row] = code
    this.memory.keep(value, code)
  }

  clear(row: number): void {
    this.codes[row] = 0
  }

  isBlank(row: number): boolean {
    return this.codes[row] === 0
  }

  copy(from: number, to: number): void {
    this.codes[to] = this.codes[from]!
  }

  isAlike(row: number, other: number): boolean {
    return this.codes[row] === this.codes[other]
  }

  reserve(rows: number): void {
    if (rows > this.codes.length) this.codes = extended(this.codes, new Uint8Array(rows))
  }

  column(rows: number): Column | undefined {
    this.reserve(rows)
    const codes = this.codes.length === rows ? this.codes : this.codes.slice(0, rows)
    return codes.some((code) => code !== 0) ? { type: 'class', options: this.options, codes } : undefined
  }
}
