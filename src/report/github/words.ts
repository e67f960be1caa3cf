import { text } from '../../values/text'

/** What the annotations say beside what every format says. */
export const GITHUB_WORDS = {
  toDo: text('先做', 'What to do first'),
  decided: text('可判定的要求', 'Rules that could be decided'),
  problem: text('数据问题', 'Problem of the data'),
  left: (n: number, kind: 'error' | 'warning') =>
    text(
      `另有 ${n} 项${kind === 'error' ? '错误' : '警告'}未显示：每类最多显示 10 条，其余见报告`,
      n === 1
        ? `1 more ${kind} is not shown: of each kind there is room for 10; see the report for the rest`
        : `${n} more ${kind}s are not shown: of each kind there is room for 10; see the report for the rest`,
    ),
} as const
