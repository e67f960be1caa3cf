import { LEVELS } from '../values/code'
import { needDay } from '../values/day'
import { ShequError } from '../values/error'
import { text } from '../values/text'
import type { Dataset } from '../dataset/dataset'
import type { DatasetInput } from '../dataset/input'
import type { Effort, Evidence } from '../indicators/scope'
import { plainMeasures as catalogue } from '../measures/plain'
import type { Measures } from '../measures/measure'
import type { Plan } from '../plan/plan'
import type { Applies } from './applied'
import { needRules, readingFor, rulesOf } from './by-rule'
import { crossCheck } from './cross-check'
import { Data } from './data'
import { detailsOf } from './detail'
import { findingsOf } from './findings'
import { once } from './once'
import type { CheckOptions } from './options'
import type { CheckSettings, PlanApplied, Report } from './report'
import { ruleResult } from './rule-result'
import { runRule, type Ground } from './rule-run'
import { summaryOf, type Part } from './summary'
import { tasksOf } from './tasks'
import { contextOf } from './variant'
import { problem } from './words'

const EVIDENCE: ReadonlySet<string> = new Set<Evidence>(['reported', 'parts'])

/** Options that a caller of plain JavaScript, or a command line, can get wrong. */
function needOptions({ breakdown, evidence = {} }: CheckOptions, measures: Measures): void {
  const wrong =
    breakdown !== undefined && !LEVELS.includes(breakdown)
      ? `breakdown: ${breakdown}`
      : Object.entries(evidence)
          .find(([id, which]) => !Object.hasOwn(measures, id) || !EVIDENCE.has(which))
          ?.join(': ')
  if (wrong === undefined) return
  throw new ShequError('bad-option', text(`选项无效：${wrong}`, `no such option: ${wrong}`))
}

function settingsOf(options: CheckOptions): CheckSettings {
  return {
    readings: (options.readings ?? {}) as Readonly<Record<string, string>>,
    evidence: options.evidence ?? {},
    ...(options.breakdown === undefined ? {} : { breakdown: options.breakdown }),
    ...(options.rules ? { rules: options.rules } : {}),
    ...(options.region ? { region: options.region.code } : {}),
  }
}

/** Several plans in one check are told apart by their ids. */
function needPlans(given: Plan | readonly Plan[]): readonly Plan[] {
  const plans = ([] as readonly Plan[]).concat(given)
  const ids = plans.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (plans.length > 0 && twice === undefined) return plans
  throw new ShequError(
    'bad-option',
    twice === undefined
      ? text('没有给出规划', 'no plan was given')
      : text(`规划 ${twice} 给出了两次`, `plan ${twice} is given twice`),
  )
}

/** Every measure that may be named. */
function measuresOf(plans: readonly Plan[]): Measures {
  return Object.assign({}, catalogue, ...plans.map(({ measures }) => measures)) as Measures
}

/** A plan applied to data, with all its rules evaluated. */
function partOf(one: Applies, options: CheckOptions, plans: readonly Plan[], effort: Effort): Part {
  const { plan, dataset, earlier, followed, workedOut } = one
  const context = contextOf(plan, options.evidence ?? {}, { effort, followed, workedOut })
  const ground: Ground = { context, dataset, earlier, day: options.day }
  const readings = settingsOf(options).readings
  const runs = rulesOf(plan, options.rules).map((rule) =>
    runRule(rule, ground, readingFor(readings, plan, rule, plans)),
  )
  const details = runs.map((run) => detailsOf(run, ground))
  return { ground, runs, details, results: details.map((one) => ruleResult(one, options.breakdown)) }
}

function appliedBy(applies: readonly Applies[]): Report['applied'] {
  const entries = applies.map(({ plan, phase, part, dataset, earlier }): [string, PlanApplied] => [
    plan.id,
    { plan, phase, ...(part ? { part } : {}), dataset, earlier },
  ])
  return Object.fromEntries(entries)
}

/**
 * Checks places against a plan, or several, on a day.
 *
 * @param plan a plan, published or your own; of several, each looks at the places of its own region
 * @param input records by level as of one day, or a dataset made of them; what is wrong in them becomes a problem of the
 *   report
 * @param options the assessment day, and what differs from the usual
 * @returns the report: counts at once, findings as they are asked for
 * @throws ShequError `bad-day`, `unknown-rule`, `unknown-reading`, `bad-option`: misuse by the caller, never because of the data
 * @example
 * const community = [{ code: '140105001001', newlyBuilt: true, facilityArea: 512.5, households: 1820 }]
 * const report = check(shanxi2021, { day: '2025-12-31', places: { community } }, { day: '2025-12-31' })
 * for (const finding of report.findings()) console.log(finding.rule, finding.verdict, finding.message.text.en)
 */
export function check<RuleIds extends string>(
  plan: Plan<RuleIds> | readonly Plan<RuleIds>[],
  input: DatasetInput | Dataset,
  options: CheckOptions<NoInfer<RuleIds>>,
): Report {
  const day = needDay(options.day, 'day')
  const plans = needPlans(plan)
  needRules(plans, [...(options.rules ?? []), ...Object.keys(options.readings ?? {})])
  needOptions(options, measuresOf(plans))
  const data = new Data(plans, input, options)
  const { applies, dataset } = data
  const effort: Effort = { integer: 0, decimal: 0 }
  const parts = applies.map((one) => partOf(one, options, plans, effort))
  const rules = parts.flatMap(({ results }) => results)
  const { tasks: answers } = options
  // without answers to them nothing can be wrong: worked out when they are looked at
  const tasks = once(() =>
    tasksOf(
      answers ?? [],
      applies.map((one) => ({ ...one, day })),
    ),
  )
  const wrong = answers === undefined ? [] : tasks().problems
  const late = dataset.day > day ? [problem('data-after-day', {}, { data: dataset.day, day })] : []
  return {
    plans,
    parents: (options.parents ?? []).filter(({ id }) => !plans.some((one) => one.id === id)),
    day,
    dataset,
    earlier: data.earlier,
    inputs: options.inputs ?? [],
    settings: settingsOf(options),
    applied: appliedBy(applies),
    summary: summaryOf(parts),
    rules,
    get tasks() {
      return tasks().tasks
    },
    problems: [...(options.problems ?? []), ...data.problems, ...late, ...crossCheck(parts), ...wrong],
    effort,
    findings: (only) =>
      findingsOf(
        parts.flatMap(({ details }) => details),
        only,
      ),
  }
}
