import type { ReadingRequirement, Requirement, RuleAsked } from '../require/result'
import { BASIS_WORDS } from '../report/ground-words'
import type { Line } from '../report/text/line'
import { MARKS, STRENGTH_NAMES, TARGET_WORDS } from '../report/words'
import type { Text } from '../values/text'
import type { RequireVoice } from './require-voice'
import { item } from './require-voice'
import { hasReading, REQUIRE_WORDS } from './require-words'

const INSET = 4

function part(lead: Text, text: string, { say }: RequireVoice): Line {
  return { lead: say(lead), text, indent: INSET }
}

function nextWords(next: RuleAsked['next'], { say, clause }: RequireVoice): string {
  const value = next?.value
  if (!next || value === undefined || value === null) return ''
  const shown = typeof value === 'string' ? value : say(TARGET_WORDS.range(value[0], value[1]))
  return clause(REQUIRE_WORDS.next(next.due, shown))
}

/** Where the document asks for it, how strongly, and from when on. */
export function askedLines(one: RuleAsked, voice: RequireVoice): readonly Line[] {
  const { say, list, quote, clause } = voice
  const { rule, strength, due, basis, inForce, next, suffices, reason, period } = one
  const sources = rule.sources.map(({ section, figure }) => say(REQUIRE_WORDS.printed(section, figure)))
  const strongly = `${say(MARKS.comma)}${quote(strength.word)} ${say(STRENGTH_NAMES[strength.class])}`
  const when = say(REQUIRE_WORDS.from(due, say(BASIS_WORDS[basis])))
  const judged = period === undefined ? '' : clause(REQUIRE_WORDS.period(period))
  const waits = inForce === false ? clause(REQUIRE_WORDS.notYet) : ''
  const notes = [...(suffices ? [REQUIRE_WORDS.suffices] : []), ...(reason ? [reason] : [])].map(say)
  return [
    part(REQUIRE_WORDS.source, list(sources) + strongly, voice),
    part(REQUIRE_WORDS.due, when + judged + waits + nextWords(next, voice), voice),
    ...(notes.length === 0 ? [] : [part(REQUIRE_WORDS.remark, voice.clauses(notes), voice)]),
  ]
}

function lacking({ asks, follows, applies, settledBy }: ReadingRequirement, { labels }: RequireVoice): readonly Text[] {
  return [
    ...(asks.length === 0 ? [] : [REQUIRE_WORDS.lacks(labels(asks))]),
    ...(follows.length === 0 ? [] : [REQUIRE_WORDS.follows(labels(follows))]),
    ...(applies ? [] : [REQUIRE_WORDS.mayApply(labels(settledBy))]),
  ]
}

/** By which reading it is asked, and what that lacks or stands on. */
export function readingLines(one: Requirement, voice: RequireVoice): readonly Line[] {
  const lacks = lacking(one, voice)
  const name = voice.reading(one.rule, one.reading) + voice.clause(REQUIRE_WORDS.by(one.by))
  return [
    ...(hasReading(one) ? [part(REQUIRE_WORDS.reading, name, voice)] : []),
    ...(lacks.length === 0 ? [] : [part(REQUIRE_WORDS.remark, voice.clauses(lacks.map(voice.say)), voice)]),
  ]
}

/** What another reading asks for. */
function otherWords(one: ReadingRequirement, voice: RequireVoice): string {
  const lacks = lacking(one, voice).map(voice.clause).join('')
  return voice.name(one) + voice.say(MARKS.comma) + voice.say(one.calculation) + lacks
}

/** One rule on one figure. */
export function requirementLines(one: Requirement, voice: RequireVoice): readonly Line[] {
  return [
    item(voice.headed(voice.rule(one.rule), voice.say(one.calculation)), 2),
    ...askedLines(one, voice),
    ...readingLines(one, voice),
    ...one.others.map((other) => {
      const words = voice.headed(voice.reading(one.rule, other.reading), otherWords(other, voice))
      return part(REQUIRE_WORDS.otherReading, words, voice)
    }),
  ]
}

/** What readings that are not in use ask for. */
export function hereLines(here: readonly Requirement[], voice: RequireVoice): readonly Line[] {
  return here.map((one): Line => {
    const words = REQUIRE_WORDS.hereBy(voice.reading(one.rule, one.reading), otherWords(one, voice))
    return { text: voice.say(words), indent: INSET }
  })
}
