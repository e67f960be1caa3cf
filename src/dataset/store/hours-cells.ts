import { columnAt } from '../../measures/build-column'
import { MINUTES_A_DAY, type Column } from '../../measures/column'
import type { OpenMinutes } from '../../measures/timetable'
import { extended } from '../extended'
import { Memory, type Cells, type Known } from './cells'

const isDays = (part: string | undefined): part is keyof OpenMinutes =>
  part === 'every' || part === 'working' || part === 'open' || part === 'holidays'

/** What a blank may be. */
const ANY = [0, MINUTES_A_DAY] as const

/** Timetables: many places share few of them, so a cell is the number of its timetable, and 0 a blank. */
export class HoursCells implements Cells {
  private numbers: Int32Array
  private readonly timetables: OpenMinutes[] = []
  private readonly byContent = new Map<string, number>()
  private readonly memory = new Memory<number>()

  constructor(rows: number) {
    this.numbers = new Int32Array(rows)
  }

  take(row: number, value: unknown): boolean {
    const known = this.memory.get(value)
    if (known === undefined) return false
    this.numbers[row] = known
    return true
  }

  put(row: number, read: Known, value: unknown): void {
    if (read.is !== 'minutes') return
    const number = this.numberOf(read.minutes)
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
    if (rows > this.numbers.length) this.numbers = extended(this.numbers, new Int32Array(rows))
  }

  /** Least and most minutes for one way of taking the days. */
  column(rows: number, part?: string): Column | undefined {
    this.reserve(rows)
    const { numbers, timetables } = this
    if (!isDays(part)) return undefined
    const [lo, hi] = [new Float64Array(rows), new Float64Array(rows)]
    let [isBlank, isExact] = [true, true]
    for (let row = 0; row < rows; row++) {
      const [least, most] = timetables[numbers[row]! - 1]?.[part] ?? ANY
      if (numbers[row] !== 0) isBlank = false
      if (least !== most) isExact = false
      lo[row] = least
      hi[row] = most
    }
    return isBlank ? undefined : columnAt(0, lo, isExact ? lo : hi)
  }

  private numberOf(minutes: OpenMinutes): number {
    const content = JSON.stringify(minutes)
    const known = this.byContent.get(content)
    if (known !== undefined) return known
    this.byContent.set(content, this.timetables.push(minutes))
    return this.timetables.length
  }
}
