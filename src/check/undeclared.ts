import { LEVELS } from '../values/code'
import { text, type Text } from '../values/text'
import type { Problem } from '../values/problem'
import type { Measures } from '../measures/measure'
import { needs } from '../indicators/needs'
import type { Tables } from '../dataset/dataset'
import type { Ground, RuleRun } from './rule-run'
import { problem } from './words'

/** A plan with its rules evaluated. */
export interface Checked {
  readonly ground: Ground
  readonly runs: readonly RuleRun[]
}

/** Names of measures, without the word that marks them as parts of another. */
function names(ids: readonly string[], measures: Measures): Text {
  const all = ids.map((id) => measures[id]?.label ?? text(id, id))
  return text(
    all.map((one) => one['zh-CN'].replace(/^其中：/, '')).join('、'),
    all.map(({ en }) => en.replace(/^of which /, '')).join(', '),
  )
}

/** How many rules read each measure, by whichever reading. */
function readers(runs: readonly RuleRun[]): ReadonlyMap<string, number> {
  const rules = new Map<string, number>()
  for (const { runs: ways } of runs) {
    const ids = ways.flatMap(({ bound }) => {
      const { formula } = bound.variant.indicator
      const { where } = bound.variant.subject
      return [...needs(formula), ...(where ? needs(where) : [])].map(({ id }) => id)
    })
    for (const id of new Set(ids)) rules.set(id, (rules.get(id) ?? 0) + 1)
  }
  return rules
}

const holds = (dataset: Tables, id: string): boolean =>
  LEVELS.some((level) => dataset.table(level).column(id) !== undefined)

/** Measures that rules read, that ledgers count in several ways, and of which the data do not say which one it was. */
export function* undeclared(parts: readonly Checked[]): Generator<Problem> {
  const measures = Object.assign({}, ...parts.map(({ ground }) => ground.context.measures)) as Measures
  const datasets = parts.map(({ ground }) => ground.dataset)
  for (const [id, rules] of readers(parts.flatMap(({ runs }) => runs))) {
    const { oftenMeans = [], label = text(id, id) } = measures[id] ?? {}
    if (oftenMeans.length === 0 || !datasets.some((one) => holds(one, id))) continue
    if (datasets.some(({ declares }) => Object.hasOwn(declares, id))) continue
    const others = names(oftenMeans, measures)
    const params = { measure: label['zh-CN'], 'measure-en': label.en, others: others['zh-CN'], 'others-en': others.en }
    yield problem('undeclared', { path: `declares.${id}` }, { id, rules, ...params })
  }
}
