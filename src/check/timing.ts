import type { Day } from '../values/day'
import type { Reached, Timing, Verdict } from './finding'

/** A verdict as the data of one day show it. */
export interface Seen {
  readonly day: Day
  readonly verdict: Verdict | undefined
}

/**
 * When something was met, as far as the data show it.
 *
 * @param now the dataset that is checked: its day and verdict
 * @param due the effective due day
 * @param day the assessment day
 * @param others the same rule on datasets of other days
 * @returns undefined where there is nothing to say: not met, with data of the due day or later
 * @example
 * timingOf({ day: '2026-06-30', verdict: 'met' }, '2025-12-31', '2026-06-30', []) // 'notShown'
 */
export function timingOf(now: Seen, due: Day, day: Day, others: readonly Seen[]): Timing | undefined {
  if (now.verdict !== 'met' && now.verdict !== 'unmet') return undefined
  if (day < due) return now.verdict === 'met' && now.day < due ? 'early' : undefined
  if (now.day < due) return 'provisional'
  if (now.verdict === 'unmet') return undefined
  const seen = [...others, now]
  const onDay = seen.find((one) => one.day === due)
  const before = others
    .filter((one) => one.day < due)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1)
  if (onDay?.verdict === 'met') return before?.verdict === 'met' ? 'early' : 'onTime'
  if (onDay?.verdict === 'unmet') return 'late'
  return before?.verdict === 'met' ? 'early' : 'notShown'
}

/**
 * Since when the data show something as met, without a break up to now.
 *
 * @param seen the same demand by the data of several days
 * @returns undefined where the last data do not show it as met
 * @example
 * reachedBy([{ day: '2023-12-31', verdict: 'unmet' }, { day: '2024-12-31', verdict: 'met' }]) // { by: '2024-12-31', after: '2023-12-31' }
 */
export function reachedBy(seen: readonly Seen[]): Reached | undefined {
  const sorted = [...seen].sort((a, b) => (a.day < b.day ? -1 : 1))
  const last = sorted.findLastIndex(({ verdict }) => verdict !== 'met')
  const first = sorted[last + 1]
  if (!first) return undefined
  const before = sorted[last]
  return { by: first.day, ...(before?.verdict === 'unmet' ? { after: before.day } : {}) }
}
