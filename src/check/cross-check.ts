import type { Problem } from '../values/problem'
import { text, type Lang } from '../values/text'
import { describe } from '../indicators/describe'
import { apart } from '../indicators/interval'
import { zeroRows } from '../indicators/zero-base'
import type { Place } from '../dataset/places'
import type { Bound } from './bound'
import { totalsOf } from './forms'
import { nameOf } from './missing'
import { statementsOf } from './parts'
import { showInterval } from './show'
import { undeclared, type Checked } from './undeclared'
import { problem } from './words'

/** A numerator above 0 on a base of 0 cannot be right. */
export function* zeroBases({ decided, table, variant, dataset, scope }: Bound): Generator<Problem> {
  if (!decided?.base) return
  for (const row of zeroRows(decided.base, table.rows)) {
    if (!decided.sides[0]?.isAbove0(row)) continue
    const place = table.places[row] as Place
    const say = (lang: Lang) => describe(variant.indicator.formula, scope.measures, lang)
    const params = { place: nameOf(place), formula: say('zh-CN'), 'formula-en': say('en') }
    yield problem('base-is-zero', dataset.locate(place), params)
  }
}

/** A region's own figure that is not the sum of its parts. */
function* differences(bound: Bound): Generator<Problem> {
  const { scope, table, variant, dataset } = bound
  const totals = totalsOf(variant.indicator.formula).filter(({ reported }) => reported !== undefined)
  if (totals.length === 0) return
  const statements = statementsOf(bound, totals)
  for (const [row, place] of table.places.entries()) {
    for (const { measure, reported, summed } of statements(row)) {
      if (!apart(reported, summed)) continue
      const label = scope.measures[measure]?.label ?? text(measure, measure)
      const sum = showInterval(summed)
      const params = {
        place: nameOf(place),
        measure: label['zh-CN'],
        'measure-en': label.en,
        reported: showInterval(reported).en,
        summed: sum['zh-CN'],
        'summed-en': sum.en,
      }
      yield problem('reported-differs', dataset.locate(place, measure), params)
    }
  }
}

/** Problems that show only when a plan meets data, each once. */
export function crossCheck(parts: readonly Checked[]): readonly Problem[] {
  const found = new Map<string, Problem>()
  for (const { bound } of parts.flatMap(({ runs }) => runs.map(({ used }) => used))) {
    for (const one of [...zeroBases(bound), ...differences(bound)]) {
      found.set(`${one.code} ${JSON.stringify(one.params)}`, one)
    }
  }
  return [...found.values(), ...undeclared(parts)]
}
