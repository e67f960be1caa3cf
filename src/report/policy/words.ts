import { text, type Text } from '../../values/text'
import type { Severity } from '../../values/problem'
import type { DebtCounts, UnusedReason, WaiverState, Weight } from './view'

/** What each severity of a finding is called. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Text>> = {
  error: text('错误', 'error'),
  warning: text('警告', 'warning'),
  note: text('提示', 'note'),
}

/** What each weight of a rule is called. */
export const WEIGHT_NAMES: Readonly<Record<Weight, Text>> = {
  ...SEVERITY_NAMES,
  off: text('不计', 'off'),
}

/** What became of waivers. */
export const WAIVER_STATES: Readonly<Record<WaiverState, Text>> = {
  used: text('有效', 'holds'),
  expired: text('已到期', 'expired'),
  unused: text('不再需要', 'unused'),
  skipped: text('本次未核查', 'not checked this time'),
}

/** Why a waiver is unused. */
export const UNUSED_REASONS: Readonly<Record<UnusedReason, Text>> = {
  met: text('该项已达标', 'its finding is met'),
  inapplicable: text('该项已不适用', 'its rule does not apply to the place any more'),
  noRule: text('所核查的规划没有这条要求', 'the plans that are checked have no such rule'),
  noPlace: text(
    '数据中没有该地点，或这条要求不针对它',
    'the data do not list the place, or the rule is not about such places',
  ),
  notListed: text(
    '报告未列出该项（已达标、不适用，或没有该地点）',
    'the report does not list the finding: it is met, does not apply, or the place is not in the data',
  ),
}

/** How many debts there are of each kind. */
export const DEBT_COUNTS: Readonly<Record<keyof DebtCounts, (n: number) => Text>> = {
  new: (n) => text(`新增 ${n}`, `${n} new`),
  worse: (n) => text(`恶化 ${n}`, `${n} worse`),
  known: (n) => text(`未变 ${n}`, `${n} as they were`),
  better: (n) => text(`好转 ${n}`, `${n} better`),
  other: (n) => text(`数字有变 ${n}`, `${n} with other figures`),
  fixed: (n) => text(`已整改 ${n}`, `${n} fixed`),
  undecided: (n) => text(`现无法判定 ${n}`, `${n} undecided now`),
  gone: (n) => text(`已不在核查范围 ${n}`, `${n} not part of the check any more`),
}

/** What fails a run. */
export const FAILURE_WORDS = {
  unmet: (rule: string, n: number, places: string) =>
    text(`${rule}：${n} 个${places}未达标`, `${rule}: ${n} ${places} unmet`),
  region: (rule: string) => text(`${rule}：全地区未达标`, `${rule}: the region does not meet it`),
  severity: (name: string) => text(`（${name}）`, ` (${name})`),
  apart: (n: number) =>
    text(
      `另有 ${n} 个已豁免或属存量`,
      n === 1 ? '1 more is waived or was known' : `${n} more are waived or were known`,
    ),
  until: (day: string) => text(`整改期限 ${day}`, `to be put right by ${day}`),
  late: (day: string) => text(`整改期限 ${day} 已过`, `the deadline of ${day} for putting it right is over`),
  expired: (what: string, day: string, owner: string) =>
    text(
      `${what} 的情况说明已于 ${day} 到期；请${owner}整改，或办理延期后改写 expires`,
      `the waiver for ${what} ran out on ${day}: ${owner} has to put it right, or have it extended and change “expires”`,
    ),
  unused: (what: string, why: string) =>
    text(`${what} 的情况说明不再需要：${why}；请删去`, `the waiver for ${what} is unused, as ${why}: delete it`),
  what: (rule: string, place: string) => text(`${place} ${rule}`, `${rule} of ${place}`),
} as const

/** What to do next. */
export const NEXT_WORDS = {
  heading: (n: number) =>
    text(`未通过（${n} 项）。接下来：`, `Failed, for ${n === 1 ? '1 reason' : `${n} reasons`}. What to do next:`),
  errors: (n: number) =>
    text(
      `先改正数据错误 ${n} 处（见“数据问题”）：它们没有计入核查，改后结论可能不同`,
      `mend ${n === 1 ? '1 error' : `${n} errors`} in the data first (see “Problems of the data”): what is wrong was left out of the check, and may change it`,
    ),
  more: (n: number) => text(`……另有 ${n} 项，见下`, `… and ${n} more, see below`),
  rest: (n: number) => text(`……另有 ${n} 项`, `… and ${n} more`),
  none: text('无', 'none'),
  why: text(
    '查看一处结论的依据和改法：shequ why 地点 要求 文件… --plan 规划 --day 日期',
    'to see what a finding stands on and what would change it: shequ why PLACE RULE FILES… --plan PLAN --day DAY',
  ),
} as const

/** What a report says of its policy besides. */
export const POLICY_WORDS = {
  waivers: (n: number) => text(`情况说明（${n} 份）`, `Waivers (${n})`),
  waiver: (place: string, rule: string, expires: string) =>
    text(`${place}，${rule}，有效期至 ${expires}`, `${rule} of ${place}, until ${expires}`),
  reason: text('原因：', 'reason: '),
  document: text('批准文件：', 'approved by: '),
  owner: text('责任人：', 'owner: '),
  known: (day: string) => text(`存量问题（${day} 的清单）`, `Known debts (as of ${day})`),
  cleared: (state: string) => text(`${state}：`, `${state}: `),
  clearedStates: {
    fixed: text('已整改', 'fixed'),
    undecided: text('现无法判定', 'undecided now'),
    gone: text('已不在核查范围', 'not part of the check any more'),
  },
  waived: (expires: string) => text(`【已豁免，至 ${expires}】`, ` [waived until ${expires}]`),
  debts: {
    new: text('【新增】', ' [new]'),
    known: text('【存量】', ' [known]'),
    better: text('【存量，好转】', ' [known, better]'),
    worse: text('【存量，恶化】', ' [known, worse]'),
    other: text('【存量，数字有变】', ' [known, other figures]'),
  },
  weight: text('程度：', 'weight: '),
  setHere: (name: string) => text(`未达标按“${name}”计（按配置）`, `unmet counts as: ${name} (by the configuration)`),
  offHere: text('不计（按配置）', 'does not count (by the configuration)'),
  apart: text('豁免和存量：', 'waived and known: '),
  waivedOf: (n: number) => text(`已豁免 ${n}`, `${n} waived`),
  deadline: text('整改期限：', 'to be put right by: '),
  office: text('督办单位：', 'office: '),
  role: {
    config: text('配置：', 'configuration: '),
    waivers: text('情况说明：', 'waivers: '),
    known: text('存量问题清单：', 'known debts: '),
  },
  failOn: text('未通过的标准：', 'fails from: '),
  failNever: text('从不（只报告）', 'never (reports only)'),
  failFrom: (name: string) => text(`未达标达到“${name}”`, `what is unmet and weighs ${name} or more`),
} as const
