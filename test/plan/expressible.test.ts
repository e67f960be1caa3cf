import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { CheckOptions } from '../../src/check/options'
import type { DatasetInput } from '../../src/dataset/input'
import { compare, is, measure, over, ratio, total } from '../../src/indicators/build'
import type { Indicators } from '../../src/indicators/indicator'
import { allOf, count, share } from '../../src/indicators/sugar'
import { parsePlan } from '../../src/plan/parse'
import type { LevelRule, Plan } from '../../src/plan/plan'
import { formatText, toView } from '../../src/report'
import { text } from '../../src/values/text'
import { plain } from '../schema/samples'
import { planOf } from '../support/plan'

const DAY = '2025-12-31'

interface Rule extends Pick<LevelRule, 'id' | 'op' | 'subject' | 'indicator'>, Partial<Pick<LevelRule, 'follows'>> {
  readonly value: LevelRule['milestones'][number]['value']
}

/** A plan of a prefecture, as whoever writes it has it: parsed from plain JSON. */
function written(rules: readonly Rule[], indicators: Indicators = {}, change: Partial<Plan> = {}): Plan {
  const base = planOf({ formula: { node: 'number', value: 1 }, op: 'atLeast', value: 1 })
  const [first] = base.rules
  const own = rules.map(({ value, ...rule }) => ({
    ...first,
    ...rule,
    milestones: [
      {
        by: DAY,
        basis: 'printed',
        value,
        ...(value === null ? { reason: text('按省定标准', 'as the province sets it') } : {}),
      },
    ],
  }))
  const region = { code: '140100', name: '某市', level: 'prefecture' }
  const parsed = parsePlan(plain({ ...base, region, indicators, rules: own, ...change }))
  expect(parsed.problems).toEqual([])
  if (!parsed.ok) throw new Error('no plan')
  return parsed.plan
}

const indicator = (formula: Indicators[string]['formula']) => ({
  label: text('指标', 'indicator'),
  unit: text('%', '%'),
  formula,
})

function verdicts(plan: Plan, places: DatasetInput['places'], options: Partial<CheckOptions> = {}) {
  const data: DatasetInput = { day: DAY, roster: { community: 'complete' }, places }
  return [...check(plan, data, { day: DAY, ...options }).findings()].map(
    ({ rule, place, verdict }) => `${rule} ${place} ${verdict}`,
  )
}

const community = (code: string, cells: Readonly<Record<string, number | string>>) => ({
  code: `140105001${code}`,
  ...cells,
})

describe('a plan can say', () => {
  it('more than (超过): the figure itself is not enough', () => {
    const plan = written([
      { id: 'area', op: 'moreThan', value: 300, indicator: 'facility-area', subject: { level: 'community' } },
    ])
    const places = { community: [community('001', { facilityArea: 300 }), community('002', { facilityArea: 300.01 })] }
    expect(verdicts(plan, places)).toEqual(['area 140105001001 unmet', 'area 140105001002 met'])
  })

  it('what the parent sets, without a figure of its own', () => {
    const follows = { plan: 'province-2021', rule: 'area', how: 'adopts' } as const
    const rule: Rule = {
      id: 'area',
      op: 'atLeast',
      value: null,
      indicator: 'facility-area',
      subject: { level: 'community' },
      follows,
    }
    const plan = written([rule], {}, { parents: [{ id: 'province-2021', title: '省规划' }] })
    const { follows: own, ...printed } = rule
    const parent = { ...written([{ ...printed, value: 300 }]), id: own?.plan ?? '' }
    const places = { community: [community('001', { facilityArea: 299 })] }
    expect(verdicts(plan, places)).toEqual(['area 140105001001 unknown'])
    expect(verdicts(plan, places, { parents: [parent] })).toEqual(['area 140105001001 unmet'])
  })

  it('two floors joined by “and”, of each community and as a share of them', () => {
    const both = allOf(
      compare(measure('facilityArea'), 'atLeast', 600),
      compare(ratio(measure('facilityArea'), measure('households'), 100), 'atLeast', 30),
    )
    const plan = written(
      [
        { id: 'each', op: 'atLeast', value: true, indicator: 'both', subject: { level: 'community' } },
        { id: 'share', op: 'atLeast', value: 50, indicator: 'share', subject: { level: 'prefecture' } },
      ],
      { both: indicator(both), share: indicator(share(both, over('community'))) },
    )
    const places = {
      community: [
        community('001', { facilityArea: 600, households: 2000 }), // 600 and 30
        community('002', { facilityArea: 600, households: 2001 }), // 600 and 29.99
        community('003', { facilityArea: 599, households: 1000 }), // 599 and 59.9
      ],
    }
    expect(verdicts(plan, places)).toEqual([
      'each 140105001001 met',
      'each 140105001002 unmet',
      'each 140105001003 unmet',
      'share 140100 unmet', // 1 of 3
    ])
  })

  it('a share of communities that reach 30 m² per 100 households', () => {
    const reach = compare(ratio(measure('facilityArea'), measure('households'), 100), 'atLeast', 30)
    const rule: Rule = { id: 'share', op: 'atLeast', value: 80, indicator: 'share', subject: { level: 'prefecture' } }
    const plan = written([rule], { share: indicator(share(reach, over('community'))) })
    const places = (good: number) => ({
      community: Array.from({ length: 5 }, (_, n) =>
        community(`00${n + 1}`, { facilityArea: n < good ? 300 : 299, households: 1000 }),
      ),
    })
    expect(verdicts(plan, places(4))).toEqual(['share 140100 met'])
    expect(verdicts(plan, places(3))).toEqual(['share 140100 unmet'])
  })

  it('different counts for urban and for rural communities', () => {
    const each = (id: string, kind: string, value: number): Rule => ({
      id,
      op: 'atLeast',
      value,
      indicator: 'workers',
      subject: { level: 'community', where: is('kind', kind) },
    })
    const plan = written([each('urban', 'urban', 8), each('rural', 'rural', 3)], {
      workers: indicator(measure('communityWorkers')),
    })
    const places = { community: [community('001', { communityWorkers: 7 }), community('201', { communityWorkers: 7 })] }
    expect(verdicts(plan, places)).toEqual([
      'urban 140105001001 unmet',
      'urban 140105001201 inapplicable',
      'rural 140105001001 inapplicable',
      'rural 140105001201 met',
    ])
  })

  it('an absolute count for a whole prefecture', () => {
    const large = compare(measure('facilityArea'), 'atLeast', 1000)
    const plan = written(
      [
        { id: 'large', op: 'atLeast', value: 2, indicator: 'large', subject: { level: 'prefecture' } },
        { id: 'area', op: 'atLeast', value: 2500, indicator: 'area', subject: { level: 'prefecture' } },
        { id: 'number', op: 'atLeast', value: 3, indicator: 'number', subject: { level: 'prefecture' } },
      ],
      {
        large: indicator(count(over('community', large))),
        area: indicator(total(measure('facilityArea'), over('community'))),
        number: indicator(count(over('community'))),
      },
    )
    const places = { community: [community('001', { facilityArea: 1000 }), community('002', { facilityArea: 1500 })] }
    expect(verdicts(plan, places)).toEqual(['large 140100 met', 'area 140100 met', 'number 140100 unmet'])
  })

  it.each([
    ['secondHand', '本规划的数据转引自其他材料', 'second-hand'],
    ['indicatorsOnly', '本规划只收录了指标', 'only the indicators are recorded'],
  ] as const)('that it is known only so far: %s', (completeness, zh, en) => {
    const rule: Rule = {
      id: 'area',
      op: 'atLeast',
      value: 1,
      indicator: 'facility-area',
      subject: { level: 'community' },
    }
    const report = check(written([rule], {}, { completeness }), { day: DAY, places: {} }, { day: DAY })
    const shown = (lang: 'zh-CN' | 'en') => formatText(toView(report, { lang, tool: { name: 'x', version: '0' } }))
    expect(shown('zh-CN')).toContain(zh)
    expect(shown('en')).toContain(en)
  })

  it('that it has been superseded, and by which plan', () => {
    const rule: Rule = {
      id: 'area',
      op: 'atLeast',
      value: 1,
      indicator: 'facility-area',
      subject: { level: 'community' },
    }
    const plan = written([rule], {}, { status: 'superseded', successor: 'city-2023' })
    const shown = formatText(
      toView(check(plan, { day: DAY, places: {} }, { day: DAY }), { lang: 'en', tool: { name: 'x', version: '0' } }),
    )
    expect(shown).toContain('The plan has been superseded; it is followed by city-2023')
  })
})

describe('a plan cannot', () => {
  const base = () =>
    plain(
      written([{ id: 'area', op: 'atLeast', value: 1, indicator: 'facility-area', subject: { level: 'community' } }]),
    )
  const problems = (change: Partial<Plan>, rule: Partial<LevelRule> = {}) =>
    parsePlan(plain({ ...base(), ...change, rules: base().rules.map((one) => ({ ...one, ...rule })) })).problems.map(
      ({ code, location }) => `${code} ${location.path ?? ''}`,
    )

  it('follow a plan that is none of its parents', () => {
    const follows = { plan: 'province-2021', how: 'adopts' } as const
    expect(problems({}, { follows })).toEqual(['unknown-value rules[0].follows.plan'])
    expect(problems({ parents: [{ id: 'province-2021', title: '省规划' }] }, { follows })).toEqual([])
  })

  it('replace a rule without a reason', () => {
    const parents = [{ id: 'province-2021', title: '省规划' }]
    const follows = { plan: 'province-2021', rule: 'area', how: 'replaces' } as const
    expect(problems({ parents }, { follows })).toEqual(['missing rules[0].follows.reason'])
    expect(problems({ parents }, { follows: { ...follows, reason: text('另定', 'its own') } })).toEqual([])
  })

  it('have no end unless it is a norm, and then no target of the period’s end', () => {
    const period = { from: '2021-01-01', to: null }
    expect(problems({ period })).toEqual(['wrong-type period.to'])
    expect(problems({ period, kind: 'norm' })).toEqual([])
    const milestones = [{ by: null, basis: 'period', value: 1 }] as const
    expect(problems({ period, kind: 'norm' }, { milestones })).toEqual(['unknown-value rules[0].milestones[0].basis'])
  })
})
