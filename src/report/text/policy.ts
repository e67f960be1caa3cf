import { ruleKey } from '../rule-key'
import { nextSteps } from '../policy/next-steps'
import type { ClearedDebt, DebtCounts, PolicyView, WaiverStanding } from '../policy/view'
import { DEBT_COUNTS, NEXT_WORDS, POLICY_WORDS, SEVERITY_NAMES, WAIVER_STATES, WEIGHT_NAMES } from '../policy/words'
import type { FindingView, ReportHead, RuleView } from '../view'
import { MARKS } from '../words'
import { inputText, section } from './foot'
import { labelled } from './labelled'
import type { Line, Role } from './line'
import { locationText, type Voice } from './voice'

const BULLET = '- '
const INSET = 2
const STEPS = 10

/** The first lines of a run that fails: what to do next. */
export function nextLines(head: ReportHead, voice: Voice): readonly Line[] {
  const { steps, more } = nextSteps(head, STEPS, voice)
  if (steps.length === 0) return []
  const { say } = voice
  return [
    { text: say(NEXT_WORDS.heading(head.policy?.failures.length ?? 0)), role: 'unmet' },
    ...steps.map((text, index): Line => ({ indent: INSET, lead: `${index + 1}. `, text })),
    ...(more === undefined ? [] : [{ indent: INSET, text: more }]),
    { indent: INSET, text: say(NEXT_WORDS.why), role: 'faint' },
    { text: '' },
  ]
}

/** How many debts of each kind, those that there are. */
function debtsText(counts: DebtCounts, { say, list }: Voice): string {
  const kinds = Object.keys(DEBT_COUNTS) as readonly (keyof DebtCounts)[]
  return list(kinds.filter((kind) => counts[kind] > 0).map((kind) => say(DEBT_COUNTS[kind](counts[kind]))))
}

/** What somebody has settled on a finding: that it is waived, or that it was known. */
export function marksText({ waiver, debt, before }: FindingView, { say }: Voice): string {
  const known = debt === 'changed' ? (before?.change ?? 'other') : debt
  return [
    ...(waiver ? [POLICY_WORDS.waived(waiver.expires)] : []),
    ...(known === undefined ? [] : [POLICY_WORDS.debts[known]]),
  ]
    .map(say)
    .join('')
}

function weightText(key: string, { severities }: PolicyView, { say }: Voice): string {
  const set = severities[key]
  if (set === undefined) return ''
  return say(set === 'off' ? POLICY_WORDS.offHere : POLICY_WORDS.setHere(say(WEIGHT_NAMES[set])))
}

/** What the settings say of one rule, and how many of its findings are waived or were known. */
export function ruleMarks(
  { plan, rule, counts }: RuleView,
  { policy }: ReportHead,
  waived: number,
  voice: Voice,
): readonly Line[] {
  if (!policy) return []
  const key = ruleKey(plan, rule)
  const { say, list } = voice
  const debts = policy.known?.rules[key]
  const apart = [
    ...(waived === 0 ? [] : [say(POLICY_WORDS.waivedOf(waived))]),
    ...(debts ? [debtsText(debts, voice)] : []),
  ]
  return [
    ...labelled(voice, POLICY_WORDS.weight, weightText(key, policy, voice)),
    ...labelled(voice, POLICY_WORDS.apart, list(apart)),
    ...labelled(voice, POLICY_WORDS.deadline, counts.unmet === 0 ? undefined : policy.office?.deadlines[key]),
  ]
}

const ROLES: Readonly<Record<WaiverStanding['state'], Role>> = {
  used: 'pending',
  expired: 'unmet',
  unused: 'unmet',
  skipped: 'faint',
}

function waiverLines(waiver: WaiverStanding, voice: Voice): readonly Line[] {
  const { state, rule, place, expires, reason, document, owner, location } = waiver
  const { say } = voice
  const where = locationText(location, voice)
  const what = say(POLICY_WORDS.waiver(place, rule, expires)) + (where === '' ? '' : voice.aside(where))
  const facts = [
    say(POLICY_WORDS.reason) + reason,
    say(POLICY_WORDS.document) + document,
    say(POLICY_WORDS.owner) + owner,
  ]
  return [
    {
      lead: BULLET + say(MARKS.tagOpen) + say(WAIVER_STATES[state]) + say(MARKS.tagClose),
      leadRole: ROLES[state],
      text: what,
    },
    { indent: INSET, text: voice.clauses(facts), role: 'faint' },
  ]
}

function clearedLine({ plan, rule, place, name, state }: ClearedDebt, voice: Voice): Line {
  const where = name === undefined || name === place ? place : name + voice.aside(place)
  const what = voice.say(POLICY_WORDS.cleared(voice.say(POLICY_WORDS.clearedStates[state])))
  return { lead: BULLET + what, text: `${where}${voice.say(MARKS.comma)}${ruleKey(plan, rule)}` }
}

function knownLines({ known }: PolicyView, most: number, voice: Voice): readonly Line[] {
  if (!known) return []
  const rest = known.cleared.length - most
  const more = voice.say(NEXT_WORDS.rest(rest))
  return section(voice.say(POLICY_WORDS.known(known.day)), [
    { text: debtsText(known.counts, voice) || voice.say(NEXT_WORDS.none) },
    ...known.cleared.slice(0, most).map((debt) => clearedLine(debt, voice)),
    ...(rest > 0 ? [{ text: more, role: 'faint' as const }] : []),
  ])
}

/**
 * Waivers and known debts, with what became of each.
 *
 * @param head the report
 * @param most how many debts that are cleared are named at most
 * @param voice the language and the labels
 */
export function policyLines({ policy }: ReportHead, most: number, voice: Voice): readonly Line[] {
  if (!policy) return []
  const { waivers = [] } = policy
  return [
    ...section(
      voice.say(POLICY_WORDS.waivers(waivers.length)),
      waivers.flatMap((waiver) => waiverLines(waiver, voice)),
    ),
    ...knownLines(policy, most, voice),
  ]
}

/** What the run was held to, for whoever repeats it. */
export function policyEvidence({ policy }: ReportHead, voice: Voice): readonly Line[] {
  if (!policy) return []
  const { failOn, office, files } = policy
  const standard =
    failOn === 'never' ? POLICY_WORDS.failNever : POLICY_WORDS.failFrom(voice.say(SEVERITY_NAMES[failOn]))
  return [
    ...files.flatMap((file) => labelled(voice, POLICY_WORDS.role[file.role], inputText(file, voice))),
    ...labelled(voice, POLICY_WORDS.office, office?.name),
    ...labelled(voice, POLICY_WORDS.failOn, voice.say(standard)),
  ]
}
