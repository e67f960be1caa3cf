import type { NumberColumn, Table } from '../measures/column'
import type { Measures } from '../measures/measure'
import type { Atom, Form } from './linear'
import { IN, PERHAPS } from './outcome'
import { concerned, type Rows } from './row-loops'
import type { Scope } from './scope'

function rowsWith(bytes: Uint8Array, value: number): Rows {
  let length = 0
  for (let row = 0; row < bytes.length; row++) length += Number(bytes[row] === value)
  // without a branch: every row is written, and written over by the next unless it is one
  const rows = new Int32Array(length + 1)
  for (let row = 0, at = 0; at < length; row++) {
    rows[at] = row
    at += Number(bytes[row] === value)
  }
  return rows.subarray(0, length)
}

/** For each row of a table whether a rule is about it, a byte each: OUT, PERHAPS or IN. */
export class Mask {
  private in: Rows | undefined
  private maybe: Rows | undefined

  constructor(readonly bytes: Uint8Array) {}

  /** The rows that it surely is about, ascending. */
  get surely(): Rows {
    return (this.in ??= rowsWith(this.bytes, IN))
  }

  /** The rows that it may be about, ascending. */
  get perhaps(): Rows {
    return (this.maybe ??= rowsWith(this.bytes, PERHAPS))
  }
}

const maskOf = ({ lo, hi }: NumberColumn): Mask => new Mask(concerned(lo, hi))

/** Whether something is added up in it: then it depends on more than the table. */
function addsUp(atom: Atom): boolean {
  if (atom.kind === 'total') return true
  if (atom.kind !== 'compare') return false
  const { sides, base } = atom.decision
  const within = ({ terms }: Form): boolean => terms.some((term) => addsUp(term.atom))
  return sides.some(within) || (base !== undefined && within(base))
}

/** The masks of a table, by what its measures mean and by condition; they go with the table. */
const kept = new WeakMap<Table, WeakMap<Measures, Map<string, Mask>>>()

function masksOf({ table, measures }: Scope): Map<string, Mask> {
  const ofTable = kept.get(table) ?? new WeakMap<Measures, Map<string, Mask>>()
  kept.set(table, ofTable)
  const masks = ofTable.get(measures) ?? new Map<string, Mask>()
  ofTable.set(measures, masks)
  return masks
}

/**
 * The rows of a table for which a condition holds, worked out once for a table.
 *
 * @param condition an atom that is 1 or 0
 * @param scope the table and what holds for it
 */
export function maskFor(condition: Atom, scope: Scope): Mask {
  // of a single place there is no second time
  if (scope.table.rows <= 1 || addsUp(condition)) return maskOf(scope.resolve(condition, scope))
  const masks = masksOf(scope)
  const key = `${scope.period ?? ''} ${scope.signed} ${condition.key}`
  const mask = masks.get(key) ?? maskOf(scope.resolve(condition, scope))
  masks.set(key, mask)
  return mask
}
