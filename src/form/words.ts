import { text, type Text } from '../values/text'
import type { Fill } from './form'

const RANGE = ([least, most]: readonly [number, number | null]): Text =>
  most === null ? text(`不小于 ${least}`, `${least} or more`) : text(`${least} 至 ${most}`, `${least} to ${most}`)

/** What may be filled in, in words. */
function fillWords(fill: Fill): Text {
  switch (fill.is) {
    case 'text':
      return text('文字', 'text')
    case 'day':
      return text('日期，如 2025-12-31', 'a day such as 2025-12-31')
    case 'since':
      return text(
        '日期，如 2023-05-01；日期不详时填“是”或“否”',
        'a day such as 2023-05-01; yes or no where the day is not known',
      )
    case 'hours':
      return text(
        '每周开放时间，如 周一至周五 8:00-12:00 14:00-18:00',
        'opening hours of a week, such as Mon-Fri 8:00-12:00 14:00-18:00',
      )
    case 'one-of':
      return text(
        `填 ${fill.words.map((word) => word['zh-CN']).join('、')} 之一`,
        `one of ${fill.words.map((word) => word.en).join(', ')}`,
      )
    case 'number': {
      const range = RANGE(fill.range)
      return fill.decimals === 0
        ? text(`整数，${range['zh-CN']}`, `a whole number, ${range.en}`)
        : text(
            `数值，${range['zh-CN']}，至多 ${fill.decimals} 位小数`,
            `a number, ${range.en}, at most ${fill.decimals} decimals`,
          )
    }
    default:
      return fill satisfies never
  }
}

/** The words of forms in both languages. */
export const FORM_WORDS = {
  fill: fillWords,
  countedAs: (label: Text) => text(`口径：${label['zh-CN']}`, `counted as: ${label.en}`),
  title: (plan: Text, level: Text) =>
    text(`${plan['zh-CN']}：${level['zh-CN']}数据采集表`, `${plan.en}: data of each ${level.en}`),
  identity: {
    code: {
      heading: text('代码', 'code'),
      explanation: text(
        '统计用区划代码，村（社区）为 12 位，按文本填写',
        'statistical code, 12 digits for a community, as text',
      ),
    },
    name: { heading: text('名称', 'name'), explanation: text('名称', 'its name') },
    parent: {
      heading: text('上级代码', 'parent'),
      explanation: text('所在村（社区）的统计用区划代码', 'statistical code of the community that it lies in'),
    },
    levelColumn: { heading: text('层级', 'level'), explanation: text('此表的层级', 'the level of this form') },
    day: {
      heading: text('数据时点', 'data day'),
      explanation: text('数据截至的日期，全表一致', 'the day as of which the figures stand, the same in all rows'),
    },
  },
  sheets: { explanations: text('填表说明', 'How to fill it in') },
  heads: {
    column: text('列', 'Column'),
    level: text('表', 'Sheet'),
    explanation: text('填写内容', 'What to fill in'),
    rules: text('用于', 'Needed by'),
  },
  rule: (title: Text, id: string) => text(`${title['zh-CN']}（${id}）`, `${title.en} (${id})`),
  /** What a spreadsheet says when something else is typed. */
  complaint: (fill: Fill) => text(`应填：${fillWords(fill)['zh-CN']}`, `Expected: ${fillWords(fill).en}`),
} as const
