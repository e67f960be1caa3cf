import { Exact, plain } from '../values/decimal'
import type { Level } from '../values/code'
import type { Interval } from '../measures/column'
import type { Measures } from '../measures/measure'
import { linear } from '../indicators/linear'
import { needs } from '../indicators/needs'
import type { Amount, Formula } from '../indicators/node'
import { reportedColumn } from '../indicators/total'
import type { Gap } from './finding'
import { comparison, type Bound } from './variant'

const HUNDREDTHS = 2

/** What a numerator counts: its measure, the decimals of its smallest step, and the level where it counts places. */
interface Step {
  readonly measure: string
  readonly decimals: number
  readonly level?: Level
}

function finestOf(ids: readonly string[], measures: Measures): number {
  const steps = ids
    .map((id) => measures[id])
    .map((m) => (m?.type === 'number' ? m.decimals : m?.type === 'hours' ? HUNDREDTHS : 0))
  return Math.max(0, ...steps)
}

function stepOf(numerator: Amount, measures: Measures): Step | undefined {
  const ids = needs(numerator.node === 'total' ? numerator.of : numerator).map((need) => need.id)
  const measure = ids[0]
  if (measure === undefined) return undefined
  const counts = numerator.node === 'total' && (numerator.of.node === 'is' || numerator.of.node === 'compare')
  return counts ? { measure, decimals: 0, level: numerator.over.level } : { measure, decimals: finestOf(ids, measures) }
}

function numeratorOf(formula: Formula): { readonly of: Amount; readonly per: number } | undefined {
  if (formula.node === 'unstated') return undefined
  return formula.node === 'ratio' ? { of: formula.of, per: formula.per } : { of: formula, per: 1 }
}

/** The least whole number of steps that brings a difference to 0, or past it where the comparison is strict. */
function steps(difference: Exact, decimals: number, strict: boolean): Exact {
  if (!difference.isFinite()) return difference
  const rounded = difference.toDecimalPlaces(decimals, Exact.ROUND_CEIL)
  return strict && rounded.eq(difference) ? rounded.plus(new Exact(10).pow(-decimals)) : rounded
}

type Direction = 'more' | 'less'

/** How far below or above its target a numerator is, in its own unit: least and most. */
function shortfall(bound: Interval, factor: Exact, direction: Direction): Interval {
  const scaled = { lo: bound.lo.div(factor), hi: bound.hi.div(factor) }
  return direction === 'more' ? { lo: scaled.hi.negated(), hi: scaled.lo.negated() } : scaled
}

/** Which side of a comparison is missed, and which way the numerator has to go. */
function missed(op: string, sides: readonly Interval[]): { readonly side: number; readonly direction: Direction } {
  const [first] = sides
  if (op === 'between') return first?.lo.isNegative() ? { side: 0, direction: 'more' } : { side: 1, direction: 'less' }
  if (op === 'atMost' || op === 'lessThan') return { side: 0, direction: 'less' }
  if (op === 'equals' && first && !first.lo.isNegative()) return { side: 0, direction: 'less' }
  return { side: 0, direction: 'more' }
}

function gapIn(interval: Interval, { decimals }: Step, strict: boolean): Pick<Gap, 'by' | 'upTo'> | undefined {
  const [by, upTo] = [steps(interval.lo, decimals, strict), steps(interval.hi, decimals, strict)]
  if (upTo.lte(0)) return undefined
  const least = plain(Exact.max(by.isFinite() ? by : 0, 0))
  return by.eq(upTo) ? { by: least } : { by: least, upTo: upTo.isFinite() ? plain(upTo) : null }
}

/** By how much the comparison moves for one more of the numerator; undefined where the base moves along. */
function factorOf(formula: Formula): Exact | undefined {
  if (formula.node === 'unstated') return undefined
  if (formula.node !== 'ratio') return new Exact(linear(formula).divisor)
  const [of, to] = [linear(formula.of), linear(formula.to)]
  const shared = of.terms.some(({ atom }) => to.terms.some((term) => term.atom.key === atom.key))
  return shared ? undefined : new Exact(formula.per).times(Math.max(of.divisor, to.divisor))
}

/** The measure that a gap is told in: the place's own figure where that is the evidence, else what is added up. */
function evidenceNamed({ scope }: Bound, numerator: Amount, measure: string): (row: number) => string {
  const [atom] = numerator.node === 'total' ? linear(numerator).terms.map((term) => term.atom) : []
  const reported = atom?.kind === 'total' ? atom.reported : undefined
  const column = atom?.kind === 'total' ? reportedColumn(atom, scope) : undefined
  if (reported === undefined || !column || scope.evidence(reported) === 'parts') return () => measure
  return (row) => (column.lo[row] === column.hi[row] ? reported : measure)
}

/**
 * The smallest change of the numerator that would comply, in the measure's own steps.
 *
 * @param bound the rule on the dataset
 * @returns for a row its gap: empty where nothing has to change, or where the duty is a bare yes
 */
export function gapsOf(bound: Bound): (row: number) => readonly Gap[] {
  const { variant, scope, decided } = bound
  const numerator = numeratorOf(variant.indicator.formula)
  const compared = comparison(variant)
  const step =
    numerator && numerator.of.node !== 'is' && numerator.of.node !== 'compare'
      ? stepOf(numerator.of, scope.measures)
      : undefined
  if (!numerator || !compared || !decided || !step) return () => []
  const factor = factorOf(variant.indicator.formula)
  if (!factor) return () => []
  const strict = compared.op === 'moreThan' || compared.op === 'lessThan'
  const { level } = step
  const named = evidenceNamed(bound, numerator.of, step.measure)
  return (row) => {
    const sides = decided.sides.map((side) => side.exact(row))
    const { side, direction } = missed(compared.op, sides)
    const gap = gapIn(shortfall(sides[side] as Interval, factor, direction), step, strict)
    return gap ? [{ measure: named(row), ...(level === undefined ? {} : { level }), direction, ...gap }] : []
  }
}
