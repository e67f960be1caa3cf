import type { Plan } from '../plan/plan'
import type { Day } from '../values/day'
import { henan2021 } from './henan-2021'
import { hengshui2021 } from './hengshui-2021'
import { liaoyuanXian2021 } from './liaoyuan-xian-2021'
import { qiannan2021 } from './qiannan-2021'
import { plansAmong } from './plans-for'
import { shanxi2021 } from './shanxi-2021'

export { henan2021, hengshui2021, liaoyuanXian2021, qiannan2021, shanxi2021 }

/** Every plan of the library. */
export const plans: readonly Plan[] = [shanxi2021, hengshui2021, henan2021, liaoyuanXian2021, qiannan2021]

/**
 * The plans of the library that govern a place on a day, the nearest level first: those in force, and where the period of
 * one is over those that are the last ones known. `standingOn` tells which.
 *
 * @param code a statistical code of 2 to 12 digits, padded or not
 * @param day the day
 * @returns none for what is no code
 * @throws ShequError `bad-day`
 * @example
 * plansFor('140105001001', '2024-06-30').map(({ id }) => id) // ['shanxi-2021']
 */
export function plansFor(code: string, day: Day): readonly Plan[] {
  return plansAmong(plans, code, day)
}
