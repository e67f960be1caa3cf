import { text } from '../../values/text'

/** What SARIF says beside what every format says. */
export const SARIF_WORDS = {
  target: text('目标', 'target'),
  subject: text('对象', 'subject'),
  formula: text('算法', 'formula'),
  source: text('依据', 'source'),
  strength: text('要求强度', 'strength'),
  clause: text('原文', 'text'),
  reading: text('口径', 'reading'),
  doubt: text('疑点', 'doubt'),
  note: text('说明', 'note'),
  calculation: text('计算：', 'calculation: '),
  approved: (owner: string, document: string, until: string) =>
    text(
      `责任人 ${owner}，批准文件 ${document}，有效至 ${until}`,
      `owner ${owner}, approved by ${document}, until ${until}`,
    ),
} as const
