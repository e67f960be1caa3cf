import type { WhyContributor } from '../check/why/result'
import type { RuleReference } from '../plan/plan'
import { text, type Text } from '../values/text'

/** The parts of an explanation, in their order. */
export const WHY_HEADINGS = {
  basis: text('依据', 'Basis'),
  reading: text('口径', 'Reading'),
  calculation: text('计算', 'Calculation'),
  figures: text('数据来源', 'Where the figures come from'),
  others: text('其他口径', 'What the other readings say'),
  change: text('如何改变结论', 'What would change the verdict'),
  doubts: text('存疑', 'What the text leaves open'),
  evidence: text('核查依据（可据此重复核查）', 'Evidence (to repeat this check)'),
} as const satisfies Readonly<Record<string, Text>>

/** Why a place of a total is named. */
export const WHY_AS: Readonly<Record<WhyContributor['as'], Text>> = {
  lacking: text('缺数据的：', 'those that lack it: '),
  notCounting: text('不计入的：', 'those that do not count: '),
  counting: text('计入的：', 'those that count: '),
  largest: text('数值最大的：', 'the largest: '),
}

/** The top of the page. */
export const WHY_TOP = {
  answered: (who: string, place: string) =>
    text(
      `本要求由${who}负责；以下是${place}的情况，供参考，不是其自身的要求。`,
      `${who} answers for this rule; what follows is about ${place}, as information and no duty of its own.`,
    ),
  setBy: ({ plan, rule }: RuleReference) => text(`由 ${plan}/${rule} 设定`, `set by ${plan}/${rule}`),
  required: (target: string) => text(`要求${target}`, `required: ${target}`),
} as const

/** Where the document says it. */
export const WHY_BASIS = {
  document: text('文件：', 'document: '),
  clause: text('条款：', 'clause: '),
  responsible: text('责任单位：', 'responsible: '),
  strength: text('要求强度：', 'strength: '),
  noNature: text('文件未写明约束性或预期性', 'the document says neither binding nor anticipatory'),
  indicator: text('指标：', 'indicator: '),
  baseline: text('基期值：', 'baseline: '),
  notTold: text('未印数值', 'no figure printed'),
  section: (id: string, title: string) => text(`${id}《${title}》`, `${id} (${title}) `),
} as const

/** Which reading is used. */
export const WHY_READING = {
  used: text('采用：', 'used: '),
  ground: text('理由：', 'ground: '),
  caller: text('由核查者指定', 'chosen by the caller'),
  default: text('默认口径', 'the default'),
  only: text('唯一口径', 'the only one'),
  single: text('文件没有留下不同口径', 'the text leaves no other reading open'),
  first: (label: string) =>
    text(`以下数字按“${label}”计算，只为说明`, `the figures below are worked out by “${label}”, for illustration only`),
} as const

/** The calculation. */
export const WHY_CALCULATION = {
  formula: text('公式：', 'formula: '),
  sum: text('算式：', 'computed: '),
  opening: text('开放情况：', 'opening: '),
  earlier: (day: string) => text(`${day} 数据：`, `data of ${day}: `),
} as const

/** The figures. */
export const WHY_FIGURES = {
  /** A figure with its label and, where it is of another place, that place. */
  of: (label: string, place: string) => text(`${place}${label}`, `${label} of ${place}`),
  ofPeriod: (label: string, period: string) => text(`${label}（${period}）`, `${label} (${period})`),
  lead: (label: string) => text(`${label}：`, `${label}: `),
  written: (words: string) => text(`记录写作“${words}”`, `written as “${words}”`),
  blank: text('空白', 'blank'),
  blankAs: (range: string) => text(`空白，按${range}计`, `blank, taken as ${range}`),
  noRecord: text('数据中没有这个统计对象的记录', 'no record speaks of this place'),
  unreadable: (words: string) => text(`“${words}”不能采用`, `“${words}” cannot be used`),
  conflict: text('同一代码的各条记录不一致，不采用', 'the records of this code differ; none is used'),
  declaredOther: text('数据自述此项为另一数据项，不采用', 'declared to be another measure; not used as this one'),
  fromCode: text('记录未填，由代码末三位得出', 'not recorded; told by the last three digits of the code'),
  listed: (listed: string, among: number) =>
    text(`列入数据的 ${listed}，其中属于统计范围的 ${among} 个`, `${listed} in the data, ${among} of them concerned`),
  perhaps: (n: number) => text(`是否属于统计范围不明 ${n} 个`, `${n} that may or may not be concerned`),
  lacking: (n: number) => text(`缺数据 ${n} 个`, `${n} lack it`),
  none: text('没有缺数据的', 'none lacks it'),
  unlisted: (n: number, level: string) => text(`未列入数据的 ${n} 个${level}`, `not in the data: ${n} ${level}`),
  unlistedOpen: (level: string) => text(`${level}总数不明，可能还有`, `how many ${level} there are is not known`),
  fromCodes: (n: number) =>
    text(
      `所列中 ${n} 个的城乡类型由代码末三位得出`,
      `the kind of ${n} listed is told by the last three digits of the code`,
    ),
  sum: text('各地合计：', 'its parts added up: '),
  reported: text('本级填报：', 'reported: '),
  used: {
    reported: text('采用', 'used'),
    parts: text('未采用', 'not used'),
    both: text('与合计并用', 'used together with the sum'),
  },
  more: (n: number) => text(`……另有 ${n} 个未逐一列出`, `… and ${n} more, not shown`),
} as const

/** What would change the verdict. */
export const WHY_CHANGE = {
  margin: text('余量：', 'margin: '),
  less: (measure: string, much: string) =>
    text(`${measure}最多可再减少${much}仍达标`, `${measure} may fall by up to ${much} and it is still met`),
  more: (measure: string, much: string) =>
    text(`${measure}最多可再增加${much}仍达标`, `${measure} may rise by up to ${much} and it is still met`),
  fewerPlaces: (measure: string, n: string, level: string) =>
    text(
      `“${measure}”的${level}最多可再减少 ${n} 个仍达标`,
      `up to ${n} fewer ${level} with: ${measure}, and it is still met`,
    ),
  morePlaces: (measure: string, n: string, level: string) =>
    text(
      `“${measure}”的${level}最多可再增加 ${n} 个仍达标`,
      `up to ${n} more ${level} with: ${measure}, and it is still met`,
    ),
  noMargin: text('没有余量：再少一点即不达标', 'none: one step more and it is not met'),
  settled: text('如何判定：', 'to settle it: '),
  settledBy: {
    atLeast: (measure: string, much: string) =>
      text(
        `补报${measure}：不少于 ${much}即达标，否则未达标`,
        `record ${measure}: with ${much} or more it is met, otherwise not`,
      ),
    atMost: (measure: string, much: string) =>
      text(
        `补报${measure}：不超过 ${much}即达标，否则未达标`,
        `record ${measure}: with ${much} or less it is met, otherwise not`,
      ),
  },
  above: text('须大于 0，为 0 时不适用', 'it has to be above 0, or the rule does not apply'),
  byText: text(
    '文件没有给出数值，补充数据也不能判定；须由印发单位解释',
    'the document gives no figure, so more data cannot decide it; its issuer would have to say',
  ),
  bySuffices: (value: string) =>
    text(`文件没有给出数值；达到 ${value} 则必然达标`, `the document gives no figure; ${value} would prove it met`),
  byReading: text('确定采用哪一口径即可判定', 'to say which reading holds decides it'),
  byHistory: text('补充上一年的数据（--earlier）即可判定', 'data of the year before (--earlier) decide it'),
  none: text('没有数据可以改变：不适用', 'no figure would: it does not apply'),
  turn: text('转变：', 'turn: '),
  yes: text('改为“是”即达标', 'a yes makes it met'),
  no: text('改为“否”即不达标', 'a no makes it unmet'),
  growth: text('高于上一期即达标', 'more than before makes it met'),
  next: text('下一目标：', 'next: '),
  nextBy: (day: string, target: string) => text(`${day} 前${target}`, `${target} by ${day}`),
  nextNow: (verdict: string) =>
    text(`按现有数据届时为${verdict}`, `by the present figures it would then be ${verdict}`),
  days: (n: number) => text(`距到期还有 ${n} 天`, n === 1 ? '1 day is left' : `${n} days are left`),
} as const

/** The evidence. */
export const WHY_EVIDENCE = {
  assessed: text('核查日：', 'assessed on: '),
  dataDay: text('数据时点：', 'data of: '),
  earlier: text('其他时点：', 'data of other days: '),
} as const
