import { Exact, LARGEST, scaled } from '../values/decimal'
import { CHUNK, type Interval, type NumberColumn } from './column'

/** The finest scale that columns keep as whole numbers; finer cells are wide. */
const FINEST = 6

const NONE: ReadonlyMap<number, Interval> = new Map()

/** The largest finite magnitude of some rows, NaN where a cell of them is wide. */
function peakOf(ends: Float64Array, from: number, to: number): number {
  let peak = 0
  for (let row = from; row < to; row++) {
    const magnitude = Math.abs(ends[row]!)
    // nearly all of them
    if (magnitude <= peak) continue
    if (Number.isNaN(magnitude)) return NaN
    if (magnitude !== Infinity) peak = magnitude
  }
  return peak
}

/** Per chunk the largest finite magnitude, NaN where a cell of it is wide. */
function peaksOf(lo: Float64Array, hi: Float64Array): Float64Array {
  const peaks = new Float64Array(Math.max(1, Math.ceil(lo.length / CHUNK)))
  for (let chunk = 0; chunk < peaks.length; chunk++) {
    const [from, to] = [chunk * CHUNK, Math.min(lo.length, (chunk + 1) * CHUNK)]
    const peak = peakOf(lo, from, to)
    peaks[chunk] = lo === hi ? peak : Math.max(peak, peakOf(hi, from, to))
  }
  return peaks
}

/**
 * A column from whole numbers that already stand at their scale.
 *
 * @param scale decimals of the whole numbers
 * @param lo least values; NaN for a wide row
 * @param hi largest values; the same array where everything is known
 * @param wide the rows that do not fit
 */
export function columnAt(
  scale: number,
  lo: Float64Array,
  hi: Float64Array,
  wide: ReadonlyMap<number, Interval> = NONE,
): NumberColumn {
  return { type: 'number', scale, lo, hi, peaks: peaksOf(lo, hi), wide }
}

/** Whether a value is a whole number at a scale; an infinite one is at any. */
export function fits(value: number, scale: number): boolean {
  return !Number.isFinite(value) || !Number.isNaN(scaled(value, scale))
}

/**
 * The scale that a column needs for one more value: as fine as the value, as far as columns go.
 *
 * @param value a figure, unscaled
 * @param least the scale that it has already
 */
export function scaleFor(value: number, least: number): number {
  let scale = least
  while (scale < FINEST && !fits(value, scale) && Math.abs(value) <= LARGEST) scale++
  return scale
}

const scaleOf = (values: Float64Array, least: number): number =>
  values.reduce((scale, value) => scaleFor(value, scale), least)

/**
 * A column from figures as they were recorded.
 *
 * @param lo least value of each row, unscaled
 * @param hi largest value of each row; the same array where everything is known
 * @param decimals decimals of the measure's own step: the column is never coarser
 */
export function columnFrom(lo: Float64Array, hi: Float64Array, decimals: number): NumberColumn {
  const scale = Math.max(scaleOf(lo, decimals), lo === hi ? 0 : scaleOf(hi, decimals))
  // whole numbers stand at their scale already
  if (scale === 0 && lo.every((least) => fits(least, 0)) && (lo === hi || hi.every((most) => fits(most, 0))))
    return columnAt(scale, lo, hi)
  const wide = new Map<number, Interval>()
  const low = new Float64Array(lo.length)
  const high = lo === hi ? low : new Float64Array(hi.length)
  for (let row = 0; row < lo.length; row++) {
    const [least, most] = [lo[row]!, hi[row]!]
    if (fits(least, scale) && fits(most, scale)) {
      low[row] = Number.isFinite(least) ? scaled(least, scale) : least
      high[row] = Number.isFinite(most) ? scaled(most, scale) : most
    } else {
      wide.set(row, { lo: new Exact(least), hi: new Exact(most) })
      low[row] = high[row] = NaN
    }
  }
  return columnAt(scale, low, high, wide)
}
