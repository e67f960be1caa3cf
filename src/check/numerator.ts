import { Exact } from '../values/decimal'
import type { Level } from '../values/code'
import type { Interval } from '../measures/column'
import type { Measures } from '../measures/measure'
import { linear } from '../indicators/linear'
import { needs } from '../indicators/needs'
import type { Amount, Formula, Op } from '../indicators/node'
import { reportedColumn } from '../indicators/total'
import type { Bound } from './bound'
import { comparison } from './variant'

const HUNDREDTHS = 2

/** What a numerator counts: its measure, the decimals of its smallest step, and the level where it counts places. */
export interface Step {
  readonly measure: string
  readonly decimals: number
  readonly level?: Level
}

/** The numerator of a comparison as something that can be moved step by step while all else stays. */
export interface Numerator {
  readonly op: Op
  readonly strict: boolean
  readonly step: Step
  /** By how much the comparison moves for one more of the numerator. */
  readonly factor: Exact
  /** Value minus target, times the base; two for `between`. */
  readonly sides: (row: number) => readonly Interval[]
  /** The measure that a change is told in: the place's own figure where that is the evidence, else what is added up. */
  readonly named: (row: number) => string
}

function finestOf(ids: readonly string[], measures: Measures): number {
  const steps = ids
    .map((id) => measures[id])
    .map((m) => (m?.type === 'number' ? m.decimals : m?.type === 'hours' ? HUNDREDTHS : 0))
  return Math.max(0, ...steps)
}

function stepOf(numerator: Amount, measures: Measures): Step | undefined {
  // a bare yes has no steps
  if (numerator.node === 'is' || numerator.node === 'compare') return undefined
  const ids = needs(numerator.node === 'total' ? numerator.of : numerator).map((need) => need.id)
  const measure = ids[0]
  if (measure === undefined) return undefined
  const counts = numerator.node === 'total' && (numerator.of.node === 'is' || numerator.of.node === 'compare')
  return counts ? { measure, decimals: 0, level: numerator.over.level } : { measure, decimals: finestOf(ids, measures) }
}

/** By how much the comparison moves for one more of the numerator; undefined where the base moves along. */
function factorOf(formula: Formula): Exact | undefined {
  if (formula.node === 'unstated') return undefined
  if (formula.node !== 'ratio') return new Exact(linear(formula).divisor)
  const [of, to] = [linear(formula.of), linear(formula.to)]
  const shared = of.terms.some(({ atom }) => to.terms.some((term) => term.atom.key === atom.key))
  return shared ? undefined : new Exact(formula.per).times(Math.max(of.divisor, to.divisor))
}

function evidenceNamed({ scope }: Bound, numerator: Amount, measure: string): (row: number) => string {
  const [atom] = numerator.node === 'total' ? linear(numerator).terms.map((term) => term.atom) : []
  const reported = atom?.kind === 'total' ? atom.reported : undefined
  const column = atom?.kind === 'total' ? reportedColumn(atom, scope) : undefined
  if (reported === undefined || !column || scope.evidence(reported) === 'parts') return () => measure
  return (row) => (column.lo[row] === column.hi[row] ? reported : measure)
}

/**
 * The numerator of a rule's comparison, where it can be moved step by step while all else stays.
 *
 * @param bound the rule on the dataset
 * @returns undefined where there is nothing to compare, where the duty is a bare yes, or where the base moves along
 */
export function numeratorOf(bound: Bound): Numerator | undefined {
  const { variant, scope, decided } = bound
  const { formula } = variant.indicator
  const compared = comparison(variant)
  if (!compared || !decided || formula.node === 'unstated') return undefined
  const of = formula.node === 'ratio' ? formula.of : formula
  const [step, factor] = [stepOf(of, scope.measures), factorOf(formula)]
  if (!step || !factor) return undefined
  return {
    op: compared.op,
    strict: compared.op === 'moreThan' || compared.op === 'lessThan',
    step,
    factor,
    sides: (row) => decided.sides.map((side) => side.exact(row)),
    named: evidenceNamed(bound, of, step.measure),
  }
}
