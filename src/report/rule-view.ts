import { describe, describeCondition } from '../indicators/describe'
import { indicators as catalogue } from '../indicators/catalogue'
import type { Indicator, Indicators } from '../indicators/indicator'
import { measures as known } from '../measures/catalogue'
import type { Measures } from '../measures/measure'
import { dueOn, targetValue } from '../check/target'
import type { Breakdown, RuleResult } from '../check/report'
import type { Finding, Verdict } from '../check/finding'
import type { QuoteClause } from '../plan/ledger/quote'
import { dueDay, type DueMilestone } from '../plan/milestones'
import type { Plan, Reading, Rule, Subject } from '../plan/plan'
import type { Day } from '../values/day'
import { LEVEL_NAMES } from '../values/level'
import { findingView } from './finding-view'
import type { Speech } from './speech'
import { growthWords, targetWords } from './target-words'
import type { BaselineView, BreakdownView, MilestoneView, ReadingView, RuleView } from './view'
import { SUBJECT_WORDS, TARGET_WORDS } from './words'

const NAMED = 5

/** A plan with every measure and indicator that its rules may name. */
export interface PlanGround {
  readonly plan: Plan
  readonly measures: Measures
  readonly indicators: Indicators
}

/** A plan together with the catalogue. */
export function planGround(plan: Plan): PlanGround {
  return { plan, measures: { ...known, ...plan.measures }, indicators: { ...catalogue, ...plan.indicators } }
}

/** The reading that lends a result its numbers: the one used, or the first where none is. */
function readingOf({ rule, reading }: RuleResult): Reading | undefined {
  return rule.readings?.find(({ id }) => id === reading) ?? rule.readings?.[0]
}

/** Whom a rule is about, in words, with at most so many of the places that it names. */
export function subjectWords(
  subject: Subject,
  { plan, measures }: PlanGround,
  speech: Speech,
  most: number = NAMED,
): string {
  const { say, lang } = speech
  const whole = subject.level === plan.region.level
  const who = say(whole ? SUBJECT_WORDS.region(plan.region.name) : SUBJECT_WORDS.each(LEVEL_NAMES[subject.level]))
  const some = (codes: readonly string[]) =>
    speech.list([...codes.slice(0, most), ...(codes.length > most ? ['…'] : [])])
  const where = subject.where ? say(SUBJECT_WORDS.where(describeCondition(subject.where, measures, lang))) : ''
  const only = subject.only ? say(SUBJECT_WORDS.only(some(subject.only), subject.only.length)) : ''
  const except = subject.except ? say(SUBJECT_WORDS.except(some(subject.except), subject.except.length)) : ''
  return who + where + only + except
}

/** What a milestone asks for, in words. */
export function targetOf(rule: Rule, milestone: DueMilestone, unit: string, speech: Speech): string {
  if (rule.op === 'increasing') return growthWords(rule, speech)
  const { value, suffices, reason } = milestone
  if (value === null && suffices !== undefined && reason === undefined)
    return speech.say(TARGET_WORDS.suffices(speech.amount(String(suffices), unit)))
  return targetWords({ op: rule.op, value: targetValue(value), unit }, speech)
}

function sourcesOf(rule: Rule, quote: QuoteClause | undefined): RuleView['sources'] {
  return rule.sources.map((source) => {
    const { section, figure, by } = source
    const clause = quote?.('rules', rule.id, source)
    return { section, figure, ...(by === undefined ? {} : { by }), ...(clause ? { clause } : {}) }
  })
}

function readingView({ id, label }: Reading, { say }: Speech): ReadingView {
  return { id, label: say(label) }
}

/** The findings of the parts, made only when somebody looks at them, and then once. */
function breakdownView(breakdown: Breakdown, speech: Speech, listed: (finding: Finding) => boolean): BreakdownView {
  const { level, counts, net, gross } = breakdown
  let made: BreakdownView['findings'] | undefined
  return {
    level,
    counts,
    net,
    gross,
    get findings() {
      made ??= Array.from(breakdown.findings())
        .filter(listed)
        .map((finding) => findingView(finding, speech.lang))
      return made
    },
  }
}

/** What the words of a rule depend on besides the rule. */
export interface RuleContext {
  readonly ground: PlanGround
  /** Plans that may have set a target. */
  readonly known: readonly Plan[]
  readonly day: Day
  readonly speech: Speech
  readonly verdicts: readonly Verdict[] | 'all'
  /** Quotes the plan's document. */
  readonly quote?: QuoteClause | undefined
}

function milestonesOf(rule: Rule, plan: Plan, unit: string, speech: Speech): readonly MilestoneView[] {
  const dated = rule.milestones.map((one) => ({ ...one, due: dueDay(one, plan) }))
  return dated
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map((one) => ({
      due: one.due,
      basis: one.basis,
      value: targetValue(one.value),
      target: targetOf(rule, one, unit, speech),
      ...(one.reason ? { reason: speech.say(one.reason) } : {}),
    }))
}

function baselineOf({ baseline: id }: Rule, plan: Plan, { say }: Speech): BaselineView | undefined {
  const found = plan.baselines.find((one) => one.id === id)
  if (!found) return undefined
  const { label, day, value, unit, sources, note } = found
  return {
    id: found.id,
    label: say(label),
    day,
    value: value === null ? null : String(value),
    unit: say(unit),
    sources: sources.map(({ section, figure }) => ({ section, figure })),
    ...(note ? { note: say(note) } : {}),
  }
}

function wordsOf(result: RuleResult, { ground, day, speech }: RuleContext) {
  const { rule } = result
  const reading = readingOf(result)
  const indicator = reading?.indicator ?? rule.indicator
  const { label, unit, formula } = ground.indicators[indicator] as Indicator
  const { milestone } = dueOn(rule, ground.plan, day)
  const used = result.reading === undefined ? undefined : reading
  const baseline = baselineOf(rule, ground.plan, speech)
  return {
    title: speech.say(rule.title),
    indicator,
    label: speech.say(label),
    unit: speech.say(unit),
    subject: subjectWords(reading?.subject ?? rule.subject, ground, speech),
    formula: describe(formula, ground.measures, speech.lang),
    target: targetOf(rule, milestone, speech.say(unit), speech),
    milestones: milestonesOf(rule, ground.plan, speech.say(unit), speech),
    ...(baseline ? { baseline } : {}),
    ...(milestone.reason ? { reason: speech.say(milestone.reason) } : {}),
    ...(used ? { reading: readingView(used, speech) } : {}),
    readings: (rule.readings ?? []).map((one) => readingView(one, speech)),
    doubts: (rule.doubts ?? []).map(speech.say),
    ...(rule.note ? { note: speech.say(rule.note) } : {}),
  }
}

/** What another plan is called: as it calls itself, as a parent is cited, or by its id. */
function titleOf(id: string, { ground, known, speech }: RuleContext): string {
  const plan = known.find((one) => one.id === id)
  return plan ? speech.say(plan.title) : (ground.plan.parents.find((one) => one.id === id)?.title ?? id)
}

/** Which other plans have to do with a rule. */
function otherPlans({ setBy, followed }: RuleResult, context: RuleContext): Pick<RuleView, 'setBy' | 'followed'> {
  return {
    ...(setBy ? { setBy: { ...setBy, title: titleOf(setBy.plan, context) } } : {}),
    ...(followed ? { followed: { ...followed, title: titleOf(followed.plan, context) } } : {}),
  }
}

/**
 * What a report says of a rule once, in one language.
 *
 * @param result the rule over all its places
 * @param context its plan, the assessment day, the language, and which verdicts are listed
 */
export function ruleView(result: RuleResult, context: RuleContext): RuleView {
  const { rule, breakdown } = result
  const { verdicts, speech } = context
  const listed = ({ verdict }: Finding): boolean => verdicts === 'all' || verdicts.includes(verdict)
  return {
    plan: result.plan,
    rule: rule.id,
    ...wordsOf(result, context),
    ...otherPlans(result, context),
    ...(result.workedOut ? { workedOut: true } : {}),
    level: result.level,
    nature: rule.nature,
    strength: result.strength,
    sources: sourcesOf(rule, context.quote),
    counts: result.counts,
    decided: result.decided,
    inForce: result.inForce,
    due: result.due,
    gap: result.gap,
    periods: result.periods,
    series: result.series,
    ...(breakdown ? { breakdown: breakdownView(breakdown, speech, listed) } : {}),
  }
}
