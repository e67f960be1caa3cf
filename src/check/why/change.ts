import { Details } from '../detail'
import type { Finding } from '../finding'
import { readsFlows } from '../flows'
import { marginsOf, type Margin } from '../margin'
import { findingAt } from '../place-finding'
import type { Ground, RuleRun } from '../rule-run'
import type { WhyChange, WhyNext } from './result'
import { settledBy } from './settled-by'

/** How a rule of the same place is run on another day. */
export type RunOn = (day: string) => RuleRun | undefined

function nextOf(run: RuleRun, ground: Ground, row: number, runOn: RunOn): WhyNext | undefined {
  const { next } = run.due
  if (!next) return undefined
  const then = runOn(next.due)
  const strength = then?.due.milestone.strength ?? run.rule.strength
  const known = { due: next.due, value: next.value, strength, gap: [] }
  // the figures of another period, or of another year, are not those of today
  const other = run.rule.op === 'increasing' || (run.due.period !== undefined && readsFlows(run.used.bound))
  if (!then || other) return known
  const { verdict, gap } = findingAt(new Details(then, { ...ground, day: next.due }), row)
  return { ...known, verdict, gap }
}

/** How far a met figure could go; nothing where the document prints no figure to fall below. */
function marginOf({ due, used, chosen }: RuleRun, { verdict }: Finding, row: number): readonly Margin[] {
  return verdict === 'met' && chosen && due.milestone.value !== null ? marginsOf(used.bound)(row) : []
}

/**
 * What would change a verdict.
 *
 * @param run the rule on the level of the place
 * @param ground the datasets and the day
 * @param at the row of the place, and what was found there
 * @param runOn runs the same on another day
 */
export function changeOf(
  run: RuleRun,
  ground: Ground,
  { row, finding }: { readonly row: number; readonly finding: Finding },
  runOn: RunOn,
): WhyChange {
  const settled =
    finding.verdict === 'unknown' && run.chosen
      ? settledBy(run.used.bound, row, finding, ground.context.measures)
      : undefined
  const next = nextOf(run, ground, row, runOn)
  return {
    gap: finding.gap,
    margin: marginOf(run, finding, row),
    ...(settled ? { settledBy: settled } : {}),
    ...(next ? { next } : {}),
  }
}
