import { isDay } from '../values/day'
import { Exact } from '../values/decimal'
import type { Interval } from '../measures/column'
import { isPoint } from '../indicators/interval'
import { NO, YES } from '../indicators/outcome'
import type { Plan } from '../plan/plan'
import type { Bound } from './bound'
import { readsFlows } from './flows'
import { quantitiesOf, type Quantities } from './quantities'

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

function at(bound: Bound | undefined, key: string, period = bound?.scope.period): Quantities | undefined {
  const row = bound?.table.rowOf(key) ?? -1
  if (!bound || row < 0) return undefined
  const scope = period === undefined ? bound.scope : { ...bound.scope, period }
  return quantitiesOf(bound.variant.indicator.formula, scope)?.(row)
}

/** The same period a year before, or the two years before: `2024-Q3` after `2023-Q3`. */
function yearBefore(period: string): string {
  const back = /^\d{4}-\d{4}$/.test(period) ? 2 : 1
  return period.replace(/\d{4}/g, (year) => String(Number(year) - back))
}

/** The flow of a period: of the dataset that is checked or, where that does not have it, of one that has. */
function flowOf(bounds: readonly Bound[], key: string, period: string): Quantities | undefined {
  const found = bounds.map((bound) => at(bound, key, period)).filter((one) => one !== undefined)
  return found.find(({ of, to }) => isPoint(of) && (!to || isPoint(to))) ?? found[0]
}

/** The latest dataset of a year. */
export function ofYear(bounds: readonly Bound[], year: number): Bound | undefined {
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

/** The figures of a place now and a year before: of the period itself for flows, else by the datasets of two years. */
function twoYears(bound: Bound, others: readonly Bound[]): (key: string) => readonly (Quantities | undefined)[] {
  const { milestone, period } = bound.variant.due
  const all = [bound, ...others]
  if (readsFlows(bound) && period !== undefined)
    return (key) => [flowOf(all, key, period), flowOf(all, key, yearBefore(period))]
  const year = Number(milestone.due.slice(0, 4))
  const [now, then] = [ofYear(all, year), ofYear(all, year - 1)]
  return (key) => [at(now, key), at(then, key)]
}

/**
 * Whether an indicator has grown, for every place: against the year before the one that is judged, by the figures of
 * the period itself or by the datasets of two years; or against the baseline that the plan prints.
 *
 * @param bound the rule on the dataset that is checked
 * @param plan the plan, for its baselines
 * @param others the rule on datasets of other days
 * @returns per place the outcomes that are still possible; both where a dataset is missing
 */
export function growth(bound: Bound, plan: Plan, others: readonly Bound[]): Uint8Array {
  const { rule } = bound.variant
  const pair = twoYears(bound, others)
  return Uint8Array.from(bound.table.places, ({ key }) => {
    if (rule.op !== 'increasing') return OPEN
    const [now, then] = rule.since === 'baseline' ? [at(bound, key), printed(plan, rule.baseline)] : pair(key)
    if (!now || !then) return OPEN
    return rule.since === 'baseline' ? againstBaseline(now, then) : above(now, then)
  })
}
