import type { Tables } from '../dataset/dataset'
import type { Region } from '../dataset/places'
import type { Day } from '../values/day'
import { phaseOn, type Phase } from '../plan/period'
import type { Plan } from '../plan/plan'
import { resolved, type Followed } from '../plan/resolve'
import { planForPart } from './part'

/** A plan as a check applies it. */
export interface Applied {
  /** As it was given. */
  readonly printed: Plan
  /** With what its parents ask for worked in and, where only a part of its region was asked for, about that. */
  readonly plan: Plan
  readonly phase: Phase
  /** The parents' rules that its own stand on, by the id of its own. */
  readonly followed: ReadonlyMap<string, Followed>
  /** Rules that ask of a part what the plan asks of its whole region. */
  readonly workedOut: ReadonlySet<string>
  /** The part that it was worked out for. */
  readonly part?: Region
}

/** What a plan is applied with. */
export interface Applying {
  /** Plans among which its parents may be. */
  readonly known: readonly Plan[]
  readonly day: Day
  readonly part: Region | undefined
}

/**
 * A plan as a check applies it on a day.
 *
 * @param printed the plan as it was given
 * @param applying the plans that are known, the assessment day, and the part of the region that was asked for
 * @throws ShequError `bad-option` where that is no part of the plan's region
 */
export function applied(printed: Plan, { known, day, part }: Applying): Applied {
  const { plan: whole, followed } = resolved(printed, known)
  const { plan, workedOut } = part ? planForPart(whole, part) : { plan: whole, workedOut: new Set<string>() }
  return {
    printed,
    plan,
    phase: phaseOn(printed, day),
    followed,
    workedOut,
    ...(part && plan !== whole ? { part } : {}),
  }
}

/** A plan applied to data. */
export interface Applies extends Applied {
  readonly dataset: Tables
  readonly earlier: readonly Tables[]
}
