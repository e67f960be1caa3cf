import { cellOf } from '../measures/column'
import { linear } from '../indicators/linear'
import { needs } from '../indicators/needs'
import type { Scope } from '../indicators/scope'
import type { PlaceTable } from '../dataset/tree'
import { readCode } from '../values/code'
import type { Subject } from '../plan/plan'

/** Whether a rule is about the place. */
export interface Concerned {
  readonly is: 'no' | 'perhaps' | 'yes'
  /** What would tell, where it is not sure: measures, and `code`. */
  readonly settledBy: readonly string[]
}

const SURE: Concerned = { is: 'yes', settledBy: [] }
const OUT: Concerned = { is: 'no', settledBy: [] }

const keysOf = (codes: readonly string[] = []): ReadonlySet<string> =>
  new Set(codes.map((code) => readCode(code)?.key ?? code))

function byName({ only, except }: Subject, table: PlaceTable): Concerned {
  if (!only && !except) return SURE
  const place = table.places[0]
  if (place?.code === undefined) return { is: 'perhaps', settledBy: ['code'] }
  return (only && !keysOf(only).has(place.key)) || keysOf(except).has(place.key) ? OUT : SURE
}

function byCondition({ where }: Subject, scope: Scope): Concerned {
  const atom = where && linear(where).terms[0]?.atom
  if (!where || !atom) return SURE
  const { lo, hi } = cellOf(scope.resolve(atom, scope), 0)
  if (!lo.isZero()) return SURE
  if (hi.isZero()) return OUT
  const lacking = needs(where).filter(({ id, level }) => level !== undefined || !scope.table.column(id))
  return { is: 'perhaps', settledBy: [...new Set(lacking.map(({ id }) => id))] }
}

/**
 * Whether a rule is about the place that is planned.
 *
 * @param subject whom the rule is about, on the level of the place
 * @param table the place
 * @param scope what is known of it
 */
export function concerned(subject: Subject, table: PlaceTable, scope: Scope): Concerned {
  const all = [byCondition(subject, scope), byName(subject, table)]
  if (all.some((one) => one.is === 'no')) return OUT
  const open = all.filter((one) => one.is === 'perhaps')
  return open.length === 0 ? SURE : { is: 'perhaps', settledBy: open.flatMap((one) => one.settledBy) }
}
