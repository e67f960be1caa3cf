import { openingText } from '../../check/opening'
import { VERDICT_NAMES } from '../../check/phrases'
import type { Timing, Counts } from '../../check/finding'
import type { BreakdownView, FindingView, RuleView } from '../view'
import {
  BREAKDOWN_WORDS,
  FINDING_WORDS,
  MARKS,
  RULE_WORDS,
  SUMMARY_WORDS,
  TIMING_NAMES,
  TIMING_SENTENCES,
} from '../words'
import type { Digest } from './digest'
import { labelled } from './labelled'
import type { Line } from './line'
import { placesPast } from './past'
import { marksText } from './policy'
import { countsText, gapText, isTold, placeText, valueText, type Voice } from './voice'
import { missingText } from './whole'
import { Worst } from './worst'

const BULLET = '- '
const INSET = 2

/** What there is to say of one place: its value and gap, or why it is not decided. */
function placeWords(finding: FindingView, rule: RuleView, voice: Voice): string {
  const { verdict, message, gap, agree, opening } = finding
  const { say } = voice
  if (verdict === 'unknown')
    return [say(VERDICT_NAMES.unknown), message.text].join(say(MARKS.comma)) + marksText(finding, voice)
  const told = [
    valueText(finding, rule, voice) ?? say(VERDICT_NAMES[verdict]),
    ...gap.filter(isTold).map((one) => gapText(one, voice)),
    ...(agree === false ? [say(RULE_WORDS.differ)] : []),
  ]
  return told.join(say(MARKS.comma)) + say(openingText(opening)) + marksText(finding, voice)
}

/** The worst places, and how many there are besides. */
function worstLines({ named, rest }: Worst, rule: RuleView, voice: Voice): readonly Line[] {
  if (named.length === 0) return []
  const { say } = voice
  return [
    { text: '', lead: say(RULE_WORDS.worst).trimEnd() },
    ...named.map((finding): Line => ({
      indent: INSET,
      lead: BULLET,
      text: placeText(finding, voice) + say(MARKS.colon) + placeWords(finding, rule, voice),
    })),
    ...(rest === 0 ? [] : [{ indent: INSET, text: say(RULE_WORDS.more(rest)), role: 'faint' as const }]),
  ]
}

/** How many places there are, by verdict. */
function countedText(counts: Counts, level: RuleView['level'], voice: Voice): string {
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const { say } = voice
  if (all === 0) return say(RULE_WORDS.noPlace(voice.places(level)))
  return say(RULE_WORDS.total(all, voice.places(level, all))) + say(MARKS.colon) + countsText(counts, voice)
}

function timingsText(timings: ReadonlyMap<Timing, number>, { say, list }: Voice): string {
  const [only] = timings.keys()
  if (only !== undefined && timings.size === 1) return say(TIMING_SENTENCES[only])
  return list(Array.from(timings, ([timing, n]) => say(SUMMARY_WORDS.count(say(TIMING_NAMES[timing]), n))))
}

/** The lines of a rule that every place answers for itself. */
export function placesLines(rule: RuleView, digest: Digest, voice: Voice): readonly Line[] {
  const gaps = voice.clauses(rule.gap.map((gap) => gapText(gap, voice)))
  const lacks = voice.clauses(Array.from(digest.lacks.values(), (lack) => missingText(lack, voice)))
  const formula = rule.formula === rule.label ? undefined : rule.formula
  return [
    ...labelled(voice, RULE_WORDS.formula, formula).map((line): Line => ({ ...line, role: 'faint' })),
    ...labelled(voice, RULE_WORDS.result, countedText(rule.counts, rule.level, voice)),
    ...labelled(voice, RULE_WORDS.gapSum, gaps),
    ...labelled(voice, FINDING_WORDS.missing, lacks),
    ...labelled(voice, RULE_WORDS.timing, timingsText(digest.timings, voice)),
    ...placesPast(rule, voice),
    ...worstLines(digest.worst, rule, voice),
  ]
}

/** A whole-region rule by the parts of its region, as information. */
export function breakdownLines(breakdown: BreakdownView, rule: RuleView, most: number, voice: Voice): readonly Line[] {
  const { level, counts, net, gross } = breakdown
  const sum = (gaps: BreakdownView['net']) => voice.clauses(gaps.map((gap) => gapText(gap, voice)))
  const worst = new Worst(most)
  for (const finding of breakdown.findings) worst.add(finding)
  return [
    { lead: voice.say(BREAKDOWN_WORDS.heading(voice.places(level, 1))), text: countedText(counts, level, voice) },
    ...labelled(voice, BREAKDOWN_WORDS.net, sum(net)),
    ...labelled(voice, BREAKDOWN_WORDS.gross, sum(gross)),
    ...worstLines(worst, rule, voice),
  ]
}
