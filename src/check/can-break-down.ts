import type { Level } from '../values/code'
import { isBeneath } from '../values/level'
import type { Ground } from './rule-run'
import type { Run } from './verdicts'

/**
 * Whether the parts of a region can be looked at: the rule is about the region, and totals reach below the level.
 *
 * @param run one reading of the rule on the region
 * @param ground the datasets and the day
 * @param level the level to look at
 */
export function canBreakDown({ bound }: Run, { context }: Ground, level: Level): boolean {
  const { table, variant } = bound
  const { formula } = variant.indicator
  if (formula.node === 'unstated' || table.level !== context.plan.region.level || !isBeneath(level, table.level))
    return false
  const parts = formula.node === 'ratio' ? [formula.of, formula.to] : [formula]
  return parts.every((part) => part.node !== 'total' || isBeneath(part.over.level, level))
}
