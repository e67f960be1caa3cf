import { describe } from '../indicators/describe'
import type { Indicator } from '../indicators/indicator'
import { needs } from '../indicators/needs'
import type { Measure } from '../measures/measure'
import type { Clause, QuoteClause } from '../plan/ledger/quote'
import { dueDay, periods } from '../plan/milestones'
import type { Follows, Milestone, Plan, Reading, Rule, Source, Strength, Subject } from '../plan/plan'
import { planGround, type PlanGround, subjectWords } from '../report/rule-view'
import { speech, type Speech } from '../report/speech'
import { growthWords, targetWords } from '../report/target-words'
import { TARGET_WORDS } from '../report/words'
import { targetValue } from '../check/target'
import type { Level } from '../values/code'
import type { Day } from '../values/day'
import type { Lang } from '../values/text'

/** A milestone in words. */
interface MilestoneExplained {
  readonly target: string
  readonly due: Day
  readonly basis: Milestone['basis']
  readonly reason?: string
  readonly strength?: Strength
}

/** Where the document says it; its own words where the caller gave a copy. */
export interface SourceExplained extends Pick<Source, 'section' | 'figure' | 'by'> {
  readonly clause?: readonly Clause[]
}

/** One way to take a rule, in words. */
export interface ReadingExplained {
  readonly id: string
  readonly label: string
  readonly default: boolean
  readonly ground: Reading['ground']
  readonly reason: string
  readonly subject?: string
  readonly formula?: string
}

/** A measure that a rule needs, and what its column may be headed. */
export interface MeasureExplained {
  readonly id: string
  readonly label: string
  readonly unit?: string
  readonly type: Measure['type']
  /** The levels of place whose figures are read. */
  readonly of: readonly Level[]
  readonly headings: readonly string[]
  readonly note?: string
}

/** A rule in one language: all that there is to know of it without data. */
export interface RuleExplained {
  readonly plan: string
  readonly rule: string
  readonly title: string
  readonly subject: string
  readonly indicator: string
  readonly label: string
  readonly unit: string
  readonly formula: string
  readonly milestones: readonly MilestoneExplained[]
  readonly periods?: readonly string[]
  /** The parent's rule that it stands on. */
  readonly follows?: Omit<Follows, 'reason'> & { readonly reason?: string }
  readonly nature: Rule['nature']
  readonly strength: Strength
  readonly sources: readonly SourceExplained[]
  readonly readings: readonly ReadingExplained[]
  readonly doubts: readonly string[]
  readonly note?: string
  readonly measures: readonly MeasureExplained[]
}

interface Ground extends PlanGround {
  readonly voice: Speech
}

function targetOf(rule: Rule, { value, suffices, reason }: Milestone, voice: Speech, unit: string): string {
  if (rule.op === 'increasing') return growthWords(rule, voice)
  if (value === null && suffices !== undefined && reason === undefined)
    return voice.say(TARGET_WORDS.suffices(voice.amount(String(suffices), unit)))
  return targetWords({ op: rule.op, value: targetValue(value), unit }, voice)
}

function milestone(rule: Rule, one: Milestone, { plan, voice }: Ground, unit: string): MilestoneExplained {
  return {
    target: targetOf(rule, one, voice, unit),
    due: dueDay(one, plan),
    basis: one.basis,
    ...(one.reason ? { reason: voice.say(one.reason) } : {}),
    ...(one.strength ? { strength: one.strength } : {}),
  }
}

function reading(one: Reading, ground: Ground): ReadingExplained {
  const { voice, indicators, measures } = ground
  const indicator = one.indicator === undefined ? undefined : indicators[one.indicator]
  return {
    id: one.id,
    label: voice.say(one.label),
    default: one.default === true,
    ground: one.ground,
    reason: voice.say(one.reason),
    ...(one.subject ? { subject: subjectWords(one.subject, ground, voice, Infinity) } : {}),
    ...(indicator ? { formula: describe(indicator.formula, measures, voice.lang) } : {}),
  }
}

/** Headings that a column of a measure may have; a flow names its period behind. */
function headingsOf(id: string, { label, aliases = [], time }: Measure): readonly string[] {
  const words = [...new Set([label['zh-CN'], label.en, id, ...aliases])]
  return time === 'period' ? words.map((word) => `${word}[2023]`) : words
}

function measure(id: string, of: ReadonlySet<Level>, { measures, voice }: Ground): readonly MeasureExplained[] {
  const known = measures[id]
  if (!known) return []
  return [
    {
      id,
      label: voice.say(known.label),
      ...(known.type === 'number' ? { unit: voice.say(known.unit) } : {}),
      type: known.type,
      of: [...of],
      headings: headingsOf(id, known),
      ...(known.note ? { note: voice.say(known.note) } : {}),
    },
  ]
}

/** Every measure that a rule needs by any of its readings, and of which levels of place. */
function measuresOf(rule: Rule, ground: Ground): readonly MeasureExplained[] {
  const levels = new Map<string, Set<Level>>()
  const add = (indicator: string, subject: Subject): void => {
    const formulas = [ground.indicators[indicator]?.formula, subject.where]
    for (const need of formulas.flatMap((formula) => (formula ? needs(formula) : []))) {
      const of = levels.get(need.id) ?? new Set<Level>()
      levels.set(need.id, of.add(need.level ?? subject.level))
    }
  }
  add(rule.indicator, rule.subject)
  for (const one of rule.readings ?? []) add(one.indicator ?? rule.indicator, one.subject ?? rule.subject)
  return [...levels].flatMap(([id, of]) => measure(id, of, ground))
}

/** The periods of a rule; those of a norm without an end cannot be listed. */
function periodsOf({ every, from, until }: Rule, { period }: Plan): { readonly periods?: readonly string[] } {
  const last = until ?? period.to
  if (every === undefined || last === null) return {}
  return { periods: periods(every, from ?? period.from, last).map(({ key }) => key) }
}

function followsOf({ follows }: Rule, { say }: Speech): Pick<RuleExplained, 'follows'> {
  if (!follows) return {}
  const { reason, ...rest } = follows
  return { follows: { ...rest, ...(reason ? { reason: say(reason) } : {}) } }
}

function sourceOf(rule: Rule, source: Source, quote: QuoteClause | undefined): SourceExplained {
  const { section, figure, by } = source
  const clause = quote?.('rules', rule.id, source)
  return { section, figure, ...(by === undefined ? {} : { by }), ...(clause ? { clause } : {}) }
}

/**
 * A rule in words.
 *
 * @param rule one of the plan's
 * @param plan the plan
 * @param lang the language
 * @param quote quotes the document, where the caller gave a copy
 */
export function explainRule(rule: Rule, plan: Plan, lang: Lang, quote?: QuoteClause): RuleExplained {
  const voice = speech(lang)
  const ground: Ground = { ...planGround(plan), voice }
  const { label, unit, formula } = ground.indicators[rule.indicator] as Indicator
  return {
    plan: plan.id,
    rule: rule.id,
    title: voice.say(rule.title),
    subject: subjectWords(rule.subject, ground, voice, Infinity),
    indicator: rule.indicator,
    label: voice.say(label),
    unit: voice.say(unit),
    formula: describe(formula, ground.measures, lang),
    milestones: rule.milestones.map((one) => milestone(rule, one, ground, voice.say(unit))),
    ...periodsOf(rule, plan),
    ...followsOf(rule, voice),
    nature: rule.nature,
    strength: rule.strength,
    sources: rule.sources.map((source) => sourceOf(rule, source, quote)),
    readings: (rule.readings ?? []).map((one) => reading(one, ground)),
    doubts: (rule.doubts ?? []).map(voice.say),
    ...(rule.note ? { note: voice.say(rule.note) } : {}),
    measures: measuresOf(rule, ground),
  }
}
