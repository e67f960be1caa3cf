import type {
  RequiredCrossing,
  RequiredDuty,
  RequiredElsewhere,
  RequiredFigure,
  RequiredInapplicable,
  Requirements,
} from '../require/result'
import type { Measures } from '../measures/measure'
import type { Plan } from '../plan/plan'
import { section } from '../report/text/foot'
import type { Line } from '../report/text/line'
import type { Lang, Text } from '../values/text'
import { askedLines, hereLines, requirementLines } from './require-rule-text'
import { splitLines } from './require-split-text'
import { item, requireVoice, type RequireVoice } from './require-voice'
import { REQUIRE_HEADINGS, REQUIRE_WORDS } from './require-words'

/** What the answer is told with. */
export interface RequireTelling {
  readonly plan: Plan
  readonly measures: Measures
  /** What was given, in words. */
  readonly given: readonly string[]
  readonly lang: Lang
}

function headLines({ day }: Requirements, { plan, given }: RequireTelling, voice: RequireVoice): readonly Line[] {
  const { say, aside, clauses } = voice
  const number = plan.document.number === null ? '' : aside(plan.document.number)
  return [
    { text: `${plan.id}  ${say(plan.title)}${number}`, role: 'heading' },
    { text: say(day === null ? REQUIRE_WORDS.last : REQUIRE_WORDS.onDay(day)) },
    { lead: say(REQUIRE_WORDS.known), text: given.length === 0 ? say(REQUIRE_WORDS.nothingKnown) : clauses(given) },
  ]
}

function standing(one: RequiredFigure, { clause, amountOf }: RequireVoice): string {
  const { given, short, over, least, most } = one
  if (given === undefined) return ''
  const told = clause(REQUIRE_WORDS.given(amountOf(given, one)))
  if (short !== undefined) return told + clause(REQUIRE_WORDS.short(amountOf(short, one)))
  if (over !== undefined) return told + clause(REQUIRE_WORDS.over(amountOf(over, one)))
  return (least ?? most) === undefined ? told : told + clause(REQUIRE_WORDS.complies)
}

function crossingLine(one: RequiredCrossing, figure: RequiredFigure, voice: RequireVoice): Line {
  const size = `${voice.name(one)} ${voice.amountOf(one.at, one)}`
  const same = one.value === undefined ? '' : voice.clause(REQUIRE_WORDS.same(voice.amountOf(one.value, figure)))
  return item(voice.say(REQUIRE_WORDS.crossing(size, one.below, one.from)) + same, 2)
}

function figureLines(one: RequiredFigure, voice: RequireVoice): readonly Line[] {
  const { least, most, conflict, provisional, period } = one
  const clash =
    conflict && least !== undefined && most !== undefined
      ? REQUIRE_WORDS.conflict(voice.amountOf(least, one), voice.amountOf(most, one))
      : undefined
  const stricter = provisional && (least ?? most) !== undefined ? voice.clause(REQUIRE_WORDS.provisional) : ''
  const name = voice.name(one) + (period === undefined ? '' : voice.aside(period))
  // what else other readings would ask for stands with the duties of the region
  const shown = one.requirements.filter(({ by }) => by !== 'other' || one.onlyByReading)
  return [
    { text: voice.headed(name, clash ? voice.say(clash) : voice.range(one)) + stricter + standing(one, voice) },
    ...shown.flatMap((requirement) => requirementLines(requirement, voice)),
    ...one.crossings.map((crossing) => crossingLine(crossing, one, voice)),
  ]
}

function dutyLines(one: RequiredDuty, voice: RequireVoice): readonly Line[] {
  const { say, list, clause } = voice
  const { measure, options, met, rule, applies, settledBy } = one
  const wanted = say(REQUIRE_WORDS.must(list(options.map((option) => voice.option(measure, option)))))
  const perhaps = applies ? '' : clause(REQUIRE_WORDS.mayApply(voice.labels(settledBy)))
  return [
    { text: `${voice.label(measure)} ${wanted}${met === undefined ? '' : clause(REQUIRE_WORDS.met(met))}` },
    item(voice.rule(rule) + perhaps, 2),
    ...askedLines(one, voice),
  ]
}

function elsewhereLines(one: RequiredElsewhere, voice: RequireVoice): readonly Line[] {
  const { rule, level, region, counts, given, here } = one
  const { say, aside, clause } = voice
  const who = region ? '' : clause(REQUIRE_WORDS.each(voice.places(level, 1)))
  const marked = counts.map((id) => voice.label(id) + (given.includes(id) ? aside(say(REQUIRE_WORDS.asGiven)) : ''))
  const into = counts.length === 0 ? '' : clause(REQUIRE_WORDS.counts(voice.list(marked)))
  return [item(voice.rule(rule) + who + into), ...hereLines(here, voice)]
}

/** What touches the place first: by a reading that is about it, then by a figure that was given. */
function ranked(all: readonly RequiredElsewhere[]): readonly RequiredElsewhere[] {
  const rank = ({ here, given }: RequiredElsewhere): number => (here.length > 0 ? 0 : given.length > 0 ? 1 : 2)
  return [...all].sort((a, b) => rank(a) - rank(b))
}

function reasonLine({ id, title }: Plan['rules'][number], reason: Text, voice: RequireVoice): Line {
  return item(voice.headed(voice.say(title) + voice.aside(id), voice.say(reason)))
}

function inapplicableLines({ rule, reason, here }: RequiredInapplicable, voice: RequireVoice): readonly Line[] {
  const why = reason === 'subject' ? REQUIRE_WORDS.subject : REQUIRE_WORDS.baseZero
  return [reasonLine(rule, why, voice), ...hereLines(here, voice)]
}

/**
 * The smallest figures that comply as lines of text.
 *
 * @param answer what `requirementsFor` returned
 * @param telling the plan, what was given, and the language
 */
export function requireLines(answer: Requirements, telling: RequireTelling): readonly Line[] {
  const voice = requireVoice(telling.measures, telling.lang)
  const { figures, elsewhere } = answer
  const used = figures.filter((one) => !one.onlyByReading)
  const others = figures.filter((one) => one.onlyByReading)
  const [region, beyond] = [true, false].map((is) => ranked(elsewhere.filter((one) => one.region === is)))
  const askLine = ({ measure, rules }: Requirements['asks'][number]): Line =>
    item(voice.label(measure) + voice.clause(REQUIRE_WORDS.forRules(voice.list(rules))))
  const parts: readonly (readonly [keyof typeof REQUIRE_HEADINGS, readonly Line[]])[] = [
    ['split', splitLines(answer.split, answer.level, voice)],
    ['figures', used.flatMap((one) => figureLines(one, voice))],
    ['byReading', others.flatMap((one) => figureLines(one, voice))],
    ['duties', answer.duties.flatMap((one) => dutyLines(one, voice))],
    ['asks', answer.asks.map(askLine)],
    ['region', (region ?? []).flatMap((one) => elsewhereLines(one, voice))],
    ['elsewhere', (beyond ?? []).flatMap((one) => elsewhereLines(one, voice))],
    ['unanswered', answer.unanswered.map(({ rule, message }) => reasonLine(rule, message, voice))],
    ['inapplicable', answer.inapplicable.flatMap((one) => inapplicableLines(one, voice))],
  ]
  const body = parts.flatMap(([heading, lines]) => section(voice.say(REQUIRE_HEADINGS[heading]), lines))
  return [...headLines(answer, telling, voice), ...body]
}
