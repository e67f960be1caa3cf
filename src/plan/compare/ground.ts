import { needs } from '../../indicators/needs'
import { plainIndicators } from '../../indicators/plain'
import type { Measures } from '../../measures/measure'
import { plainMeasures } from '../../measures/plain'
import { indicatorOf } from '../indicator-of'
import type { Plan } from '../plan'
import { canonical } from './canonical'

/** A plan under the name that the comparison gives it, with the measures that its formulas may name. */
export interface Ground {
  readonly key: string
  readonly plan: Plan
  readonly measures: Measures
}

/** Each plan under a name of its own. */
export function groundsOf(plans: readonly Plan[]): readonly Ground[] {
  const sameId = ({ id }: Plan) => plans.filter((one) => one.id === id)
  return plans.map((plan) => {
    const others = sameId(plan)
    const versions = others.filter(({ version }) => version === plan.version)
    const key = others.length === 1 ? plan.id : `${plan.id}@${plan.version}`
    return {
      key: versions.length === 1 ? key : `${key}#${versions.indexOf(plan) + 1}`,
      plan,
      measures: { ...plainMeasures, ...plan.measures },
    }
  })
}

/** What tells an indicator from every other: its id; of one that a plan brings along also what it computes. */
export function identityOf(ground: Ground, id: string): string {
  if (Object.hasOwn(plainIndicators, id)) return id
  const { formula, unit } = indicatorOf(ground.plan, id)
  const own = needs(formula).flatMap((need) => ground.plan.measures[need.id] ?? [])
  return canonical([id, formula, unit, own])
}
