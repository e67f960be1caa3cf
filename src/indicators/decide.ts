import { CHUNK, type Interval } from '../measures/column'
import { bounds, scratch, type Bounds, type Scratch } from './bounds'
import type { Decision } from './linear'
import { both, signsOf, UNDEFINED } from './outcome'
import type { Scope } from './scope'

/** A comparison decided for every row of a table. */
export interface Decided {
  /** Per row the set of outcomes that the missing cells still allow. */
  readonly outcomes: Uint8Array
  /** The bounds of value minus target, times the base; two for `between`. */
  readonly sides: readonly Bounds[]
  readonly base?: Bounds
}

type Sign = (lo: number, hi: number) => number

const signs = ({ lo, hi }: Interval): [number, number] => [lo.cmp(0), hi.cmp(0)]

/** The base of a ratio may be 0. */
const MAYBE = -1

/** What the base of a ratio says: nothing when it surely is not 0, undefined when it surely is. */
const byBase: Sign = (lo, hi) => (hi <= 0 ? UNDEFINED : lo <= 0 ? MAYBE : 0)

/** One form, how its sign is read, and how that joins what the rows have come to so far. */
interface Fold {
  readonly form: Bounds
  readonly sign: Sign
  readonly into: (before: number, now: number) => number
}

/** Folds one form into the outcomes of all rows, a chunk at a time. */
function fold(outcomes: Uint8Array, { form, sign, into }: Fold, scope: Scope, { lo, hi }: Scratch): void {
  for (let from = 0; from < outcomes.length; from += CHUNK) {
    const to = Math.min(outcomes.length, from + CHUNK)
    const whole = form.chunk(from, to, lo, hi)
    for (let row = from, i = 0; row < to; row++, i++) {
      const now = whole ? sign(lo[i] as number, hi[i] as number) : sign(...signs(form.exact(row)))
      outcomes[row] = into(outcomes[row] as number, now)
    }
    scope.effort[whole ? 'integer' : 'decimal'] += to - from
  }
}

/**
 * Decides a comparison for every row of a table: on whole numbers where a proof holds that they are exact, row by row in
 * decimal arithmetic elsewhere.
 *
 * @param decision the comparison as linear forms
 * @param scope the table and what holds for it
 */
export function decide(decision: Decision, scope: Scope): Decided {
  const outcomes = new Uint8Array(scope.table.rows)
  const sides = decision.sides.map((form) => bounds(form, scope))
  const [first, second] = signsOf(decision.op)
  const room = scope.room ?? scratch(outcomes.length)
  if (sides[0] && first) fold(outcomes, { form: sides[0], sign: first, into: (_, now) => now }, scope, room)
  if (sides[1] && second) fold(outcomes, { form: sides[1], sign: second, into: both }, scope, room)
  if (!decision.base) return { outcomes, sides }
  const base = bounds(decision.base, scope)
  const into = (before: number, now: number): number => (now === MAYBE ? before | UNDEFINED : now || before)
  fold(outcomes, { form: base, sign: byBase, into }, scope, room)
  return { outcomes, sides, base }
}
