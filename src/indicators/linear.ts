import { canonical } from '../values/canonical'
import { Exact } from '../values/decimal'
import type { Level } from '../values/code'
import type { Amount, Days, Op, Ratio, Target } from './node'

/** What a linear form is a sum of. Atoms with the same key have the same value in the same row. */
export type Atom =
  | {
      readonly kind: 'cell'
      readonly key: string
      readonly id: string
      /** The figure is a base of a ratio: 0 is looked at apart, so that here it starts at its smallest step. */
      readonly positive: boolean
    }
  | { readonly kind: 'is'; readonly key: string; readonly id: string; readonly in: readonly (string | boolean)[] }
  | { readonly kind: 'hours'; readonly key: string; readonly id: string; readonly days: Days }
  | { readonly kind: 'compare'; readonly key: string; readonly decision: Decision }
  | TotalAtom

/** A sum over the places beneath. */
export interface TotalAtom {
  readonly kind: 'total'
  readonly key: string
  readonly level: Level
  readonly where?: Atom
  readonly of: Form
  readonly reported?: string
}

/** A decimal with what bounds take of it, so that a form is bound to a table without decimal arithmetic. */
interface Fixed {
  readonly decimals: number
  /** The decimal as a whole number of 10^-decimals; beyond 2^53 near it, where no bound is proven anyway. */
  readonly whole: number
}

interface Term extends Fixed {
  readonly atom: Atom
  readonly coef: Exact
}

/** (Σ coef × atom + constant) / divisor. The divisor is 60 where timetables, kept in minutes, are in it. */
export interface Form {
  readonly terms: readonly Term[]
  readonly constant: Exact
  /** The constant once more. */
  readonly fixed: Fixed
  readonly divisor: number
}

/** A comparison as the sign of linear forms, so that it needs no division. */
export interface Decision {
  readonly op: Op
  /** Value minus target, times the base of the ratio; two for `between`: minus its lower and minus its upper end. */
  readonly sides: readonly Form[]
  /** The base of the ratio: where it is 0, the comparison is undefined. */
  readonly base?: Form
}

const ZERO = new Exact(0)
const ONE = new Exact(1)
const MINUTES_AN_HOUR = 60

function fixed(value: Exact): Fixed {
  const decimals = Math.max(0, value.decimalPlaces())
  return { decimals, whole: (decimals === 0 ? value : value.times(new Exact(10).pow(decimals))).toNumber() }
}

const term = (atom: Atom, coef: Exact): Term => ({ atom, coef, ...fixed(coef) })

const constantly = (constant: Exact): Pick<Form, 'constant' | 'fixed'> => ({ constant, fixed: fixed(constant) })

const single = (atom: Atom, divisor = 1): Form => ({ terms: [term(atom, ONE)], ...constantly(ZERO), divisor })

/** Which totals run over the same places and can be bounded row by row together. */
function placesOf(atom: Atom): string {
  if (atom.kind !== 'total' || atom.reported !== undefined) return atom.key
  return `total ${atom.level} ${atom.where?.key ?? ''}`
}

function totalOf(total: TotalAtom, of: Form): TotalAtom {
  return { ...total, key: `${placesOf(total)} ${keyOf({ ...of, divisor: 1 })}`, of: { ...of, divisor: 1 } }
}

function keyOf(form: Form): string {
  return `${form.terms.map((t) => `${t.coef.toFixed()}*${t.atom.key}`).join('+')}+${form.constant.toFixed()}/${form.divisor}`
}

/** Pushes the factor of a total into its rows, so that totals over the same places merge. */
function inward(one: Term): Term {
  if (one.atom.kind !== 'total' || one.atom.reported !== undefined || one.coef.eq(1)) return one
  return term(totalOf(one.atom, combine([{ coef: one.coef, form: one.atom.of }])), ONE)
}

function merge(a: Term, b: Term): Term {
  if (a.atom.kind === 'total' && b.atom.kind === 'total' && a.atom.reported === undefined) {
    const of = combine([
      { coef: ONE, form: a.atom.of },
      { coef: ONE, form: b.atom.of },
    ])
    return term(totalOf(a.atom, of), ONE)
  }
  return term(a.atom, a.coef.plus(b.coef))
}

/**
 * The weighted sum of linear forms, each atom once.
 *
 * @param parts forms with their factors
 */
function combine(parts: readonly { readonly coef: Exact; readonly form: Form }[]): Form {
  const divisor = parts.some((p) => p.form.divisor !== 1) ? MINUTES_AN_HOUR : 1
  const merged = new Map<string, Term>()
  let constant = ZERO
  for (const { coef, form } of parts) {
    const factor = coef.times(divisor / form.divisor)
    constant = constant.plus(form.constant.times(factor))
    for (const { atom, coef: own } of form.terms) {
      const one = inward(term(atom, own.times(factor)))
      const key = placesOf(one.atom)
      const before = merged.get(key)
      merged.set(key, before ? merge(before, one) : one)
    }
  }
  return { terms: [...merged.values()].filter((t) => !t.coef.isZero()), ...constantly(constant), divisor }
}

/** Forms by node: rules are compiled once, however often they are checked. */
const forms = new WeakMap<Amount, Form>()

/**
 * An amount as a linear form over atoms.
 *
 * @param amount a node of the kernel
 */
export function linear(amount: Amount): Form {
  const form = forms.get(amount) ?? formOf(amount)
  forms.set(amount, form)
  return form
}

function formOf(amount: Amount): Form {
  switch (amount.node) {
    case 'measure':
      return single({ kind: 'cell', key: amount.id, id: amount.id, positive: false })
    case 'number':
      return number(amount.value)
    case 'is':
      return single({ kind: 'is', key: canonical(amount), id: amount.id, in: amount.in })
    case 'hours':
      return single(
        { kind: 'hours', key: `${amount.id}:${amount.days}`, id: amount.id, days: amount.days },
        MINUTES_AN_HOUR,
      )
    case 'add':
      return combine(amount.of.map((part) => ({ coef: ONE, form: linear(part) })))
    case 'compare':
      return single({ kind: 'compare', key: canonical(amount), decision: decision(amount.of, amount.op, amount.value) })
    case 'total':
      return linearTotal(amount)
    default:
      return amount satisfies never
  }
}

function linearTotal(node: Extract<Amount, { node: 'total' }>): Form {
  const where = node.over.where ? linear(node.over.where).terms[0]?.atom : undefined
  const of = linear(node.of)
  const rest = {
    ...(where ? { where } : {}),
    ...(node.reported === undefined ? {} : { reported: node.reported }),
  }
  const atom: TotalAtom = { kind: 'total', key: canonical(node), level: node.over.level, of, ...rest }
  // a total with a reported figure keeps its rows' divisor, since the reported figure is not multiplied by it
  return single(node.reported === undefined ? totalOf(atom, of) : atom, of.divisor)
}

/** The base of a ratio with 0 left out, where it is one cell that the other side does not use. */
function withoutZero(base: Form, of: Form): Form {
  const [one, more] = base.terms
  if (!one || more || one.atom.kind !== 'cell' || !base.constant.isZero()) return base
  const { key, id } = one.atom
  if (of.terms.some((t) => t.atom.key === key)) return base
  return { ...base, terms: [{ ...one, atom: { kind: 'cell', key: `${key}>0`, id, positive: true } }] }
}

/** Comparisons by what is compared. */
const decisions = new WeakMap<Amount | Ratio, Map<string, Decision>>()

/**
 * A comparison as linear forms: `of / to × per op value` as the sign of per × of − value × to.
 *
 * @param of an amount or a ratio
 * @param op how it is compared
 * @param value with what; two figures for `between`
 */
export function decision(of: Amount | Ratio, op: Op, value: Target): Decision {
  const made = decisions.get(of) ?? new Map<string, Decision>()
  decisions.set(of, made)
  const key = `${op} ${String(value)}`
  const before = made.get(key) ?? decisionOf(of, op, value)
  made.set(key, before)
  return before
}

function decisionOf(of: Amount | Ratio, op: Op, value: Target): Decision {
  const targets = typeof value === 'number' ? [value] : value
  if (of.node !== 'ratio') {
    const form = linear(of)
    return { op, sides: targets.map((v) => minus(form, ONE, number(v), ONE)) }
  }
  const numerator = linear(of.of)
  const base = linear(of.to)
  const divisor = withoutZero(base, numerator)
  return { op, sides: targets.map((v) => minus(numerator, new Exact(of.per), divisor, new Exact(v))), base }
}

const number = (value: number): Form => ({ terms: [], ...constantly(new Exact(value)), divisor: 1 })

function minus(a: Form, factor: Exact, b: Form, value: Exact): Form {
  return combine([
    { coef: factor, form: a },
    { coef: value.negated(), form: b },
  ])
}
