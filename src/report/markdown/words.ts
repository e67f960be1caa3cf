import { text } from '../../values/text'

/** What the Markdown says beside what every format says. */
export const MARKDOWN_WORDS = {
  toDo: text('先做这些', 'What to do first'),
  rule: text('要求', 'rule'),
  verdict: text('结论', 'verdict'),
  target: text('目标', 'target'),
  result: text('结果', 'result'),
  gap: text('缺口', 'gap'),
  source: text('依据', 'source'),
  place: text('统计对象', 'place'),
  value: text('数值', 'value'),
  where: text('位置', 'where'),
  remarks: text('备注', 'remarks'),
  rules: text('各项要求', 'Rules'),
  places: text('未达标和待核的统计对象', 'Unmet and undecided places'),
  lacks: (listed: string) => text(`缺少：${listed}`, `lacks: ${listed}`),
  more: (n: number) => text(`另有 ${n} 个`, n === 1 ? '1 more' : `${n} more`),
  waivers: text('情况说明', 'Waivers'),
  state: text('状态', 'state'),
  until: text('有效至', 'until'),
  reason: text('原因', 'reason'),
  document: text('批准文件', 'document'),
  owner: text('责任人', 'owner'),
  debts: text('存量问题', 'Known debts'),
  debtsAgainst: (day: string) => text(`与 ${day} 的清单相比`, `against those known on ${day}`),
  problems: text('数据问题', 'Problems of the data'),
  severity: text('程度', 'severity'),
  problem: text('问题', 'problem'),
  evidence: text('核查依据', 'Evidence'),
  leftOut: (n: number) =>
    text(
      `因篇幅限制，另有 ${n} 个部分未列出；完整内容见其他格式的报告。`,
      n === 1
        ? 'For want of room 1 section is left out; reports in other formats have it.'
        : `For want of room ${n} sections are left out; reports in other formats have them.`,
    ),
} as const
