import { columnAt } from '../../measures/build-column'
import { MINUTES_A_DAY, type Column } from '../../measures/column'
import type { OpenMinutes } from '../../measures/timetable'
import type { Known } from './cells'
import { NumberedCells } from './numbered-cells'

const isDays = (part: string | undefined): part is keyof OpenMinutes =>
  part === 'every' || part === 'working' || part === 'open' || part === 'holidays'

/** What a blank may be. */
const ANY = [0, MINUTES_A_DAY] as const

const numbers = (rows: number): Int32Array => new Int32Array(rows)

/** Timetables: many places share few of them. */
export class HoursCells extends NumberedCells<Int32Array> {
  private readonly timetables: OpenMinutes[] = []
  private readonly byContent = new Map<string, number>()

  constructor(rows: number) {
    super(numbers(rows), numbers)
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

  protected numberOf(read: Known): number {
    if (read.is !== 'minutes') return 0
    const content = JSON.stringify(read.minutes)
    const known = this.byContent.get(content)
    if (known !== undefined) return known
    this.byContent.set(content, this.timetables.push(read.minutes))
    return this.timetables.length
  }
}
