import { Exact, plain } from '../values/decimal'
import type { Measure, Measures } from '../measures/measure'
import { readCell } from './cell'
import type { Cell, PlaceRecord } from './input'
import { IDENTITY } from './slots'

/** The sum of figures, where each of them is known to be one figure. */
function summed(measure: Measure, cells: readonly unknown[]): string | undefined {
  const read = cells.map((cell) => readCell(measure, cell))
  const points = read.flatMap((one) => (one.is === 'bounds' && one.lo === one.hi ? [one.lo] : []))
  if (points.length < cells.length) return undefined
  return plain(points.reduce((sum, point) => sum.plus(point), new Exact(0)))
}

const isPeriods = (cell: unknown): cell is Readonly<Record<string, unknown>> =>
  typeof cell === 'object' && cell !== null && !Array.isArray(cell)

/** Flows, period by period; a period that one of the places lacks is missing. */
function summedByPeriod(measure: Measure, cells: readonly Readonly<Record<string, unknown>>[]): Cell {
  const [first = {}] = cells
  const sums = Object.keys(first).flatMap((period) => {
    const sum = summed(
      measure,
      cells.map((cell) => cell[period]),
    )
    return sum === undefined ? [] : [[period, sum] as const]
  })
  return Object.fromEntries(sums)
}

/** What a cell comes to of several places that are now one; undefined: not known. */
function combined(measure: Measure | undefined, cells: readonly Cell[]): Cell {
  if (measure?.type === 'number' && measure.rollup === 'sum')
    return cells.every(isPeriods) ? summedByPeriod(measure, cells) : summed(measure, cells)
  const [first] = cells
  return cells.every((cell) => JSON.stringify(cell) === JSON.stringify(first)) ? first : undefined
}

/**
 * The record of a place that several places were merged into, as of a day before: figures that add up are added, what all of
 * them say alike is kept, anything else is not known.
 *
 * @param code the statistical code of the place that they became
 * @param records of the places before, each once
 * @param measures how figures add up
 * @example
 * mergedRecord('140105001003', [{ code: '…001', households: 800 }, { code: '…002', households: 700 }], measures)
 * // { code: '140105001003', households: '1500' }
 */
export function mergedRecord(code: string, records: readonly PlaceRecord[], measures: Measures): PlaceRecord {
  const keys = new Set(records.flatMap((record) => Object.keys(record)).filter((key) => !IDENTITY.has(key)))
  const cells = [...keys].flatMap((key) => {
    const cell = combined(
      Object.hasOwn(measures, key) ? measures[key] : undefined,
      records.map((record) => record[key]),
    )
    return cell === undefined ? [] : [[key, cell] as const]
  })
  return { code, ...Object.fromEntries(cells) }
}
