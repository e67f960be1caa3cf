import type { Day } from '../values/day'
import { lastDay, standingFrom } from './period'
import type { Every, Milestone, Plan, Rule, RuleReference } from './plan'

/** A milestone with the day on which it takes effect. */
export interface DueMilestone extends Milestone {
  readonly due: Day
  /** The rule of another plan that set it; absent where it is the plan's own. */
  readonly setBy?: RuleReference
}

/** The milestone that a day is judged by, whether it is due, and the one after it. */
export interface Judged {
  readonly milestone: DueMilestone
  readonly inForce: boolean
  readonly next?: DueMilestone
}

/**
 * The day on which a milestone takes effect: the printed day; for a standing duty the day of signing, or the later one on
 * which a norm comes into force; else the period's end.
 *
 * @param milestone one of a rule's
 * @param plan the plan that the rule stands in
 */
export function dueDay(milestone: Milestone, plan: Plan): Day {
  const { by, basis } = milestone
  return by ?? (basis === 'standing' ? standingFrom(plan) : (plan.period.to ?? standingFrom(plan)))
}

/**
 * The milestone that is in force on a day; before the first one is due, the first one.
 *
 * @param rule a rule of the plan
 * @param plan the plan
 * @param day the assessment day
 * @returns the milestone with its due day, whether that day has come, and the milestone after it
 * @example
 * milestoneOn(rule, shanxi2021, '2024-06-30').milestone.due // '2023-12-31'
 */
export function milestoneOn(rule: Rule, plan: Plan, day: Day): Judged {
  const due = rule.milestones
    .map((milestone) => ({ ...milestone, due: dueDay(milestone, plan) }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
  const at = Math.max(
    0,
    due.findLastIndex((milestone) => milestone.due <= day),
  )
  const milestone = due[at] as DueMilestone
  const next = due[at + 1]
  return { milestone, inForce: milestone.due <= day, ...(next ? { next } : {}) }
}

/** A period of a flow: its key in a dataset, and its first and last day. */
export interface Period {
  readonly key: string
  readonly from: Day
  readonly to: Day
}

const MONTHS: Readonly<Record<Every, number>> = { month: 1, quarter: 3, year: 12, twoYears: 24 }

/** Days are written with four digits of the year. */
const LAST_YEAR = 9999

const two = (n: number): string => String(n).padStart(2, '0')

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function keyOf(every: Every, year: number, month: number): string {
  switch (every) {
    case 'month':
      return `${year}-${two(month)}`
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`
    case 'year':
      return String(year)
    case 'twoYears':
      return `${year}-${year + 1}`
    default:
      return every satisfies never
  }
}

/**
 * The periods of a rule, in order, that lie wholly between its first and its last day.
 *
 * @param every how long a period is
 * @param from first day; two-year periods are counted from its year
 * @param until last day
 * @example
 * periods('year', '2022-01-01', '2024-12-31').map((p) => p.key) // ['2022', '2023', '2024']
 */
export function periods(every: Every, from: Day, until: Day): readonly Period[] {
  const length = MONTHS[every]
  const found: Period[] = []
  const first = Number(from.slice(0, 4)) * 12
  for (let start = first; ; start += length) {
    const [year, month] = [Math.floor(start / 12), (start % 12) + 1]
    const end = start + length - 1
    const [endYear, endMonth] = [Math.floor(end / 12), (end % 12) + 1]
    const to = `${endYear}-${two(endMonth)}-${two(daysIn(endYear, endMonth))}`
    if (to > until || endYear > LAST_YEAR) return found
    const begin = `${year}-${two(month)}-01`
    if (begin >= from) found.push({ key: keyOf(every, year, month), from: begin, to })
  }
}

/** The first day and the last one between which the periods of a rule lie, as far as they are looked at on a day. */
function spanOf(rule: Rule, plan: Plan, day: Day): readonly [Day, Day] {
  return [rule.from ?? plan.period.from, rule.until ?? lastDay(plan, day)]
}

/** The periods of a rule; one that was over when the plan was signed owes nothing. */
function periodsOf(rule: Rule, every: Every, plan: Plan, day: Day): readonly Period[] {
  return periods(every, ...spanOf(rule, plan, day)).filter((period) => period.to >= plan.document.signed)
}

/**
 * The period that a rule of periods is judged by on a day: the last one that has ended, or the first one while none has.
 *
 * @param rule a rule with `every`
 * @param plan the plan
 * @param day the assessment day
 * @returns undefined when no period fits between the rule's first and last day
 */
export function periodOn(rule: Rule, plan: Plan, day: Day): Period | undefined {
  if (rule.every === undefined) return undefined
  const all = periodsOf(rule, rule.every, plan, day)
  return all.findLast((period) => period.to <= day) ?? all[0]
}

/** The periods of a rule that have begun by a day, in order. */
export function periodsBegun(rule: Rule, plan: Plan, day: Day): readonly Period[] {
  return rule.every === undefined ? [] : periodsOf(rule, rule.every, plan, day).filter(({ from }) => from <= day)
}

/** The first period after the one that a rule is judged by, where there is one. */
export function periodAfter(rule: Rule, plan: Plan, period: Period): Period | undefined {
  if (rule.every === undefined) return undefined
  return periods(rule.every, ...spanOf(rule, plan, period.to)).find((p) => p.from > period.to)
}
