import { chunks, type Bounds } from './bounds'
import type { Mask } from './mask'
import { IN, OUT, PERHAPS } from './outcome'
import { scratch } from './scratch'

const finite = (magnitude: number): number => (magnitude === Infinity ? 0 : magnitude)

/** Sums of rows by the rows above, on whole numbers as long as these prove exact. */
export class SumBeneath {
  readonly lo: Float64Array
  readonly hi: Float64Array
  /** Sum of magnitudes per row above: below 2^53 every partial sum was exact. */
  private readonly magnitude: Float64Array
  /** Rows above that need decimal arithmetic. */
  readonly inexact = new Set<number>()

  /**
   * @param form what is added up, of the rows beneath
   * @param mask which of them count; all where it is not given
   * @param above for each of them the row above
   * @param rows how many rows there are above
   */
  constructor(
    form: Bounds,
    private readonly mask: Mask | undefined,
    private readonly above: Int32Array,
    rows: number,
  ) {
    this.lo = new Float64Array(rows)
    this.hi = new Float64Array(rows)
    this.magnitude = new Float64Array(rows)
    const { lo, hi } = scratch(above.length)
    for (const [from, to] of chunks(above.length)) {
      if (form.chunk(from, to, lo, hi)) this.add(from, to, lo, hi)
      else this.leave(from, to)
    }
    this.magnitude.forEach((sum, group) => {
      // written so that NaN counts as inexact
      if (!(sum <= Number.MAX_SAFE_INTEGER)) this.inexact.add(group)
    })
  }

  /** Adds a chunk. Rows of one place mostly follow each other: they are summed up before they are added. */
  private add(from: number, to: number, lo: Float64Array, hi: Float64Array): void {
    const { above } = this
    const bytes = this.mask?.bytes
    let group = -1
    let least = 0
    let most = 0
    let magnitude = 0
    for (let row = from, i = 0; row < to; row++, i++) {
      if (above[row] !== group) {
        this.put(group, least, most, magnitude)
        group = above[row] as number
        least = most = magnitude = 0
      }
      const counts = bytes ? (bytes[row] as number) : IN
      if (counts === OUT) continue
      let low = lo[i] as number
      let high = hi[i] as number
      if (counts === PERHAPS) {
        low = Math.min(0, low)
        high = Math.max(0, high)
      }
      least += low
      most += high
      magnitude += finite(Math.abs(low)) + finite(Math.abs(high))
    }
    this.put(group, least, most, magnitude)
  }

  private put(group: number, least: number, most: number, magnitude: number): void {
    if (group < 0) return
    this.lo[group] = (this.lo[group] as number) + least
    this.hi[group] = (this.hi[group] as number) + most
    this.magnitude[group] = (this.magnitude[group] as number) + magnitude
  }

  private leave(from: number, to: number): void {
    for (let row = from; row < to; row++)
      if ((this.above[row] as number) >= 0) this.inexact.add(this.above[row] as number)
  }
}
