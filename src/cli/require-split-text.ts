import type { RequiredSplit, SplitCount } from '../require/result'
import type { Line } from '../report/text/line'
import { MARKS } from '../report/words'
import type { Level } from '../values/code'
import type { Text } from '../values/text'
import { askedLines, readingLines } from './require-rule-text'
import { item, type RequireVoice } from './require-voice'
import { REQUIRE_WORDS } from './require-words'

function howMany({ most, fewest, mostPlaces, possible }: SplitCount, level: string): Text {
  if (!possible) return REQUIRE_WORDS.impossible(level)
  if (mostPlaces === undefined) return REQUIRE_WORDS.placesFrom(fewest, level)
  return most === undefined
    ? REQUIRE_WORDS.placesTo(mostPlaces, level)
    : REQUIRE_WORDS.places(fewest, mostPlaces, level)
}

function countLines(one: SplitCount, level: Level, voice: RequireVoice): readonly Line[] {
  const { say, aside, places } = voice
  const { requirement, calculation, least, most } = one
  const { measure } = requirement
  const ends = { measure, ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) }
  const each = places(level, 1) + say(MARKS.comma) + voice.name(requirement) + say(MARKS.comma) + voice.range(ends)
  return [
    item(say(howMany(one, places(level, 2))) + aside(say(calculation)), 2),
    { text: say(REQUIRE_WORDS.each(each)), indent: 4 },
    { text: voice.rule(requirement.rule), indent: 4 },
    ...askedLines(requirement, voice),
    ...readingLines(requirement, voice),
  ]
}

/** Into how many places a total divides, by each rule that bounds it. */
export function splitLines(split: RequiredSplit | undefined, level: Level, voice: RequireVoice): readonly Line[] {
  if (!split) return []
  const { measure, value, counts } = split
  const total = voice.say(REQUIRE_WORDS.total(`${voice.label(measure)} ${voice.amountOf(value, split)}`))
  if (counts.length === 0) return [{ text: total + voice.clause(REQUIRE_WORDS.noSplit) }]
  return [{ text: total }, ...counts.flatMap((one) => countLines(one, level, voice))]
}
