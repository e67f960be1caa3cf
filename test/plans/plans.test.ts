import { describe, expect, it } from 'vitest'
import { indicators } from '../../src/indicators/catalogue'
import type { Indicators } from '../../src/indicators/indicator'
import { needs } from '../../src/indicators/needs'
import { measures } from '../../src/measures/catalogue'
import type { Measures } from '../../src/measures/measure'
import { parsePlan } from '../../src/plan/parse'
import type { Plan, Rule, Subject } from '../../src/plan/plan'
import { plans } from '../../src/plans'

interface Way {
  readonly at: string
  readonly rule: Rule
  readonly indicator: string
  readonly subject: Subject
}

/** Every way to take every rule. */
function waysOf(plan: Plan): readonly Way[] {
  return plan.rules.flatMap((rule) => [
    { at: rule.id, rule, indicator: rule.indicator, subject: rule.subject },
    ...(rule.readings ?? []).map((reading) => ({
      at: `${rule.id}/${reading.id}`,
      rule,
      indicator: reading.indicator ?? rule.indicator,
      subject: reading.subject ?? rule.subject,
    })),
  ])
}

const formulaOf = (plan: Plan, id: string) => ({ ...(indicators as Indicators), ...plan.indicators })[id]!.formula
const measuresOf = (plan: Plan): Measures => ({ ...measures, ...plan.measures })

/** Measures whose amounts are compared, without those that say who is counted or what a place is. */
function compared(plan: Plan, { indicator }: Way): Measures {
  const read = needs(formulaOf(plan, indicator)).map(({ id }) => [id, measuresOf(plan)[id]!] as const)
  return Object.fromEntries(read.filter(([id]) => id !== 'kind'))
}

describe.each(plans.map((plan) => [plan.id, plan] as const))('%s', (_, plan) => {
  it('is the plan that its JSON says', () => {
    const result = parsePlan(JSON.parse(JSON.stringify(plan)))
    expect(result.problems).toEqual([])
    expect(result.ok && result.plan).toEqual(plan)
  })

  it('reads each measure at a level at which it is recorded', () => {
    const known = measuresOf(plan)
    for (const { at, indicator, subject } of waysOf(plan))
      for (const { id, level = subject.level } of [
        ...needs(formulaOf(plan, indicator)),
        ...(subject.where ? needs(subject.where) : []),
      ])
        expect(known[id]?.levels, `${at}: ${id}`).toContain(level)
  })

  it('judges flows by period, and nothing else by period but growth', () => {
    for (const way of waysOf(plan))
      for (const [id, { time }] of Object.entries(compared(plan, way))) {
        if (way.rule.op === 'increasing') continue
        expect([id, time === 'period'], way.at).toEqual([id, way.rule.every !== undefined])
      }
  })
})

describe('the plans', () => {
  it('take all that they ask for from the catalogue', () => {
    for (const plan of plans) expect([plan.measures, plan.indicators], plan.id).toEqual([{}, {}])
  })

  it('stand once each, under an id that the library keeps', () => {
    const ids = ['shanxi-2021', 'hengshui-2021', 'henan-2021', 'liaoyuan-xian-2021', 'qiannan-2021']
    expect(plans.map(({ id }) => id)).toEqual(ids)
  })
})
