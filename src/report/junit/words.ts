import { text } from '../../values/text'

/** What JUnit XML says beside what every format says. */
export const JUNIT_WORDS = {
  problems: text('数据问题', 'Problems of the data'),
  target: text('目标：', 'target: '),
  due: (day: string) => text(`${day} 到期`, `due on ${day}`),
  gap: text('缺口：', 'gap: '),
  calculation: text('计算：', 'calculation: '),
  source: text('依据：', 'source: '),
  at: text('位置：', 'at: '),
  toDo: text('先做：', 'first: '),
} as const
