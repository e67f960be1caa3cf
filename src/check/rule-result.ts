import type { Level } from '../values/code'
import { canBreakDown } from './can-break-down'
import { Details } from './detail'
import { findingsOf } from './findings'
import { gapsOf } from './gap'
import { GapSums } from './gap-sums'
import { lackingOf } from './lacking'
import { once } from './once'
import type { Breakdown, GapSum, RuleResult } from './report'
import { breakDown, isWorkedOut, type Ground, type RuleRun } from './rule-run'
import { codesOf, countsOf, hasAny } from './verdicts'

function countsThen(run: RuleRun) {
  return { due: run.due.milestone.due, inForce: run.due.inForce, counts: countsOf(run) }
}

/** The counts of each reading, evaluated when they are looked at. */
function countsByReading({ runs }: RuleRun): RuleResult['byReading'] {
  const counts = {}
  for (const run of runs) {
    if (run.id !== undefined)
      Object.defineProperty(counts, run.id, { enumerable: true, get: once(() => countsOf(run)) })
  }
  return counts
}

/** The gaps of all unmet places added up, by measure. */
function gapSum(run: RuleRun): readonly GapSum[] {
  const unmet = codesOf(run, ['unmet'])
  if (!hasAny(run, unmet)) return []
  const gaps = gapsOf(run.used.bound)
  const sums = new GapSums()
  run.codes.forEach((code, row) => {
    if (unmet[code] === 1) sums.add(gaps(row))
  })
  return sums.list()
}

function breakdownOf(run: RuleRun, ground: Ground, level: Level): Breakdown {
  const parts = breakDown(run, ground, level)
  const details = new Details(parts, ground)
  return {
    level,
    counts: countsOf(parts),
    get net() {
      return gapSum(run)
    },
    get gross() {
      return gapSum(parts)
    },
    findings: (only) => findingsOf([details], only),
  }
}

/**
 * What a report says of one rule.
 *
 * @param details the rule with all its readings evaluated
 * @param breakdown the level to break whole-region rules down by
 */
export function ruleResult(details: Details, breakdown: Level | undefined): RuleResult {
  const { run, ground, history } = details
  const counts = countsOf(run)
  const { rule, due, used, chosen } = run
  const followed = ground.context.followed.get(rule.id)
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
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
    byReading: countsByReading(run),
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
    lacking: () => lackingOf(run, ground),
    findings: (only) => findingsOf([details], only),
  }
}
