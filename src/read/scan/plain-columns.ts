import type { Level } from '../../values/code'
import { CodeColumn } from '../../dataset/raw/code-column'
import { FigureColumn } from '../../dataset/raw/figure-column'
import type { RawColumn } from '../../dataset/raw/raw-column'
import type { RawTable } from '../../dataset/raw/raw-table'
import { TextColumn } from '../../dataset/raw/text-column'
import { WordColumn } from '../../dataset/raw/word-column'
import type { Used } from '../meaning'
import type { TableColumn } from '../table-head'
import { utf8Text } from '../utf8-text'
import { WordBook } from './word-book'

/** What is done with the cells of a column: nothing, or they go into a column of that kind; `blank` must hold nothing. */
export type PlainColumn =
  | { readonly is: 'unused' | 'blank' }
  | { readonly is: 'code'; readonly column: CodeColumn }
  | { readonly is: 'figure'; readonly column: FigureColumn }
  | { readonly is: 'word'; readonly book: WordBook }
  | { readonly is: 'text'; readonly column: TextColumn }

/** Whether cells mean what they say, each for itself. */
function isPlain(taken: Used): boolean {
  if (taken.is === 'measure') return taken.unit === undefined && taken.period === undefined
  return taken.is === 'code' || taken.is === 'name'
}

function opened({ taken, heading }: TableColumn, table: RawTable): PlainColumn {
  const open = <Column extends RawColumn>(key: string, column: Column): Column => table.open(key, column)
  if (!taken) return { is: heading === '' ? 'blank' : 'unused' }
  if (taken.is === 'code') return { is: 'code', column: open('code', new CodeColumn()) }
  if (taken.is !== 'measure') return { is: 'text', column: open(taken.is, new TextColumn(utf8Text)) }
  const isFigure = taken.measure.type === 'number'
  if (isFigure) return { is: 'figure', column: open(taken.id, new FigureColumn()) }
  return { is: 'word', book: new WordBook(open(taken.id, new WordColumn())) }
}

/**
 * Whether the rows of a table are communities whose plain lines can be written into columns at once: each has a code, and
 * no heading changes what its cells say.
 *
 * @param columns what the headings were taken for
 * @param level that of all rows, where somebody said so
 */
export function isPlainTable(columns: readonly TableColumn[], level: Level | undefined): boolean {
  if (level !== undefined && level !== 'community') return false
  return columns.some(({ taken }) => taken?.is === 'code') && columns.every(({ taken }) => !taken || isPlain(taken))
}

/**
 * What is done with the cells of each column of a plain table.
 *
 * @param columns what the headings were taken for
 * @param table where the cells go
 */
export function plainColumns(columns: readonly TableColumn[], table: RawTable): readonly PlainColumn[] {
  return columns.map((column) => opened(column, table))
}
