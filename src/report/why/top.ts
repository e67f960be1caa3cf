import { VERDICT_NAMES } from '../../check/phrases'
import { targetOf } from '../rule-view'
import { gapText, isTold, valueText } from '../text/voice'
import type { Line, Role } from '../text/line'
import { MARKS, RULE_WORDS } from '../words'
import { WHY_TOP } from '../why-words'
import { placeName, type Told } from './voice'

/** What is asked for by the milestone in force, in words. */
export function askedText({ why, unit, voice }: Told): string {
  const { setBy } = why.finding
  return targetOf(why.rule, why.milestone, unit, voice) + (setBy ? voice.aside(voice.say(WHY_TOP.setBy(setBy))) : '')
}

function statement(told: Told): string {
  const { finding, voice, unit } = told
  // what the message opens with stands in the tag already
  if (finding.verdict === 'unknown' || finding.verdict === 'inapplicable') return finding.message.text
  const value = valueText(finding, { unit }, voice)
  return voice.clauses([
    ...(value === undefined ? [] : [value]),
    voice.say(WHY_TOP.required(askedText(told))),
    ...finding.gap.filter(isTold).map((gap) => gapText(gap, voice)),
  ])
}

/** Which place, which rule, and what was found. */
export function topLines(told: Told): readonly Line[] {
  const { why, voice } = told
  const { verdict } = why.finding
  const role: Role = verdict === 'inapplicable' ? 'faint' : verdict
  const tag = voice.say(MARKS.tagOpen) + voice.say(VERDICT_NAMES[verdict]) + voice.say(MARKS.tagClose)
  const place = placeName(why.place, voice)
  const { answers } = why
  return [
    { text: place, role: 'heading' },
    { text: voice.say(why.rule.title) + voice.aside(`${why.plan.id}/${why.rule.id}`), role: 'heading' },
    { lead: tag, leadRole: role, text: statement(told) },
    ...(why.finding.workedOut ? [{ text: voice.say(RULE_WORDS.notOwnDuty) }] : []),
    ...(answers ? [{ text: voice.say(WHY_TOP.answered(placeName(answers, voice), place)) }] : []),
  ]
}
