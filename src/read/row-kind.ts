import { readCode } from '../values/code'
import { narrow } from '../values/narrow'
import type { Params } from '../values/problem'
import { cellText } from './cell-text'
import { codeText } from './code-text'
import { shown } from './heading-text'
import type { Merge, SheetRow } from './sheet'
import type { TableColumn } from './table-head'

const TOTAL =
  /^.{0,20}(合计|总计|小计|共计|总和)(数|[(（].{0,10}[)）])?[::]?$|^(合计数|总数|累计|total|totals|sum|subtotal|grandtotal)[::]?$/i
const REMARK =
  /^[*※]?(备注|附注|注|说明|填表说明|填报说明|注意|填表人|填报人|制表人?|审核人?|复核人?|审批人|负责人|单位负责人|主要领导|分管领导|主管领导|经办人|联系人|联系电话|联系方式|签字|签名|盖章|单位[(（]盖章[)）]|填报单位|填表单位|填报日期|填表日期|填报时间|制表日期|制表时间|报送日期|日期|数据来源|资料来源|来源|notes?|remarks?|source|prepared ?by|signed)\s*(\d{1,2}|[一二三四五六七八九十]{1,2})?\s*([::.、,]|$)/i
const STEM = '甲乙丙丁戊己庚辛壬癸'

/**
 * Whether a cell says that its row adds up the others.
 *
 * @param cell text of the cell that tells what a row is about
 * @example
 * isTotal('合 计') // true
 */
function isTotal(cell: string): boolean {
  return cell.length <= 40 && TOTAL.test(narrow(cell).replaceAll(' ', ''))
}

/** Whether a cell begins a remark or a signature beneath the data: 注：…, 审核人：… */
function isRemark(cell: string): boolean {
  return REMARK.test(narrow(cell.slice(0, 80)))
}

/**
 * Whether a row only numbers the columns, as printed forms do beneath their head: 甲, 乙, 1, 2, 3.
 *
 * @param cells texts of the row
 */
function isNumbering(cells: readonly string[]): boolean {
  const held = cells.map((cell) => narrow(cell).replace(/^\((.*)\)$/, '$1')).filter((cell) => cell !== '')
  if (held.length < 3) return false
  const stems = held.findIndex((cell) => !STEM.includes(cell) || cell.length !== 1)
  const numbers = stems < 0 ? [] : held.slice(stems)
  const ordered = held.slice(0, Math.max(stems, 0)).every((cell, index) => cell === STEM[index])
  const [first] = numbers
  if (!ordered || first === undefined || !/^\d{1,3}$/.test(first) || Number(first) > 1 + stems) return false
  return numbers.every((cell, index) => cell === String(Number(first) + index))
}

/** What a row is beside a place, and what its problem names. */
export interface AsideRow {
  readonly kind: 'total-row' | 'remark-row' | 'numbering-row' | 'repeated-head'
  readonly params: Params
}

/** What a row is looked at with. */
interface RowIn {
  readonly code: string
  readonly name: string
  /** Whether it is the first beneath the head. */
  readonly isFirst: boolean
  /** Merged cells in this row. */
  readonly merges: readonly Merge[]
  readonly columns: readonly TableColumn[]
}

/** The last part of a merged heading: what its lowest row repeats. */
const lowest = (heading: string): string => heading.split(' / ').at(-1) ?? ''

/** Whether two cells or more say what stands above them, and none says anything else. */
function repeatsHead(texts: readonly string[], columns: readonly TableColumn[]): boolean {
  const filled = texts.flatMap((text, index) => (text === '' ? [] : [[text, columns[index]?.heading ?? ''] as const]))
  return (
    filled.length >= 2 &&
    filled.every(([text, heading]) => text === heading || text === lowest(heading) || heading.startsWith(`${text} / `))
  )
}

/** Whether all that a row says stands in one cell across several columns. */
function isWide(filled: number, merges: readonly Merge[]): boolean {
  return filled === 1 && merges.some(({ left, right }) => right - left >= 2)
}

/**
 * What a row beneath the head is, where it is no place: a total, a remark, a row of column numbers, the head once more.
 *
 * @param row a row that is not blank
 * @param within its code and name, and what it stands among
 * @returns undefined for a place, which any row is that has a code
 */
export function kindOfRow(row: SheetRow, { code, name, isFirst, merges, columns }: RowIn): AsideRow | undefined {
  const read = codeText(code)
  if (read.ok && readCode(read.code)) return undefined
  const texts = row.cells.map(cellText)
  const filled = texts.filter((text) => text !== '')
  const first = filled[0] ?? ''
  const total = [code, name, first].find((text) => text !== '' && isTotal(text))
  if (total !== undefined) return { kind: 'total-row', params: { word: shown(total) } }
  if (isRemark(first) || isWide(filled.length, merges)) return { kind: 'remark-row', params: {} }
  if (isFirst && isNumbering(texts)) return { kind: 'numbering-row', params: {} }
  return repeatsHead(texts, columns) ? { kind: 'repeated-head', params: {} } : undefined
}
