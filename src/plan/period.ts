import type { Day } from '../values/day'
import type { PlanBody } from './plan'

/** Where a day stands to a plan: before its signing, in its period, or after it. */
export type Phase = 'before' | 'during' | 'after'

type Dated = Pick<PlanBody, 'document' | 'period' | 'kind'>

/** How many years past a day are looked at where there is no end: longer than any period of a rule. */
const AHEAD = 4

/** Days are written with four digits of the year. */
const LAST_YEAR = 9999

/**
 * From which day on standing duties bind: from the signing; of a norm from the day on which it comes into force, where
 * that is later.
 *
 * @param plan a plan or a norm
 */
export function standingFrom({ document, period, kind }: Dated): Day {
  return kind === 'norm' && period.from > document.signed ? period.from : document.signed
}

/**
 * The last day of a plan; of a norm without an end one that lies some years after all that is asked about.
 *
 * @param plan a plan or a norm
 * @param day the latest day that is asked about
 */
export function lastDay({ document, period }: Pick<Dated, 'document' | 'period'>, day: Day): Day {
  if (period.to !== null) return period.to
  const latest = Math.max(...[day, period.from, document.signed].map((one) => Number(one.slice(0, 4))))
  return `${Math.min(latest + AHEAD, LAST_YEAR)}-12-31`
}

/**
 * Where a day stands to a plan.
 *
 * @param plan a plan or a norm; a norm without an end is never over
 * @param day the day
 * @example
 * phaseOn(shanxi2021, '2026-01-01') // 'after'
 */
export function phaseOn({ document, period }: Pick<Dated, 'document' | 'period'>, day: Day): Phase {
  if (day < document.signed) return 'before'
  return period.to !== null && day > period.to ? 'after' : 'during'
}
