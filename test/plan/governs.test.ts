import { describe, expect, it } from 'vitest'
import { governs, standingOn } from '../../src/plan/governs'
import type { Plan } from '../../src/plan/plan'
import { plans, plansFor } from '../../src/plans'
import { plansAmong } from '../../src/plans/plans-for'
import { planOf } from '../support/plan'

const DURING = '2024-06-30'

function plan(id: string, change: Partial<Plan> = {}): Plan {
  return { ...planOf({ formula: { node: 'number', value: 1 }, op: 'atLeast', value: 1 }), id, ...change }
}

const of = (code: string, level: Plan['region']['level']): Partial<Plan> => ({ region: { code, name: code, level } })

describe('governs', () => {
  it.each([
    ['the region itself', '140000', true],
    ['the region itself, padded', '140000000000', true],
    ['a county in it', '140105', true],
    ['a community in it', '140105001001', true],
    ['another province', '110105001001', false],
    ['the code of nothing', 'abc', false],
    ['no code', '', false],
  ])('looks whether the region contains %s', (_, code, found) => {
    expect(governs(plan('a-2021'), code, DURING)).toBe(found)
  })

  it('does not take a place above its region for one of its own', () => {
    expect(governs(plan('a-2021', of('140100', 'prefecture')), '140000', DURING)).toBe(false)
  })

  it('nests counties right beneath a province, and towns right beneath a prefecture', () => {
    expect(governs(plan('a-2021', of('410000', 'province')), '419001001001', DURING)).toBe(true)
    expect(governs(plan('a-2021', of('419000', 'prefecture')), '419001001001', DURING)).toBe(false)
    expect(governs(plan('a-2021', of('441900', 'prefecture')), '441900003001', DURING)).toBe(true)
  })

  it('begins with the signing and goes on after the period while nothing follows', () => {
    const one = plan('a-2021')
    const days = ['2021-12-31', '2022-01-01', '2025-12-31', '2026-01-01']
    expect(days.map((day) => governs(one, '140000', day))).toEqual([false, true, true, true])
    expect(days.map((day) => standingOn(one, day))).toEqual(['notYet', 'inForce', 'inForce', 'lastKnown'])
  })

  it('ends with the signing of the successor, once the period is over', () => {
    const old = plan('a-2021', { successor: 'a-2026' })
    const next = plan('a-2026', { document: { number: null, issuer: '测试', signed: '2026-06-01', basedOn: [] } })
    const on = (day: string) => standingOn(old, day, [old, next])
    expect(['2025-12-31', '2026-05-31', '2026-06-01'].map(on)).toEqual(['inForce', 'lastKnown', 'followed'])
  })

  it('ends within the period where the plan is superseded', () => {
    const old = plan('a-2021', { successor: 'b-2023', status: 'superseded' })
    const next = plan('b-2023', { document: { number: null, issuer: '测试', signed: '2023-06-01', basedOn: [] } })
    expect(['2023-05-31', '2023-06-01'].map((day) => standingOn(old, day, [next]))).toEqual(['inForce', 'followed'])
    expect(standingOn(old, '2026-01-01')).toBe('followed')
  })

  it('ends for good where the plan is withdrawn', () => {
    expect(standingOn(plan('a-2021', { status: 'withdrawn' }), DURING)).toBe('withdrawn')
  })

  it('never ends for a norm without an end', () => {
    const norm = plan('norm-2021', { kind: 'norm', period: { from: '2021-01-01', to: null } })
    expect(standingOn(norm, '2099-01-01')).toBe('inForce')
  })

  it('refuses a day that is none', () => {
    expect(() => governs(plan('a-2021'), '140000', '2024-02-30')).toThrow(expect.objectContaining({ code: 'bad-day' }))
  })
})

describe('plansFor', () => {
  it('has the nearest level first, and norms after plans', () => {
    const known = [
      plan('norm-2021', { kind: 'norm' }),
      plan('province-2021'),
      plan('county-2021', of('140105', 'county')),
      plan('other-2021', of('140106', 'county')),
      plan('city-2021', of('140100', 'prefecture')),
    ]
    const ids = plansAmong(known, '140105001001', DURING).map(({ id }) => id)
    expect(ids).toEqual(['county-2021', 'city-2021', 'province-2021', 'norm-2021'])
  })

  it('finds each plan of the library for its own region, on the day of its signing and not before', () => {
    for (const one of plans) {
      const { signed } = one.document
      expect(plansFor(one.region.code, signed)).toContain(one)
    }
    expect(plansFor('140105001001', '2022-07-05').map(({ id }) => id)).toEqual(['shanxi-2021'])
    expect(plansFor('140105001001', '2022-07-04')).toEqual([])
    expect(plansFor('810000', DURING)).toEqual([])
  })
})
