import { amount } from '../../values/amount'
import { dayOf } from '../../values/day'
import { text, type Text } from '../../values/text'
import { isPoint } from '../../indicators/interval'
import type { IsNode } from '../../indicators/node'
import { columnKey, type Scope } from '../../indicators/scope'
import type { Interval } from '../../measures/column'
import { showInterval } from '../show'

const [YES, NO] = [text('是', 'yes'), text('否', 'no')]
const OPEN = text('不详', 'not known')

const withUnit = (value: Text, unit: Text): Text =>
  text(amount(value['zh-CN'], unit['zh-CN'], 'zh-CN'), amount(value.en, unit.en, 'en'))

/**
 * A figure with its unit, or what it may be.
 *
 * @param value the figure
 * @param unit what it is counted in
 */
export function figureText(value: Interval, unit: Text): Text {
  return isPoint(value) || value.lo.isFinite() || value.hi.isFinite() ? withUnit(showInterval(value), unit) : OPEN
}

function since(column: { readonly lo: Float64Array; readonly hi: Float64Array }, row: number, signed: number): Text {
  const [lo, hi] = [column.lo[row] as number, column.hi[row] as number]
  const is = lo >= signed ? YES : hi < signed ? NO : OPEN
  if (lo !== hi || !Number.isFinite(lo)) return is
  const [zh, en] = lo >= signed ? ['当日或之后', 'on or after'] : ['之前', 'before']
  const day = dayOf(lo)
  return text(
    `${is['zh-CN']}（${day}，在规划印发日 ${dayOf(signed)} ${zh}）`,
    `${is.en} (${day}, ${en} the signing of the plan on ${dayOf(signed)})`,
  )
}

/**
 * What a condition takes a cell for: yes or no, a day before or after the signing, or the class.
 *
 * @param node the condition
 * @param scope the table
 * @param row the place
 */
export function conditionText({ id }: IsNode, scope: Scope, row: number): Text {
  const column = scope.table.column(columnKey(scope, id))
  const measure = scope.measures[id]
  if (!column) return OPEN
  if (column.type === 'class') {
    const option = column.options[(column.codes[row] as number) - 1]
    return (measure?.type === 'class' && option !== undefined && measure.options[option]?.label) || OPEN
  }
  if (measure?.type === 'since') return since(column, row, scope.signed)
  const [lo, hi] = [column.lo[row], column.hi[row]]
  return lo === hi ? (lo === 0 ? NO : YES) : OPEN
}
