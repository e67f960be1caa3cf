import type { Every } from '../../plan/plan'
import type { Agreement, ComparedAspect, ComparedPlan } from '../../plan/compare/result'
import type { Op } from '../../indicators/node'
import { text, type Text } from '../../values/text'

/** What stands before a figure. */
export const SIGNS: Readonly<Record<Op, string>> = {
  atLeast: '≥',
  moreThan: '>',
  atMost: '≤',
  lessThan: '<',
  equals: '=',
  between: '',
}

/** How often, of a rule of periods. */
export const PACES: Readonly<Record<Every, Text>> = {
  month: text('每月', 'monthly'),
  quarter: text('每季', 'quarterly'),
  year: text('每年', 'yearly'),
  twoYears: text('每两年', 'every two years'),
}

/** What stands before an indicator. */
export const AGREEMENT_MARKS: Readonly<Record<Agreement, string>> = { agree: '=', differ: '≠', open: '?', alone: ' ' }

/** What each agreement is called. */
export const AGREEMENT_NAMES: Readonly<Record<Agreement, Text>> = {
  agree: text('一致', 'the same'),
  differ: text('不一致', 'different'),
  open: text('未印数字', 'no figure'),
  alone: text('仅一份规划有', 'one plan only'),
}

/** In what rules differ. */
export const ASPECT_NAMES: Readonly<Record<ComparedAspect, Text>> = {
  rules: text('要求项数', 'number of rules'),
  op: text('比较方式', 'comparison'),
  subject: text('对象', 'subject'),
  every: text('周期', 'periods'),
  due: text('期限', 'due days'),
  value: text('目标值', 'values'),
  reading: text('口径', 'readings'),
  strength: text('力度', 'strength'),
  nature: text('性质', 'nature'),
}

/** The little words of a cell. */
export const CELL_WORDS = {
  yes: text('是', 'yes'),
  noFigure: text('未印数字', 'no figure'),
  yearBefore: text('高于上年', 'above last year'),
  baseline: text('高于基期', 'above base'),
  standing: text('印发起', 'standing'),
  periodEnd: text('期末', 'period end'),
  whole: text('整个地区', 'whole region'),
  only: (n: number) => text(`，仅限列明的 ${n} 个`, `, only the ${n} named`),
  except: (n: number) => text(`，除列明的 ${n} 个`, `, except the ${n} named`),
  range: (from: number, to: number) => text(`${from}–${to}`, `${from}–${to}`),
  base: (amount: string) => text(`基期 ${amount}`, `base ${amount}`),
  reading: (id: string) => text(`口径 ${id}`, `reading ${id}`),
  otherReading: (id: string) => text(`仅按另一口径 ${id}`, `only by another reading, ${id}`),
} as const

/** The sentences of a comparison. */
export const COMPARE_WORDS = {
  title: text('规划对比', 'Plans side by side'),
  summary: (plans: number, indicators: number, shared: number) =>
    text(
      `${plans} 份规划，${indicators} 项指标；两份以上共有 ${shared} 项`,
      `plans: ${plans}; indicators: ${indicators}, of which two plans or more have ${shared}`,
    ),
  ofThese: (agree: number, differ: number, open: number) =>
    text(
      `其中一致 ${agree} 项，不一致 ${differ} 项，未印数字、无从比较 ${open} 项`,
      `the same: ${agree}; different: ${differ}; no figure to compare: ${open}`,
    ),
  counts: ({ rules, indicators, alone }: ComparedPlan) =>
    text(
      `要求 ${rules} 项，所涉指标 ${indicators} 项，其中独有 ${alone} 项`,
      `rules: ${rules}, on ${indicators} indicators, ${alone} of them in no other plan`,
    ),
  from: (year: string) => text(`${year} 年起`, `from ${year}`),
  parent: (key: string) => text(`上位规划 ${key}`, `stands on ${key}`),
  indicator: text('指标', 'indicator'),
  shared: text('共有的指标', 'Indicators that two plans or more have'),
  noneShared: text('没有共有的指标。', 'No indicator is in two of the plans.'),
  only: (key: string, n: number) => text(`仅 ${key} 有（${n} 项）`, `Only ${key} has (${n})`),
  others: (parts: string) => text(`仅一份规划有的指标：${parts}`, `Indicators of one plan alone: ${parts}`),
  othersOf: (key: string, n: number) => text(`${key} ${n} 项`, `${key} ${n}`),
  near: text('近似而不相同的指标', 'Indicators that are near, and not the same'),
  nearOf: (label: string, plans: string) => text(`${label}（${plans}）`, `${label} (${plans})`),
} as const

/** What the marks and the short words of a table mean. */
export const LEGEND = {
  agree: text('= 要求一致', '= the same is asked for'),
  differ: text('≠ 要求不一致', '≠ what is asked for differs'),
  open: text('? 文件未印数字，无从比较', '? no figure is printed, nothing to compare'),
  strictest: text('* 同一天可比的要求中最严', '* the strictest of those in force on one day that can be compared'),
  near: text('~ 没有此项，有近似的指标（见下）', '~ has not this one but a near one (see below)'),
  none: text('- 没有此项', '- has none'),
  aside: text(
    '[ ] 只有该规划的另一口径才是此项（末一个目标值）',
    '[ ] by another reading of that plan only (its last milestone)',
  ),
  standing: text('印发起：自印发之日起', 'standing: in force from the signing on'),
  periodEnd: text('期末：未印期限，按规划期末', 'period end: no day is printed, due at the end of the period'),
} as const satisfies Readonly<Record<string, Text>>

/** Headings of the columns of a CSV or Markdown table. */
export const COLUMN_WORDS = {
  plan: text('规划', 'plan'),
  region: text('地区', 'region'),
  period: text('规划期', 'period'),
  number: text('文号', 'number'),
  rules: text('要求', 'rules'),
  indicators: text('指标', 'indicators'),
  alone: text('独有', 'of its own'),
  id: text('指标编号', 'id'),
  indicator: text('指标', 'indicator'),
  unit: text('单位', 'unit'),
  calculation: text('公式', 'formula'),
  agreement: text('是否一致', 'agreement'),
  differ: text('不同之处', 'differ in'),
  strictest: text('最严', 'strictest'),
  near: text('近似指标', 'near'),
  sources: (key: string) => text(`${key} 依据`, `${key} sources`),
} as const
