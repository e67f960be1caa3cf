import type { RawTable } from '../../dataset/raw/raw-table'
import type { PlainLines } from '../plain-lines'
import { CellScanner, NOT_PLAIN } from './cell-scanner'
import type { PlainColumn } from './plain-columns'

/**
 * Writes plain lines of a table into columns, straight from their bytes: no text is made of a cell that is a figure, a
 * code or a word among few. A line is plain when each of its columns has a cell, and its code is that of a community; any
 * other is left to whoever reads it as a row.
 */
export class LineScanner {
  private readonly cells: CellScanner

  /**
   * @param columns what is done with the cells of each
   * @param table where they go
   * @param delimiter what stands between two cells: one character of one byte
   */
  constructor(
    private readonly columns: readonly PlainColumn[],
    private readonly table: RawTable,
    delimiter: string,
  ) {
    this.cells = new CellScanner(delimiter.charCodeAt(0))
  }

  /**
   * Takes lines as long as they are plain.
   *
   * @param lines turned to the line that comes next
   * @param take told the number of each line that was taken
   */
  scan(lines: PlainLines, take: (number: number) => void): void {
    const { cells, table } = this
    cells.turnTo(lines.bytes, lines.to)
    while (lines.at < lines.to) {
      if (cells.isLineEnd(lines.at)) {
        lines.turnBehind(lines.at)
        continue
      }
      const end = this.line(lines.at, table.next())
      if (end === NOT_PLAIN) {
        table.drop()
        return
      }
      take(lines.number)
      lines.taken++
      lines.turnBehind(end)
    }
  }

  /** The offset at which a line ends that was written into a row. */
  private line(from: number, row: number): number {
    const { cells, columns } = this
    const last = columns.length - 1
    let at = from
    for (let number = 0; number < last; number++) {
      at = this.cell(columns[number]!, row, at)
      if (at === NOT_PLAIN || cells.isLineEnd(at)) return NOT_PLAIN
      at++
    }
    at = this.cell(columns[last]!, row, at)
    return at !== NOT_PLAIN && cells.isLineEnd(at) ? at : NOT_PLAIN
  }

  private cell(taken: PlainColumn, row: number, at: number): number {
    const { cells } = this
    switch (taken.is) {
      case 'figure':
        return cells.figure(taken.column, row, at)
      case 'word':
        return cells.word(taken.book, row, at)
      case 'text':
        return cells.text(taken.column, row, at)
      case 'code':
        return cells.code(taken.column, row, at)
      case 'unused':
        return cells.unused(at)
      case 'blank':
        return cells.blank(at)
    }
  }
}
