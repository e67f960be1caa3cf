import type { Measure } from '../measures/measure'
import { keyOf } from './heading-text'

/** Other ways to write the same unit. Only ways to write: no unit here is a multiple of another. */
const SAME: readonly (readonly string[])[] = [
  ['平方米', '平米', '平方公尺', 'm2', 'm^2', 'sqm', 'square metres', 'square meters'],
  ['户', 'households'],
  ['人', '名', '位', 'people', 'persons'],
  ['套', 'units', 'dwellings'],
  ['小时', 'h', 'hours'],
  ['万元', '10,000 yuan', '10k yuan'],
]

const YES_OR_NO = new Set(['是/否', '是或否', '是否', '有/无', '有或无', 'yes/no', 'y/n', 'yesorno'].map(keyOf))
const DAY = new Set(['yyyymmdd', '年月日', '年/月/日', 'yyyy/mm/dd', '日期', 'date', 'day'].map(keyOf))

const unitWords = (measure: Measure): readonly string[] => {
  if (measure.type !== 'number') return []
  const own = [measure.unit['zh-CN'], measure.unit.en].map(keyOf)
  return [
    ...own,
    ...SAME.map((words) => words.map(keyOf))
      .filter((words) => own.some((o) => words.includes(o)))
      .flat(),
  ]
}

/**
 * Whether the brackets behind a heading say only in which unit the measure is anyhow.
 *
 * @param measure what the heading means
 * @param within text in brackets
 */
export function isUnitOf(measure: Measure, within: string): boolean {
  const word = keyOf(within)
  if (measure.type === 'number') return unitWords(measure).includes(word)
  if (measure.type === 'flag') return YES_OR_NO.has(word)
  return measure.type === 'since' && (YES_OR_NO.has(word) || DAY.has(word))
}
