import type { ColumnRole } from './known-words'

/** What one column of a table, or one key of records, was taken for. */
export interface ColumnUse {
  readonly file: string
  readonly sheet?: string
  /** As written; of a merged head its parts from the top down, joined by ` / `. */
  readonly heading: string
  /** The column, from 1; a key of records has none. */
  readonly number?: number
  readonly use: ColumnRole | 'measure' | 'unused'
  /** Id of the measure. */
  readonly measure?: string
  readonly period?: string
  /** The unit in which its bare figures are given, where it is not the measure's own: 万人. */
  readonly unit?: string
}
