import type { Why, WhyPlace, WhyValue } from '../../check/why/result'
import type { TargetValue } from '../../check/finding'
import type { Lang, Text } from '../../values/text'
import { findingView } from '../finding-view'
import { unitOf } from '../labels'
import { planGround, type PlanGround } from '../rule-view'
import type { Speech } from '../speech'
import { rangeText, valueText, voiceOf, type Voice } from '../text/voice'
import type { FindingView } from '../view'

/** An explanation with the language that it is told in. */
export interface Told {
  readonly why: Why
  readonly voice: Voice
  readonly ground: PlanGround
  readonly finding: FindingView
  /** The unit of the indicator. */
  readonly unit: string
}

/** An explanation in one language. */
export function toldIn(why: Why, lang: Lang): Told {
  const ground = planGround(why.plan)
  const measures = Object.entries(ground.measures).map(
    ([id, measure]) => [id, { label: measure.label[lang], unit: unitOf(measure)[lang] }] as const,
  )
  const voice = voiceOf({ lang, labels: { measures: Object.fromEntries(measures) } })
  const unit = voice.say(why.calculation.indicator.unit)
  return { why, voice, ground, finding: findingView(why.finding, lang), unit }
}

/** A place with its name and its code. */
export function placeName({ code, name, level }: WhyPlace, speech: Speech): string {
  if (name === undefined || name === code) return code ?? speech.places(level, 1)
  return code === undefined ? name : `${name}${speech.aside(code)}`
}

/** Whether two places are one. */
export function isSame(a: WhyPlace, b: WhyPlace): boolean {
  return a.level === b.level && a.code === b.code && a.name === b.name
}

/** A value with its unit, or what missing data leave of it. */
export function amountText({ value, bounds }: WhyValue, unit: Text, voice: Voice): string {
  if (value !== undefined) return voice.amount(value, voice.say(unit))
  return rangeText(bounds ?? [null, null], voice.say(unit), voice)
}

/** The value that an indicator comes to, in words; undefined where nothing is known of it. */
export function resultText(
  value: WhyValue,
  target: TargetValue,
  unit: string,
  { finding, voice }: Told,
): string | undefined {
  return valueText({ ...value, target: { op: finding.target.op, value: target } }, { unit }, voice)
}
