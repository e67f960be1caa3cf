import type { Level } from '../values/code'
import { Exact, plain } from '../values/decimal'
import { VERDICTS, type Finding, type Verdict } from './finding'
import { canBreakDown } from './can-break-down'
import { Details } from './detail'
import { gapsOf } from './gap'
import { historyOf, NO_HISTORY, type History } from './history'
import type { Breakdown, Counts, GapSum, RuleResult } from './report'
import { breakDown, isWorkedOut, type Ground, type RuleRun } from './rule-run'
import { codeOf, type Verdicts } from './verdicts'

/** How many places of each verdict. */
function countsOf({ verdicts }: Verdicts): Counts {
  const counts = new Array<number>(VERDICTS.length).fill(0)
  for (const code of verdicts) counts[code] = (counts[code] as number) + 1
  return Object.fromEntries(VERDICTS.map((verdict, code) => [verdict, counts[code]])) as Counts
}

function countsThen(run: RuleRun) {
  return { due: run.due.milestone.due, inForce: run.due.inForce, counts: countsOf(run) }
}

/** Works something out when it is first asked for, and then no more. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** The gaps of all unmet places added up, by measure. */
function gapSum(run: RuleRun): readonly GapSum[] {
  const unmet = codeOf('unmet')
  const gaps = gapsOf(run.used.bound)
  const sums = new Map<string, GapSum>()
  run.verdicts.forEach((verdict, row) => {
    if (verdict !== unmet) return
    for (const { measure, level, direction, by } of gaps(row)) {
      const key = `${measure} ${direction}`
      const sum = new Exact(sums.get(key)?.by ?? 0).plus(by)
      sums.set(key, { measure, ...(level === undefined ? {} : { level }), direction, by: plain(sum) })
    }
  })
  return [...sums.values()]
}

/** Findings are made when looked at: what is not asked for is passed over by its verdict's byte. */
function findingsOf(run: RuleRun, ground: Ground, history: () => History) {
  return function* (only?: readonly Verdict[]): Generator<Finding> {
    const details = new Details(run, ground, history())
    const wanted = only?.map(codeOf)
    for (let row = 0; row < run.verdicts.length; row++) {
      if (!wanted || wanted.includes(run.verdicts[row] as number)) yield details.finding(row)
    }
  }
}

function breakdownOf(run: RuleRun, ground: Ground, level: Level): Breakdown {
  const parts = breakDown(run, ground, level)
  return {
    level,
    counts: countsOf(parts),
    get net() {
      return gapSum(run)
    },
    get gross() {
      return gapSum(parts)
    },
    findings: findingsOf(parts, ground, () => NO_HISTORY),
  }
}

/**
 * What a report says of one rule.
 *
 * @param run the rule with all its readings evaluated
 * @param ground the datasets and the day
 * @param breakdown the level to break whole-region rules down by
 */
export function ruleResult(run: RuleRun, ground: Ground, breakdown: Level | undefined): RuleResult {
  const counts = countsOf(run)
  const { rule, due, used, chosen } = run
  const followed = ground.context.followed.get(rule.id)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const history = once(() => historyOf(run, ground))
  return {
    plan: ground.context.plan.id,
    rule,
    level: used.bound.table.level,
    counts,
    decided: counts.met + counts.unmet > 0 || (total > 0 && counts.unknown === 0),
    strength: due.milestone.strength ?? rule.strength,
    inForce: due.inForce,
    due: due.milestone.due,
    ...(due.milestone.setBy ? { setBy: due.milestone.setBy } : {}),
    ...(followed ? { followed } : {}),
    ...(isWorkedOut(used, ground) ? { workedOut: true } : {}),
    ...(chosen && used.id !== undefined ? { reading: used.id } : {}),
    get gap() {
      return gapSum(run)
    },
    ...(breakdown !== undefined && canBreakDown(used, ground, breakdown)
      ? { breakdown: breakdownOf(run, ground, breakdown) }
      : {}),
    get periods() {
      return history().periods.map(({ at, run: then }) => ({ period: at, ...countsThen(then) }))
    },
    get series() {
      return history().days.map(({ at, run: then }) => ({ day: at, ...countsThen(then) }))
    },
    findings: findingsOf(run, ground, history),
  }
}
