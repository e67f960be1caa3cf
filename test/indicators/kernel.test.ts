import { describe as suite, expect, it } from 'vitest'
import { add, compare, hours, is, measure, number, over, ratio, total, unstated } from '../../src/indicators/build'
import { indicators } from '../../src/indicators/catalogue'
import { describe } from '../../src/indicators/describe'
import { decision, linear } from '../../src/indicators/linear'
import { needs } from '../../src/indicators/needs'
import { both, NO, OUTCOMES, YES } from '../../src/indicators/outcome'
import { allOf, anyOf, count, mean, not, share } from '../../src/indicators/sugar'
import { measures } from '../../src/measures/catalogue'
import { text } from '../../src/values/text'

const urban = is('kind', 'urban')

suite('needs', () => {
  it('names each measure once per level, conditions and reported figures included', () => {
    const formula = ratio(
      total(measure('communityWorkers'), over('community', urban), 'urbanCommunityWorkers'),
      measure('urbanPermanentResidents'),
      10_000,
    )
    expect(needs(formula)).toEqual([
      { id: 'kind', level: 'community' },
      { id: 'communityWorkers', level: 'community' },
      { id: 'urbanCommunityWorkers', reported: true },
      { id: 'urbanPermanentResidents' },
    ])
    expect(needs(unstated(text('无', 'none')))).toEqual([])
  })

  it('knows every measure of every indicator of the catalogue', () => {
    const ids = Object.values(indicators).flatMap(({ formula }) => needs(formula).map(({ id }) => id))
    expect(ids.filter((id) => !(id in measures))).toEqual([])
    expect(ids.length).toBeGreaterThan(40)
  })
})

suite('describe', () => {
  it.each([
    [measure('facilityArea'), '社区综合服务设施面积', 'service facility area'],
    [
      ratio(measure('facilityArea'), measure('households'), 100),
      '社区综合服务设施面积 ÷ 常住户数 × 100',
      'service facility area ÷ permanent households × 100',
    ],
    [count(over('community', urban)), '城市社区个数', 'number of communities (urban community)'],
    [
      total(is('serviceFacility', true), over('county')),
      '县（市、区）中“有社区综合服务设施”的个数',
      'number of counties with: has a comprehensive service facility',
    ],
    [
      hours('openingHours', 'working'),
      '服务设施开放时间（工作日最少小时数）',
      'least hours of opening hours of the facility on working days',
    ],
    [
      compare(measure('villageGraduates'), 'atLeast', 1),
      '到村工作大学生人数 不低于 1',
      'graduates working in the village at least 1',
    ],
    [add(measure('committeeMembers'), number(2)), '(其中：“两委”成员 + 2)', '(of which committee members + 2)'],
  ])('%#', (formula, zh, en) => {
    expect(describe(formula, measures, 'zh-CN')).toBe(zh)
    expect(describe(formula, measures, 'en')).toBe(en)
  })
})

suite('linear forms', () => {
  it('merge totals over the same places, so that a share is bounded row by row', () => {
    const of = share(is('serviceFacility', true), over('community'))
    const [side] = decision(of, 'atLeast', 80).sides
    expect(side?.terms).toHaveLength(1)
    const [term] = side?.terms ?? []
    expect(term?.atom.kind === 'total' && term.atom.of.constant.toString()).toBe('-80')
  })

  it('keep totals over different places apart', () => {
    const of = ratio(count(over('community', urban)), count(over('community')), 100)
    expect(decision(of, 'atLeast', 80).sides[0]?.terms).toHaveLength(2)
  })

  it('add up what stands twice and drop what cancels', () => {
    const twice = linear(add(measure('households'), measure('households')))
    expect(twice.terms.map(({ coef }) => coef.toString())).toEqual(['2'])
    const ten = decision(ratio(measure('households'), measure('households')), 'atLeast', 1)
    expect(ten.sides[0]?.terms).toEqual([])
  })

  it('count hours in minutes', () => {
    const { divisor, constant } = decision(hours('openingHours', 'every'), 'atLeast', 8).sides[0] ?? linear(number(0))
    expect([divisor, constant.toString()]).toEqual([60, '-480'])
  })

  it('do not depend on the order of keys in a plan written as JSON', () => {
    const a = { node: 'is', id: 'kind', in: ['urban'] } as const
    const b = { in: ['urban'], id: 'kind', node: 'is' } as const
    expect(linear(add(a, b)).terms).toHaveLength(1)
  })
})

suite('sugar', () => {
  it('builds nodes of the kernel and nothing else', () => {
    expect(allOf(urban, is('relocation', true))).toMatchObject({ node: 'compare', op: 'atLeast', value: 2 })
    expect(anyOf(urban, is('relocation', true))).toMatchObject({ node: 'compare', op: 'atLeast', value: 1 })
    expect(not(urban)).toMatchObject({ node: 'compare', op: 'lessThan', value: 1 })
    expect(mean(measure('households'), over('community'))).toMatchObject({ node: 'ratio', per: 1 })
  })
})

suite('outcomes of value minus target between two bounds', () => {
  it.each([
    ['atLeast', [NO, YES, YES, YES | NO, YES | NO]],
    ['moreThan', [NO, NO, YES, YES | NO, NO]],
    ['atMost', [YES, YES, NO, YES | NO, YES]],
    ['lessThan', [YES, NO, NO, YES | NO, YES | NO]],
    ['equals', [NO, YES, NO, YES | NO, YES | NO]],
  ] as const)('%s', (op, expected) => {
    const bounds = [[-1, -1], [0, 0], [1, 1], [-1, 1], [-1, 0]] as const // prettier-ignore
    expect(bounds.map(([lo, hi]) => OUTCOMES[op](lo, hi))).toEqual(expected)
  })

  it('of two comparisons that must both hold', () => {
    expect(both(YES, YES)).toBe(YES)
    expect(both(YES, NO)).toBe(NO)
    expect(both(YES | NO, YES)).toBe(YES | NO)
    expect(both(YES | NO, NO)).toBe(NO)
  })
})
