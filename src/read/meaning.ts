import type { Measure } from '../measures/measure'
import type { Location, Problem } from '../values/problem'
import type { ColumnUse } from './column-use'
import { ROLE_WORDS, type ColumnRole } from './known-words'

/** What a heading was taken for. */
export type Taken =
  | { readonly is: ColumnRole }
  | {
      readonly is: 'measure'
      readonly id: string
      readonly measure: Measure
      readonly period?: string
      /** The unit in which bare figures are given, where it is not the measure's own: 万人. */
      readonly unit?: string
      /** What its figures are said to be (口径): the id of a measure, or words. */
      readonly countedAs?: string
      /** Whether the heading itself names a unit, its own or another. */
      readonly saysUnit?: true
    }
  | { readonly is: 'refused'; readonly why: (at: Location) => Problem }

/** What a usable heading was taken for. */
export type Used = Exclude<Taken, { is: 'refused' }>

/** A heading that was taken for a measure. */
export type MeasureUsed = Extract<Used, { is: 'measure' }>

/** What a heading means, in words. */
export function meaningWords(taken: Used): { readonly 'zh-CN': string; readonly en: string } {
  return taken.is === 'measure' ? taken.measure.label : { 'zh-CN': ROLE_WORDS[taken.is][0] as string, en: taken.is }
}

/** The key under which locations of a column's cells are asked for. */
export function keyOfTaken(taken: Used): string {
  if (taken.is !== 'measure') return taken.is
  return taken.period === undefined ? taken.id : `${taken.id}@${taken.period}`
}

/** What was taken, without the measure itself. */
export function useOf(taken: Used | undefined): Pick<ColumnUse, 'use' | 'measure' | 'period' | 'unit'> {
  if (taken?.is !== 'measure') return { use: taken?.is ?? 'unused' }
  const { id: measure, period, unit } = taken
  return {
    use: 'measure',
    measure,
    ...(period === undefined ? {} : { period }),
    ...(unit === undefined ? {} : { unit }),
  }
}
