import { isDay } from '../values/day'
import { periodsBegun } from '../plan/milestones'
import { readsFlows } from './flows'
import { runRule, type Ground, type RuleRun } from './rule-run'
import { dueIn } from './target'

/** A rule evaluated for another time. */
export interface PastRun {
  /** The period, or the data day. */
  readonly at: string
  readonly run: RuleRun
}

/** What a rule came to at other times. */
export interface History {
  /** Of a rule of periods over flows or growth: every period that has begun, in order. */
  readonly periods: readonly PastRun[]
  /** By the datasets of several days, each judged on its own day, in order; empty where there is just one. */
  readonly days: readonly PastRun[]
}

/** A history that nobody asked for. */
export const NO_HISTORY: History = { periods: [], days: [] }

function periodRuns(run: RuleRun, ground: Ground): readonly PastRun[] {
  const { rule, used, chosen } = run
  // a stock has one figure, whatever the period; growth compares the stocks of two days
  if (rule.op !== 'increasing' && !readsFlows(used.bound)) return []
  const { plan } = ground.context
  return periodsBegun(rule, plan, ground.day).map((period) => ({
    at: period.key,
    run: runRule(rule, ground, chosen ? used.id : undefined, dueIn(period, rule, plan, ground.day)),
  }))
}

function dayRuns(run: RuleRun, ground: Ground): readonly PastRun[] {
  const { rule, used, chosen } = run
  // growth is told by the years that it compares
  if (ground.earlier.length === 0 || rule.op === 'increasing' || readsFlows(used.bound)) return []
  const all = [ground.dataset, ...ground.earlier].filter(({ day }) => isDay(day))
  const past = all
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((dataset) => {
      const earlier = all.filter((other) => other !== dataset)
      const then: Ground = { context: ground.context, dataset, earlier, day: dataset.day }
      return { at: dataset.day, run: runRule(rule, then, chosen ? used.id : undefined) }
    })
    // a dataset of regions says nothing of communities
    .filter(({ run: { used: at } }) => at.bound.table.rows > 0)
  return past.length > 1 ? past : []
}

/**
 * Evaluates a rule for the periods before the one that is judged, and on the datasets of other days.
 *
 * @param run the rule as it is judged
 * @param ground the datasets and the day
 */
export function historyOf(run: RuleRun, ground: Ground): History {
  return { periods: periodRuns(run, ground), days: dayRuns(run, ground) }
}
