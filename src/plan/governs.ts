import { codeAbove, readCode } from '../values/code'
import { needDay, type Day } from '../values/day'
import { phaseOn } from './period'
import type { Plan } from './plan'

/**
 * How a plan stands on a day. `notYet`: it was not signed; `inForce`: in its period; `lastKnown`: its period is over, and
 * nothing that follows it is known; `followed`: another plan has taken its place; `withdrawn`: it no longer counts.
 */
export type PlanStanding = 'notYet' | 'inForce' | 'lastKnown' | 'followed' | 'withdrawn'

/**
 * How a plan stands on a day, as far as its own status and the plans at hand tell: it is followed from the signing of its
 * successor on; of a superseded plan whose successor is not at hand, from the end of its period on.
 *
 * @param plan the plan
 * @param day the day
 * @param known plans among which its successor may be
 * @throws ShequError `bad-day`
 * @example
 * standingOn(shanxi2021, '2026-06-30') // 'lastKnown'
 */
export function standingOn(plan: Plan, day: Day, known: readonly Plan[] = []): PlanStanding {
  needDay(day, 'day')
  const phase = phaseOn(plan, day)
  if (phase === 'before') return 'notYet'
  if (plan.status === 'withdrawn') return 'withdrawn'
  const successor = known.find(({ id }) => id === plan.successor)
  if (successor && successor.document.signed <= day && phase === 'after') return 'followed'
  if (successor && successor.document.signed <= day && plan.status === 'superseded') return 'followed'
  if (phase === 'during') return 'inForce'
  return plan.status === 'superseded' ? 'followed' : 'lastKnown'
}

/**
 * Whether a region is the place of a code, or contains it, as codes nest.
 *
 * @param region the code of the region and its level
 * @param code a statistical code, padded or not
 * @returns false for what is no code
 * @example
 * contains({ code: '410000', level: 'province' }, '419001000000') // true: 济源 lies right beneath 河南
 */
export function contains(region: Pick<Plan['region'], 'code' | 'level'>, code: string): boolean {
  let key = readCode(code)?.key
  if (key === undefined) return false
  if (region.level === 'country') return true
  const wanted = readCode(region.code)?.key ?? region.code
  while (key !== undefined && key !== wanted) key = codeAbove(key)
  return key !== undefined
}

/**
 * Whether a plan governs a place on a day: its region is the place or contains it, and the plan is in force, or the last
 * one that is known there. {@link standingOn} tells which of the two.
 *
 * @param plan the plan
 * @param code a statistical code of 2 to 12 digits, padded or not
 * @param day the day
 * @param known plans among which its successor may be
 * @returns false too for what is no code
 * @throws ShequError `bad-day`
 * @example
 * governs(shanxi2021, '140105001001', '2024-06-30') // true
 * governs(shanxi2021, '140105001001', '2022-07-04') // false: it was signed on the next day
 */
export function governs(plan: Plan, code: string, day: Day, known: readonly Plan[] = []): boolean {
  const standing = standingOn(plan, day, known)
  return (standing === 'inForce' || standing === 'lastKnown') && contains(plan.region, code)
}
