import type { Level } from '../values/code'
import { LEVEL_NAMES } from '../values/level'
import { text, type Text } from '../values/text'

const levels = (list: readonly Level[]): Text =>
  text(list.map((level) => LEVEL_NAMES[level]['zh-CN']).join('、'), list.join(', '))

/** What `template` says when it cannot write what was asked for. */
export const TEMPLATE_WORDS = {
  needsOutput: () => text('XLSX 不是文本，请用 --output 文件.xlsx', 'XLSX is not text: write --output FILE.xlsx'),
  needsDay: () => text('给出已有数据时须写 --day', '--day is required where ledgers are given'),
  severalLevels: (list: readonly Level[]) =>
    text(
      `所需数据分属多个层级（${levels(list)['zh-CN']}），CSV 一次一个层级：加 --level，或用 --output 表.xlsx 写成一个工作簿`,
      `data are needed of several levels (${levels(list).en}), and CSV holds one: add --level, or write a workbook with --output FILE.xlsx`,
    ),
  noSuchLevel: (level: Text, list: readonly Level[]) =>
    text(
      `没有需要${level['zh-CN']}一级填报的数据；需要的层级：${levels(list)['zh-CN']}`,
      `nothing is needed of the level ${level.en}; there is ${levels(list).en}`,
    ),
  nothingMissing: () =>
    text('没有缺少的数据：能由数据判定的要求都已判定', 'nothing is missing: all that data can decide is decided'),
} as const
