import { Exact, plain } from '../values/decimal'
import type { SheetCell } from './sheet'

type Held = SheetCell | string

/** A number times 100 with a percent sign, exactly: 0.385 is 38.5%. */
const percent = (value: number): string => `${plain(new Exact(value).times(100))}%`

/**
 * A cell as text, the same whether it came from a text file or from a sheet.
 *
 * @param cell as its file holds it
 * @returns trimmed text; empty where there is nothing
 * @example
 * cellText({ value: 0.385, is: 'percent', shown: '38.5%' }) // '38.5%'
 */
export function cellText(cell: Held): string {
  if (typeof cell === 'string') return cell.trim()
  const { value, is } = cell
  if (value === null) return ''
  if (typeof value === 'number') return is === 'percent' && Number.isFinite(value) ? percent(value) : String(value)
  return typeof value === 'boolean' ? (value ? '是' : '否') : value.trim()
}

/** Whether a cell holds nothing at all. */
export function isBlankCell(cell: Held): boolean {
  if (typeof cell === 'string') return cell.trim() === ''
  return cell.is !== 'uncalculated' && cellText(cell) === ''
}
