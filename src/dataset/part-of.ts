import type { Params, Problem } from '../values/problem'
import { cellOf, type NumberColumn } from '../measures/column'
import type { Measures } from '../measures/measure'
import type { Place } from './place'
import { rowsAbove } from './rows-above'
import type { PlaceTable } from './tree'
import { problem } from './words'

function numbers(table: PlaceTable, key: string): NumberColumn | undefined {
  const column = table.column(key)
  return column?.type === 'number' ? column : undefined
}

/** A measure that is a part of another one. */
export interface Part {
  readonly id: string
  readonly partOf: string
  readonly names: Params
}

/** Which measure is a part of which. */
export function partsAmong(measures: Measures): readonly Part[] {
  return Object.entries(measures).flatMap(([id, { partOf, label }]) => {
    const of = partOf === undefined ? undefined : measures[partOf]?.label
    if (partOf === undefined || !of) return []
    return { id, partOf, names: { part: label['zh-CN'], whole: of['zh-CN'], 'part-en': label.en, 'whole-en': of.en } }
  })
}

/**
 * The parts that are larger than their whole, whatever is missing.
 *
 * @param table the places of one level
 * @param parts which measure is a part of which
 * @param locate where the cell of a place stands
 */
export function* partsAboveWholes(
  table: PlaceTable,
  parts: readonly Part[],
  locate: (place: Place, key: string) => Problem['location'],
): Generator<Problem> {
  for (const { id, partOf, names } of parts) {
    const part = numbers(table, id)
    const whole = part && numbers(table, partOf)
    if (!part || !whole) continue
    for (const row of rowsAbove(part, whole)) {
      const [least, most] = [cellOf(part, row).lo, cellOf(whole, row).hi]
      if (least.lte(most)) continue
      yield problem('part-above-whole', locate(table.place(row), id), {
        ...names,
        least: least.toFixed(),
        most: most.toFixed(),
      })
    }
  }
}
