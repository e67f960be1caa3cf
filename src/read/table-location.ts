import type { Location } from '../values/problem'
import { shown } from './heading-text'
import { keyOfTaken } from './meaning'
import type { TableAt, TableColumn } from './table-head'

/** Tells where a row stands, or the cell of a measure or role in it. */
export type Locator = (row: number, key?: string) => Location

/**
 * Where the cells of a table stand.
 *
 * @param table the file and sheet
 * @param columns what its columns were taken for
 */
export function locatorOf(table: TableAt, columns: readonly TableColumn[]): Locator {
  const places = new Map<string, Pick<Location, 'column' | 'columnNumber'>>()
  for (const { taken, heading, number } of columns) {
    if (!taken) continue
    const place = { column: shown(heading), columnNumber: number }
    places.set(keyOfTaken(taken), place)
    if (taken.is === 'measure' && !places.has(taken.id)) places.set(taken.id, place)
  }
  return (row, key) => ({ ...table, row, ...(key === undefined ? {} : places.get(key)) })
}
