import { VERDICT_NAMES } from '../../check/phrases'
import type { FindingView, PlanView, RuleView, SourceView } from '../view'
import { ruleKey } from '../rule-key'
import { isWholeRegion } from '../whole-region'
import { FOLLOWED_WORDS, HOW_WORDS, MARKS, NATURE_NAMES, RULE_WORDS, STRENGTH_NAMES } from '../words'
import { clauseLines } from './clause'
import type { Digest } from './digest'
import { dueText } from './due'
import { labelled } from './labelled'
import type { Line, Role } from './line'
import { standing } from './order'
import { breakdownLines, placesLines } from './places'
import type { Voice } from './voice'
import { nextText, wholeLines } from './whole'

const INSET = 2

function tagLine(rule: RuleView, { say }: Voice): Line {
  const verdict = standing(rule)
  const role: Role = verdict === 'inapplicable' ? 'faint' : verdict
  const lead = say(MARKS.tagOpen) + say(VERDICT_NAMES[verdict]) + say(MARKS.tagClose)
  return { lead, leadRole: role, text: rule.title, role: 'heading' }
}

function targetText(rule: RuleView, plan: PlanView | undefined, voice: Voice): string {
  const reason = rule.reason === undefined ? '' : voice.aside(rule.reason)
  const { setBy } = rule
  const setter = setBy ? voice.aside(voice.say(RULE_WORDS.setBy(setBy.title, ruleKey(setBy.plan, setBy.rule)))) : ''
  return rule.target + reason + setter + voice.say(MARKS.comma) + dueText(rule, plan, voice)
}

/** The parent's rule that it stands on, and what became of it. */
function followedText({ followed }: RuleView, voice: Voice): string {
  if (!followed) return ''
  const { plan, rule, how, state, title } = followed
  const name = title + voice.aside(rule === undefined ? plan : ruleKey(plan, rule))
  return voice.clauses([
    `${voice.say(HOW_WORDS[how])}${voice.lang === 'en' ? ' ' : ''}${name}`,
    voice.say(FOLLOWED_WORDS[state]),
  ])
}

/** Sources with the section said once where several follow one another. */
function sourceText({ section, figure, by }: SourceView, before: SourceView | undefined, voice: Voice): string {
  const day = by === undefined ? '' : voice.aside(by)
  return `${before?.section === section ? '' : `${section} `}${voice.quote(figure)}${day}`
}

function sourcesText({ sources, strength, nature }: RuleView, voice: Voice): string {
  const { say } = voice
  const where = sources.map((source, index) => sourceText(source, sources[index - 1], voice))
  return voice.clauses([
    voice.list(where),
    say(RULE_WORDS.strength(strength.word, say(STRENGTH_NAMES[strength.class]))),
    ...(nature === null ? [] : [say(NATURE_NAMES[nature])]),
  ])
}

/** What the other readings of a single finding come to. */
function otherReadings({ byReading = {} }: FindingView, rule: RuleView, voice: Voice): string {
  const label = (id: string) => rule.readings.find((reading) => reading.id === id)?.label ?? id
  const others = Object.entries(byReading).filter(([id]) => id !== rule.reading?.id)
  return voice.clauses(
    others.map(([id, verdict]) => label(id) + voice.say(MARKS.colon) + voice.say(VERDICT_NAMES[verdict])),
  )
}

function agreementText(rule: RuleView, digest: Digest, isWhole: boolean, voice: Voice): readonly string[] {
  const { agree, differ, open } = digest.readings
  const { say } = voice
  if (isWhole && digest.first?.byReading) {
    const what = say(agree > 0 ? RULE_WORDS.agree : differ > 0 ? RULE_WORDS.differ : RULE_WORDS.open)
    const others = otherReadings(digest.first, rule, voice)
    return [others === '' ? what : what + voice.aside(others)]
  }
  const told = [
    ...(agree > 0 ? [differ + open > 0 ? RULE_WORDS.agreeOn(agree) : RULE_WORDS.agree] : []),
    ...(differ > 0 ? [agree + open > 0 ? RULE_WORDS.differOn(differ) : RULE_WORDS.differ] : []),
    ...(open > 0 ? [agree + differ > 0 ? RULE_WORDS.openOn(open) : RULE_WORDS.open] : []),
  ]
  return told.length === 0 ? [] : [voice.list(told.map(say))]
}

function readingText(rule: RuleView, digest: Digest, isWhole: boolean, voice: Voice): string {
  if (rule.readings.length === 0) return ''
  const used = rule.reading?.label ?? voice.say(RULE_WORDS.readingNone)
  return voice.clauses([used, ...agreementText(rule, digest, isWhole, voice)])
}

/** What the document leaves open, and what there is to say besides. */
export function remarkLines(rule: RuleView, voice: Voice): readonly Line[] {
  const lines = [
    ...rule.doubts.flatMap((doubt) => labelled(voice, RULE_WORDS.doubt, doubt)),
    ...labelled(voice, RULE_WORDS.note, rule.note),
  ]
  return lines.map((line): Line => ({ ...line, leadRole: 'faint', role: 'faint' }))
}

/** What the text shows of a rule. */
export interface Shown {
  readonly rule: RuleView
  readonly plan: PlanView | undefined
  readonly digest: Digest
  /** How many places are named at most. */
  readonly most: number
  /** What the settings of the run say of it. */
  readonly marks?: readonly Line[]
}

/** What a rule came to. */
export function answerLines({ rule, plan, digest, most }: Shown, voice: Voice): readonly Line[] {
  const isWhole = isWholeRegion(rule, plan)
  const { first } = digest
  const lines = isWhole && first ? wholeLines(first, rule, voice) : placesLines(rule, digest, voice)
  return [
    ...lines,
    ...labelled(voice, RULE_WORDS.period, first?.period),
    ...labelled(voice, RULE_WORDS.next, first && nextText(first, rule, voice)),
    ...labelled(voice, RULE_WORDS.reading, readingText(rule, digest, isWhole, voice)),
    ...(rule.breakdown ? breakdownLines(rule.breakdown, rule, most, voice) : []),
  ]
}

/** Whom a rule is about, what it asks for, and where the document says so. */
export function groundLines({ rule, plan }: Pick<Shown, 'rule' | 'plan'>, voice: Voice): readonly Line[] {
  return [
    ...labelled(voice, RULE_WORDS.subject, rule.subject),
    ...labelled(voice, RULE_WORDS.target, targetText(rule, plan, voice)),
    ...labelled(voice, RULE_WORDS.source, sourcesText(rule, voice)),
    ...rule.sources.flatMap((source, index) => clauseLines(source, rule.sources[index + 1], voice, INSET)),
    ...labelled(voice, RULE_WORDS.follows, followedText(rule, voice)),
    ...labelled(voice, RULE_WORDS.workedOut, rule.workedOut && voice.say(RULE_WORDS.notOwnDuty)),
  ]
}

/**
 * All that the text says of one rule.
 *
 * @param shown the rule, its plan, and what its findings come to
 * @param voice the language and the labels
 */
export function ruleLines(shown: Shown, voice: Voice): readonly Line[] {
  const { rule, marks = [] } = shown
  const body = [...groundLines(shown, voice), ...marks, ...answerLines(shown, voice), ...remarkLines(rule, voice)]
  const indented = body.map((line): Line => ({ ...line, indent: INSET + (line.indent ?? 0) }))
  return [{ text: '' }, tagLine(rule, voice), ...indented]
}
