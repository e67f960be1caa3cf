import type { Column } from '../../measures/column'
import type { ClassMeasure } from '../../measures/measure'
import type { Known } from './cells'
import { NumberedCells } from './numbered-cells'

const bytes = (rows: number): Uint8Array => new Uint8Array(rows)

/** Classes: which option, from 1. */
export class ClassCells extends NumberedCells<Uint8Array> {
  readonly options: readonly string[]

  constructor({ options }: ClassMeasure, rows: number) {
    super(bytes(rows), bytes)
    this.options = Object.keys(options)
  }

  get codes(): Uint8Array {
    return this.numbers
  }

  column(rows: number): Column | undefined {
    this.reserve(rows)
    const codes = this.numbers.length === rows ? this.numbers : this.numbers.slice(0, rows)
    return codes.some((code) => code !== 0) ? { type: 'class', options: this.options, codes } : undefined
  }

  protected numberOf(read: Known): number {
    return read.is === 'option' ? this.options.indexOf(read.option) + 1 : 0
  }
}
