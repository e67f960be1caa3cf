import { isDay } from '../values/day'
import { Exact } from '../values/decimal'
import type { Interval } from '../measures/column'
import { NO, YES } from '../indicators/outcome'
import type { Plan } from '../plan/plan'
import { quantitiesOf, type Quantities } from './quantities'
import type { Bound } from './variant'

const OPEN = YES | NO
const ONE: Interval = { lo: new Exact(1), hi: new Exact(1) }

/** Whether one ratio is above another, without dividing: of₁ × to₀ against of₀ × to₁. */
function above(now: Quantities, then: Quantities): number {
  const [base, before] = [now.to ?? ONE, then.to ?? ONE]
  if (base.lo.lte(0) || before.lo.lte(0)) return OPEN
  const least = now.of.lo.times(before.lo).minus(then.of.hi.times(base.hi))
  const most = now.of.hi.times(before.hi).minus(then.of.lo.times(base.lo))
  const yes = most.isNaN() || most.gt(0) ? YES : 0
  const no = least.isNaN() || least.lte(0) ? NO : 0
  return yes | no
}

function at(bound: Bound | undefined, key: string): Quantities | undefined {
  const row = bound?.table.rowOf(key) ?? -1
  return bound && row >= 0 ? quantitiesOf(bound.variant.indicator.formula, bound.scope)?.(row) : undefined
}

/** The latest dataset of a year. */
function ofYear(bounds: readonly Bound[], year: number): Bound | undefined {
  return bounds
    .filter(({ dataset }) => isDay(dataset.day) && Number(dataset.day.slice(0, 4)) === year)
    .sort((a, b) => (a.dataset.day < b.dataset.day ? -1 : 1))
    .at(-1)
}

function printed(plan: Plan, id: string | undefined): Quantities | undefined {
  const value = plan.baselines.find((baseline) => baseline.id === id)?.value
  if (value === null || value === undefined) return undefined
  const exact = new Exact(value)
  return { of: { lo: exact, hi: exact } }
}

/** A printed baseline is already the ratio itself. */
function againstBaseline(now: Quantities, baseline: Quantities): number {
  return now.value ? above({ of: now.value }, baseline) : OPEN
}

/**
 * Whether an indicator has grown, for every place: against the year before the one that is judged, or against the
 * baseline that the plan prints.
 *
 * @param bound the rule on the dataset that is checked
 * @param plan the plan, for its baselines
 * @param others the rule on datasets of other days
 * @returns per place the outcomes that are still possible; both where a dataset is missing
 */
export function growth(bound: Bound, plan: Plan, others: readonly Bound[]): Uint8Array {
  const { rule, due } = bound.variant
  const year = Number(due.milestone.due.slice(0, 4))
  const all = [bound, ...others]
  return Uint8Array.from(bound.table.places, ({ key }) => {
    if (rule.op !== 'increasing') return OPEN
    if (rule.since === 'baseline') {
      const [now, then] = [at(bound, key), printed(plan, rule.baseline)]
      return now && then ? againstBaseline(now, then) : OPEN
    }
    const [now, then] = [at(ofYear(all, year), key), at(ofYear(all, year - 1), key)]
    return now && then ? above(now, then) : OPEN
  })
}
