import type { Margin } from '../../check/margin'
import { VERDICT_NAMES } from '../../check/phrases'
import { daysBetween } from '../../values/day'
import { targetWords } from '../target-words'
import { labelled } from '../text/labelled'
import type { Line } from '../text/line'
import { gapText, isTold, type Voice } from '../text/voice'
import { missingText, settlesText, unlistedText } from '../text/whole'
import { FINDING_WORDS, GAP_WORDS, MARKS, RULE_WORDS, TIMING_SENTENCES } from '../words'
import { WHY_CHANGE } from '../why-words'
import { askedText } from './top'
import type { Told } from './voice'

function marginText({ measure, level, direction, by }: Margin, voice: Voice): string {
  const { say } = voice
  if (by === '0') return say(WHY_CHANGE.noMargin)
  const [label, less] = [voice.label(measure), direction === 'less']
  if (level !== undefined) {
    const places = voice.places(level, Number(by))
    return say(less ? WHY_CHANGE.fewerPlaces(label, by, places) : WHY_CHANGE.morePlaces(label, by, places))
  }
  const much = say(GAP_WORDS.exactly(voice.amount(by, voice.unit(measure))))
  return say(less ? WHY_CHANGE.less(label, much) : WHY_CHANGE.more(label, much))
}

/** What would settle it, apart from what is missing. */
function settledText(told: Told): string | undefined {
  const { why, voice, finding, unit } = told
  const { settledBy } = why.change
  const { say } = voice
  if (settledBy) {
    const much = voice.amount(settledBy.value, voice.unit(settledBy.measure))
    const told = say(WHY_CHANGE.settledBy[settledBy.op](voice.label(settledBy.measure), much))
    return voice.clauses([told, ...(settledBy.above ? [say(WHY_CHANGE.above)] : [])])
  }
  if (finding.verdict === 'inapplicable') return say(WHY_CHANGE.none)
  if (finding.verdict !== 'unknown') return undefined
  if (finding.cause === 'text') {
    const { suffices } = why.milestone
    return say(suffices === undefined ? WHY_CHANGE.byText : WHY_CHANGE.bySuffices(voice.amount(String(suffices), unit)))
  }
  if (finding.cause === 'history') return say(WHY_CHANGE.byHistory)
  return finding.cause === 'reading' ? say(WHY_CHANGE.byReading) : settlesText(finding, voice)
}

function nextText(told: Told): string | undefined {
  const { why, voice, finding, unit } = told
  const { next } = why.change
  if (!next) return undefined
  const { say } = voice
  const again = String(next.value) === String(finding.target.value)
  const target = again ? askedText(told) : targetWords({ op: finding.target.op, value: next.value, unit }, voice)
  return voice.clauses([
    say(WHY_CHANGE.nextBy(next.due, target)),
    ...(next.verdict ? [say(WHY_CHANGE.nextNow(say(VERDICT_NAMES[next.verdict])))] : []),
    ...next.gap.filter(isTold).map((gap) => gapText(gap, voice)),
  ])
}

/** Of what has no steps to count: the answer that would turn it. */
function turnText({ finding, voice }: Told): string | undefined {
  const { verdict, target, gap } = finding
  if (target.op === 'increasing') return verdict === 'unmet' ? voice.say(WHY_CHANGE.growth) : undefined
  if (target.value !== true || gap.length > 0) return undefined
  return verdict === 'unmet' ? voice.say(WHY_CHANGE.yes) : verdict === 'met' ? voice.say(WHY_CHANGE.no) : undefined
}

/** What would change the verdict: gap or margin, what is missing and what would settle it, time. */
export function changeLines(told: Told): readonly Line[] {
  const { why, voice, finding } = told
  const { timing, missing, inForce, verdict, due } = finding
  const gaps = why.change.gap.filter(isTold).map((gap) => gapText(gap, voice))
  const days = !inForce && verdict === 'pending' ? voice.say(WHY_CHANGE.days(daysBetween(why.day, due))) : undefined
  const times = [...(days === undefined ? [] : [days]), ...(timing ? [voice.say(TIMING_SENTENCES[timing])] : [])]
  return [
    ...labelled(voice, RULE_WORDS.gap, voice.clauses(gaps)),
    ...why.change.margin.flatMap((margin) => labelled(voice, WHY_CHANGE.margin, marginText(margin, voice))),
    ...missing.flatMap((one) => labelled(voice, FINDING_WORDS.missing, missingText(one, voice))),
    ...labelled(voice, FINDING_WORDS.unlisted, unlistedText(finding, voice)),
    ...labelled(voice, WHY_CHANGE.settled, settledText(told)),
    ...labelled(voice, WHY_CHANGE.turn, turnText(told)),
    ...labelled(voice, RULE_WORDS.timing, times.join(voice.say(MARKS.clause))),
    ...labelled(voice, WHY_CHANGE.next, nextText(told)),
  ]
}
