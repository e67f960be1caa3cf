import { needs } from '../../indicators/needs'
import type { Plan } from '../plan'
import { at } from '../words'
import type { Ground } from './ground'
import { odd, type Odd } from './words'

/** Indicators that a rule, a reading or a baseline names. */
function indicatorsOf({ rules, baselines }: Plan): ReadonlySet<string | undefined> {
  return new Set([
    ...rules.flatMap(({ indicator, readings = [] }) => [indicator, ...readings.map((one) => one.indicator)]),
    ...baselines.map(({ indicator }) => indicator),
  ])
}

/** Measures that are read, and the wholes that they are a part of, against which they are checked. */
function measuresOf({ plan, indicators, measures }: Ground): ReadonlySet<string> {
  const named = [...indicatorsOf(plan)].flatMap((id) => (id === undefined ? [] : [indicators[id]?.formula]))
  // an indicator of the plan's that nobody names is told by itself, not by each of its measures
  const own = Object.values(plan.indicators).map(({ formula }) => formula)
  const subjects = plan.rules.flatMap(({ subject, readings = [] }) => [subject, ...readings.map((one) => one.subject)])
  const formulas = [...named, ...own, ...subjects.map((one) => one?.where)]
  const used = new Set(formulas.flatMap((formula) => (formula ? needs(formula).map(({ id }) => id) : [])))
  // the list grows while it is walked through
  for (const id of used) {
    const { partOf, oftenMeans = [] } = measures[id] ?? {}
    for (const other of [...oftenMeans, ...(partOf === undefined ? [] : [partOf])]) used.add(other)
  }
  return used
}

/** Measures and indicators of the plan's own that nothing uses. */
export function* unused(ground: Ground): Generator<Odd> {
  const { plan } = ground
  const [indicators, measures] = [indicatorsOf(plan), measuresOf(ground)]
  for (const id of Object.keys(plan.measures)) if (!measures.has(id)) yield odd('unused', at(['measures', id]))
  for (const id of Object.keys(plan.indicators)) if (!indicators.has(id)) yield odd('unused', at(['indicators', id]))
}
