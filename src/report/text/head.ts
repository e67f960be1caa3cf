import { VERDICT_NAMES } from '../../check/phrases'
import { LEVELS } from '../../values/code'
import type { Severity } from '../../values/problem'
import type { PlanView, ReportHead } from '../view'
import { HEAD_WORDS, SEVERITY_COUNTS, SUMMARY_WORDS } from '../words'
import type { Verdict } from '../../check/finding'
import type { Line } from './line'
import { countsText, type Voice } from './voice'

const SEVERITIES = ['error', 'warning', 'note'] as const satisfies readonly Severity[]
const INSET = 2

function phaseText({ signed, period, phase, successor }: PlanView, { say }: Voice): string | undefined {
  if (phase === 'before') return say(HEAD_WORDS.before(signed))
  if (phase === 'during' || period.to === null) return undefined
  const follows = successor === undefined ? HEAD_WORDS.noSuccessor : HEAD_WORDS.successor(successor)
  return say(HEAD_WORDS.after(period.to)) + say(follows)
}

/** What keeps a plan from being the last word, or its data from being the document itself. */
function statusTexts(
  { status, completeness, successor, phase, region, part }: PlanView,
  voice: Voice,
): readonly string[] {
  const { say } = voice
  const follows = successor === undefined || phase === 'after' ? '' : say(HEAD_WORDS.followed(successor))
  return [
    ...(status === 'inForce' ? [] : [say(HEAD_WORDS.status[status]) + follows]),
    ...(completeness === 'fullText' ? [] : [say(HEAD_WORDS.completeness[completeness])]),
    ...(part ? [say(HEAD_WORDS.part(region, part.name + voice.aside(part.code)))] : []),
  ]
}

function planLines(plan: PlanView, voice: Voice): readonly Line[] {
  const notice = phaseText(plan, voice)
  const number = plan.number === null ? '' : voice.aside(plan.number)
  return [
    { text: plan.title + number, role: 'heading' },
    ...(notice === undefined ? [] : [{ text: notice, role: 'pending' as const }]),
    ...statusTexts(plan, voice).map((text): Line => ({ text, role: 'pending' })),
  ]
}

/** What a dataset says of itself as a whole; a made-up one says so here. */
function originLines({ declares }: ReportHead['dataset'], { say }: Voice): readonly Line[] {
  const { source, note } = declares
  return [
    ...(source === undefined ? [] : [{ lead: say(HEAD_WORDS.origin), text: source }]),
    ...(note === undefined ? [] : [{ lead: say(HEAD_WORDS.remark), text: note }]),
  ]
}

/** Which document, which days, which region. */
export function titleLines(head: ReportHead, voice: Voice): readonly Line[] {
  const { say } = voice
  const regions = voice.list([...new Set(head.plans.map(({ region, part }) => part?.name ?? region))])
  const facts = [HEAD_WORDS.day(head.day), HEAD_WORDS.dataDay(head.dataset.day), HEAD_WORDS.region(regions)]
  const { verdicts } = head.selection
  const names = verdicts === 'all' ? [] : verdicts.map((verdict) => say(VERDICT_NAMES[verdict as Verdict]))
  return [
    ...head.plans.flatMap((plan) => planLines(plan, voice)),
    { text: voice.clauses(facts.map(say)) },
    ...originLines(head.dataset, voice),
    ...(verdicts === 'all' ? [] : [{ text: say(HEAD_WORDS.selection(voice.list(names))) }]),
  ]
}

function wantedText({ summary }: ReportHead, voice: Voice): string | undefined {
  const [first] = summary.wanted
  if (!first) return undefined
  const { say } = voice
  const column = voice.label(first.measure) + voice.aside(voice.places(first.level, 1))
  return voice.clauses([
    say(SUMMARY_WORDS.wanted(column)),
    say(SUMMARY_WORDS.wantedRules(first.rules)),
    ...(first.findings === 0 ? [] : [say(SUMMARY_WORDS.wantedFindings(first.findings))]),
  ])
}

function unlistedTexts({ summary }: ReportHead, voice: Voice): readonly string[] {
  return summary.unlisted.map(({ level, rules }) => voice.say(SUMMARY_WORDS.unlisted(rules, voice.places(level, 2))))
}

function problemsText({ problems }: ReportHead, voice: Voice): string {
  const { say } = voice
  if (problems.length === 0) return say(SUMMARY_WORDS.noProblems)
  const counts = SEVERITIES.map(
    (severity) => [severity, problems.filter((one) => one.severity === severity).length] as const,
  )
  const some = counts.filter(([, n]) => n > 0)
  const listed = some.map(([severity, n]) => say(SEVERITY_COUNTS[severity](n)))
  return say(SUMMARY_WORDS.problems(problems.length)) + voice.list(listed) + say(SUMMARY_WORDS.seeEnd)
}

/** How many rules could be decided. */
export function decidedText({ summary }: ReportHead, voice: Voice): string {
  const { decided, rules, undecidable } = summary
  return voice.clauses([
    voice.say(SUMMARY_WORDS.decided(decided, rules)),
    ...(undecidable === 0 ? [] : [voice.say(SUMMARY_WORDS.undecidable(undecidable))]),
  ])
}

function placesText({ summary }: ReportHead, voice: Voice): string {
  const levels = LEVELS.filter((level) => (summary.places[level] ?? 0) > 0)
  const counts = levels.map((level) => {
    const n = summary.places[level] ?? 0
    return voice.say(SUMMARY_WORDS.count(voice.places(level, n), n))
  })
  return counts.length === 0 ? '' : voice.say(SUMMARY_WORDS.places) + voice.list(counts)
}

/** How far the check got, and what it came to. */
export function summaryLines(head: ReportHead, voice: Voice): readonly Line[] {
  const all = Object.values(head.summary.findings).reduce((sum, n) => sum + n, 0)
  const findings =
    all === 0 ? undefined : voice.say(SUMMARY_WORDS.findings(all)) + countsText(head.summary.findings, voice)
  const texts = [
    decidedText(head, voice),
    wantedText(head, voice),
    ...unlistedTexts(head, voice),
    findings,
    placesText(head, voice),
    problemsText(head, voice),
  ]
  return [
    { text: '' },
    { text: voice.say(SUMMARY_WORDS.heading), role: 'heading' },
    ...texts
      .filter((text) => text !== undefined && text !== '')
      .map((text): Line => ({ indent: INSET, text: text ?? '' })),
  ]
}
