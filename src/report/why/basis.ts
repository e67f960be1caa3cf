import type { WhySource } from '../../check/why/result'
import { BASIS_WORDS } from '../ground-words'
import { subjectWords } from '../rule-view'
import { clauseLines } from '../text/clause'
import { labelled } from '../text/labelled'
import type { Line } from '../text/line'
import type { Voice } from '../text/voice'
import { MARKS, NATURE_NAMES, RULE_WORDS, STRENGTH_NAMES } from '../words'
import { WHY_BASIS } from '../why-words'
import { askedText } from './top'
import type { Told } from './voice'

function sourceText({ section, title, figure, by, strength }: WhySource, voice: Voice): string {
  const where = title === undefined ? `${section} ` : voice.say(WHY_BASIS.section(section, title))
  const own = [...(by === undefined ? [] : [by]), ...(strength ? [voice.quote(strength.word)] : [])]
  return `${where}${voice.quote(figure)}${own.length === 0 ? '' : voice.aside(own.join(voice.say(MARKS.comma)))}`
}

function strengthText({ why, voice }: Told): string {
  const { strength, rule } = why
  const nature = rule.nature === null ? WHY_BASIS.noNature : NATURE_NAMES[rule.nature]
  return voice.clauses([
    voice.quote(strength.word) + voice.aside(voice.say(STRENGTH_NAMES[strength.class])),
    voice.say(nature),
  ])
}

function targetText(told: Told): string {
  const { why, voice } = told
  const { milestone, finding } = why
  const { say } = voice
  const reason = milestone.reason ? [say(milestone.reason)] : []
  const when =
    milestone.basis === 'standing' && milestone.by === null
      ? say(RULE_WORDS.standing(finding.due))
      : say(finding.inForce ? RULE_WORDS.due(finding.due) : RULE_WORDS.notYet(finding.due)) +
        voice.aside(say(BASIS_WORDS[milestone.basis]))
  return voice.clauses([askedText(told) + say(MARKS.comma) + when, ...reason])
}

function baselineText({ why: { baseline }, voice }: Told): string | undefined {
  if (!baseline) return undefined
  const { label, value, unit, day } = baseline
  const figure = value === null ? voice.say(WHY_BASIS.notTold) : voice.amount(String(value), voice.say(unit))
  return voice.say(label) + voice.say(MARKS.colon) + figure + (day === null ? '' : voice.aside(day))
}

/** Where the document says it, whom it is about, what it asks for and when. */
export function basisLines(told: Told): readonly Line[] {
  const { why, voice, ground } = told
  const { plan, sources, calculation, finding } = why
  const { label, unit } = calculation.indicator
  const number = plan.document.number === null ? '' : voice.aside(plan.document.number)
  const responsible = [...new Set(sources.flatMap((source) => source.responsible ?? []))]
  const indicator = voice.say(label) + voice.aside(voice.say(unit))
  return [
    ...labelled(voice, WHY_BASIS.document, voice.say(plan.title) + number),
    ...sources.flatMap((source, index) => [
      ...labelled(voice, WHY_BASIS.clause, sourceText(source, voice)),
      ...clauseLines(source, sources[index + 1], voice, 2),
    ]),
    ...labelled(voice, WHY_BASIS.responsible, voice.list(responsible)),
    ...labelled(voice, RULE_WORDS.subject, subjectWords(calculation.subject, ground, voice)),
    ...labelled(voice, WHY_BASIS.indicator, voice.say(unit) === '' ? voice.say(label) : indicator),
    ...labelled(voice, RULE_WORDS.target, targetText(told)),
    ...labelled(voice, RULE_WORDS.period, finding.period),
    ...labelled(voice, WHY_BASIS.strength, strengthText(told)),
    ...labelled(voice, WHY_BASIS.baseline, baselineText(told)),
  ]
}
