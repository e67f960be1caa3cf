import { shown as shownValue } from '../dataset/cell'
import { problem as ofDataset } from '../dataset/words'
import type { Location } from '../values/problem'
import { cellText } from './cell-text'
import { codeText } from './code-text'
import { shown } from './heading-text'
import { inUnit } from './in-unit'
import type { Used } from './meaning'
import type { ProblemList } from './problem-list'
import type { SheetCell } from './sheet'
import type { TableAt, TableColumn } from './table-head'

/**
 * The text of a cell as records have it: codes without what exports put around them, figures with the unit that their
 * heading names; undefined where it cannot be used, of which the problems are told.
 */
export type ValueReader = (
  column: TableColumn,
  taken: Used,
  cell: SheetCell | string,
  row: number,
) => string | undefined

/**
 * Reads the cells of a table.
 *
 * @param table the file and sheet
 * @param problems told of cells that cannot be used
 */
export function valueReader(table: TableAt, problems: ProblemList): ValueReader {
  const workedOut = new Set<TableColumn>()
  const at = ({ heading, number }: TableColumn, row: number): Location => ({
    ...table,
    row,
    column: shown(heading),
    columnNumber: number,
  })
  const formula = (column: TableColumn, row: number): void => {
    if (workedOut.has(column)) return
    workedOut.add(column)
    problems.add('worked-out', at(column, row), { heading: shown(column.heading) })
  }
  return (column, taken, cell, row) => {
    if (typeof cell !== 'string' && cell.is === 'uncalculated') {
      problems.add('uncalculated', at(column, row))
      return undefined
    }
    if (typeof cell !== 'string' && cell.formula) formula(column, row)
    const text = cellText(cell)
    if (taken.is === 'measure') {
      const value = taken.unit === undefined ? text : inUnit(text, taken.unit)
      if (value === undefined)
        problems.add('two-units', at(column, row), { value: shownValue(text), unit: taken.unit as string })
      return value
    }
    if (typeof cell !== 'string' && cell.is === 'error') {
      problems.addMade(ofDataset('error-value', at(column, row), { value: shownValue(text) }))
      return undefined
    }
    if (taken.is !== 'code' && taken.is !== 'parent') return text
    const code = codeText(text)
    if (!code.ok) problems.add('code-as-figure', at(column, row), { value: shown(text) })
    return code.ok ? code.code : undefined
  }
}
