import { canonical } from '../../values/canonical'
import type { Target } from '../../indicators/node'
import { dueDay } from '../milestones'
import type { Path } from '../path'
import type { Plan, Rule } from '../plan'
import { at } from '../words'
import type { Ground } from './ground'
import { odd, type Odd } from './words'

/** What a rule compares, by the day on which it does. */
function valuesOf(rule: Rule, plan: Plan): ReadonlyMap<string, Target | true | null> {
  return new Map(rule.milestones.map((one) => [dueDay(one, plan), one.value]))
}

function* compared(rule: Rule, before: Rule, path: Path, plan: Plan): Generator<Odd> {
  const [values, others] = [valuesOf(rule, plan), valuesOf(before, plan)]
  if (canonical([...values]) === canonical([...others])) yield odd('rule-twice', at(path), { rule: before.id })
  for (const [due, value] of values) {
    const other = others.get(due)
    if (other === undefined || other === null || value === null || canonical(other) === canonical(value)) continue
    const params = { rule: before.id, due, value: String(value), other: String(other) }
    yield odd('rules-disagree', at([...path, 'milestones']), params)
  }
}

/** Rules that ask the same of the same places: once for nothing, or with two answers. */
export function* doubles({ plan }: Ground): Generator<Odd> {
  const first = new Map<string, Rule>()
  for (const [index, rule] of plan.rules.entries()) {
    const { indicator, subject, op, every, from, until } = rule
    const key = canonical([indicator, subject, op, every ?? null, from ?? null, until ?? null])
    const before = first.get(key)
    if (before) yield* compared(rule, before, ['rules', index], plan)
    else first.set(key, rule)
  }
}
