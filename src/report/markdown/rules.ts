import { VERDICT_NAMES } from '../../check/phrases'
import { inFile } from '../in-file'
import { ruleKey } from '../rule-key'
import type { Digest, Digests } from '../text/digest'
import { dueText } from '../text/due'
import { standing, worstFirst } from '../text/order'
import { countsText, gapText, isTold, locationText, placeText, valueText, type Voice } from '../text/voice'
import { standingTexts } from '../standing-text'
import { missingText } from '../text/whole'
import type { FindingView, PlanView, ReportHead, RuleView } from '../view'
import { planOf } from '../whole-region'
import { plain } from './plain'
import { markdownTable, type MarkdownCell } from './table'
import { MARKDOWN_WORDS } from './words'

/** One place is told by its value, many by their number. */
function resultCell(rule: RuleView, digest: Digest | undefined, voice: Voice): MarkdownCell {
  const all = Object.values(rule.counts).reduce((sum, n) => sum + n, 0)
  const value = all === 1 && digest?.first ? valueText(digest.first, rule, voice) : undefined
  return value ?? countsText(rule.counts, voice)
}

function sourceCell({ sources }: RuleView, { quote }: Voice): MarkdownCell {
  return sources.map(({ section, figure }) => `${section} ${quote(figure)}`)
}

function ruleRow(
  rule: RuleView,
  plan: PlanView | undefined,
  digest: Digest | undefined,
  voice: Voice,
): readonly MarkdownCell[] {
  return [
    voice.say(VERDICT_NAMES[standing(rule)]),
    [rule.title, ruleKey(rule.plan, rule.rule)],
    [rule.target, dueText(rule, plan, voice)],
    resultCell(rule, digest, voice),
    rule.gap.map((gap) => gapText(gap, voice)),
    sourceCell(rule, voice),
  ]
}

/** Every rule in one table, the worst first. */
export function rulesText({ rules, plans }: ReportHead, found: Digests, voice: Voice): readonly string[] {
  const { say } = voice
  const columns = ['verdict', 'rule', 'target', 'result', 'gap', 'source'] as const
  return [
    '',
    `## ${say(MARKDOWN_WORDS.rules)}`,
    ...markdownTable(
      columns.map((column) => say(MARKDOWN_WORDS[column])),
      worstFirst(Object.values(rules)).map((rule) => {
        return ruleRow(rule, planOf(rule, { plans }), found.get(ruleKey(rule.plan, rule.rule)), voice)
      }),
    ),
  ]
}

function placeRow(finding: FindingView, rule: RuleView, voice: Voice): readonly MarkdownCell[] {
  return [
    placeText(finding, voice),
    [voice.say(VERDICT_NAMES[finding.verdict]), valueText(finding, rule, voice) ?? ''].filter((text) => text !== ''),
    finding.gap.filter(isTold).map((gap) => gapText(gap, voice)),
    locationText(inFile(finding.location), voice),
    standingTexts(finding, rule, voice),
  ]
}

/** What the undecided places of a rule lack. */
function lacksText({ lacks }: Digest, voice: Voice): readonly string[] {
  if (lacks.size === 0) return []
  const listed = voice.list(Array.from(lacks.values(), (lack) => missingText(lack, voice)))
  return ['', plain(voice.say(MARKDOWN_WORDS.lacks(listed)))]
}

/**
 * The places of one rule that are unmet or that the reading decides, the worst first, and what the undecided ones lack.
 *
 * @param rule the rule
 * @param digest what its findings come to
 * @param voice the language and the labels
 * @returns lines; none where there is nothing to say
 */
export function placesText(rule: RuleView, digest: Digest, voice: Voice): readonly string[] {
  const { say } = voice
  const { named, rest } = digest.worst
  const columns = ['place', 'value', 'gap', 'where', 'remarks'] as const
  const places =
    named.length === 0
      ? []
      : markdownTable(
          columns.map((column) => say(MARKDOWN_WORDS[column])),
          named.map((finding) => placeRow(finding, rule, voice)),
        )
  const more = rest > 0 ? ['', plain(say(MARKDOWN_WORDS.more(rest)))] : []
  const body = [...places, ...more, ...lacksText(digest, voice)]
  return body.length === 0 ? [] : ['', `### ${plain(rule.title)}`, ...body]
}
