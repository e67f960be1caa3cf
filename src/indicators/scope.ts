import type { NumberColumn, Table } from '../measures/column'
import type { Measures } from '../measures/measure'
import type { Atom } from './linear'

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
}

/** The key under which a table keeps a measure: flows are kept by period. */
export function columnKey(scope: Scope, id: string): string {
  return scope.measures[id]?.time === 'period' && scope.period !== undefined ? `${id}@${scope.period}` : id
}
