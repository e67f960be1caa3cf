import type { Missing, Parts } from '../../check/finding'
import type { FindingView, RuleView } from '../view'
import { FINDING_WORDS, MARKS, RULE_WORDS, TIMING_SENTENCES } from '../words'
import { targetWords } from '../target-words'
import { labelled } from './labelled'
import type { Line } from './line'
import { wholePast } from './past'
import { marksText } from './policy'
import { gapText, isTold, rangeText, valueText, type Voice } from './voice'

/** What is missing: the measure, of how many places, and which for example. */
export function missingText({ measure, level, places, examples }: Missing, voice: Voice): string {
  const such =
    examples.length === 0 ? '' : voice.say(FINDING_WORDS.such(voice.list(examples), examples.length < places))
  const who = voice.say(RULE_WORDS.total(places, voice.places(level, places)))
  return `${voice.label(measure)}${voice.aside(who + such)}`
}

/** Why there is no verdict of the usual kind, where neither the figures nor the target say it. */
function whyText({ verdict, cause, message }: FindingView, { reason }: RuleView): string | undefined {
  if (verdict === 'inapplicable') return message.text
  if (verdict !== 'unknown' || cause === 'data' || (cause === 'text' && reason !== undefined)) return undefined
  return message.text
}

/** Places that are not in the data, where that matters. */
export function unlistedText({ unlisted, value }: FindingView, voice: Voice): string | undefined {
  // an exact value does not depend on places that are not listed
  if (!unlisted || value !== undefined) return undefined
  const { level, places } = unlisted
  if (places === null) return voice.say(FINDING_WORDS.unlistedOpen(voice.places(level)))
  return voice.say(FINDING_WORDS.unlistedSome(places, voice.places(level, places)))
}

/** How many places, at best, settle an unknown. */
export function settlesText({ settles, verdict }: FindingView, voice: Voice): string | undefined {
  if (!settles || verdict !== 'unknown') return undefined
  const { level, met, unmet } = settles
  return voice.clauses([
    ...(met === undefined ? [] : [voice.say(FINDING_WORDS.settlesMet(met, voice.places(level, met)))]),
    ...(unmet === undefined ? [] : [voice.say(FINDING_WORDS.settlesUnmet(unmet, voice.places(level, unmet)))]),
  ])
}

const USED = {
  reported: FINDING_WORDS.usedReported,
  parts: FINDING_WORDS.usedParts,
  both: FINDING_WORDS.usedBoth,
} as const satisfies Record<Parts['used'], unknown>

function partsText({ measure, reported, summed, used }: Parts, voice: Voice): string {
  const { say } = voice
  const unit = voice.unit(measure)
  const own = reported === null ? say(FINDING_WORDS.open) : voice.amount(reported, unit)
  const sum = typeof summed === 'string' ? voice.amount(summed, unit) : rangeText(summed, unit, voice)
  return [say(FINDING_WORDS.reported(voice.label(measure), own)), say(FINDING_WORDS.summed(sum)), say(USED[used])].join(
    say(MARKS.comma),
  )
}

/** The milestone after the one in force, in words; the same demand again is said in the same words. */
export function nextText({ next, target }: FindingView, rule: RuleView, voice: Voice): string | undefined {
  if (!next) return undefined
  const again = String(next.value) === String(target.value)
  const what = again ? rule.target : targetWords({ op: target.op, value: next.value, unit: rule.unit }, voice)
  return voice.say(RULE_WORDS.nextBy(what, next.due))
}

/** The value, and whether it is waived or was known. */
function markedValue(finding: FindingView, rule: RuleView, voice: Voice): string | undefined {
  const [value = '', marks] = [valueText(finding, rule, voice), marksText(finding, voice)]
  return (value + marks).trim()
}

/** The lines of the one finding of a whole-region rule. */
export function wholeLines(finding: FindingView, rule: RuleView, voice: Voice): readonly Line[] {
  const gaps = finding.gap.filter(isTold).map((gap) => gapText(gap, voice))
  const { timing, missing, parts = [] } = finding
  const isComputed = finding.value !== undefined || finding.bounds !== undefined
  const calculation = isComputed ? finding.calculation : undefined
  return [
    ...labelled(voice, FINDING_WORDS.value, markedValue(finding, rule, voice)),
    ...labelled(voice, FINDING_WORDS.why, whyText(finding, rule)),
    ...labelled(voice, RULE_WORDS.gap, voice.clauses(gaps)),
    ...labelled(voice, FINDING_WORDS.calculation, calculation).map((line): Line => ({ ...line, role: 'faint' })),
    ...missing.flatMap((one) => labelled(voice, FINDING_WORDS.missing, missingText(one, voice))),
    ...labelled(voice, FINDING_WORDS.unlisted, unlistedText(finding, voice)),
    ...labelled(voice, FINDING_WORDS.settles, settlesText(finding, voice)),
    ...parts.flatMap((one) => labelled(voice, FINDING_WORDS.parts, partsText(one, voice))),
    ...labelled(voice, RULE_WORDS.timing, timing && voice.say(TIMING_SENTENCES[timing])),
    ...wholePast(finding, rule, voice),
  ]
}
