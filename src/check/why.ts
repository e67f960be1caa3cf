import { ShequError } from '../values/error'
import { nearest } from '../values/nearest'
import type { Dataset, Tables } from '../dataset/dataset'
import type { Place } from '../dataset/places'
import type { QuoteClause } from '../plan/ledger/quote'
import type { Plan, Rule } from '../plan/plan'
import { applied } from './applied'
import { fullName, readingFor } from './by-rule'
import { detailsOf } from './detail'
import { findingAt } from './place-finding'
import { plainFinding } from './plain-finding'
import type { Report } from './report'
import { runRule, type Ground, type RuleRun } from './rule-run'
import { contextOf } from './variant'
import type { Run } from './verdicts'
import { calculationOf } from './why/calculation'
import { placeOf } from './why/cell'
import { changeOf } from './why/change'
import { Figures } from './why/figures'
import { findPlace } from './why/place'
import { partsRun, Readings } from './why/readings'
import type { Why, WhyEvidence, WhySource } from './why/result'
import { WHY_ERRORS } from './why/words'

/** How a finding is explained. */
export interface WhyOptions {
  /** The plan that the rule stands in, where the report has several with a rule of that id. */
  readonly plan?: string
  /** Quotes the plan's document, as `clauseQuoter` gives it; without it no clause is quoted. */
  readonly quote?: QuoteClause | undefined
}

const EXAMPLES = 3

function tables(dataset: Dataset): Tables {
  if ('table' in dataset) return dataset as Tables
  throw new ShequError('bad-option', WHY_ERRORS.notChecked())
}

function plansOf({ plans }: Report, wanted: string | undefined): readonly Plan[] {
  if (wanted === undefined) return plans
  const plan = plans.find(({ id }) => id === wanted)
  if (plan) return [plan]
  const known = plans.map(({ id }) => id)
  throw new ShequError('bad-option', WHY_ERRORS.unknownPlan(wanted, known))
}

function ruleOf(report: Report, id: string, wanted: string | undefined): { readonly plan: Plan; readonly rule: Rule } {
  const plans = plansOf(report, wanted)
  const found = plans.flatMap((plan) =>
    plan.rules.filter((rule) => rule.id === id || fullName(plan, rule) === id).map((rule) => ({ plan, rule })),
  )
  const [first, second] = found
  if (first && !second) return first
  const ids = (some: readonly { readonly plan: Plan }[]) => some.map(({ plan }) => plan.id)
  if (second) throw new ShequError('bad-option', WHY_ERRORS.severalPlans(id, ids(found)))
  const known = plans.flatMap(({ rules }) => rules.map((rule) => rule.id))
  const names = plans.map((plan) => plan.id).join(', ')
  throw new ShequError('unknown-rule', WHY_ERRORS.unknownRule(names, id, nearest(id, known)))
}

/** The same datasets, day and settings as the report was made with. */
function groundOf(report: Report, printed: Plan): Ground {
  const one = report.applied[printed.id]
  if (!one) throw new ShequError('bad-option', WHY_ERRORS.notChecked())
  const { part, dataset, earlier } = one
  const known = [...report.plans, ...report.parents]
  const { plan, followed, workedOut } = applied(printed, { known, day: report.day, part })
  return {
    context: contextOf(plan, report.settings.evidence, { followed, workedOut }),
    dataset: tables(dataset),
    earlier: earlier.map(tables),
    day: report.day,
  }
}

function sourcesOf(rule: Rule, { sections }: Plan, quote: QuoteClause | undefined): readonly WhySource[] {
  return rule.sources.map((source) => {
    const section = sections.find(({ id }) => id === source.section)
    return {
      ...source,
      ...(section ? { title: section.title } : {}),
      ...(section?.responsible ? { responsible: section.responsible } : {}),
      ...(quote ? { clause: quote('rules', rule.id, source) } : {}),
    }
  })
}

function chosenBy({ rule, chosen }: RuleRun, wanted: string | undefined): Pick<Why, 'chosen'> {
  const readings = rule.readings ?? []
  if (readings.length === 0) return {}
  if (wanted !== undefined) return { chosen: 'caller' }
  if (!chosen) return { chosen: 'none' }
  return { chosen: readings.some((reading) => reading.default) ? 'default' : 'only' }
}

function evidenceOf({ dataset, earlier, inputs, settings }: Report): WhyEvidence {
  return { dataDay: dataset.day, earlier: earlier.map(({ day }) => day), inputs, settings, declares: dataset.declares }
}

/** Who answers in place of a place above them. */
function refuse(run: Run, rule: Rule, place: Place): ShequError {
  const { table, dataset } = run.bound
  const above = dataset.above(place, table.level)
  if (above) return new ShequError('not-answerable', WHY_ERRORS.answeredAbove(rule.id, placeOf(place), placeOf(above)))
  const beneath = table.places.filter((one) => dataset.above(one, place.level)?.key === place.key).slice(0, EXAMPLES)
  const text = WHY_ERRORS.answeredBeneath(rule.id, placeOf(place), table.level, beneath.map(placeOf))
  return new ShequError('not-answerable', text)
}

/** The rule on the level of a place: its own, or as information that of a part of the region. */
function runOn(rule: Rule, ground: Ground, wanted: string | undefined, place: Place): RuleRun | undefined {
  const run = runRule(rule, ground, wanted)
  return run.used.bound.table.level === place.level ? run : partsRun(run, ground, place.level)
}

function earlierOf({ used, rule }: RuleRun, place: Place, { context }: Ground): Why['earlier'] {
  if (rule.op !== 'increasing') return []
  return used.others.flatMap((bound) => {
    const row = bound.table.rowOf(place.key)
    if (row < 0) return []
    const figures = new Figures(bound.dataset)
    return [{ day: bound.dataset.day, calculation: calculationOf(bound, row, figures, context) }]
  })
}

/**
 * Explains one finding of a report: its calculation with the numbers, the cells that they came from, what the other
 * readings say, where the document says it, and what would change the verdict.
 *
 * @param report what `check` returned
 * @param rule id of a rule
 * @param place code of a place, padded or not, or its name as it is recorded
 * @param options which plan is meant, where the report has several; who quotes its document
 * @returns the finding with all that it stands on. Of a whole-region rule a place beneath the region is told as
 *   information: then `answers` says who answers
 * @throws ShequError `unknown-rule`, `unknown-place`, `ambiguous-place`; `not-answerable` where the rule is not about
 *   places of that level and cannot be broken down to it; `bad-option`
 * @example
 * const report = check(shanxi2021, data, { day: '2025-12-31' })
 * why(report, 'new-community-facility-area-per-100-households', '140105001001').calculation.text.en
 * // 'service facility area 512.5 ÷ permanent households 1820 × 100 = 28.15 m² per 100 households'
 */
export function why(report: Report, rule: string, place: string, options: WhyOptions = {}): Why {
  const named = ruleOf(report, rule, options.plan)
  const ground = groundOf(report, named.plan)
  const wanted = readingFor(report.settings.readings, named.plan, named.rule, report.plans)
  // as it was applied: its parents worked in, and about the part of the region that was asked for
  const applies = ground.context.plan.rules.find(({ id }) => id === named.rule.id) ?? named.rule
  const whole = runRule(applies, ground, wanted)
  const { level } = whole.used.bound.table
  const found = findPlace(ground.dataset, place, level)
  const isPart = found.level !== level
  const run = isPart ? partsRun(whole, ground, found.level) : whole
  if (!run) throw refuse(whole.used, named.rule, found)
  const { quote } = options
  return explained(report, ground, { place: found, run, wanted, whole: isPart ? whole : undefined, quote })
}

interface Asked {
  readonly place: Place
  readonly run: RuleRun
  readonly wanted: string | undefined
  /** The rule on its region, where the place is only a part of it. */
  readonly whole: RuleRun | undefined
  readonly quote: QuoteClause | undefined
}

function explained(report: Report, ground: Ground, { place, run, wanted, whole, quote }: Asked): Why {
  const { rule, due, used } = run
  const { context } = ground
  const plan = report.plans.find(({ id }) => id === context.plan.id) ?? context.plan
  const row = used.bound.table.rowOf(place.key)
  const figures = new Figures(ground.dataset)
  const finding = plainFinding(findingAt(detailsOf(run, ground), row))
  const baseline = plan.baselines.find(({ id }) => id === rule.baseline)
  const answers = whole && ground.dataset.above(place, whole.used.bound.table.level)
  const then = (day: string) => runOn(rule, { ...ground, day }, wanted, place)
  return {
    plan,
    rule,
    day: report.day,
    place: placeOf(place),
    ...(answers ? { answers: placeOf(answers) } : {}),
    finding,
    sources: sourcesOf(rule, plan, quote),
    milestone: due.milestone,
    strength: due.milestone.strength ?? rule.strength,
    ...(baseline ? { baseline } : {}),
    calculation: calculationOf(used.bound, row, figures, context),
    readings: new Readings(run, ground, figures).of(row),
    ...chosenBy(run, wanted),
    change: changeOf(run, ground, { row, finding }, then),
    earlier: earlierOf(run, place, ground),
    evidence: evidenceOf(report),
  }
}
