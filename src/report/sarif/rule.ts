import type { ReportingDescriptor } from 'sarif'
import { plain } from '../markdown/plain'
import { ruleKey } from '../rule-key'
import type { Speech } from '../speech'
import { dueText } from '../text/due'
import type { PlanView, RuleView, SourceView } from '../view'
import { MARKS, NATURE_NAMES, STRENGTH_NAMES } from '../words'
import { plainMessage } from './message'
import { SARIF_WORDS } from './words'

/** A line of a help text: what it is about, and what there is to say. */
type Entry = readonly [about: string, text: string]

function sourceEntries({ section, figure, clause = [] }: SourceView, { say, quote }: Speech): readonly Entry[] {
  return [
    [say(SARIF_WORDS.source), `${section} ${quote(figure)}`],
    ...clause.map((one): Entry => [say(SARIF_WORDS.clause), one.text]),
  ]
}

function natureText({ strength, nature }: RuleView, { say, clauses, quote, aside }: Speech): string {
  return clauses([
    quote(strength.word) + aside(say(STRENGTH_NAMES[strength.class])),
    ...(nature === null ? [] : [say(NATURE_NAMES[nature])]),
  ])
}

/** What somebody wants to know who has met a rule for the first time. */
function entriesOf(rule: RuleView, plan: PlanView | undefined, speech: Speech): readonly Entry[] {
  const { say, aside } = speech
  const reason = rule.reason === undefined ? '' : aside(rule.reason)
  return [
    [say(SARIF_WORDS.target), rule.target + reason + say(MARKS.comma) + dueText(rule, plan, speech)],
    [say(SARIF_WORDS.subject), rule.subject],
    [say(SARIF_WORDS.formula), rule.formula],
    ...rule.sources.flatMap((source) => sourceEntries(source, speech)),
    [say(SARIF_WORDS.strength), natureText(rule, speech)],
    ...(rule.reading ? [[say(SARIF_WORDS.reading), rule.reading.label] as const] : []),
    ...rule.doubts.map((doubt): Entry => [say(SARIF_WORDS.doubt), doubt]),
    ...(rule.note === undefined ? [] : [[say(SARIF_WORDS.note), rule.note] as const]),
  ]
}

/** A rule with its help text, as SARIF has it. */
export function descriptorOf(rule: RuleView, plan: PlanView | undefined, speech: Speech): ReportingDescriptor {
  const entries = entriesOf(rule, plan, speech)
  const colon = speech.say(MARKS.colon)
  const lines = (write: (text: string) => string, before: string) =>
    entries.map(([about, text]) => before + about + colon + write(text)).join('\n')
  return {
    id: ruleKey(rule.plan, rule.rule),
    shortDescription: { text: plainMessage(rule.title) },
    fullDescription: { text: plainMessage(`${rule.label}${colon}${rule.target}`) },
    help: { text: lines(plainMessage, ''), markdown: lines(plain, '- ') },
    properties: {
      tags: [rule.nature ?? 'nature-not-stated', rule.strength.class, rule.level],
      sections: [...new Set(rule.sources.map(({ section }) => section))],
      due: rule.due,
      inForce: rule.inForce,
    },
  }
}
