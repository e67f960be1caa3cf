import { VERDICT_NAMES } from '../../check/phrases'
import type { WhyFigure, WhyReading } from '../../check/why/result'
import { GROUND_WORDS } from '../ground-words'
import { labelled } from '../text/labelled'
import type { Line } from '../text/line'
import { countsText } from '../text/voice'
import { MARKS, RULE_WORDS } from '../words'
import { WHY_CALCULATION, WHY_READING } from '../why-words'
import { figureLines } from './figures'
import { placeName, resultText, type Told } from './voice'

const INSET = 2

function groundText({ ground, reason }: WhyReading, { voice }: Told): string {
  return voice.say(GROUND_WORDS[ground]) + voice.say(MARKS.colon) + voice.say(reason)
}

/** Which reading is used, who chose it, and what speaks for it. */
export function readingLines(told: Told): readonly Line[] {
  const { why, voice } = told
  const { readings, chosen, calculation, rule } = why
  const { say } = voice
  const { note } = calculation.indicator
  const notes = [...(note ? [note] : []), ...(rule.note ? [rule.note] : [])]
  const remarks = notes.flatMap((one) => labelled(voice, RULE_WORDS.note, say(one)))
  const used = readings.find((one) => one.used)
  if (!chosen) return [{ text: say(WHY_READING.single) }, ...remarks]
  if (!used || chosen === 'none') {
    const [first] = readings
    return [
      { text: say(RULE_WORDS.readingNone) },
      ...(first ? [{ text: say(WHY_READING.first(say(first.label))) }] : []),
      ...remarks,
    ]
  }
  return [
    ...labelled(
      voice,
      WHY_READING.used,
      say(used.label) + voice.aside(used.id) + say(MARKS.comma) + say(WHY_READING[chosen]),
    ),
    ...labelled(voice, WHY_READING.ground, groundText(used, told)),
    ...remarks,
  ]
}

const keyOf = (figure: WhyFigure): string =>
  figure.kind === 'cell'
    ? `${figure.label.en} ${figure.place.code ?? figure.place.name ?? ''}`
    : `total ${figure.label.en}`

function answerText({ verdict, at, beneath, calculation }: WhyReading, told: Told): string {
  const { voice, why } = told
  const unit = calculation ? voice.say(calculation.indicator.unit) : ''
  const value =
    calculation && verdict !== 'inapplicable'
      ? resultText(calculation, why.finding.target.value, unit, told)
      : undefined
  const counted = beneath && voice.places(beneath.level) + voice.say(MARKS.colon) + countsText(beneath.counts, voice)
  return [
    voice.say(VERDICT_NAMES[verdict]),
    ...(value === undefined ? [] : [value]),
    ...(at ? [placeName(at, voice)] : []),
    ...(counted === undefined ? [] : [counted]),
  ].join(voice.say(MARKS.comma))
}

function otherLines(one: WhyReading, shown: ReadonlySet<string>, told: Told): readonly Line[] {
  const { voice, why } = told
  const { calculation } = one
  const figures = calculation?.figures.filter((figure) => !shown.has(keyOf(figure))) ?? []
  const detail = [
    ...labelled(voice, WHY_CALCULATION.sum, calculation && voice.say(calculation.text)),
    ...figureLines(figures, one.at ?? why.place, voice, false),
    ...labelled(voice, WHY_READING.ground, groundText(one, told)),
  ]
  return [
    { lead: `- ${voice.say(one.label)}${voice.say(MARKS.colon)}`, text: answerText(one, told) },
    ...detail.map((line): Line => ({ ...line, indent: INSET + (line.indent ?? 0) })),
  ]
}

/** What the readings that are not used say, each with its own calculation and the cells that only it reads. */
export function otherReadingLines(told: Told): readonly Line[] {
  const { why, voice, finding } = told
  const others = why.readings.filter((one) => !one.used)
  if (others.length === 0) return []
  const shown = new Set(why.calculation.figures.map(keyOf))
  const agree =
    finding.agree === true ? RULE_WORDS.agree : finding.agree === false ? RULE_WORDS.differ : RULE_WORDS.open
  return [{ text: voice.say(agree) }, ...others.flatMap((one) => otherLines(one, shown, told))]
}
