import type { NumberColumn, Table } from '../measures/column'
import type { Measures, NumberMeasure } from '../measures/measure'
import { ShequError } from '../values/error'
import { text } from '../values/text'
import type { Atom } from './linear'
import type { Scratch } from './scratch'

/** How many rows were decided on whole numbers, and how many needed decimal arithmetic. */
export interface Effort {
  integer: number
  decimal: number
}

/** Whether a region's own figure or the sum of its parts is the evidence, where both are given. */
export type Evidence = 'reported' | 'parts'

/** What an evaluation stands on. */
export interface Scope {
  readonly table: Table
  readonly measures: Measures
  /** Number of the day on which the plan was signed. */
  readonly signed: number
  /** The period that flows are read of. */
  readonly period?: string
  readonly evidence: (measure: string) => Evidence
  /** An atom as a column of bounds for every row of a table. */
  readonly resolve: (atom: Atom, scope: Scope) => NumberColumn
  readonly effort: Effort
  /** Room for the bounds of a chunk, used again and again; each comparison makes its own where there is none. */
  readonly room?: Scratch
}

/** The key under which a table keeps a measure: flows are kept by period. */
export function columnKey(scope: Scope, id: string): string {
  return scope.measures[id]?.time === 'period' && scope.period !== undefined ? `${id}@${scope.period}` : id
}

/** The mistake of a formula that nobody has parsed: `parsePlan` refuses it with its path. */
export function badFormula(zh: string, en: string): ShequError {
  return new ShequError('bad-formula', text(zh, en))
}

/**
 * A measure of numbers by its id.
 *
 * @throws ShequError `bad-formula` when there is none of that id
 */
export function numberMeasure({ measures }: Scope, id: string): NumberMeasure {
  const measure = measures[id]
  if (measure?.type === 'number') return measure
  throw badFormula(`${id} 不是数值型数据项`, `${id} is not a measure of numbers`)
}
