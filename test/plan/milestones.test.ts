import { describe, expect, it } from 'vitest'
import { milestoneOn, periodOn, periods } from '../../src/plan/milestones'
import type { Rule } from '../../src/plan/plan'
import { shanxi2021 } from '../../src/plans'

const rule = (id: string): Rule => shanxi2021.rules.find((one) => one.id === id) as Rule

describe('the milestone in force', () => {
  const on = (day: string) => {
    const { milestone, inForce, next } = milestoneOn(rule('consultation-directory-completion'), shanxi2021, day)
    return [milestone.value, inForce, next?.value]
  }

  it.each([
    ['2023-12-30', [80, false, 90]],
    ['2023-12-31', [80, true, 90]],
    ['2024-12-30', [80, true, 90]],
    ['2024-12-31', [90, true, 100]],
    ['2025-12-31', [100, true, undefined]],
    ['2030-01-01', [100, true, undefined]],
  ])('on %s', (day, expected) => expect(on(day)).toEqual(expected))

  it('is due on the signing day for a standing duty and at the period’s end where no day is printed', () => {
    const due = (id: string) => milestoneOn(rule(id), shanxi2021, '2025-01-01').milestone.due
    expect(due('new-urban-community-facility-area')).toBe('2022-07-05')
    expect(due('satisfaction-survey-coverage')).toBe('2025-12-31')
  })
})

describe('periods', () => {
  it('lie wholly between the first and the last day', () => {
    expect(periods('year', '2022-07-05', '2024-12-31').map(({ key }) => key)).toEqual(['2023', '2024'])
    expect(periods('quarter', '2024-01-01', '2024-12-30').map(({ key }) => key)).toEqual([
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
    ])
    expect(periods('month', '2024-01-01', '2024-03-31').map(({ to }) => to)).toEqual([
      '2024-01-31',
      '2024-02-29',
      '2024-03-31',
    ])
    expect(periods('twoYears', '2021-01-01', '2025-12-31').map(({ key }) => key)).toEqual(['2021-2022', '2023-2024'])
  })

  it('are judged once they have ended', () => {
    const on = (day: string) => periodOn(rule('elderly-care-projects'), shanxi2021, day)?.key
    expect([on('2022-12-30'), on('2023-12-30'), on('2023-12-31'), on('2026-11-22')]).toEqual([
      '2022',
      '2022',
      '2023',
      '2024',
    ])
  })
})
