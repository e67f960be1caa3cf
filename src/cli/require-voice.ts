import { nameOf, unitOf } from '../require/figure'
import type { RequiredMeasure } from '../require/result'
import type { Measures } from '../measures/measure'
import type { Rule } from '../plan/plan'
import { speech, type Speech } from '../report/speech'
import type { Line } from '../report/text/line'
import { MARKS, TARGET_WORDS } from '../report/words'
import type { Lang, Text } from '../values/text'
import { REQUIRE_WORDS } from './require-words'

/** A figure with the ends of what complies. */
type Ranged = RequiredMeasure & { readonly least?: string; readonly most?: string }

/** A language together with what the measures and rules of a plan are called in it. */
export interface RequireVoice extends Speech {
  /** A measure with its id. */
  readonly label: (measure: string) => string
  readonly labels: (measures: readonly string[]) => string
  readonly name: (figure: RequiredMeasure) => string
  readonly amountOf: (value: string, figure: RequiredMeasure) => string
  readonly range: (figure: Ranged) => string
  readonly option: (measure: string, option: string | boolean) => string
  readonly rule: (rule: Rule) => string
  readonly reading: (rule: Rule, id: string | undefined) => string
  /** What follows behind a semicolon; nothing where there are no words. */
  readonly clause: (words: Text) => string
  /** `A: B`. */
  readonly headed: (head: string, words: string) => string
}

/** One of several things. */
export function item(text: string, indent = 0): Line {
  return { lead: '- ', text, indent }
}

function rangeWords({ least, most }: Ranged, amount: (value: string) => string, unit: string): Text {
  if (least === undefined) return most === undefined ? REQUIRE_WORDS.open : REQUIRE_WORDS.atMost(amount(most))
  if (most === undefined) return REQUIRE_WORDS.atLeast(amount(least))
  return least === most ? REQUIRE_WORDS.exactly(amount(least)) : REQUIRE_WORDS.both(least, most, unit)
}

/** The voice of an answer. */
export function requireVoice(measures: Measures, lang: Lang): RequireVoice {
  const base = speech(lang)
  const { say, aside, list } = base
  const known = (id: string) => (Object.hasOwn(measures, id) ? measures[id] : undefined)
  const unit = (figure: RequiredMeasure): string => say(unitOf(figure, measures))
  const amountOf = (value: string, figure: RequiredMeasure): string => base.amount(value, unit(figure))
  const label = (id: string): string => {
    const measure = known(id)
    return measure ? say(measure.label) + aside(id) : say(REQUIRE_WORDS.identity(id))
  }
  return {
    ...base,
    label,
    labels: (ids) => list([...new Set(ids)].map(label)),
    name: (figure) => say(nameOf(figure, measures)),
    amountOf,
    range: (figure) => say(rangeWords(figure, (value) => amountOf(value, figure), unit(figure))),
    option: (id, option) => {
      const measure = known(id)
      const named = measure?.type === 'class' ? measure.options[String(option)]?.label : undefined
      return say(named ?? (option === true ? TARGET_WORDS.yes : TARGET_WORDS.no))
    },
    rule: ({ title, id }) => say(title) + aside(id),
    reading: ({ readings = [] }, id = '') => {
      const found = readings.find((one) => one.id === id)
      return found ? id + aside(say(found.label)) : id
    },
    clause: (words) => (say(words) === '' ? '' : say(MARKS.clause) + say(words)),
    headed: (head, words) => head + say(MARKS.colon) + words,
  }
}
