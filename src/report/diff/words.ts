import { text, type Text } from '../../values/text'
import type { DiffCause, DiffKind } from './result'

/** What each kind of change is called, as a heading. */
export const KIND_NAMES: Readonly<Record<DiffKind, Text>> = {
  newlyUnmet: text('新未达标', 'Newly unmet'),
  newlyMet: text('新达标', 'Newly met'),
  undecided: text('不再能判定', 'Not decided any more'),
  figures: text('仍未达标，数字有变', 'Still unmet, with other figures'),
  other: text('其他变化', 'Other changes'),
}

/** The kinds in the order in which they are told. */
export const KINDS = Object.keys(KIND_NAMES) as readonly DiffKind[]

/** What each cause is called. */
export const CAUSE_NAMES: Readonly<Record<DiffCause, Text>> = {
  data: text('数据变化', 'the data'),
  day: text('核查日推移', 'the day'),
  place: text('地点合并或变更', 'the place'),
  plan: text('规划数据变化', 'the data of the plan'),
  reading: text('口径不同', 'the reading'),
  settings: text('核查设置不同', 'the settings'),
  library: text('程序版本不同', 'the version of the library'),
}

/** What is said of two reports. */
export const DIFF_WORDS = {
  title: text('两份报告对比', 'Two reports compared'),
  before: text('前：', 'before: '),
  after: text('后：', 'after: '),
  report: (day: string, dataDay: string, plans: string, tool: string) =>
    text(
      `核查日 ${day}，数据时点 ${dataDay}，规划 ${plans}，${tool}`,
      `assessed on ${day}, data of ${dataDay}, ${plans}, ${tool}`,
    ),
  differs: text('两份报告之间的不同：', 'what differs between them: '),
  nothing: text('没有不同', 'nothing'),
  summary: text('变化：', 'changes: '),
  count: (name: string, n: number) => text(`${name} ${n}`, `${name.toLowerCase()}: ${n}`),
  same: (n: number) => text(`未变 ${n}`, `as before: ${n}`),
  none: text('没有变化', 'nothing changed'),
  verdicts: (before: string, after: string) => text(`${before} → ${after}`, `${before} → ${after}`),
  notListed: text('未列出', 'not listed'),
  why: text('原因：', 'why: '),
  maybe: text('也可能是：', 'or else: '),
  unexplained: text('两份报告中没有可以解释的不同', 'nothing in the reports explains it'),
  detail: (name: string, before: string, after: string) =>
    text(`${name}（${before} → ${after}）`, `${name} (${before} → ${after})`),
  blank: text('无', 'none'),
  value: text('数值', 'value'),
  gap: text('缺口', 'gap'),
  more: (n: number) => text(`……另有 ${n} 项，加 --all 列出`, `… and ${n} more; --all lists them`),
  came: text('新增地点', 'Places that came'),
  went: text('不再有的地点', 'Places that went'),
  renamed: text('改名、改码或合并的地点', 'Places that were renamed, recoded or merged'),
  by: {
    mapping: text('据对照表', 'as the mapping says'),
    code: text('代码相同', 'the code is the same'),
    name: text('名称相同，且两边各只有一个', 'the name is the same, and only one place of each report has it'),
  },
  rulesCame: text('新增要求', 'Rules that came'),
  rulesWent: text('不再有的要求', 'Rules that went'),
  limits: text('无法得知的', 'What cannot be known'),
  selection: (side: string, verdicts: string) =>
    text(
      `${side}只列出了这些结论：${verdicts}；其余的是否有变、地点有无增减不能得知（用 --all 写报告即可）`,
      `${side} lists these verdicts only: ${verdicts}; of the others, and of places that came or went, nobody can tell (write reports with --all)`,
    ),
  noHash: (side: string) =>
    text(
      `${side}没有记录全部文件的 SHA-256，不能得知数据是否相同`,
      `${side} lacks the SHA-256 of a file: whether the data are the same cannot be told`,
    ),
  nothingCommon: text('两份报告没有共同的要求', 'the two reports have no rule in common'),
  sideBefore: text('前一份报告', 'the earlier report'),
  sideAfter: text('后一份报告', 'the later report'),
  column: {
    place: text('地点', 'place'),
    rule: text('要求', 'rule'),
    verdict: text('结论', 'verdict'),
    figures: text('数值（缺口）', 'value (gap)'),
    why: text('原因', 'why'),
  },
} as const
