import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import { is, measure, ratio } from '../../src/indicators/build'
import type { Formula } from '../../src/indicators/node'
import type { LevelRule, Plan } from '../../src/plan/plan'
import { hengshui2021 } from '../../src/plans/hengshui-2021'
import { henan2021 } from '../../src/plans/henan-2021'
import { liaoyuanXian2021 } from '../../src/plans/liaoyuan-xian-2021'
import { qiannan2021 } from '../../src/plans/qiannan-2021'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { requirementsFor } from '../../src/require/requirements-for'
import type { RequiredFigure, Requirements } from '../../src/require/result'
import { LEVELS } from '../../src/values/code'
import { isBeneath } from '../../src/values/level'
import { text } from '../../src/values/text'
import { codeOf, planOf } from '../support/plan'

const NEW = { kind: 'urban', newlyBuilt: true } as const
const NAME = text('测试', 'test')

function figureOf({ figures }: Requirements, measure: string): RequiredFigure {
  const found = figures.find((one) => one.measure === measure)
  expect(found).toBeDefined()
  return found!
}

/** A plan with several rules on catalogue measures of communities, each standing. */
function several(
  rules: Readonly<Record<string, readonly [Formula, LevelRule['op'], LevelRule['milestones'][number]['value']]>>,
): Plan {
  const base = planOf({ formula: measure('facilityArea'), op: 'atLeast', value: 1, subject: { level: 'community' } })
  const [first] = base.rules as readonly LevelRule[]
  return {
    ...base,
    indicators: Object.fromEntries(
      Object.entries(rules).map(([id, [formula]]) => [id, { label: NAME, unit: NAME, formula }]),
    ),
    rules: Object.entries(rules).map(([id, [, op, value]]) => ({
      ...first!,
      id,
      indicator: id,
      op,
      milestones: [{ by: null, basis: 'standing', value }],
    })),
  }
}

describe('a new urban community under Hengshui', () => {
  const answer = requirementsFor(hengshui2021, { ...NEW, housingUnits: 3500 })

  it('needs 1050 m² for 3,500 units, and 600 m² for 1,500', () => {
    expect(figureOf(answer, 'facilityArea')).toMatchObject({
      least: '1050',
      binding: ['urban-facility-area-per-100-households'],
      provisional: false,
    })
    const small = requirementsFor(hengshui2021, { ...NEW, housingUnits: 1500 })
    expect(figureOf(small, 'facilityArea')).toMatchObject({
      least: '600',
      binding: ['new-urban-community-facility-area'],
    })
  })

  it('says which reading answers, and what the default lacks', () => {
    const [per100, flat] = figureOf(answer, 'facilityArea').requirements
    expect(per100).toMatchObject({ by: 'instead', reading: 'housing-units', least: '1050' })
    expect(per100?.calculation).toEqual({
      'zh-CN': '不少于 住房套数 3500 × 30 ÷ 100 = 1050 平方米',
      en: 'at least housing units 3500 × 30 ÷ 100 = 1050 m²',
    })
    expect(per100?.others.find(({ reading }) => reading === 'permanent-households')?.asks).toEqual(['households'])
    expect(flat).toMatchObject({ by: 'default', least: '600', basis: 'standing', due: '2022-05-10' })
    expect(flat?.rule.sources).toEqual([{ section: '四(三)2', figure: '600平方米' }])
  })

  it('tells from which size on which rule binds', () => {
    expect(figureOf(answer, 'facilityArea').crossings).toEqual([
      {
        measure: 'housingUnits',
        side: 'least',
        at: '2000',
        exact: true,
        value: '600',
        below: 'new-urban-community-facility-area',
        from: 'urban-facility-area-per-100-households',
      },
    ])
  })

  it('takes 60 % of the area just found for residents’ activities, by the reading that asks it of each community', () => {
    const figure = figureOf(answer, 'residentActivityArea')
    expect(figure).toMatchObject({ least: '630', onlyByReading: true })
    expect(figure.requirements).toMatchObject([{ by: 'other', reading: 'each-community', follows: ['facilityArea'] }])
    const chosen = requirementsFor(
      hengshui2021,
      { ...NEW, housingUnits: 3500 },
      { readings: { 'region-resident-activity-area-share': 'each-community' } },
    )
    expect(figureOf(chosen, 'residentActivityArea')).toMatchObject({ least: '630', onlyByReading: false })
  })

  it('asks for the total floor area that the 10 % are of, and answers once it is there', () => {
    expect(answer.asks).toEqual([{ measure: 'totalFloorArea', rules: ['urban-commercial-and-service-area-share'] }])
    const open = figureOf(answer, 'commercialAndServiceArea')
    expect(open.least).toBeUndefined()
    expect(open.requirements[0]?.relations).toEqual([
      { side: 'least', terms: [{ measure: 'totalFloorArea', factor: '0.1' }], constant: '0' },
    ])
    const told = requirementsFor(hengshui2021, { ...NEW, totalFloorArea: 210_000.04 })
    // 21000.004 in steps of 0.01 m²
    expect(figureOf(told, 'commercialAndServiceArea').least).toBe('21000.01')
  })

  it('lists the duties of the whole region, with what counts into them', () => {
    const region = answer.elsewhere.filter((one) => one.region)
    expect(region.find(({ rule }) => rule.id === 'urban-facility-coverage')).toMatchObject({
      level: 'prefecture',
      counts: ['kind', 'serviceFacility'],
      given: ['kind'],
    })
    expect(answer.elsewhere.find(({ rule }) => rule.id === 'implementation-plan')).toMatchObject({
      level: 'county',
      region: false,
    })
  })

  it('says by how much a given area is short', () => {
    const given = requirementsFor(hengshui2021, { ...NEW, housingUnits: 3500, facilityArea: 1000 })
    expect(figureOf(given, 'facilityArea')).toMatchObject({ given: '1000', least: '1050', short: '50' })
    expect(figureOf(given, 'residentActivityArea').least).toBe('600')
  })

  it('complies by the check with just this area, and not with 0.01 m² less', () => {
    const verdict = (facilityArea: number) => {
      const report = check(
        hengshui2021,
        {
          day: '2025-12-31',
          places: { community: [{ code: '131102001001', ...NEW, housingUnits: 3501, facilityArea }] },
        },
        {
          day: '2025-12-31',
          rules: ['urban-facility-area-per-100-households'],
          readings: { 'urban-facility-area-per-100-households': 'housing-units' },
        },
      )
      return [...report.rules[0]!.findings()][0]?.verdict
    }
    const least = figureOf(requirementsFor(hengshui2021, { ...NEW, housingUnits: 3501 }), 'facilityArea').least
    expect(least).toBe('1050.3')
    expect(verdict(1050.3)).toBe('met')
    expect(verdict(1050.29)).toBe('unmet')
  })

  it('asks what settles whom a rule is about, and does not count it until then', () => {
    const open = requirementsFor(hengshui2021, { households: 1000 })
    const area = figureOf(open, 'facilityArea')
    expect(area.least).toBeUndefined()
    expect(area.provisional).toBe(true)
    expect(area.requirements.map(({ applies, settledBy }) => [applies, settledBy]).slice(0, 2)).toEqual([
      [false, ['kind', 'newlyBuilt']],
      [false, ['kind', 'newlyBuilt']],
    ])
    const rural = requirementsFor(hengshui2021, { kind: 'rural' })
    expect(rural.inapplicable.map(({ rule }) => rule.id)).toContain('new-urban-community-facility-area')
  })
})

describe('every plan', () => {
  const plans = [shanxi2021, hengshui2021, henan2021, liaoyuanXian2021, qiannan2021] as readonly Plan[]
  const cases = plans.flatMap((plan) =>
    LEVELS.filter((level) => !isBeneath(plan.region.level, level)).map((level) => ({ plan, id: plan.id, level })),
  )

  it.each(cases)('loses no rule of $id on the level $level', ({ plan, level }) => {
    const { figures, duties, elsewhere, unanswered, inapplicable } = requirementsFor(plan, {}, { level })
    const used = figures.flatMap(({ requirements }) => requirements.filter(({ by }) => by !== 'other'))
    const told = [...used, ...duties, ...elsewhere, ...unanswered, ...inapplicable].map(({ rule }) => rule.id)
    expect(told.sort()).toEqual(plan.rules.map(({ id }) => id).sort())
  })
})

describe('a total', () => {
  const split = (value: number) =>
    requirementsFor(liaoyuanXian2021, { newlySetUp: true }, { split: { measure: 'housingUnits', value } }).split?.counts

  it('of 9,000 units makes three communities of 3,000 to 4,000', () => {
    expect(split(9000)).toMatchObject([
      {
        least: '3000',
        most: '4000',
        fewest: '3',
        mostPlaces: '3',
        possible: true,
        requirement: { reading: 'housing-units' },
      },
    ])
    expect(split(12_000)).toMatchObject([{ fewest: '3', mostPlaces: '4', possible: true }])
  })

  it('of 5,000 units makes none', () => {
    expect(split(5000)).toMatchObject([{ fewest: '2', mostPlaces: '1', possible: false }])
  })

  it('divides as a search through all numbers of places says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(8), fc.nat(8), (value, a, b) => {
        const [low, high] = [Math.min(a, b) + 1, Math.max(a, b) + 1]
        const plan = several({ size: [measure('housingUnits'), 'between', [low, high]] })
        const { counts } = requirementsFor(plan, {}, { split: { measure: 'housingUnits', value } }).split!
        const fine = Array.from({ length: value }, (_, n) => n + 1).filter((n) => n * low <= value && value <= n * high)
        expect(counts[0]?.possible).toBe(fine.length > 0)
        if (fine.length > 0)
          expect([counts[0]?.fewest, counts[0]?.mostPlaces]).toEqual([String(fine[0]), String(fine.at(-1))])
      }),
    )
  })

  it('is bounded by what a given figure leaves room for', () => {
    const plan = several({ area: [ratio(measure('facilityArea'), measure('housingUnits'), 100), 'atLeast', 30] })
    const { split: found } = requirementsFor(
      plan,
      { facilityArea: 900 },
      { split: { measure: 'housingUnits', value: 9001 } },
    )
    expect(found?.counts).toMatchObject([{ most: '3000', fewest: '4' }])
    expect(found?.counts[0]?.mostPlaces).toBeUndefined()
  })

  it('must be a figure of a measure of numbers', () => {
    for (const wrong of [
      { measure: 'nothing', value: 1 },
      { measure: '__proto__', value: 1 },
      { measure: 'kind', value: 1 },
      { measure: 'housingUnits', value: -1 },
      { measure: 'housingUnits', value: 0.5 },
      { measure: 'housingUnits', value: NaN },
    ])
      expect(() => requirementsFor(liaoyuanXian2021, {}, { split: wrong })).toThrow(/no such option/)
  })
})

describe('several rules on one figure', () => {
  it('cross where their straight lines meet, whatever these are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 90 }), (flat, per) => {
        const plan = several({
          flat: [measure('facilityArea'), 'atLeast', flat],
          share: [ratio(measure('facilityArea'), measure('housingUnits'), 100), 'atLeast', per],
        })
        const [crossing] = figureOf(requirementsFor(plan, {}), 'facilityArea').crossings
        const at = Number(crossing?.at)
        expect(crossing).toMatchObject({ measure: 'housingUnits', below: 'flat', from: 'share' })
        expect(at * per).toBeGreaterThanOrEqual(flat * 100)
        expect((at - 1) * per).toBeLessThan(flat * 100)
        expect(crossing?.exact).toBe(at * per === flat * 100)
      }),
    )
  })

  it('names only crossings above which nothing else asks for more', () => {
    const share = ratio(measure('facilityArea'), measure('housingUnits'), 100)
    const plan = several({
      flat: [measure('facilityArea'), 'atLeast', 600],
      low: [share, 'atLeast', 20],
      high: [share, 'atLeast', 30],
    })
    const { crossings } = figureOf(requirementsFor(plan, {}), 'facilityArea')
    expect(crossings.map(({ at, below, from }) => [at, below, from])).toEqual([['2000', 'flat', 'high']])
  })

  it('can contradict each other, and say so', () => {
    const plan = several({
      low: [measure('facilityArea'), 'atLeast', 600],
      high: [measure('facilityArea'), 'lessThan', 500],
    })
    expect(figureOf(requirementsFor(plan, {}), 'facilityArea')).toMatchObject({
      least: '600',
      most: '499.99',
      conflict: true,
      binding: ['low', 'high'],
    })
  })

  it('follow from each other, and never in a circle', () => {
    const share = (of: string, to: string) => ratio(measure(of), measure(to), 100)
    const chain = several({
      total: [share('commercialAndServiceArea', 'facilityArea'), 'atLeast', 50],
      area: [measure('facilityArea'), 'atLeast', 600],
    })
    expect(figureOf(requirementsFor(chain, {}), 'commercialAndServiceArea')).toMatchObject({
      least: '300',
      provisional: false,
    })
    const circle = several({
      there: [share('commercialAndServiceArea', 'facilityArea'), 'atLeast', 50],
      back: [share('facilityArea', 'commercialAndServiceArea'), 'atLeast', 50],
    })
    const { figures, asks } = requirementsFor(circle, {})
    expect(figures.map(({ measure, least }) => [measure, least])).toEqual([
      ['commercialAndServiceArea', undefined],
      ['facilityArea', undefined],
    ])
    expect(asks.map(({ measure }) => measure)).toEqual(['facilityArea', 'commercialAndServiceArea'])
  })

  it('are provisional while one of them lacks a figure', () => {
    const plan = several({
      area: [measure('facilityArea'), 'atLeast', 600],
      share: [ratio(measure('facilityArea'), measure('households'), 100), 'atLeast', 30],
      part: [ratio(measure('indoorFacilityArea'), measure('facilityArea'), 100), 'atLeast', 50],
    })
    const open = requirementsFor(plan, {})
    expect(figureOf(open, 'facilityArea')).toMatchObject({ least: '600', provisional: true })
    expect(figureOf(open, 'indoorFacilityArea')).toMatchObject({ least: '300', provisional: true })
    const told = requirementsFor(plan, { households: 3000 })
    expect(figureOf(told, 'indoorFacilityArea')).toMatchObject({ least: '450', provisional: false })
  })
})

describe('days, readings and duties', () => {
  it('take the last milestones without a day, and those of a day with one', () => {
    const at = (day?: string) => {
      const answer = requirementsFor(qiannan2021, { kind: 'rural' }, day === undefined ? {} : { day })
      const [one] = figureOf(answer, 'communityOrganizations').requirements
      return [one?.least, one?.inForce, one?.next]
    }
    expect(at()).toEqual(['5', undefined, undefined])
    expect(at('2023-06-30')).toEqual(['2', true, { due: '2023-12-31', value: '3' }])
    expect(at('2022-06-30')).toEqual(['2', false, { due: '2023-12-31', value: '3' }])
  })

  it('take the strictest reading that can be told where there is no default', () => {
    const answer = requirementsFor(
      henan2021,
      { newEstate: false, households: 300, housingUnits: 400 },
      { level: 'estate' },
    )
    const [one] = figureOf(answer, 'elderlyCareArea').requirements
    expect(one).toMatchObject({ by: 'strictest', reading: 'housing-units', least: '80' })
    expect(one?.others.map(({ reading, least }) => [reading, least])).toEqual([
      ['permanent-households', '60'],
      ['registered-households', undefined],
    ])
    expect(figureOf(answer, 'elderlyCareArea').provisional).toBe(true)
  })

  it('do not answer by another reading than the one chosen', () => {
    const answer = requirementsFor(
      hengshui2021,
      { ...NEW, housingUnits: 3500 },
      { readings: { 'urban-facility-area-per-100-households': 'registered-households' } },
    )
    expect(figureOf(answer, 'facilityArea')).toMatchObject({ least: '600', provisional: true })
    expect(answer.asks.map(({ measure }) => measure)).toContain('registeredHouseholds')
  })

  it('list a bare yes, and a class, as what it must be', () => {
    const plan = several({
      yes: [is('serviceFacility', true), 'equals', true],
      no: [is('serviceFacility', true), 'atMost', 0],
      kind: [is('kind', 'urban'), 'atLeast', 1],
    })
    const duties = requirementsFor(plan, { serviceFacility: false }).duties
    expect(duties.map(({ measure, options, met }) => [measure, options, met])).toEqual([
      ['serviceFacility', [true], false],
      ['serviceFacility', [false], true],
      ['kind', ['urban'], undefined],
    ])
  })

  it('name what the document leaves without a figure, with its reason', () => {
    const { unanswered, figures } = requirementsFor(henan2021, { newlyBuilt: true })
    expect(unanswered).toMatchObject([
      { rule: { id: 'new-community-commercial-and-service-area' }, reason: 'no-formula' },
    ])
    const holidays = requirementsFor(liaoyuanXian2021, {}).figures.find(({ days }) => days === 'holidays')
    expect(holidays?.requirements[0]).toMatchObject({ suffices: true, least: '24' })
    expect(figures.find(({ days }) => days === 'every')?.least).toBe('8')
  })

  it('leave out a rule whose base is nothing', () => {
    const { inapplicable } = requirementsFor(hengshui2021, { kind: 'urban', totalFloorArea: 0 })
    expect(inapplicable.map(({ rule, reason }) => [rule.id, reason])).toContainEqual([
      'urban-commercial-and-service-area-share',
      'base-zero',
    ])
  })
})

describe('what is given', () => {
  it('is read like a record: what is wrong is a problem, the rest is used', () => {
    const answer = requirementsFor(hengshui2021, {
      kind: 'urban',
      housingUnit: 3,
      households: 'many',
      newlyBuilt: null,
    })
    expect(answer.problems.map(({ code, location }) => [code, location.column])).toEqual([
      ['unknown-measure', 'housingUnit'],
      ['not-a-number', 'households'],
    ])
    expect(answer.problems[0]?.message.en).toContain('housingUnits')
    expect(answer.ok).toBe(false)
    expect(answer.figures.length).toBeGreaterThan(0)
  })

  it('never makes it throw', () => {
    for (const known of [
      null,
      3,
      [],
      'x',
      { __proto__: { households: 3 } },
      { constructor: 1 },
      { code: {} },
      { households: {} },
    ])
      expect(() => requirementsFor(hengshui2021, known as never)).not.toThrow()
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('kind', 'households', 'openingHours', 'code', 'name', 'x'), fc.anything()),
        (known) => {
          requirementsFor(hengshui2021, known as never)
        },
      ),
    )
  })

  it('may have a code, that tells the kind and the places that a rule names', () => {
    const urban = requirementsFor(hengshui2021, { code: '131102001001', newlyBuilt: true })
    expect(figureOf(urban, 'facilityArea').least).toBe('600')
    const duyun = requirementsFor(qiannan2021, { code: '522701' }, { level: 'county' })
    expect(figureOf(duyun, 'completeGreenCommunities')).toMatchObject({
      least: '2',
      binding: ['green-communities-of-duyun'],
    })
    const outside = requirementsFor(hengshui2021, { code: codeOf(0) })
    expect(outside.problems.map(({ code }) => code)).toContain('outside-region')
    expect(outside.figures).toEqual([])
  })

  it('is refused where the call itself is wrong', () => {
    expect(() => requirementsFor(hengshui2021, {}, { day: '2025-02-30' })).toThrow(/2025-02-30/)
    expect(() => requirementsFor(hengshui2021, {}, { level: 'moon' as never })).toThrow(/moon/)
    expect(() => requirementsFor(hengshui2021, {}, { level: 'province' })).toThrow(/province/)
    expect(() => requirementsFor(hengshui2021 as Plan, {}, { readings: { nothing: 'x' } })).toThrow(/no rule “nothing”/)
    expect(() => requirementsFor(hengshui2021, {}, { readings: { 'facility-opening-hours': 'x' } })).toThrow(
      /no reading “x”/,
    )
  })
})
