import { needs } from '../../indicators/needs'
import { at } from '../words'
import type { Path } from '../path'
import type { Rule } from '../plan'
import { waysOf, type Ground, type Way } from './ground'
import { odd, type Odd } from './words'

function* ofWay({ every }: Rule, { indicator, path }: Way, { measures }: Ground): Generator<Odd> {
  const { formula } = indicator
  if (formula.node === 'unstated') return
  const flow = needs(formula).find(({ id }) => measures[id]?.time === 'period')
  if (flow && every === undefined) yield odd('flow-by-day', at(path), { measure: flow.id })
  if (!flow && every !== undefined) yield odd('stock-by-period', at(path), { every })
}

function* ofRule(rule: Rule, path: Path, ground: Ground): Generator<Odd> {
  // growth is seen between two datasets, too: a stock of one year against that of the year before
  if (rule.op === 'increasing' && rule.every !== undefined) return
  for (const way of waysOf(rule, path, ground)) yield* ofWay(rule, way, ground)
}

/** Flows that are judged by a day, and stocks that are judged by a period. */
export function* time(ground: Ground): Generator<Odd> {
  for (const [index, rule] of ground.plan.rules.entries()) yield* ofRule(rule, ['rules', index], ground)
}
