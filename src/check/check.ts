import { LEVELS } from '../values/code'
import { needDay, type Day } from '../values/day'
import { ShequError } from '../values/error'
import { nearest } from '../values/nearest'
import type { Problem } from '../values/problem'
import { text } from '../values/text'
import { tablesOf, type Dataset, type Tables } from '../dataset/dataset'
import type { DatasetInput } from '../dataset/input'
import type { Evidence } from '../indicators/scope'
import type { Measures } from '../measures/measure'
import type { Plan, Rule } from '../plan/plan'
import { crossCheck } from './cross-check'
import type { CheckOptions } from './options'
import type { CheckSettings, Report } from './report'
import { ruleResult } from './rule-result'
import { runRule, type Ground } from './rule-run'
import { summaryOf } from './summary'
import { contextOf } from './variant'
import { problem } from './words'

const EVIDENCE: ReadonlySet<string> = new Set<Evidence>(['reported', 'parts'])

function phaseOf(plan: Plan, day: Day): Report['phase'] {
  if (day < plan.document.signed) return 'before'
  return day > plan.period.to ? 'after' : 'during'
}

function needRules(plan: Plan, ids: readonly string[]): void {
  const known = plan.rules.map((rule) => rule.id)
  const wrong = ids.find((id) => !known.includes(id))
  if (wrong === undefined) return
  const near = nearest(wrong, known)
  throw new ShequError(
    'unknown-rule',
    text(
      `规划 ${plan.id} 没有要求“${wrong}”${near === undefined ? '' : `；是否为“${near}”？`}`,
      `plan ${plan.id} has no rule “${wrong}”${near === undefined ? '' : `; did you mean “${near}”?`}`,
    ),
  )
}

function rulesOf(plan: Plan, only: readonly string[] | undefined): readonly Rule[] {
  return only ? plan.rules.filter((rule) => only.includes(rule.id)) : plan.rules
}

type Given = DatasetInput | Dataset

function isTables(given: Given): given is Tables {
  return 'table' in given
}

/** A dataset as it is, or records made into one. */
function datasetFor(plan: Plan, given: Given): Tables {
  if (!isTables(given)) return tablesOf(given as DatasetInput, { region: plan.region, measures: plan.measures })
  if (given.region.code === plan.region.code) return given
  throw new ShequError(
    'bad-option',
    text(
      `数据集的地区是 ${given.region.code}，规划 ${plan.id} 的地区是 ${plan.region.code}`,
      `the dataset is of region ${given.region.code}, plan ${plan.id} of ${plan.region.code}`,
    ),
  )
}

/** Datasets of other days, each day once. */
function earlierOf(inputs: readonly Given[], dataset: Dataset, make: (input: Given) => Tables) {
  const seen = new Set([dataset.day])
  const kept: Tables[] = []
  const problems: Problem[] = []
  for (const one of inputs.map(make)) {
    if (seen.has(one.day)) problems.push(problem('same-day', {}, { data: one.day }))
    else kept.push(one)
    seen.add(one.day)
  }
  return { kept, problems: [...problems, ...kept.flatMap(({ problems: own }) => own)] }
}

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
  }
}

/**
 * Checks places against a plan on a day.
 *
 * @param plan a plan, published or your own
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
  plan: Plan<RuleIds>,
  input: DatasetInput | Dataset,
  options: CheckOptions<NoInfer<RuleIds>>,
): Report {
  const day = needDay(options.day, 'day')
  needRules(plan, [...(options.rules ?? []), ...Object.keys(options.readings ?? {})])
  const context = contextOf(plan, options.evidence ?? {})
  needOptions(options, context.measures)
  const make = (one: Given): Tables => datasetFor(plan, one)
  const dataset = make(input)
  const earlier = earlierOf(options.earlier ?? [], dataset, make)
  const ground: Ground = { context, dataset, earlier: earlier.kept, day }
  const readings = settingsOf(options).readings
  const runs = rulesOf(plan, options.rules).map((rule) => runRule(rule, ground, readings[rule.id]))
  const rules = runs.map((run) => ruleResult(run, ground, options.breakdown))
  const late = dataset.day > day ? [problem('data-after-day', {}, { data: dataset.day, day })] : []
  return {
    plans: [plan],
    day,
    dataset,
    earlier: earlier.kept,
    inputs: options.inputs ?? [],
    settings: settingsOf(options),
    phase: phaseOf(plan, day),
    summary: summaryOf(runs, rules, ground),
    rules,
    tasks: plan.tasks.map((task) => ({ plan: plan.id, task })),
    problems: [...(options.problems ?? []), ...dataset.problems, ...earlier.problems, ...late, ...crossCheck(runs)],
    effort: context.effort,
    *findings(only) {
      for (const rule of rules) yield* rule.findings(only)
    },
  }
}
