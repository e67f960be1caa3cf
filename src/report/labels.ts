import { needs } from '../indicators/needs'
import type { RuleResult } from '../check/report'
import type { Measure } from '../measures/measure'
import { text, type Lang, type Text } from '../values/text'
import type { PlanGround } from './rule-view'
import type { Labels } from './view'

/** The measures that a rule, in any of its readings, may name. */
function measuresOf({ rule }: RuleResult, { indicators }: PlanGround): readonly string[] {
  const variants = [rule, ...(rule.readings ?? [])]
  const formulas = variants.flatMap(({ indicator }) =>
    indicator === undefined ? [] : (indicators[indicator]?.formula ?? []),
  )
  const conditions = variants.flatMap(({ subject }) => subject?.where ?? [])
  return [...formulas, ...conditions].flatMap(needs).map(({ id }) => id)
}

/** What a measure is counted in. */
export function unitOf(measure: Measure): Text {
  if (measure.type === 'hours') return text('小时', 'hours')
  return measure.type === 'number' ? measure.unit : text('', '')
}

/**
 * The name and unit of every measure that a report may name, in one language.
 *
 * @param results the rules of the report, each with its plan
 * @param lang the language
 */
export function labelsOf(results: readonly (readonly [RuleResult, PlanGround])[], lang: Lang): Labels {
  const found = new Map<string, { readonly label: string; readonly unit: string }>()
  for (const [result, ground] of results)
    for (const id of measuresOf(result, ground)) {
      const measure = ground.measures[id]
      if (measure) found.set(id, { label: measure.label[lang], unit: unitOf(measure)[lang] })
    }
  return { measures: Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))) }
}
