import { text, type Text } from '../values/text'
import type { RequireReason } from './result'

/** Why a rule is not answered. */
export const REASON_WORDS: Readonly<Record<RequireReason, Text>> = {
  'no-figure': text('文件未印数字', 'the document prints no figure'),
  'no-formula': text('文件未说明以何种数据衡量', 'the document does not say by which figure it is measured'),
  growth: text(
    '与另一时点比较，无法由本地数据求解',
    'it compares with another day and has no solution in figures of one',
  ),
  beneath: text('按下级各地合计，无法由本地数据求解', 'it adds up places beneath this one, which are not given'),
  'both-sides': text('同一数据项既在分子又在分母', 'the same measure stands above and below in the ratio'),
  nested: text('公式含嵌套条件，无法求解', 'the formula nests conditions and cannot be solved'),
  'no-value': text('该数据项没有符合要求的取值', 'no permitted value of the measure complies'),
  'no-influence': text('任何取值都不影响结果', 'no value of any measure makes a difference'),
}

/** Sentences of a calculation. */
export const CALCULATION_WORDS = {
  rounded: (value: Text, exact: Text) =>
    text(`${exact['zh-CN']}，取 ${value['zh-CN']}`, `${exact.en}, hence ${value.en}`),
  atLeast: (words: Text) => text(`不少于 ${words['zh-CN']}`, `at least ${words.en}`),
  atMost: (words: Text) => text(`不超过 ${words['zh-CN']}`, `at most ${words.en}`),
  moreThan: (words: Text) => text(`多于 ${words['zh-CN']}`, `more than ${words.en}`),
  lessThan: (words: Text) => text(`少于 ${words['zh-CN']}`, `less than ${words.en}`),
  equalTo: (words: Text) => text(`等于 ${words['zh-CN']}`, `equal to ${words.en}`),
  leastOf: (name: string, value: string) => text(`${name} ${value}（最小值）`, `${name} ${value} (its least)`),
} as const

/** How a total is divided. */
export const SPLIT_WORDS = {
  fewest: (value: string, most: string, places: string) =>
    text(`${value} ÷ ${most}，进位得 ${places}`, `${value} ÷ ${most}, rounded up: ${places}`),
  most: (value: string, least: string, places: string) =>
    text(`${value} ÷ ${least}，舍去小数得 ${places}`, `${value} ÷ ${least}, rounded down: ${places}`),
} as const
