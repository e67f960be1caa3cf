import { decision, linear, type Atom, type Form } from '../indicators/linear'
import type { Amount, Condition, Op, Ratio, Target } from '../indicators/node'
import { signsOf, YES } from '../indicators/outcome'
import { Exact } from '../values/decimal'
import { figuresIn, givenOf, measuresOf, partOf, type Figure, type Ground } from './figure'
import type { RequireReason } from './result'

/** A figure as a sum of others: (Σ factor × figure + constant) ÷ divisor, divided last, so that it is rounded once at most. */
export interface Relation {
  readonly terms: readonly { readonly figure: Figure; readonly factor: Exact }[]
  readonly constant: Exact
  /** Above 0. */
  readonly divisor: Exact
}

/** One end of what complies. */
export interface Limit {
  readonly side: 'least' | 'most'
  /** Whether the end itself does not comply. */
  readonly strict: boolean
  readonly relation: Relation
  /** What the rule compares with at this end. */
  readonly target: number
}

/** A comparison solved for one figure. */
export interface Solution {
  readonly is: 'solved'
  /** What is compared. */
  readonly of: Amount | Ratio
  readonly figure: Figure
  /** Where the figure stands: what is counted, or what it is counted against. */
  readonly stands: 'above' | 'below'
  readonly limits: readonly Limit[]
  /** Measures of conditions inside the formula that are not known. */
  readonly open: readonly string[]
}

/** What solving comes to. */
export type Solved =
  | Solution
  | { readonly is: 'duty'; readonly measure: string; readonly options: readonly (string | boolean)[] }
  | { readonly is: 'refused'; readonly reason: RequireReason }
  | { readonly is: 'base-zero' }

/** A comparison. */
export interface Comparison {
  readonly of: Amount | Ratio
  readonly op: Op
  readonly value: Target
}

const ZERO = new Exact(0)
const refused = (reason: RequireReason): Solved => ({ is: 'refused', reason })

const targetsOf = (value: Target): readonly number[] => (typeof value === 'number' ? [value] : value)

/** Whether a comparison holds where something that is 1 or 0 is 1, and where it is 0. */
function yesAndNo({ op, value }: Comparison): readonly [yes: boolean, no: boolean] {
  const targets = targetsOf(value)
  const holds = (one: number): boolean =>
    signsOf(op).every((sign, at) => sign(one - targets[at]!, one - targets[at]!) === YES)
  return [holds(1), holds(0)]
}

/** The options of a class or a flag that comply: those named, or all the others. */
function duty(node: Extract<Condition, { node: 'is' }>, comparison: Comparison, { scope }: Ground): Solved {
  const [yes, no] = yesAndNo(comparison)
  if (yes === no) return refused(yes ? 'no-influence' : 'no-value')
  const measure = scope.measures[node.id]
  const all = measure?.type === 'class' ? Object.keys(measure.options) : [true, false]
  return { is: 'duty', measure: node.id, options: all.filter((option) => node.in.includes(option) === yes) }
}

/** A comparison that asks another one to hold asks for what that one asks for. */
function unwrapped(comparison: Comparison): Comparison | undefined {
  const { of } = comparison
  if (of.node !== 'compare') return comparison
  const [yes, no] = yesAndNo(comparison)
  return yes && !no ? unwrapped(of) : undefined
}

interface Sides {
  readonly above: Form
  readonly below: Form | undefined
}

/** Which figure to solve for: what is not given, what is counted before what it is counted against. */
function wantedOf(
  { above, below }: Sides,
  value: Target,
  ground: Ground,
): readonly [Figure, 'above' | 'below'] | undefined {
  const tops = figuresIn(above, ground)
  const bases = below ? figuresIn(below, ground) : []
  const lacks = (figure: Figure): boolean => givenOf(figure, ground) === undefined
  const top = tops.find(lacks)
  if (top) return [top, 'above']
  const base = targetsOf(value).includes(0) ? undefined : bases.find(lacks)
  if (base && tops.length > 0) return [base, 'below']
  return tops[0] && [tops[0], 'above']
}

function isIn(key: string, form: Form | undefined, ground: Ground): boolean {
  return form !== undefined && figuresIn(form, ground).some((figure) => figure.key === key)
}

/** Whether a condition, or a timetable taken otherwise, moves along with a measure. */
function movesAlong(atom: Atom, { key, measure }: Figure, ground: Ground): boolean {
  const part = partOf(atom, ground)
  if (part.is === 'figure') return part.figure.measure === measure && part.figure.key !== key
  return measuresOf(atom)?.includes(measure) === true
}

/** One side of a comparison, value minus target, as a relation for the figure: solved for where it is 0. */
function relationOf(side: Form, wanted: Figure, ground: Ground): { relation: Relation; rising: boolean } | undefined {
  const factors = new Map<string, { figure: Figure; factor: Exact }>()
  let constant = side.constant
  for (const { atom, coef } of side.terms) {
    const part = partOf(atom, ground)
    if (part.is === 'fixed') constant = constant.plus(coef.times(part.value))
    if (part.is !== 'figure') continue
    const { figure } = part
    const factor = (factors.get(figure.key)?.factor ?? ZERO).plus(coef.times(figure.scale))
    factors.set(figure.key, { figure, factor })
  }
  const own = factors.get(wanted.key)?.factor ?? ZERO
  if (own.isZero()) return undefined
  factors.delete(wanted.key)
  const rising = own.gt(0)
  const other = (value: Exact): Exact => (rising ? value.negated() : value)
  const terms = [...factors.values()].map(({ figure, factor }) => ({ figure, factor: other(factor) }))
  return { relation: { terms, constant: other(constant), divisor: own.abs() }, rising }
}

/** Which ends each side of a comparison sets, where the figure makes it rise. */
const ENDS: Readonly<Record<Op, readonly (readonly Limit['side'][])[]>> = {
  atLeast: [['least']],
  moreThan: [['least']],
  atMost: [['most']],
  lessThan: [['most']],
  equals: [['least', 'most']],
  between: [['least'], ['most']],
}

const OTHER = { least: 'most', most: 'least' } as const

function limitsOf({ of, op, value }: Comparison, wanted: Figure, ground: Ground): readonly Limit[] {
  const strict = op === 'moreThan' || op === 'lessThan'
  const targets = targetsOf(value)
  return decision(of, op, value).sides.flatMap((side, at) => {
    const solved = relationOf(side, wanted, ground)
    if (!solved) return []
    const { relation, rising } = solved
    return ENDS[op][at]!.map((end): Limit => ({
      side: rising ? end : OTHER[end],
      strict,
      relation,
      target: targets[at]!,
    }))
  })
}

/** Whether the base of a ratio is surely 0. */
function isZero(form: Form, ground: Ground): boolean {
  let sum = form.constant
  for (const { atom, coef } of form.terms) {
    const part = partOf(atom, ground)
    const value =
      part.is === 'fixed'
        ? part.value
        : part.is === 'figure'
          ? givenOf(part.figure, ground)?.times(part.figure.scale)
          : undefined
    if (value === undefined) return false
    sum = sum.plus(coef.times(value))
  }
  return sum.lte(0)
}

/**
 * Solves a comparison for one figure: where value minus target, a sum over figures, is 0.
 *
 * @param comparison what a rule compares
 * @param ground the place as far as it is known
 * @returns the ends of what complies as sums of other figures; a bare duty; or why it cannot be solved
 */
export function solve(comparison: Comparison, ground: Ground): Solved {
  const inner = unwrapped(comparison)
  if (!inner) return refused('nested')
  const { of } = inner
  if (of.node === 'is') return duty(of, inner, ground)
  const above = linear(of.node === 'ratio' ? of.of : of)
  const below = of.node === 'ratio' ? linear(of.to) : undefined
  const atoms = [...above.terms, ...(below?.terms ?? [])].map(({ atom }) => atom)
  const parts = atoms.map((atom) => partOf(atom, ground))
  if (parts.some((part) => part.is === 'beneath')) return refused('beneath')
  if (below && isZero(below, ground)) return { is: 'base-zero' }
  const [wanted, stands] = wantedOf({ above, below }, inner.value, ground) ?? []
  if (!wanted || !stands) return refused('nested')
  if (isIn(wanted.key, above, ground) && isIn(wanted.key, below, ground)) return refused('both-sides')
  if (atoms.some((atom) => movesAlong(atom, wanted, ground))) return refused('nested')
  const limits = limitsOf(inner, wanted, ground)
  if (limits.length === 0) return refused('no-influence')
  const open = parts.flatMap((part) => (part.is === 'open' ? part.measures : []))
  return { is: 'solved', of, figure: wanted, stands, limits, open: [...new Set(open)] }
}
