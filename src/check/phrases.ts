import { amount } from '../values/amount'
import { LEVEL_NAMES, LEVEL_PLURALS } from '../values/level'
import { text, type Lang, type Text } from '../values/text'
import type { Interval } from '../measures/column'
import type { Measures } from '../measures/measure'
import { describe, describeCondition, opText } from '../indicators/describe'
import type { PlainIndicator } from '../indicators/plain'
import type { Rule, Subject } from '../plan/plan'
import type { Followed } from '../plan/resolve'
import type { Bounds, Finding, Gap, Missing, TargetValue, Verdict } from './finding'
import type { Quantities } from './quantities'
import { showInterval } from './show'

/** What each verdict is called. */
export const VERDICT_NAMES: Readonly<Record<Verdict, Text>> = {
  met: text('达标', 'met'),
  unmet: text('未达标', 'unmet'),
  pending: text('未到期', 'not due yet'),
  unknown: text('待核', 'unknown'),
  inapplicable: text('不适用', 'inapplicable'),
}

/** Says something once in each language. */
function inBoth(say: (lang: Lang) => string): Text {
  return text(say('zh-CN'), say('en'))
}

function unitOf({ measure, level, by, upTo }: Gap, measures: Measures): Text {
  const isOne = by === '1' && upTo === undefined
  if (level !== undefined)
    return text(`个${LEVEL_NAMES[level]['zh-CN']}`, (isOne ? LEVEL_NAMES : LEVEL_PLURALS)[level].en)
  const known = measures[measure]
  if (known?.type === 'hours') return text('小时', 'hours')
  return known?.type === 'number' ? known.unit : text('', '')
}

/** How much is short or over, such as `，差 33.5 平方米`. */
export function gapText(gap: readonly Gap[], measures: Measures): Text {
  const [first] = gap
  if (!first) return text('', '')
  const { by, upTo } = first
  const unit = unitOf(first, measures)
  const range =
    upTo === undefined
      ? text(by, by)
      : upTo === null
        ? text(`至少 ${by}`, `${by} or more`)
        : text(`${by}–${upTo}`, `${by}–${upTo}`)
  const [zh, en] = first.direction === 'more' ? ['差', 'short by'] : ['超', 'over by']
  const much = inBoth((lang) => amount(range[lang], unit[lang], lang))
  // Chinese has a space before a digit only
  return text(`，${zh}${upTo === null ? '' : ' '}${much['zh-CN']}`, `; ${en} ${much.en}`)
}

/** What is missing, such as `常住户数（3 个村（社区））`. */
export function missingText(missing: readonly Missing[], unlisted: Finding['unlisted'], measures: Measures): Text {
  const lacking = missing.map(({ measure, level, places }) => {
    const label = measures[measure]?.label ?? text(measure, measure)
    return text(
      `${label['zh-CN']}（${places} 个${LEVEL_NAMES[level]['zh-CN']}）`,
      `${label.en} (${LEVEL_NAMES[level].en}: ${places})`,
    )
  })
  const all = unlisted ? [...lacking, unlistedText(unlisted)] : lacking
  if (all.length === 0) return text('尚不足以判定', 'not enough to decide')
  return text(all.map((one) => one['zh-CN']).join('、'), all.map((one) => one.en).join(', '))
}

function unlistedText({ level, places }: NonNullable<Finding['unlisted']>): Text {
  const name = LEVEL_NAMES[level]
  return places === null
    ? text(`${name['zh-CN']}是否列全不明`, `whether every ${name.en} is listed is not known`)
    : text(`${places} 个${name['zh-CN']}未列出`, `${name.en} not listed: ${places}`)
}

function askedText(rule: Rule, value: TargetValue, suffices: number | undefined, unit: Text): Text {
  if (rule.op === 'increasing') return text('逐年增长', 'growth year by year')
  if (value === true) return text('为“是”', 'yes')
  if (value === null && suffices === undefined) return text('未给出数值', 'no figure given')
  const shown = value === null ? String(suffices) : typeof value === 'string' ? value : value.join('–')
  const op = opText(rule.op)
  return inBoth((lang) => `${op[lang]} ${amount(shown, unit[lang], lang)}`)
}

/** What is asked for, such as `不低于 30 平方米/百户`, and which other plan set it. */
export function targetText(
  rule: Rule,
  { target, setBy }: Pick<Finding, 'target' | 'setBy'>,
  suffices: number | undefined,
  unit: Text,
): Text {
  const asked = askedText(rule, target.value, suffices, unit)
  if (!setBy) return asked
  return text(`${asked['zh-CN']}（由 ${setBy.plan} 设定）`, `${asked.en} (set by ${setBy.plan})`)
}

/** Why the parent's figure does not stand in for one that the document does not print. */
export function parentText(followed: Followed | undefined): Text | undefined {
  switch (followed?.state) {
    case 'notInLibrary':
      return text(
        `；所承接的规划 ${followed.plan} 未提供`,
        `; the plan that it follows, ${followed.plan}, is not at hand`,
      )
    case 'noSuchRule':
    case 'notComparable':
      return text(
        `；规划 ${followed.plan} 没有可比的要求`,
        `; the plan that it follows, ${followed.plan}, has no rule to compare it with`,
      )
    default:
      return undefined
  }
}

/** Whom a rule is about. */
export function subjectText({ where, level }: Subject, measures: Measures): Text {
  return where ? inBoth((lang) => describeCondition(where, measures, lang)) : LEVEL_NAMES[level]
}

function yesOrNo({ lo, hi }: Interval): Text {
  if (!lo.eq(hi)) return text('是或否', 'yes or no')
  return lo.isZero() ? text('否', 'no') : text('是', 'yes')
}

/** A value with its unit; a yes or no as such. */
export function valueText(
  figures: Quantities | undefined,
  indicator: PlainIndicator,
  thresholds: readonly number[],
): Text {
  if (!figures?.value) return text('尚不能确定', 'cannot be told yet')
  if (indicator.formula.node === 'is') return yesOrNo(figures.value)
  const value = showInterval(figures.value, thresholds)
  return inBoth((lang) => amount(value[lang], indicator.unit[lang], lang))
}

/** The computation with its numbers. */
export function calculationText(
  figures: Quantities | undefined,
  indicator: PlainIndicator,
  measures: Measures,
  thresholds: readonly number[],
): Text {
  const { formula } = indicator
  if (formula.node === 'unstated' || !figures) return text('无法计算', 'nothing to compute')
  const value = valueText(figures, indicator, thresholds)
  if (formula.node !== 'ratio' || !figures.to)
    return inBoth((lang) => `${describe(formula, measures, lang)} = ${value[lang]}`)
  const [of, to] = [showInterval(figures.of), showInterval(figures.to)]
  const per = formula.per === 1 ? '' : ` × ${formula.per}`
  return inBoth((lang) => {
    const [top, base] = [describe(formula.of, measures, lang), describe(formula.to, measures, lang)]
    return `${top} ${of[lang]} ÷ ${base} ${to[lang]}${per} = ${value[lang]}`
  })
}

/** A value of one reading, or its two ends, before its verdict. */
function readValue(value: string | Bounds | undefined): string {
  if (value === undefined) return ''
  return typeof value === 'string' ? value : value.map((end) => end ?? '…').join('–')
}

/** What each reading says, with what it computes where that is known. */
export function readingsText(rule: Rule, { byReading, values }: Pick<Finding, 'byReading' | 'values'>): Text {
  const parts = (rule.readings ?? []).map(({ id, label }) => {
    const verdict = VERDICT_NAMES[byReading?.[id] ?? 'unknown']
    const value = readValue(values?.[id])
    const [zh, en] = value === '' ? ['', ''] : [`${value}，`, `${value}, `]
    return text(`${label['zh-CN']}：${zh}${verdict['zh-CN']}`, `${label.en}: ${en}${verdict.en}`)
  })
  return text(parts.map((one) => one['zh-CN']).join('；'), parts.map((one) => one.en).join('; '))
}
