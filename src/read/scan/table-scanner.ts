import type { Level } from '../../values/code'
import type { Batches } from '../batches'
import type { PlainLines } from '../plain-lines'
import type { TableColumn } from '../table-head'
import { ColumnBatch } from './column-batch'
import { LineScanner } from './line-scanner'
import { isPlainTable, plainColumns } from './plain-columns'

/** Takes plain lines of a table as they come. */
export interface TableScanner {
  /** Takes lines up to one that is not plain; how many rows they were. */
  scan(lines: PlainLines): number
}

/** How the rows of a table are read. */
interface RowsOf {
  readonly level: Level | undefined
  /** What stands between two cells of a text file. */
  readonly delimiter: string | undefined
}

/**
 * A scanner for the plain lines of a table of communities; undefined where its rows have to be read one by one.
 *
 * @param columns what the headings were taken for
 * @param batches where the records go
 * @param rows how the rows are read
 */
export function scannerOf(
  columns: readonly TableColumn[],
  batches: Batches,
  { level, delimiter }: RowsOf,
): TableScanner | undefined {
  if (delimiter === undefined || !isPlainTable(columns, level)) return undefined
  const batch = batches.open('community', new ColumnBatch())
  const { table } = batch
  const scanner = new LineScanner(plainColumns(columns, table), table, delimiter)
  return {
    scan: (lines) => {
      const before = table.size
      scanner.scan(lines, (line) => batch.place(line))
      return table.size - before
    },
  }
}
