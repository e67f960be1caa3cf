import { cellOf, type NumberColumn } from '../measures/column'
import type { Measures, NumberMeasure } from '../measures/measure'
import { POWER } from '../values/decimal'
import type { Problem } from '../values/problem'
import { text, type Text } from '../values/text'
import type { Place } from './places'
import { rowsAbove } from './rows-above'
import type { PlaceTable } from './tree'
import { problem } from './words'

type LocateCell = (place: Place, key: string) => Problem['location']

/** So many rows tell well enough what is usual in a column. */
const SAMPLE = 1001
/** Of fewer figures nobody can say what is usual. */
const FEWEST = 8
/** 万: what is left out, or added, when a figure is given in another unit than its heading says. */
const WAN = 1e4
/** A figure that fits the others in the other unit lies within so many times what is usual. */
const NEAR = 5
/** Of close figures a quarter are at most so many times below the median. */
const CLOSE = 2
/** No place has rooms of fewer square metres than this; a figure below it is more likely in ten thousands. */
const SMALLEST_AREA = 5
/** Of fewer percentages all below 1 nothing follows. */
const FEWEST_SHARES = 3

/** A cell whose figure is known. */
const isPoint = ({ lo, hi }: NumberColumn, row: number): boolean => lo[row] === hi[row] && Number.isFinite(lo[row])

/**
 * What is usual in a column: the median of its figures above 0, as a whole number of the column's scale; undefined where they
 * are few, or spread so widely that a ten-thousandth of it tells nothing.
 */
function usual(column: NumberColumn, rows: number): number | undefined {
  const step = Math.max(1, Math.floor(rows / SAMPLE))
  const figures: number[] = []
  for (let row = 0; row < rows; row += step)
    if (isPoint(column, row) && (column.lo[row] as number) > 0) figures.push(column.lo[row] as number)
  if (figures.length < FEWEST) return undefined
  figures.sort((a, b) => a - b)
  const [median, low] = [figures[figures.length >> 1] as number, figures[figures.length >> 2] as number]
  return low >= median / CLOSE ? median : undefined
}

const inWan = ({ unit }: NumberMeasure): Text => text(`万${unit['zh-CN']}`, `ten thousand ${unit.en}`)

/** In which unit a figure seems to be given: in ten thousands, or in ones where the measure counts ten thousands. */
function suspectUnit(
  measure: NumberMeasure,
  figure: number,
  scale: number,
  median: number | undefined,
): Text | undefined {
  if (figure <= 0) return undefined
  const isArea = measure.unit['zh-CN'] === '平方米'
  if (isArea && figure < SMALLEST_AREA * (POWER[scale] as number)) return inWan(measure)
  if (median === undefined) return undefined
  if (figure * WAN >= median / NEAR && figure * WAN <= median * NEAR) return inWan(measure)
  const isLarge = figure / WAN >= median / NEAR && figure / WAN <= median * NEAR
  return isLarge && measure.unit['zh-CN'].startsWith('万') ? text(measure.unit['zh-CN'].slice(1), 'ones') : undefined
}

/** The rows whose figure may be in another unit, by comparisons alone: nearly none is, and there may be millions. */
function worthALook(measure: NumberMeasure, { lo, scale }: NumberColumn, median = NaN): readonly number[] {
  const slack = NEAR * 1.01
  const small = measure.unit['zh-CN'] === '平方米' ? SMALLEST_AREA * (POWER[scale] as number) : 0
  const [least, most] = [median / WAN / slack, (median / WAN) * slack]
  const [from, to] = measure.unit['zh-CN'].startsWith('万')
    ? [(median * WAN) / slack, median * WAN * slack]
    : [NaN, NaN]
  const found: number[] = []
  for (let row = 0; row < lo.length; row++) {
    const figure = lo[row]!
    const isOdd = figure < small || (figure >= least && figure <= most) || (figure >= from && figure <= to)
    if (isOdd && figure > 0) found.push(row)
  }
  return found
}

/** The columns of figures of a table, with their measures. */
function* figures(table: PlaceTable, measures: Measures): Generator<readonly [string, NumberMeasure, NumberColumn]> {
  for (const [id, measure] of Object.entries(measures)) {
    if (measure.type !== 'number') continue
    const column = table.column(id)
    if (column?.type === 'number') yield [id, measure, column]
  }
}

const named = ({ label, unit }: NumberMeasure) => ({
  measure: label['zh-CN'],
  'measure-en': label.en,
  unit: unit['zh-CN'],
  'unit-en': unit.en,
})

function* wrongUnits(table: PlaceTable, measures: Measures, locate: LocateCell): Generator<Problem> {
  for (const [id, measure, column] of figures(table, measures)) {
    if (measure.unit['zh-CN'] === '%') continue
    const median = usual(column, table.rows)
    for (const row of worthALook(measure, column, median)) {
      if (!isPoint(column, row)) continue
      const unit = suspectUnit(measure, column.lo[row] as number, column.scale, median)
      if (!unit) continue
      const value = cellOf(column, row).lo.toFixed()
      const params = { ...named(measure), value, suspect: unit['zh-CN'], 'suspect-en': unit.en }
      yield problem('unit-suspect', locate(table.place(row), id), params)
    }
  }
}

/** The first row with a fraction of 1, where all that are known are such or 1 itself. */
function firstOfFractions(column: NumberColumn, one: number): number | undefined {
  let [known, first]: [number, number | undefined] = [0, undefined]
  for (let row = 0; row < column.lo.length; row++) {
    const figure = column.lo[row] as number
    if (figure === 0 || !isPoint(column, row)) continue
    if (figure > one) return undefined
    known++
    if (figure < one) first ??= row
  }
  return known < FEWEST_SHARES ? undefined : first
}

/** Percentages that are all fractions of 1: one problem for the column. */
function* fractions(table: PlaceTable, measures: Measures, locate: LocateCell): Generator<Problem> {
  for (const [id, measure, column] of figures(table, measures)) {
    if (measure.unit['zh-CN'] !== '%') continue
    const one = POWER[column.scale] as number
    const first = firstOfFractions(column, one)
    if (first === undefined) continue
    const params = { ...named(measure), value: cellOf(column, first).lo.toFixed() }
    yield problem('fraction-suspect', locate(table.place(first), id), params)
  }
}

/** Figures above another one that they cannot well be above. */
function* aboveOthers(table: PlaceTable, measures: Measures, locate: LocateCell): Generator<Problem> {
  for (const [id, { notAbove, label }, column] of figures(table, measures)) {
    const other = notAbove === undefined ? undefined : table.column(notAbove)
    const of = notAbove === undefined ? undefined : measures[notAbove]
    if (other?.type !== 'number' || !of) continue
    for (const row of rowsAbove(column, other)) {
      const [one, another] = [cellOf(column, row).lo, cellOf(other, row).hi]
      if (one.lte(another)) continue
      const params = {
        one: label['zh-CN'],
        'one-en': label.en,
        other: of.label['zh-CN'],
        'other-en': of.label.en,
        least: one.toFixed(),
        most: another.toFixed(),
      }
      yield problem('above-other', locate(table.place(row), id), params)
    }
  }
}

/**
 * Figures that can be read and yet look wrong: in another unit, fractions for percentages, more households than residents.
 * They are used as they stand; the problem says what to verify.
 *
 * @param table the places of one level
 * @param measures those that the columns may be of
 * @param locate where the cell of a place stands
 */
export function* implausible(table: PlaceTable, measures: Measures, locate: LocateCell): Generator<Problem> {
  yield* wrongUnits(table, measures, locate)
  yield* fractions(table, measures, locate)
  yield* aboveOthers(table, measures, locate)
}
