import { indicators as catalogue } from '../indicators/catalogue'
import type { Indicator } from '../indicators/indicator'
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
export function indicatorOf(plan: Plan, id: string): Indicator {
  const own = Object.hasOwn(plan.indicators, id) ? plan.indicators[id] : undefined
  const indicator = own ?? (Object.hasOwn(catalogue, id) ? catalogue[id as keyof typeof catalogue] : undefined)
  if (indicator) return indicator
  throw new ShequError(
    'unknown-indicator',
    text(`规划 ${plan.id} 引用的指标 ${id} 不存在`, `plan ${plan.id} names an indicator that does not exist: ${id}`),
  )
}
