import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { Finding } from '../../src/check/finding'
import type { PlaceRecord } from '../../src/dataset/input'
import type { Formula } from '../../src/indicators/node'
import type { Measures } from '../../src/measures/measure'
import type { Plan, Reading } from '../../src/plan/plan'
import { text } from '../../src/values/text'
import { codeOf, planOf, small } from '../support/plan'

const NAME = text('测试', 'test')
const MEASURES: Measures = {
  area: small('community', 4),
  permanent: small('community', 3),
  registered: small('community', 3),
  flag: { type: 'flag', label: NAME, time: 'day', levels: ['community'] },
}

const perHousehold = (households: string): Formula => ({
  node: 'ratio',
  of: { node: 'measure', id: 'area' },
  to: { node: 'measure', id: households },
  per: 1,
})

/** The same rule by permanent households, by registered ones, by the area alone, and only of flagged places. */
function planWith(value: number, standard: string | undefined): Plan {
  const plan = planOf({ formula: perHousehold('permanent'), op: 'atLeast', value, measures: MEASURES })
  const [rule] = plan.rules
  const reading = (id: string, more: Partial<Reading>): Reading => ({
    id,
    label: NAME,
    ground: 'text',
    reason: NAME,
    ...(id === standard ? { default: true } : {}),
    ...more,
  })
  return {
    ...plan,
    indicators: {
      ...plan.indicators,
      registered: { label: NAME, unit: NAME, formula: perHousehold('registered') },
      area: { label: NAME, unit: NAME, formula: { node: 'measure', id: 'area' } },
    },
    rules: [
      {
        ...rule!,
        subject: { level: 'community' },
        readings: [
          reading('permanent', {}),
          reading('registered', { indicator: 'registered' }),
          reading('area', { indicator: 'area' }),
          reading('flagged', { subject: { level: 'community', where: { node: 'is', id: 'flag', in: [true] } } }),
        ],
      },
    ],
  }
}

const IDS = ['permanent', 'registered', 'area', 'flagged'] as const

const whole = fc.record({
  area: fc.integer({ min: 0, max: 4 }),
  permanent: fc.integer({ min: 0, max: 3 }),
  registered: fc.integer({ min: 0, max: 3 }),
  flag: fc.boolean(),
})
const holes = fc.record({ area: fc.boolean(), permanent: fc.boolean(), registered: fc.boolean(), flag: fc.boolean() })

type Whole = Readonly<Record<keyof typeof MEASURES, number | boolean>>

function findingsOf(plan: Plan, records: readonly PlaceRecord[], reading: string | undefined): readonly Finding[] {
  const places = { community: records.map((record, index) => ({ code: codeOf(index), ...record })) }
  const report = check(
    plan,
    { day: '2025-12-31', roster: { community: 'complete' }, places },
    { day: '2025-12-31', ...(reading === undefined ? {} : { readings: { rule: reading } }) },
  )
  return [...report.findings()]
}

const blanked = (record: Whole, holed: Readonly<Record<string, boolean>>): PlaceRecord =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, holed[key] ? null : value]))

describe('readings', () => {
  const worlds = fc.array(fc.tuple(whole, holes), { minLength: 1, maxLength: 6 })
  const options = fc.record({
    value: fc.integer({ min: 0, max: 4 }),
    standard: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
    wanted: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
  })

  it('filling blanks never overturns a verdict, of the rule or of any reading', () => {
    fc.assert(
      fc.property(worlds, options, (world, { value, standard, wanted }) => {
        const plan = planWith(value, standard)
        const before = findingsOf(
          plan,
          world.map(([record, holed]) => blanked(record, holed)),
          wanted,
        )
        const after = findingsOf(
          plan,
          world.map(([record]) => record),
          wanted,
        )
        for (const [index, then] of before.entries()) {
          const now = after[index]!
          if (then.verdict !== 'unknown') expect(now.verdict).toBe(then.verdict)
          else if (then.cause === 'reading') expect(now.cause).toBe('reading')
          for (const id of IDS)
            if (then.byReading![id] !== 'unknown') expect(now.byReading![id]).toBe(then.byReading![id])
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('the verdict is that of the reading used; without one, what all of them come to', () => {
    fc.assert(
      fc.property(worlds, options, (world, { value, standard, wanted }) => {
        for (const finding of findingsOf(
          planWith(value, standard),
          world.map(([record, holed]) => blanked(record, holed)),
          wanted,
        )) {
          const used = wanted ?? standard
          expect(finding.reading).toBe(used)
          const all = new Set(IDS.map((id) => finding.byReading![id]))
          if (used !== undefined) expect(finding.verdict).toBe(finding.byReading![used])
          else expect(finding.verdict).toBe(all.size === 1 ? [...all][0] : 'unknown')
          // what is neither met nor unmet by some reading is no disagreement
          const decided = ['met', 'unmet'].filter((verdict) => all.has(verdict as never))
          if (decided.length === 2) expect(finding.agree).toBe(false)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('a reading that is chosen changes no other reading', () => {
    fc.assert(
      fc.property(worlds, options, (world, { value }) => {
        const records = world.map(([record, holed]) => blanked(record, holed))
        const seen = IDS.map((id) =>
          findingsOf(planWith(value, undefined), records, id).map(({ byReading }) => byReading),
        )
        for (const one of seen) expect(one).toEqual(seen[0])
      }),
      { numRuns: 300 },
    )
  })
})
