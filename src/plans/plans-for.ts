import { governs } from '../plan/governs'
import type { Plan } from '../plan/plan'
import { LEVELS } from '../values/code'
import type { Day } from '../values/day'

/** The nearest level first; of one level plans before norms, then the latest. */
function nearer(a: Plan, b: Plan): number {
  const level = LEVELS.indexOf(b.region.level) - LEVELS.indexOf(a.region.level)
  const kind = Number(a.kind === 'norm') - Number(b.kind === 'norm')
  return level || kind || (a.document.signed < b.document.signed ? 1 : -1)
}

/**
 * The plans among some that govern a place on a day, the nearest level first.
 *
 * @param known the plans
 * @param code a statistical code of 2 to 12 digits
 * @param day the day
 * @throws ShequError `bad-day`
 */
export function plansAmong(known: readonly Plan[], code: string, day: Day): readonly Plan[] {
  return known.filter((plan) => governs(plan, code, day, known)).sort(nearer)
}
