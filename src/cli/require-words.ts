import type { Requirement, RequiredBy } from '../require/result'
import { text, type Text } from '../values/text'

/** What the parts of the answer are called. */
export const REQUIRE_HEADINGS = {
  figures: text('应达到的数据', 'Figures that comply'),
  byReading: text('仅按其他口径才要求本地达到的数据', 'Asked of this place only by other readings'),
  duties: text('应为“是”或应达到的类别', 'Duties without a figure'),
  asks: text('还需要知道', 'Still needed'),
  split: text('总数划分', 'Dividing the total'),
  region: text('全地区的要求（不由本地单独承担）', 'Duties of the region as a whole (not of this place alone)'),
  elsewhere: text('其他层级的要求', 'Duties of places of other levels'),
  unanswered: text('不能给出数据的要求', 'Rules without an answer'),
  inapplicable: text('不适用的要求', 'Rules that are not about this place'),
} as const satisfies Readonly<Record<string, Text>>

/** Why a reading answers; nothing where there is no other. */
const BY: Readonly<Record<RequiredBy, Text>> = {
  only: text('', ''),
  chosen: text('指定的口径', 'the reading chosen'),
  default: text('默认口径', 'the default'),
  instead: text('默认口径缺数据，按此口径计算', 'the default lacks a figure; this one can be told'),
  strictest: text('没有默认口径，取可计算的口径中最严的', 'there is no default; the strictest that can be told'),
  other: text('不是所用的口径', 'not the reading in use'),
}

/** Sentences of the answer. */
export const REQUIRE_WORDS = {
  onDay: (day: string) => text(`按 ${day} 的目标值`, `By the milestones of ${day}`),
  last: text('未给出 --day：按各项要求最后的目标值', 'No --day was given: by the last milestone of each rule'),
  known: text('已知：', 'Known: '),
  nothingKnown: text('无', 'nothing'),
  atLeast: (amount: string) => text(`不少于 ${amount}`, `at least ${amount}`),
  atMost: (amount: string) => text(`不超过 ${amount}`, `at most ${amount}`),
  exactly: (amount: string) => text(`等于 ${amount}`, `exactly ${amount}`),
  both: (least: string, most: string, unit: string) =>
    text(`${least} 至 ${most}${unit === '' ? '' : ` ${unit}`}`, `${least} to ${most}${unit === '' ? '' : ` ${unit}`}`),
  open: text('尚不能确定', 'cannot be told yet'),
  conflict: (least: string, most: string) =>
    text(
      `各项要求相互矛盾：不少于 ${least}，又不超过 ${most}`,
      `the rules contradict each other: at least ${least}, at most ${most}`,
    ),
  provisional: text('尚缺数据，可能更严', 'figures are missing; it may become stricter'),
  given: (amount: string) => text(`已给 ${amount}`, `given: ${amount}`),
  complies: text('符合', 'it complies'),
  short: (amount: string) => text(`差 ${amount}`, `short by ${amount}`),
  over: (amount: string) => text(`超 ${amount}`, `over by ${amount}`),
  source: text('依据：', 'source: '),
  due: text('期限：', 'due: '),
  reading: text('口径：', 'reading: '),
  otherReading: text('其他口径：', 'other reading: '),
  remark: text('说明：', 'note: '),
  by: (by: RequiredBy) => BY[by],
  from: (day: string, basis: string) => text(`${day} 起（${basis}）`, `${day} (${basis})`),
  period: (period: string) => text(`${period} 年期`, `period ${period}`),
  notYet: text('尚未到期', 'not due yet'),
  next: (day: string, value: string) => text(`${day} 起目标值为 ${value}`, `from ${day} on the target is ${value}`),
  printed: (section: string, figure: string) => text(`${section}：“${figure}”`, `${section}: “${figure}”`),
  mayApply: (words: string) => text(`是否适用取决于${words}`, `whether it applies turns on ${words}`),
  lacks: (words: string) => text(`还需要${words}`, `needs ${words}`),
  follows: (words: string) => text(`由所求得的${words}推出`, `follows from the least of ${words} found above`),
  suffices: text('文件未印数字；达到此数必然达标', 'the document prints no figure; this one proves it met'),
  crossing: (size: string, below: string, from: string) =>
    text(
      `${size}以下由 ${below} 决定，自 ${size}起由 ${from} 决定`,
      `below ${size} ${below} binds, from ${size} on ${from}`,
    ),
  same: (amount: string) => text(`恰在此处两者同为 ${amount}`, `at exactly that size both ask for ${amount}`),
  must: (words: string) => text(`应为：${words}`, `must be: ${words}`),
  met: (met: boolean) => (met ? text('已符合', 'given, it complies') : text('所给不符合', 'given, it does not comply')),
  forRules: (rules: string) => text(`用于 ${rules}`, `for ${rules}`),
  counts: (words: string) => text(`计入：${words}`, `counts into it: ${words}`),
  hereBy: (reading: string, words: string) =>
    text(`若按口径 ${reading}，对本地：${words}`, `by the reading ${reading}, of this place: ${words}`),
  places: (from: string, to: string, level: string) =>
    text(
      from === to ? `${from} 个${level}` : `${from} 至 ${to} 个${level}`,
      `${level}: ${from === to ? from : `${from} to ${to}`}`,
    ),
  placesFrom: (from: string, level: string) => text(`至少 ${from} 个${level}`, `${level}: ${from} or more`),
  placesTo: (to: string, level: string) => text(`至多 ${to} 个${level}`, `${level}: ${to} or fewer`),
  impossible: (level: string) => text(`没有符合要求的${level}个数`, `no number of ${level} complies`),
  asGiven: text('已给', 'given'),
  each: (words: string) => text(`每个${words}`, `each ${words}`),
  noSplit: text('没有要求限定每个地方的该项数据', 'no rule bounds that figure of a place'),
  total: (words: string) => text(`总数：${words}`, `the total: ${words}`),
  subject: text('对象不是本地', 'it is about others'),
  baseZero: text('分母为 0', 'what it is counted against is 0'),
  identity: (key: string) => (key === 'code' ? text('代码', 'the code') : text(key, key)),
} as const

/** Only the reading that is used of those a rule has needs a word. */
export function hasReading({ by, reading }: Pick<Requirement, 'by' | 'reading'>): boolean {
  return by !== 'only' && reading !== undefined
}
