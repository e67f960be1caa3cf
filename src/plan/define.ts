import type { IndicatorId, indicators } from '../indicators/catalogue'
import type { Indicators } from '../indicators/indicator'
import type { Needing } from '../indicators/node'
import type { Measures } from '../measures/measure'
import type { Plan, PlanBody, Rule } from './plan'

/** The measures that indicators of the catalogue need. */
export type NeedsOf<Id extends string> = Id extends IndicatorId
  ? (typeof indicators)[Id]['formula'] extends Needing<infer N>
    ? Extract<N, string>
    : never
  : never

/**
 * A plan written in TypeScript: the identity at run time; for the compiler a plan that knows its rule ids, the
 * measures it needs, and that refuses an indicator that neither the catalogue nor the plan has.
 *
 * @param plan the plan as a literal
 * @returns the same object
 * @example
 * const plan = definePlan({ id: 'my-city-2026', …, rules: [{ id: 'facility-area', indicator: 'facility-area', … }] })
 */
export function definePlan<
  const RuleId extends string,
  const Used extends IndicatorId | (keyof Own & string),
  const Local extends Measures,
  const Own extends Indicators,
>(
  plan: Omit<PlanBody, 'rules' | 'measures' | 'indicators'> & {
    readonly measures: Local
    readonly indicators: Own
    readonly rules: readonly Rule<RuleId, Used>[]
  },
): Plan<RuleId, NeedsOf<Used>, keyof Local & string> {
  return plan
}
