import type { Target } from '../../indicators/node'
import type { Day } from '../../values/day'
import type { Rule } from '../plan'
import type { Entry } from './entry'
import type { ComparedDay, ComparedMilestone } from './result'

/** A figure in force on a day. */
interface Demand {
  readonly entry: Entry
  readonly milestone: ComparedMilestone
  readonly value: Target | true
}

/** What an entry asks for on a day; undefined before its first due day, and where it prints no figure or asks for growth. */
function demandOn(entry: Entry, day: Day): Demand | undefined {
  if (entry.rule.op === 'increasing') return undefined
  const milestone = entry.rule.milestones.findLast(({ due }) => due <= day)
  const value = milestone?.value
  return milestone && value !== undefined && value !== null ? { entry, milestone, value } : undefined
}

/** Whether two rules compare alike, at the same pace, and are about alike places. */
function isComparable(a: Entry, b: Entry): boolean {
  const [one, other] = [a.rule, b.rule]
  const alike = (one.subject.whole && other.subject.whole) || one.subject.level === other.subject.level
  return alike && a.places === b.places && one.op === other.op && one.every === other.every
}

/**
 * Whether one figure asks for at least as much as another. Figures are doubles that stand for one decimal each, so that
 * they compare as their decimals do.
 */
function asksAsMuch(op: Rule['op'], a: Target | true, b: Target | true): boolean {
  if (a === true || b === true) return a === b
  const [from, to] = typeof a === 'number' ? [a, a] : a
  const [least, most] = typeof b === 'number' ? [b, b] : b
  switch (op) {
    case 'atLeast':
    case 'moreThan':
      return from >= most
    case 'atMost':
    case 'lessThan':
      return to <= least
    case 'equals':
    case 'between':
      return from >= least && to <= most
    case 'increasing':
      return false
    default:
      return op satisfies never
  }
}

function asMuch(a: Demand, b: Demand): boolean {
  return asksAsMuch(a.entry.rule.op, a.value, b.value)
}

/** The demands of other plans that a demand can be compared with. */
function rivals(demand: Demand, all: readonly Demand[]): readonly Demand[] {
  return all.filter(({ entry }) => entry.plan !== demand.entry.plan && isComparable(entry, demand.entry))
}

function keysOf(demands: readonly Demand[]): readonly string[] {
  return [...new Set(demands.map(({ entry }) => entry.plan))]
}

/** Which plans ask for most, day by day, and by which milestones. */
export interface Strictest {
  readonly days: readonly ComparedDay[]
  /** The milestones that ask for more than some other, and for less than none. */
  readonly milestones: ReadonlySet<ComparedMilestone>
}

/**
 * Which plans ask for most on each day on which something becomes due.
 *
 * @param entries the rules of the plans on one indicator
 */
export function strictestOf(entries: readonly Entry[]): Strictest {
  const dues = new Set(entries.flatMap(({ rule }) => rule.milestones.map(({ due }) => due)))
  const milestones = new Set<ComparedMilestone>()
  const days = [...dues].sort().flatMap((day): readonly ComparedDay[] => {
    const demands = entries.flatMap((entry) => demandOn(entry, day) ?? [])
    const compared = demands.filter((one) => rivals(one, demands).length > 0)
    if (compared.length === 0) return []
    const most = compared.filter((one) => rivals(one, demands).every((other) => asMuch(one, other)))
    for (const one of most) if (rivals(one, demands).some((other) => !asMuch(other, one))) milestones.add(one.milestone)
    return [{ day, plans: keysOf(compared), strictest: keysOf(most) }]
  })
  return { days, milestones }
}
