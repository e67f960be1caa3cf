import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { Measure } from '../../src/measures/measure'
import type { Every, Plan } from '../../src/plan/plan'
import { planOf, small } from '../support/plan'

/** A plan that asks for a flow of the province to grow from one period to that of the year before. */
function growing(every: Every): Plan {
  const funds = { ...small('province', null), time: 'period' } as Measure
  const plan = planOf({ formula: { node: 'measure', id: 'funds' }, op: 'atLeast', value: 1, measures: { funds } })
  const milestones = [{ by: null, basis: 'sentence', value: null }] as const
  const rule = { ...(plan.rules[0] as Plan['rules'][number]), op: 'increasing', since: 'yearBefore' } as const
  return { ...plan, rules: [{ ...rule, every, milestones }] }
}

const verdict = (every: Every, funds: Record<string, number>, earlier: readonly Record<string, number>[] = []) => {
  const data = (year: string, flows: Record<string, number>) => ({
    day: `${year}-12-31`,
    places: { province: [{ code: '140000', funds: flows }] },
  })
  const more = earlier.map((flows, index) => data(String(2024 - index), flows))
  const { rules } = check(growing(every), data('2025', funds), { day: '2025-12-31', earlier: more })
  const [finding] = [...rules[0]!.findings()]
  return [finding?.period, finding?.verdict, finding?.cause]
}

describe('growth of what is counted by period', () => {
  it('compares a year with the year before, in one dataset', () => {
    expect(verdict('year', { '2024': 10, '2025': 11 })).toEqual(['2025', 'met', undefined])
    expect(verdict('year', { '2024': 10, '2025': 10 })).toEqual(['2025', 'unmet', undefined])
    expect(verdict('year', { '2025': 11 })).toEqual(['2025', 'unknown', 'history'])
  })

  it('takes the year before from an earlier dataset where only that has it', () => {
    expect(verdict('year', { '2025': 11 }, [{ '2024': 10 }])).toEqual(['2025', 'met', undefined])
  })

  it('compares a quarter with the same quarter a year before, and two years with the two before', () => {
    expect(verdict('quarter', { '2024-Q4': 10, '2025-Q3': 50, '2025-Q4': 11 })).toEqual(['2025-Q4', 'met', undefined])
    expect(verdict('month', { '2024-12': 10, '2025-12': 9 })).toEqual(['2025-12', 'unmet', undefined])
    expect(verdict('twoYears', { '2021-2022': 10, '2023-2024': 12 })).toEqual(['2023-2024', 'met', undefined])
  })
})
