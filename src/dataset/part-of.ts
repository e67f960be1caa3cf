import type { Problem } from '../values/problem'
import { cellOf, type NumberColumn } from '../measures/column'
import type { Measures } from '../measures/measure'
import type { Place } from './places'
import type { PlaceTable } from './tree'
import { problem } from './words'

function numbers(table: PlaceTable, key: string | undefined): NumberColumn | undefined {
  const column = key === undefined ? undefined : table.column(key)
  return column?.type === 'number' ? column : undefined
}

/** Whether a part may be above its whole, by doubles alone; a wide cell is worth an exact look. */
function suspect(part: NumberColumn, whole: NumberColumn, row: number): boolean {
  const scale = Math.max(part.scale, whole.scale)
  const least = (part.lo[row] as number) * 10 ** (scale - part.scale)
  return !(least <= (whole.hi[row] as number) * 10 ** (scale - whole.scale))
}

/**
 * The parts that are larger than their whole, whatever is missing.
 *
 * @param table the places of one level
 * @param measures which measure is a part of which
 * @param locate where the cell of a place stands
 */
export function* partsAboveWholes(
  table: PlaceTable,
  measures: Measures,
  locate: (place: Place, key: string) => Problem['location'],
): Generator<Problem> {
  for (const [id, { partOf, label }] of Object.entries(measures)) {
    const [part, whole] = [numbers(table, id), numbers(table, partOf)]
    const of = partOf === undefined ? undefined : measures[partOf]?.label
    if (!part || !whole || !of) continue
    for (const [row, place] of table.places.entries()) {
      if (!suspect(part, whole, row)) continue
      const [least, most] = [cellOf(part, row).lo, cellOf(whole, row).hi]
      if (least.lte(most)) continue
      const names = { part: label['zh-CN'], whole: of['zh-CN'], 'part-en': label.en, 'whole-en': of.en }
      yield problem('part-above-whole', locate(place, id), { ...names, least: least.toFixed(), most: most.toFixed() })
    }
  }
}
