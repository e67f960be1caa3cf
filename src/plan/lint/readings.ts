import { canonical } from '../../values/canonical'
import type { Path } from '../path'
import type { Reading, Rule } from '../plan'
import { at } from '../words'
import type { Ground } from './ground'
import { odd, type Odd } from './words'

function* same(readings: readonly Reading[], rule: Rule, path: Path): Generator<Odd> {
  const first = new Map<string, string>()
  for (const [index, one] of readings.entries()) {
    const key = canonical([one.indicator ?? rule.indicator, one.subject ?? rule.subject])
    const before = first.get(key)
    if (before === undefined) first.set(key, one.id)
    else yield odd('same-reading', at([...path, index]), { first: before })
  }
}

function* ofRule(rule: Rule, path: Path): Generator<Odd> {
  const { readings = [], note, doubts = [] } = rule
  const [only, ...others] = readings
  if (!only) return
  if (others.length === 0) yield odd('one-reading', at([...path, 0]), { reading: only.id })
  yield* same(readings, rule, path)
  const isExplained = note !== undefined || doubts.length > 0
  if (!isExplained && !readings.some((one) => one.default)) yield odd('no-default', at(path))
}

/** Readings between which there is nothing to choose, and those without a default that nobody explains. */
export function* readings({ plan }: Ground): Generator<Odd> {
  for (const [index, rule] of plan.rules.entries()) yield* ofRule(rule, ['rules', index, 'readings'])
}
