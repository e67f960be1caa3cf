import type { Words } from '../../values/problem'
import { text } from '../../values/text'
import type { ReadProblem } from '../problem-codes'

/** What is said of all files together. */
export const togetherWords = {
  'no-day': {
    severity: 'error',
    say: () =>
      text(
        '不知道数据时点：请加一列“数据时点”（如 2025-12-31），或在 JSON 中写 "day"，或用选项 day（命令行 --data-day）给出',
        'the data day is not known: add a column “day” (such as 2025-12-31), write "day" in the JSON, or give the option day (--data-day on the command line)',
      ),
  },
  'several-days': {
    severity: 'error',
    say: (p) =>
      text(
        `数据时点不一致（${p['days']}），一个数据集只能有一个时点；请分开，或用选项 day（命令行 --data-day）指定`,
        `there is more than one data day (${p['days']}), and a dataset has one: part them, or give the option day (--data-day on the command line)`,
      ),
  },
  'day-overridden': {
    severity: 'warning',
    say: (p) =>
      text(
        `文件写明数据时点为 ${p['said']}，按指定的 ${p['day']} 处理`,
        `the file says that its data day is ${p['said']}; ${p['day']} was given and is used`,
      ),
  },
  'roster-conflict': {
    severity: 'error',
    say: (p) =>
      text(
        `各文件对“${p['level']}”总数的说法不一致，按 open 处理`,
        `the files differ about the roster of “${p['level']}”; taken as open`,
      ),
  },
  'roster-reopened': {
    severity: 'error',
    say: (p) =>
      text(
        `有 ${p['count']} 行（或整个文件）未能读取且层级不明，“${p['levels']}”不再视为 complete；请更正这些行，或指定层级（--level）`,
        `${p['count']} rows (or whole files) could not be read and may be of any level, so “${p['levels']}” no longer counts as complete: correct them, or give the level (--level)`,
      ),
  },
} as const satisfies Partial<Words<ReadProblem>>
