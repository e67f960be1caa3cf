import { cellOf, type NumberColumn } from '../measures/column'
import type { Measures } from '../measures/measure'
import { LEVELS } from '../values/code'
import type { Day } from '../values/day'
import type { Problem } from '../values/problem'
import type { Tables } from './dataset'
import type { Place } from './places'
import type { PlaceTable } from './tree'
import { problem } from './words'

/** By more than so many times hardly any figure of a place changes from one ledger to the next. */
const TIMES = 5
/** Below this a figure may well change many times: from 1 worker to 6. */
const SMALL = 20

function figureAt(column: NumberColumn, row: number): number | undefined {
  const [lo, hi] = [column.lo[row] as number, column.hi[row] as number]
  return lo === hi ? lo / 10 ** column.scale : undefined
}

/** Whether two figures are further apart than a year explains. Doubles will do: it is a hint. */
function isJump(before: number, now: number): boolean {
  const [less, more] = before < now ? [before, now] : [now, before]
  return more >= SMALL && less >= 0 && more > less * TIMES
}

/** The columns of figures of a day that two tables share. */
function shared(now: PlaceTable, before: PlaceTable, measures: Measures) {
  return Object.entries(measures).flatMap(([id, measure]) => {
    if (measure.type !== 'number' || measure.time !== 'day') return []
    const [column, earlier] = [now.column(id), before.column(id)]
    return column?.type === 'number' && earlier?.type === 'number' ? [{ id, measure, column, earlier }] : []
  })
}

type Shared = ReturnType<typeof shared>

/** The jumps of one place, by its rows in both datasets. */
function* jumpsOf(columns: Shared, day: Day, [row, then]: readonly [number, number]) {
  for (const { id, measure, column, earlier } of columns) {
    const [was, is] = [figureAt(earlier, then), figureAt(column, row)]
    if (was === undefined || is === undefined || !isJump(was, is)) continue
    const { label } = measure
    const [before, value] = [cellOf(earlier, then).lo.toFixed(), cellOf(column, row).lo.toFixed()]
    yield { id, params: { measure: label['zh-CN'], 'measure-en': label.en, day, before, value, times: TIMES } }
  }
}

/**
 * Figures of a day that are several times what an earlier dataset has of the same place, or a small part of it.
 *
 * @param dataset the later dataset
 * @param earlier the last one before it
 * @param measures those that the columns may be of
 */
export function* jumps(dataset: Tables, earlier: Tables, measures: Measures): Generator<Problem> {
  for (const level of LEVELS) {
    const [now, before] = [dataset.table(level), earlier.table(level)]
    const columns = now.rows > 0 && before.rows > 0 ? shared(now, before, measures) : []
    if (columns.length === 0) continue
    for (let row = 0; row < now.rows; row++) {
      const place = now.places[row] as Place
      const then = before.rowOf(place.key)
      if (then < 0) continue
      for (const { id, params } of jumpsOf(columns, earlier.day, [row, then]))
        yield problem('jump', dataset.locate(place, id), params)
    }
  }
}
