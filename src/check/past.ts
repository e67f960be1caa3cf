import type { Place } from '../dataset/places'
import type { DayFinding, Finding, PeriodFinding } from './finding'
import { readsFlows } from './flows'
import type { History, PastRun } from './history'
import { ofYear } from './growth'
import { quantitiesOf, type Quantities } from './quantities'
import type { RuleRun } from './rule-run'
import { thresholdsOf } from './show'
import { targetValue } from './target'
import { valueFields } from './value'
import { verdictAt } from './verdicts'

/** The figures that stand for a time: those of the period, or of the dataset of its year where growth compares datasets. */
function figuresOf({ used, due, rule }: RuleRun, key: string): Quantities | undefined {
  const { bound, others } = used
  const year = Number(due.milestone.due.slice(0, 4))
  const at = rule.op === 'increasing' && !readsFlows(bound) ? ofYear([bound, ...others], year) : bound
  const row = at?.table.rowOf(key) ?? -1
  return at && row >= 0 ? quantitiesOf(at.variant.indicator.formula, at.scope)?.(row) : undefined
}

/** What a place came to at another time; undefined where it was not listed then. */
function then({ run }: PastRun, { key }: Place): Omit<PeriodFinding, 'period'> | undefined {
  const { used, due, rule } = run
  const row = used.bound.table.rowOf(key)
  if (row < 0) return undefined
  const { milestone, inForce } = due
  const verdict = verdictAt(run, row)
  const thresholds = rule.op === 'increasing' ? [] : thresholdsOf(milestone.value, milestone.suffices)
  const figures = verdict === 'inapplicable' ? undefined : figuresOf(run, key)
  return { due: milestone.due, inForce, verdict, ...valueFields(figures, thresholds) }
}

/**
 * What a place came to in earlier periods, and by the data of other days.
 *
 * @param place one that is listed now
 * @param history the rule at other times
 * @returns nothing where there is just the present
 */
export function pastOf(place: Place, { periods, days }: History): Pick<Finding, 'periods' | 'series'> {
  const ofPeriods = periods.flatMap((past): readonly PeriodFinding[] => {
    const one = then(past, place)
    return one ? [{ period: past.at, ...one }] : []
  })
  const ofDays = days.flatMap((past): readonly DayFinding[] => {
    const one = then(past, place)
    return one ? [{ day: past.at, target: targetValue(past.run.due.milestone.value), ...one }] : []
  })
  return {
    ...(ofPeriods.length > 0 ? { periods: ofPeriods } : {}),
    ...(ofDays.length > 0 ? { series: ofDays } : {}),
  }
}
