import { cellText, isBlankCell } from './cell-text'
import type { ProblemList } from './problem-list'
import type { Merge, SheetRow } from './sheet'
import type { TableAt, TableColumn } from './table-head'
import { shown } from './heading-text'

/** What is said once for several rows holds in each: the level, the place above, the day. */
const OF_ALL: ReadonlySet<string> = new Set(['parent', 'level', 'day', 'within', 'county', 'town'])

/** The cells of a row where some are merged with others. */
export class Unmerged {
  private readonly said = new Map<string, string>()

  constructor(
    private readonly table: TableAt,
    private readonly columns: readonly TableColumn[],
    private readonly problems: ProblemList,
  ) {}

  /**
   * The cells of a row: what is merged over several rows is filled in where it holds of each, and a figure merged over
   * several rows or columns is left out, as nobody knows how much of it is whose.
   *
   * @param row the row
   * @param merges merged cells that it has a part in
   */
  cells({ cells, number }: SheetRow, merges: readonly Merge[]): SheetRow['cells'] {
    const own = [...cells]
    for (const merge of merges) {
      const used = this.columns.slice(merge.left - 1, merge.right).filter(({ taken }) => taken)
      for (const column of used) {
        const cell = own[column.number - 1] ?? ''
        const role = column.taken?.is ?? ''
        const isSeveral = merge.bottom > merge.top || used.length > 1
        if (OF_ALL.has(role)) own[column.number - 1] = this.ofAll(cell, column, merge)
        else if (role === 'measure' && isSeveral && !isBlankCell(cell)) {
          this.refuse(column, number)
          own[column.number - 1] = ''
        }
      }
    }
    return own
  }

  private ofAll(cell: SheetRow['cells'][number], { number }: TableColumn, { top, left }: Merge): typeof cell {
    const key = `${top}:${left}:${number}`
    if (isBlankCell(cell)) return this.said.get(key) ?? ''
    this.said.set(key, cellText(cell))
    return cell
  }

  private refuse({ heading, number }: TableColumn, row: number): void {
    this.problems.add('merged-figure', { ...this.table, row, column: shown(heading), columnNumber: number })
  }
}
