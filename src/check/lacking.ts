import type { Level } from '../values/code'
import type { Place } from '../dataset/places'
import { Details } from './detail'
import type { Ground, RuleRun } from './rule-run'
import { codesOf, hasAny } from './verdicts'

/** A column that undecided places of a rule lack, with all places in which it is blank. */
export interface Lacked {
  readonly measure: string
  /** The period of a flow. */
  readonly period?: string
  readonly level: Level
  readonly places: readonly Place[]
}

/**
 * What the undecided places of a rule lack, cell by cell.
 *
 * @param run the rule with all its readings evaluated
 * @param ground the datasets and the day
 */
export function lackingOf(run: RuleRun, ground: Ground): readonly Lacked[] {
  const open = codesOf(run, ['unknown'])
  if (!hasAny(run, open)) return []
  const details = new Details(run, ground)
  const found = new Map<string, Omit<Lacked, 'places'> & { readonly rows: Set<number> }>()
  run.codes.forEach((code, row) => {
    if (open[code] !== 1) return
    for (const { measure, level, rows } of details.lacking(row)) {
      const isFlow = ground.context.measures[measure]?.time === 'period'
      const period = isFlow && run.due.period !== undefined ? { period: run.due.period } : {}
      const one = found.get(`${measure} ${level}`) ?? { measure, level, ...period, rows: new Set<number>() }
      found.set(`${measure} ${level}`, one)
      for (const each of rows) one.rows.add(each)
    }
  })
  return [...found.values()].map(({ rows, ...one }) => {
    const { places } = ground.dataset.table(one.level)
    return { ...one, places: [...rows].map((row) => places[row] as Place) }
  })
}
