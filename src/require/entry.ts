import { is } from '../indicators/build'
import { linear } from '../indicators/linear'
import { cellOf } from '../measures/column'
import type { PreparedRule } from './question'
import { shownTarget } from './asked'
import type { Way, Worked } from './reading'
import type { RequiredBy, RequiredDuty, Requirement, RuleAsked } from './result'
import type { Solved } from './solve'

/** One rule on one figure, with its numbers. */
export interface Entry {
  readonly worked: Worked
  readonly requirement: Requirement
  /** Whether the rule is surely about the place, by the reading that is used. */
  readonly sure: boolean
}

function askedWords({ asked }: PreparedRule): RuleAsked {
  const { op, value } = asked.compared!
  return { ...asked.words, op, value: shownTarget(value) }
}

/**
 * One rule on one figure.
 *
 * @param worked the reading that answers
 * @param by why it is the one
 * @param prepared the rule
 * @param others the other readings about places of the level
 */
export function entryOf(worked: Worked, by: RequiredBy, prepared: PreparedRule, others: readonly Worked[]): Entry {
  const { requirement, way } = worked
  return {
    worked,
    requirement: {
      ...askedWords(prepared),
      ...requirement,
      by,
      others: others.map((other) => other.requirement),
    },
    sure: by !== 'other' && way.concerned.is === 'yes',
  }
}

/** Whether what it asks for may turn out to be more. */
export function isProvisional({ sure, worked, requirement }: Entry): boolean {
  if (requirement.by === 'other') return false
  const open = requirement.by === 'strictest' && requirement.others.some(({ asks }) => asks.length > 0)
  return !sure || !worked.complete || requirement.provisional || open
}

/** Whether what was given is among what complies; undefined where it is not known. */
function met({ ground }: Way, measure: string, options: RequiredDuty['options']): boolean | undefined {
  const atom = linear(is(measure, ...options)).terms[0]!.atom
  const { lo, hi } = cellOf(ground.scope.resolve(atom, ground.scope), 0)
  return lo.eq(hi) ? lo.eq(1) : undefined
}

/** A duty that is a bare yes, or one of a few classes. */
export function dutyOf(way: Way, solved: Extract<Solved, { is: 'duty' }>, prepared: PreparedRule): RequiredDuty {
  const { measure, options } = solved
  const complies = met(way, measure, options)
  const { is: concerned, settledBy } = way.concerned
  return {
    ...askedWords(prepared),
    measure,
    options,
    ...(complies === undefined ? {} : { met: complies }),
    ...(way.reading ? { reading: way.reading.id } : {}),
    applies: concerned === 'yes',
    settledBy,
  }
}
