import { openingText } from '../../../check/opening'
import { VERDICT_NAMES } from '../../../check/phrases'
import { severityOf } from '../../severity'
import { gapText, isTold, locationText, rangeText, valueText, type Voice } from '../../text/voice'
import type { Line } from '../../text/line'
import { nextText, wholeLines } from '../../text/whole'
import type { FindingView, RuleView } from '../../view'
import { MARKS, RULE_WORDS } from '../../words'
import { HTML_WORDS } from '../words'

/** What a line begins with, without the mark that leads on to the text. */
export function leadOf(lead: string | undefined): string {
  return (lead ?? '').replace(/[：:]\s*$/, '').trim()
}

/** Lines as pairs of texts, one after the other. */
export function pairs(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ lead, text }) => [leadOf(lead), text])
}

/** What each reading comes to, where there are several. */
function readingsText({ byReading, values }: FindingView, rule: RuleView, voice: Voice): string {
  if (!byReading) return ''
  const label = (id: string) => rule.readings.find((one) => one.id === id)?.label ?? id
  const value = (id: string) => {
    const found = values?.[id]
    if (found === undefined) return ''
    return (typeof found === 'string' ? found : rangeText(found, '', voice)) + voice.say(MARKS.comma)
  }
  return voice.clauses(
    Object.entries(byReading).map(
      ([id, verdict]) => label(id) + voice.say(MARKS.colon) + value(id) + voice.say(VERDICT_NAMES[verdict]),
    ),
  )
}

function agreementText({ byReading, agree }: FindingView, { say, aside }: Voice): string {
  if (!byReading) return ''
  return aside(say(agree === undefined ? RULE_WORDS.open : agree ? RULE_WORDS.agree : RULE_WORDS.differ))
}

function readingLine(finding: FindingView, rule: RuleView, voice: Voice): string {
  if (rule.readings.length === 0) return ''
  const used = rule.readings.find(({ id }) => id === finding.reading)?.label ?? voice.say(RULE_WORDS.readingNone)
  const all = readingsText(finding, rule, voice)
  return voice.clauses([used + agreementText(finding, voice), ...(all === '' ? [] : [all])])
}

function waiverLines({ waiver }: FindingView, voice: Voice): readonly (readonly [string, string])[] {
  if (!waiver) return []
  const { reason, document, owner, expires, location } = waiver
  return [
    [voice.say(HTML_WORDS.waiver), reason],
    [voice.say(HTML_WORDS.waiverDocument), document],
    [voice.say(HTML_WORDS.waiverOwner), owner],
    [voice.say(HTML_WORDS.waiverExpires), expires],
    [voice.say(HTML_WORDS.waiverLocation), locationText(location, voice)],
  ]
}

/** The value and the gap stand in columns of their own, and once more among the lines. */
function linesOf(finding: FindingView, rule: RuleView, voice: Voice): readonly string[] {
  const { say } = voice
  const opening = say(openingText(finding.opening)).replace(/^[；;]\s*/, '')
  const more: readonly (readonly [string, string])[] = [
    [say(RULE_WORDS.period), finding.period ?? ''],
    [say(RULE_WORDS.next), nextText(finding, rule, voice) ?? ''],
    [say(HTML_WORDS.opening), opening],
    [say(RULE_WORDS.reading), readingLine(finding, rule, voice)],
    [say(HTML_WORDS.kindFrom), finding.kindFrom === 'code' ? say(HTML_WORDS.kindFromCode) : ''],
    ...waiverLines(finding, voice),
  ]
  const told = more.filter(([, text]) => text !== '').map(([lead, text]): Line => ({ lead, text }))
  return pairs([...wholeLines(finding, rule, voice), ...told])
}

/**
 * A finding as the texts that the page shows of it, in the order of `FIELD`.
 *
 * @param finding the finding
 * @param rule its rule
 * @param location where it stands, where that is not the place of its place
 * @param voice the language and the labels
 */
export function entryOf(finding: FindingView, rule: RuleView, location: string, voice: Voice): readonly string[] {
  const gaps = finding.gap.filter(isTold)
  const isShown = finding.verdict === 'unmet' || finding.verdict === 'pending'
  return [
    finding.verdict,
    finding.cause ?? '',
    severityOf(finding, rule) ?? '',
    finding.debt ?? '',
    finding.waiver ? '1' : '',
    finding.value ?? '',
    isShown ? (gaps[0]?.by ?? '') : '',
    finding.verdict === 'inapplicable' ? '' : (valueText(finding, rule, voice) ?? ''),
    isShown ? voice.clauses(gaps.map((gap) => gapText(gap, voice))) : '',
    location,
    ...linesOf(finding, rule, voice),
  ]
}
