import { LEVELS } from '../values/code'
import type { Problem } from '../values/problem'
import type { Lang } from '../values/text'
import type { Verdict } from '../check/finding'
import type { Report } from '../check/report'
import { phaseOn } from '../plan/period'
import type { QuoteClause } from '../plan/ledger/quote'
import type { Plan } from '../plan/plan'
import { findingView } from './finding-view'
import { labelsOf } from './labels'
import { planHash } from './plan-hash'
import { planGround, ruleView, type PlanGround, type RuleContext } from './rule-view'
import { ruleKey } from './rule-key'
import { speech } from './speech'
import { taskView } from './task-view'
import type { FindingView, PlanView, ProblemView, ReportHead, ReportView, RuleView } from './view'

/** In which words, by which tool, and what of it. */
export interface ViewOptions {
  readonly lang: Lang
  /** What made the report; named in it so that it can be repeated. */
  readonly tool: { readonly name: string; readonly version: string }
  /** Which findings are listed; all where it is not given. Counts are always of all. */
  readonly verdicts?: readonly Verdict[]
  /** By plan, who quotes its document, as `clauseQuoter` gives it; without it no clause is quoted. */
  readonly quotes?: Readonly<Record<string, QuoteClause>> | undefined
}

function planView(plan: Plan, report: Report, lang: Lang): PlanView {
  const { id, version, title, document, region, period, status, completeness, successor } = plan
  const one = report.applied[id]
  return {
    id,
    version,
    hash: planHash(plan),
    title: title[lang],
    number: document.number,
    region: region.name,
    level: region.level,
    ...(one?.part ? { part: one.part } : {}),
    kind: plan.kind ?? 'plan',
    signed: document.signed,
    period: { from: period.from, to: period.to },
    phase: one?.phase ?? phaseOn(plan, report.day),
    status,
    completeness,
    ...(successor === undefined ? {} : { successor }),
  }
}

/** The plans beside those of the report whose rules theirs stand on. */
function parentsOf({ parents, rules }: Report, lang: Lang): ReportHead['parents'] {
  const used = new Set(rules.flatMap(({ followed, setBy }) => [followed?.plan, setBy?.plan]))
  return parents
    .filter(({ id }) => used.has(id))
    .map((plan) => ({ id: plan.id, version: plan.version, hash: planHash(plan), title: plan.title[lang] }))
}

function problemView({ message, ...problem }: Problem, lang: Lang): ProblemView {
  const { code, severity, location, params } = problem
  return { code, severity, location, params, message: message[lang] }
}

function rulesOf(report: Report, options: ViewOptions, grounds: ReadonlyMap<string, PlanGround>) {
  const verdicts: RuleContext['verdicts'] = options.verdicts ?? 'all'
  const known = report.rules.flatMap((result) => {
    const ground = grounds.get(result.plan)
    return ground ? [[result, ground] as const] : []
  })
  const views = known.map(([result, ground]): [string, RuleView] => {
    const known = [...report.plans, ...report.parents]
    const quote = options.quotes?.[result.plan]
    const context = { ground, known, day: report.day, speech: speech(options.lang), verdicts, quote }
    return [ruleKey(result.plan, result.rule.id), ruleView(result, context)]
  })
  return { labels: labelsOf(known, options.lang), rules: Object.fromEntries(views) }
}

/** The places above the communities that have a name. */
function regionsOf({ dataset }: Report): ReportHead['regions'] {
  const above = LEVELS.slice(0, LEVELS.indexOf('community'))
  return above.flatMap((level) =>
    dataset
      .places(level)
      .flatMap(({ key, code, name }) => (code === undefined || name === undefined ? [] : [{ code: key, name, level }])),
  )
}

function headOf(report: Report, options: ViewOptions): ReportHead {
  const { lang, tool, verdicts } = options
  const { dataset, earlier } = report
  const grounds = new Map(report.plans.map((plan) => [plan.id, planGround(report.applied[plan.id]?.plan ?? plan)]))
  return {
    tool: { name: tool.name, version: tool.version },
    lang,
    plans: report.plans.map((plan) => planView(plan, report, lang)),
    parents: parentsOf(report, lang),
    day: report.day,
    inputs: report.inputs,
    dataset: {
      day: dataset.day,
      roster: dataset.roster,
      declares: dataset.declares,
      earlier: earlier.map(({ day }) => day),
    },
    settings: report.settings,
    selection: { verdicts: verdicts ?? 'all' },
    summary: report.summary,
    regions: regionsOf(report),
    ...rulesOf(report, options, grounds),
    tasks: report.tasks.map((task) => taskView(task, lang)),
    problems: report.problems.map((problem) => problemView(problem, lang)),
  }
}

/**
 * A report in one language: all that a formatter sees. Findings are still made only as they are asked for.
 *
 * @param report what `check` returned
 * @param options the language, the tool to name, and which verdicts to list
 * @returns the view, for {@link formatText}, {@link formatJson} and formatters of your own
 * @example
 * const view = toView(check(plan, data, { day: '2025-12-31' }), { lang: 'en', tool: { name: 'shequ', version: '0.1.0' } })
 * for (const finding of view.findings()) console.log(finding.message.text)
 */
export function toView(report: Report, options: ViewOptions): ReportView {
  const { lang, verdicts } = options
  return {
    ...headOf(report, options),
    *findings(): Generator<FindingView> {
      for (const finding of report.findings(verdicts))
        if (!verdicts || verdicts.includes(finding.verdict)) yield findingView(finding, lang)
    },
  }
}
