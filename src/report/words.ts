import type { Severity } from '../values/problem'
import { text, type Text } from '../values/text'
import type { Timing } from '../check/finding'
import type { Nature, Strength } from '../plan/plan'
import type { Followed } from '../plan/resolve'

/** What each class of strength is called. */
export const STRENGTH_NAMES: Readonly<Record<Strength['class'], Text>> = {
  must: text('必须', 'must'),
  should: text('应当', 'should'),
  may: text('可以', 'may'),
}

/** What each nature is called. */
export const NATURE_NAMES: Readonly<Record<Nature, Text>> = {
  binding: text('约束性', 'binding'),
  anticipatory: text('预期性', 'anticipatory'),
}

/** How many problems of each severity there are. */
export const SEVERITY_COUNTS: Readonly<Record<Severity, (n: number) => Text>> = {
  error: (n) => text(`错误 ${n}`, n === 1 ? '1 error' : `${n} errors`),
  warning: (n) => text(`警告 ${n}`, n === 1 ? '1 warning' : `${n} warnings`),
  note: (n) => text(`提示 ${n}`, n === 1 ? '1 note' : `${n} notes`),
}

/** What each timing means for one place. */
export const TIMING_SENTENCES: Readonly<Record<Timing, Text>> = {
  early: text('提前达标', 'met before it was due'),
  onTime: text('按期达标', 'met on time'),
  late: text('逾期达标', 'met late'),
  notShown: text(
    '已达标；没有到期日或此前的数据，不能证明是按期达标',
    'met; no data of the due day or before, so it is not shown that it was met on time',
  ),
  provisional: text('数据时点早于到期日，结论为暂定', 'the data are of a day before the due day: provisional'),
}

/** What each timing is called in a count. */
export const TIMING_NAMES: Readonly<Record<Timing, Text>> = {
  early: text('提前达标', 'early'),
  onTime: text('按期达标', 'on time'),
  late: text('逾期达标', 'late'),
  notShown: text('未能证明按期', 'not shown to be on time'),
  provisional: text('暂定', 'provisional'),
}

/** What is said of other times. */
export const PAST_WORDS = {
  periods: text('各期：', 'by period: '),
  series: text('各时点：', 'by data day: '),
  reached: text('达到目标：', 'target reached: '),
  since: (by: string, after: string | undefined) =>
    after === undefined
      ? text(`自 ${by} 的数据起一直达到`, `shown by the data of ${by} and ever since`)
      : text(
          `${after} 尚未达到，自 ${by} 的数据起达到`,
          `not yet on ${after}; shown by the data of ${by} and ever since`,
        ),
} as const

/** How things are strung together. */
export const MARKS = {
  list: text('、', ', '),
  clause: text('；', '; '),
  comma: text('，', ', '),
  colon: text('：', ': '),
  open: text('（', ' ('),
  close: text('）', ')'),
  quoteOpen: text('“', '“'),
  quoteClose: text('”', '”'),
  tagOpen: text('【', '['),
  tagClose: text('】', '] '),
} as const satisfies Readonly<Record<string, Text>>

/** Targets in words. */
export const TARGET_WORDS = {
  asked: text('应为“是”', 'yes'),
  yes: text('是', 'yes'),
  no: text('否', 'no'),
  noFigure: text('文件未印数字', 'no figure is printed'),
  suffices: (value: string) =>
    text(`文件未印数字；达到 ${value} 即必然达标`, `no figure is printed; ${value} proves it met`),
  yearBefore: text('高于上一年', 'more than in the year before'),
  baseline: text('高于基期值', 'more than the baseline'),
  range: (from: string, to: string) => text(`${from} 至 ${to}`, `${from} to ${to}`),
} as const

/** Whom a rule is about, in words. */
export const SUBJECT_WORDS = {
  region: (region: string) => text(`${region}（整个地区）`, `${region} (the whole region)`),
  each: (level: Text) => text(`每个${level['zh-CN']}`, `each ${level.en}`),
  where: (condition: string) => text(`，限${condition}`, ` that is: ${condition}`),
  only: (codes: string, n: number) => text(`，仅限列明的 ${n} 个：${codes}`, `, only the ${n} named: ${codes}`),
  except: (codes: string, n: number) => text(`，除列明的 ${n} 个：${codes}`, `, except the ${n} named: ${codes}`),
} as const

/** The top of a report. */
export const HEAD_WORDS = {
  day: (day: string) => text(`核查日 ${day}`, `Assessed on ${day}`),
  dataDay: (day: string) => text(`数据时点 ${day}`, `data of ${day}`),
  region: (region: string) => text(`地区 ${region}`, `region ${region}`),
  origin: text('数据来源：', 'Source of the data: '),
  remark: text('数据说明：', 'About the data: '),
  before: (signed: string) =>
    text(
      `核查日早于规划印发日 ${signed}，各项要求尚不适用。`,
      `The assessment day lies before the signing of the plan on ${signed}: none of its rules applies yet.`,
    ),
  after: (to: string) => text(`规划期已于 ${to} 结束；`, `The period of the plan ended on ${to}; `),
  successor: (id: string) =>
    text(
      `后续规划为 ${id}。以下仍按本规划的要求核查。`,
      `it is followed by ${id}. The rules below are still those of this plan.`,
    ),
  noSuccessor: text(
    '本库尚未收录后续规划。以下仍按本规划的要求核查。',
    'no plan that follows it is known to this library. The rules below are still those of this plan.',
  ),
  status: {
    superseded: text('本规划已被替代', 'The plan has been superseded'),
    withdrawn: text('本规划已废止', 'The plan has been withdrawn'),
  },
  followed: (id: string) => text(`，后续规划为 ${id}`, `; it is followed by ${id}`),
  completeness: {
    indicatorsOnly: text(
      '本规划只收录了指标，未收录全文的其他要求。',
      'Of this plan only the indicators are recorded, not what else its text asks for.',
    ),
    secondHand: text(
      '本规划的数据转引自其他材料，未见原文；数值以原文为准。',
      'The data of this plan are second-hand: its own text was not seen, and prevails over them.',
    ),
  },
  part: (region: string, part: string) =>
    text(
      `${region}整个地区的要求只对${part}测算，供参考，不是其自身的要求，不计入退出码。`,
      `The rules for the whole of ${region} are worked out for ${part} alone: information, not duties of its own; the exit code does not count them.`,
    ),
  selection: (verdicts: string) => text(`只列出这些结论：${verdicts}`, `Only these verdicts are listed: ${verdicts}`),
} as const

/** What a report opens with. */
export const SUMMARY_WORDS = {
  heading: text('总览', 'Summary'),
  decided: (decided: number, all: number) =>
    text(`${all} 条要求中，可以判定 ${decided} 条`, `${decided} of ${all} rules could be decided`),
  undecidable: (n: number) => text(`文件本身未给出数值的 ${n} 条`, `the document itself gives no figure for ${n}`),
  wanted: (measure: string) => text(`最值得补充的数据项：${measure}`, `The most useful further column: ${measure}`),
  unlisted: (n: number, places: string) =>
    text(
      `另有 ${n} 条要求因${places}总数不明而不能判定；注明总数或已列全即可减少`,
      `${n === 1 ? '1 more rule is' : `${n} more rules are`} undecided because nobody says how many ${places} there are; give the number, or say that the list is complete`,
    ),
  wantedRules: (n: number) => text(`有 ${n} 条要求缺少它`, n === 1 ? '1 rule lacks it' : `${n} rules lack it`),
  wantedFindings: (n: number) =>
    text(
      `补上它即可判定 ${n} 项结果`,
      n === 1 ? 'it alone would decide 1 finding' : `it alone would decide ${n} findings`,
    ),
  findings: (n: number) => text(`核查结果 ${n} 项：`, n === 1 ? '1 finding: ' : `${n} findings: `),
  places: text('数据中的统计对象：', 'Places in the data: '),
  problems: (n: number) =>
    text(`数据问题 ${n} 处：`, n === 1 ? '1 problem of the data: ' : `${n} problems of the data: `),
  noProblems: text('数据问题：无', 'Problems of the data: none'),
  seeEnd: text('（详见文末）', ' (listed at the end)'),
  count: (name: string, n: number) => text(`${name}${name.endsWith('）') ? '' : ' '}${n}`, `${n} ${name}`),
} as const

/** The lines of one rule. */
export const RULE_WORDS = {
  heading: text('各项要求（由差到好）', 'Rules (worst first)'),
  subject: text('对象：', 'subject: '),
  target: text('目标：', 'target: '),
  due: (day: string) => text(`${day} 到期`, `due on ${day}`),
  notYet: (day: string) => text(`${day} 到期（尚未到期）`, `due on ${day} (not due yet)`),
  since: (day: string) => text(`${day} 起`, `since ${day}`),
  standing: (day: string) => text(`自 ${day} 印发起执行`, `in force since its signing on ${day}`),
  source: text('依据：', 'source: '),
  strength: (word: string, degree: string) => text(`要求强度“${word}”（${degree}）`, `strength “${word}” (${degree})`),
  formula: text('算法：', 'formula: '),
  setBy: (title: string, rule: string) => text(`由${title}（${rule}）设定`, `set by ${title} (${rule})`),
  follows: text('上位规划：', 'parent plan: '),
  workedOut: text('测算：', 'worked out: '),
  notOwnDuty: text(
    '整个地区的要求按其一部分测算，不是其自身的要求',
    'a rule for the whole region, worked out for a part of it; not a duty of its own',
  ),
  standingNorm: (day: string) => text(`自 ${day} 起施行`, `in force since ${day}`),
  result: text('结果：', 'result: '),
  total: (n: number, level: string) => text(`${n} 个${level}`, `${n} ${level}`),
  noPlace: (level: string) => text(`数据中没有${level}的记录`, `the data list no ${level}`),
  gap: text('缺口：', 'gap: '),
  gapSum: text('缺口合计：', 'gaps added up: '),
  timing: text('时间：', 'timing: '),
  next: text('下一目标：', 'next: '),
  nextBy: (target: string, due: string) => text(`${due} 前${target}`, `${target} by ${due}`),
  period: text('所核查的时期：', 'period judged: '),
  reading: text('口径：', 'reading: '),
  readingNone: text(
    '文件未定口径；各口径一致时才下结论',
    'the text leaves it open; only what all readings agree on is decided',
  ),
  agree: text('各口径一致', 'the readings agree'),
  differ: text('因口径而异', 'the readings differ'),
  open: text('部分口径尚不能判定', 'some readings cannot be decided'),
  agreeOn: (n: number) => text(`各口径一致 ${n} 个`, `the readings agree on ${n}`),
  differOn: (n: number) => text(`因口径而异 ${n} 个`, `they differ on ${n}`),
  openOn: (n: number) => text(`部分口径尚不能判定 ${n} 个`, `some cannot be decided on ${n}`),
  worst: text('名单：', 'places: '),
  more: (n: number) => text(`……另有 ${n} 个`, `… and ${n} more`),
  doubt: text('疑点：', 'doubt: '),
  note: text('说明：', 'note: '),
} as const

/** What became of the parent's rule that a rule stands on. */
export const FOLLOWED_WORDS: Readonly<Record<Followed['state'], Text>> = {
  applied: text('两者从严', 'the stricter of both stands'),
  replaced: text('由本规划另行规定', 'this plan sets its own in its stead'),
  notInLibrary: text('未提供该规划，以本文件所印为准', 'that plan is not at hand; what this document prints stands'),
  noSuchRule: text(
    '该规划没有对应的要求，以本文件所印为准',
    'that plan has no such rule; what this document prints stands',
  ),
  notComparable: text(
    '与该规划的要求不可比，以本文件所印为准',
    'it cannot be compared with the rule of that plan; what this document prints stands',
  ),
}

/** How a rule stands to the parent's. */
export const HOW_WORDS: Readonly<Record<Followed['how'], Text>> = {
  adopts: text('承接', 'takes over'),
  tightens: text('高于', 'asks for more than'),
  replaces: text('替代', 'replaces'),
}

/** The lines of one finding. */
export const FINDING_WORDS = {
  value: text('数值：', 'value: '),
  from: (value: string) => text(`不少于 ${value}`, `${value} or more`),
  upTo: (value: string) => text(`不超过 ${value}`, `${value} or less`),
  open: text('不详', 'not known'),
  why: text('原因：', 'why: '),
  calculation: text('计算：', 'calculation: '),
  missing: text('缺少数据：', 'missing: '),
  lacks: (what: string) => text(`缺少${what}`, `lacks ${what}`),
  such: (examples: string, more: boolean) =>
    text(`：${examples}${more ? ' 等' : ''}`, `: ${examples}${more ? ' and others' : ''}`),
  unlisted: text('未列出：', 'not listed: '),
  unlistedSome: (n: number, level: string) => text(`${n} 个${level}未列入数据`, `${n} ${level} are not in the data`),
  unlistedOpen: (level: string) =>
    text(
      `${level}总数不明，可能有未列入数据的`,
      `how many ${level} there are is not known; some may not be in the data`,
    ),
  settles: text('如何判定：', 'to settle it: '),
  settlesMet: (n: number, level: string) =>
    text(`再有 ${n} 个${level}达到，即达标`, `${n} more ${level} that comply make it met`),
  settlesUnmet: (n: number, level: string) =>
    text(`再有 ${n} 个${level}未达到，即未达标`, `${n} more ${level} that fail make it unmet`),
  parts: text('两种来源：', 'two sources: '),
  reported: (measure: string, value: string) => text(`本级填报的${measure} ${value}`, `${measure}, reported: ${value}`),
  summed: (value: string) => text(`各地合计${/^\d/.test(value) ? ' ' : ''}${value}`, `its parts added up: ${value}`),
  usedReported: text('采用填报数', 'the reported one is used'),
  usedParts: text('采用合计数', 'the sum is used'),
  usedBoth: text('两者并用', 'both are used'),
} as const

/** Gaps in words. How much it is brings its own space along, which Chinese needs before a digit only. */
export const GAP_WORDS = {
  amount: (measure: string, much: string) => text(`${measure}还需增加${much}`, `${measure}: ${much} more`),
  less: (measure: string, much: string) => text(`${measure}还需减少${much}`, `${measure}: ${much} less`),
  places: (measure: string, much: string, level: string) =>
    text(`还需${much}${level}做到“${measure}”`, `${much} more ${level} with: ${measure}`),
  fewerPlaces: (measure: string, much: string, level: string) =>
    text(`“${measure}”的${level}还需减少${much}`, `${much} fewer ${level} with: ${measure}`),
  exactly: (by: string) => text(` ${by}`, by),
  atMost: (upTo: string) => text(`至多 ${upTo}`, `up to ${upTo}`),
  atLeast: (by: string) => text(`至少 ${by}`, `at least ${by}`),
  /** What places are counted in. */
  each: text('个', ''),
} as const

/** A whole-region rule by the parts of its region. */
export const BREAKDOWN_WORDS = {
  heading: (level: string) =>
    text(`分${level}情况（供参考，不是各地自身的要求）：`, `by ${level}, as information, not as a duty of each: `),
  net: text('本地区净缺口：', 'net gap of the region: '),
  gross: text('各地缺口之和（他处富余不抵）：', 'gaps of the parts added up (surplus elsewhere does not count): '),
} as const

/** The end of a report. */
export const FOOT_WORDS = {
  problems: text('数据问题', 'Problems of the data'),
  moreProblems: (n: number) => text(`……同类另有 ${n} 处`, `… and ${n} more of this kind`),
  row: (row: number) => text(`第 ${row} 行`, `row ${row}`),
  evidence: text('核查依据（可据此重复核查）', 'Evidence (to repeat this check)'),
  tool: text('程序：', 'tool: '),
  parent: text('上位规划数据：', 'data of parent plan: '),
  region: text('测算地区：', 'worked out for: '),
  plan: text('规划数据：', 'plan data: '),
  version: (version: string) => text(`版本 ${version}`, `version ${version}`),
  input: text('输入：', 'input: '),
  rows: (n: number) => text(`${n} 行`, n === 1 ? '1 row' : `${n} rows`),
  noInput: text('未指明文件', 'no file was named'),
  noHash: text('未记录 SHA-256', 'no SHA-256 recorded'),
  days: text('各份数据的时点：', 'days of the data: '),
  roster: text('名录：', 'roster: '),
  complete: text('已全部列出', 'all are listed'),
  openRoster: text('总数不明', 'nobody knows how many'),
  counted: (n: number) => text(`共 ${n} 个`, `${n} in all`),
  byCode: text('按上级代码给出总数', 'numbers by code of the place above'),
  readings: text('所用口径：', 'readings used: '),
  evidenceOf: text('数据取用：', 'figures taken: '),
  fromReported: text('本级填报', 'as reported'),
  fromParts: text('下级合计', 'sum of the parts'),
  breakdown: text('分级显示：', 'broken down by: '),
  rules: text('只核查：', 'only the rules: '),
  kindFromCode: (n: number, level: string) =>
    text(
      `${n} 个${level}的城乡类型由代码末三位得出`,
      `kind taken from the last three digits of the code: ${n} ${level}`,
    ),
  declares: text('数据自述的口径：', 'how the data count, as they say: '),
  asNamed: text('与名称一致', 'as it is named'),
} as const

/** A clause in the document's own words. */
export const CLAUSE_WORDS = {
  lead: text('原文：', 'text: '),
  line: (line: number) => text(`第 ${line} 行`, `line ${line}`),
} as const
