import type { ComparedCell, ComparedIndicator, ComparedMilestone, ComparedRule } from '../../plan/compare/result'
import type { Strength } from '../../plan/plan'
import type { Speech } from '../speech'
import { NATURE_NAMES, STRENGTH_NAMES } from '../words'
import { dueText, figureText } from './figure'
import { subjectText } from './subject'
import { CELL_WORDS } from './words'

function strengthText({ word, class: kind }: Strength, { say, quote, aside }: Speech): string {
  return quote(word) + aside(say(STRENGTH_NAMES[kind]))
}

function milestoneText(one: ComparedMilestone, rule: ComparedRule, row: ComparedIndicator, speech: Speech): string {
  const { aside } = speech
  const day = one.by === null || rule.every !== undefined ? dueText(one, rule, speech) : one.by
  const strength = one.strength ? strengthText(one.strength, speech) : ''
  return figureText(one, rule, row, speech) + aside(day) + strength
}

function baseText({ baseline }: ComparedRule, { say, aside, amount }: Speech): readonly string[] {
  if (!baseline || baseline.value === null) return []
  const { value, unit, day } = baseline
  return [say(CELL_WORDS.base(amount(String(value), say(unit)))) + (day === null ? '' : aside(day))]
}

function readingText({ reading, aside }: ComparedRule, { say }: Speech): readonly string[] {
  return reading === undefined ? [] : [say((aside ? CELL_WORDS.otherReading : CELL_WORDS.reading)(reading))]
}

/**
 * A rule in one sentence: what it asks for and by when, how firmly, of whom, by which reading, from which base.
 *
 * @param rule a rule on the indicator
 * @param row the indicator
 * @param speech the language
 */
export function ruleText(rule: ComparedRule, row: ComparedIndicator, speech: Speech): string {
  const { say, clauses, list } = speech
  return clauses([
    list(rule.milestones.map((one) => milestoneText(one, rule, row, speech))),
    ...(rule.milestones.every(({ strength }) => strength) ? [] : [strengthText(rule.strength, speech)]),
    ...(rule.nature === null ? [] : [say(NATURE_NAMES[rule.nature])]),
    subjectText(rule.subject, speech),
    ...readingText(rule, speech),
    ...baseText(rule, speech),
  ])
}

/** Where the document says it: `三(五)1“16人”`. */
export function sourceTexts({ rules }: ComparedCell, { quote }: Speech): readonly string[] {
  const all = rules.flatMap(({ sources }) => sources.map(({ section, figure }) => section + quote(figure)))
  return [...new Set(all)]
}
