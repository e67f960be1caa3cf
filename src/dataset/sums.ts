import { cellOf, type Beneath, type NumberColumn } from '../measures/column'
import type { Measures, NumberMeasure } from '../measures/measure'
import { unscaled } from '../values/decimal'
import { LEVELS, type Level } from '../values/code'
import { LEVEL_NAMES, LEVEL_PLURALS } from '../values/level'
import type { Problem } from '../values/problem'
import type { Place } from './places'
import type { PlaceTable } from './tree'
import { problem } from './words'

type LocateCell = (place: Place, key: string) => Problem['location']

/** Least and largest sums of what lies beneath each row, as whole numbers of the column's scale. */
function sumsBeneath({ table, above }: Beneath, column: NumberColumn, rows: number) {
  const [lo, hi] = [new Float64Array(rows), new Float64Array(rows)]
  for (let row = 0; row < table.rows; row++) {
    const at = above[row] as number
    if (at < 0) continue
    lo[at] = (lo[at] as number) + (column.lo[row] as number)
    hi[at] = (hi[at] as number) + (column.hi[row] as number)
  }
  return { lo, hi }
}

/** Figures that add up and that both levels have. */
function* added(table: PlaceTable, below: PlaceTable, measures: Measures) {
  for (const [id, measure] of Object.entries(measures)) {
    if (measure.type !== 'number' || measure.rollup !== 'sum' || measure.range[0] < 0) continue
    const [own, column] = [table.column(id), below.column(id)]
    if (own?.type === 'number' && column?.type === 'number') yield { id, measure, own, column }
  }
}

interface Sums {
  readonly id: string
  readonly measure: NumberMeasure
  readonly own: NumberColumn
  readonly column: NumberColumn
}

/** The sum beneath a row, where it cannot be what the row itself reports; what is not listed can only add to it. */
function differing({ own, column }: Sums, sums: ReturnType<typeof sumsBeneath>, row: number, complete: boolean) {
  const reported = cellOf(own, row)
  const [lo, hi] = [sums.lo[row] as number, sums.hi[row] as number]
  if (!(lo <= Number.MAX_SAFE_INTEGER)) return undefined
  const least = unscaled(lo, column.scale)
  if (least.gt(reported.hi)) return { reported, sum: least }
  if (!complete || !(hi <= Number.MAX_SAFE_INTEGER)) return undefined
  const most = unscaled(hi, column.scale)
  return most.lt(reported.lo) ? { reported, sum: most } : undefined
}

function* sumsOf(table: PlaceTable, lower: Level, measures: Measures, locate: LocateCell): Generator<Problem> {
  const beneath = table.beneath(lower)
  if (!beneath || beneath.table.rows === 0) return
  const names = { level: LEVEL_NAMES[lower]['zh-CN'], 'level-en': LEVEL_PLURALS[lower].en }
  for (const one of added(table, beneath.table as PlaceTable, measures)) {
    const sums = sumsBeneath(beneath, one.column, table.rows)
    for (let row = 0; row < table.rows; row++) {
      const found = differing(one, sums, row, beneath.most[row] === 0)
      if (!found) continue
      const { label } = one.measure
      const figures = { reported: found.reported.lo.toFixed(), summed: found.sum.toFixed() }
      const params = { measure: label['zh-CN'], 'measure-en': label.en, ...names, ...figures }
      yield problem('sum-differs', locate(table.place(row), one.id), params)
    }
  }
}

/**
 * Places whose own figure cannot be the sum of those on the next level that is listed. Of the region itself the check tells,
 * by the rules that use the figure.
 *
 * @param tableOf the places of a level
 * @param region the level of the region
 * @param measures those that the columns may be of
 * @param locate where the cell of a place stands
 */
export function* sumsThatDiffer(
  tableOf: (level: Level) => PlaceTable,
  region: Level,
  measures: Measures,
  locate: LocateCell,
): Generator<Problem> {
  const listed = LEVELS.slice(LEVELS.indexOf(region) + 1).filter((level) => tableOf(level).rows > 0)
  for (const [at, level] of listed.entries()) {
    const lower = listed[at + 1]
    if (lower !== undefined) yield* sumsOf(tableOf(level), lower, measures, locate)
  }
}
