import { needs } from '../indicators/needs'
import type { Bound } from './bound'

/** Whether a rule is about figures of a period, whenever they were written down. */
export function readsFlows({ variant, scope }: Bound): boolean {
  return needs(variant.indicator.formula).some(({ id }) => scope.measures[id]?.time === 'period')
}
