import type { Measure } from '../measures/measure'
import { relate } from '../values/unit'
import { keyOf } from './heading-text'

const YES_OR_NO = new Set(
  ['是/否', '是或否', '是否', '有/无', '有或无', '√/×', '√', 'yes/no', 'y/n', 'yesorno'].map(keyOf),
)
const DAY = new Set(
  ['yyyymmdd', 'yyyy.mm.dd', '年月日', '年/月/日', 'yyyy/mm/dd', '日期', '年月', 'date', 'day'].map(keyOf),
)
const SAYS_UNIT = /^(计量)?单位[::]?/

/** What the brackets behind a heading say of the unit. */
export type UnitSaid =
  /** The measure's own unit; or, with `unit`, a power of ten of it. */
  | { readonly is: 'unit'; readonly unit?: string }
  /** A unit of something else, or one that is no finite decimal of it. */
  | { readonly is: 'wrong' }
  /** No unit at all. */
  | { readonly is: 'none' }

/**
 * What the brackets behind a heading, or a line above the head, say of the unit of a measure.
 *
 * @param measure what the heading means
 * @param within text in brackets
 * @example
 * unitSaid(measures.permanentResidents, '万人') // { is: 'unit', unit: '万人' }
 */
export function unitSaid(measure: Measure, within: string): UnitSaid {
  const word = within.replace(SAYS_UNIT, '')
  if (measure.type === 'flag') return YES_OR_NO.has(keyOf(word)) ? { is: 'unit' } : { is: 'none' }
  if (measure.type === 'since')
    return YES_OR_NO.has(keyOf(word)) || DAY.has(keyOf(word)) ? { is: 'unit' } : { is: 'none' }
  if (measure.type !== 'number') return { is: 'none' }
  const relation = relate(word, [measure.unit['zh-CN'], measure.unit.en])
  if (relation.is === 'unclear') return { is: 'none' }
  if (relation.is !== 'power') return { is: 'wrong' }
  return relation.power === 0 ? { is: 'unit' } : { is: 'unit', unit: word }
}
