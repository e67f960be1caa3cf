import { text, type Text } from '../values/text'

/** What the parts of an explanation are called. */
export const PART_WORDS = {
  subject: text('对象：', 'about: '),
  target: text('目标：', 'target: '),
  periods: text('逐期核查：', 'judged by period: '),
  strength: text('要求强度：', 'strength: '),
  source: text('依据：', 'source: '),
  follows: text('上位规划：', 'parent plan: '),
  indicator: text('指标：', 'indicator: '),
  formula: text('公式：', 'formula: '),
  reading: text('口径：', 'reading: '),
  doubt: text('疑点：', 'doubt: '),
  note: text('说明：', 'note: '),
  measure: text('数据项：', 'measure: '),
  headings: text('可用表头：', 'headings: '),
} as const satisfies Readonly<Record<string, Text>>

/** Sentences of an explanation. */
export const EXPLAIN_WORDS = {
  by: (target: string, day: string, basis: string) =>
    text(`${day} 起${target}（${basis}）`, `${target}, due ${day} (${basis})`),
  each: (target: string, basis: string) => text(`每期${target}（${basis}）`, `${target} in each period (${basis})`),
  default: text('，默认', ', the default'),
  noDefault: text(
    '没有默认口径：只判定各口径一致的结论，或用 --reading 指定',
    'there is no default reading: only what all agree on is decided, or give --reading',
  ),
  printed: (section: string, figure: string, by: string | undefined) =>
    text(
      `${section}：“${figure}”${by === undefined ? '' : `（${by}）`}`,
      `${section}: “${figure}”${by === undefined ? '' : ` (${by})`}`,
    ),
  of: (levels: Text) => text(`，取自${levels['zh-CN']}`, `, of: ${levels.en}`),
  tasks: (count: number) =>
    text(
      `另有任务事项 ${count} 项，不由数据判定；加 --tasks-template 输出答复用的空白表，填好后用 check --tasks 读入`,
      `Beside these there are ${count} tasks, which data do not decide; --tasks-template prints a blank table to answer them, which check --tasks reads`,
    ),
} as const
