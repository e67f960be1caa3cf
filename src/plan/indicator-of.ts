import { indicatorWords, plainIndicators, type IndicatorWords, type PlainIndicator } from '../indicators/plain'
import { ShequError } from '../values/error'
import { text } from '../values/text'
import type { Plan } from './plan'

/**
 * The indicator that a rule names: one that the plan brings along, or one of the catalogue.
 *
 * @param plan the plan
 * @param id as the rule has it
 * @throws ShequError `unknown-indicator` when neither has it, which `parsePlan` refuses
 */
export function indicatorOf(plan: Plan, id: string): PlainIndicator {
  const own = Object.hasOwn(plan.indicators, id) ? plan.indicators[id] : undefined
  const indicator = own ?? (Object.hasOwn(plainIndicators, id) ? plainIndicators[id] : undefined)
  if (indicator) return indicator
  throw new ShequError(
    'unknown-indicator',
    text(`规划 ${plan.id} 引用的指标 ${id} 不存在`, `plan ${plan.id} names an indicator that does not exist: ${id}`),
  )
}

/**
 * What the indicator that a rule names is called, and how it differs from its neighbours, where two could be taken for one.
 *
 * @param plan the plan
 * @param id as the rule has it
 */
export function wordsOf(plan: Plan, id: string): IndicatorWords | undefined {
  return Object.hasOwn(plan.indicators, id) ? plan.indicators[id] : indicatorWords[id]
}
