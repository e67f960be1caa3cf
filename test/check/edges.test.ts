import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { DatasetInput } from '../../src/dataset/input'
import { add, hours, is, measure, number, over, ratio, total } from '../../src/indicators/build'
import { share } from '../../src/indicators/sugar'
import type { LevelRule, Plan } from '../../src/plan/plan'
import { shanxi2021 } from '../../src/plans'
import { codeOf, planOf, small } from '../support/plan'

const DAY = '2025-12-31'
const PER_100 = 'new-community-facility-area-per-100-households'
const DIRECTORY = 'consultation-directory-completion'

function findingsOf(plan: Plan, data: Omit<DatasetInput, 'day'>, day = DAY, dataDay = DAY) {
  return [...check(plan, { day: dataDay, ...data }, { day }).findings()]
}

/** The only finding of a plan of one rule. */
function only(plan: Plan, data: Omit<DatasetInput, 'day'>, day = DAY, dataDay = DAY) {
  const found = findingsOf(plan, data, day, dataDay)
  expect(found).toHaveLength(1)
  return found[0]
}

const MEASURES = { a: small('community', null), b: small('community', null) }
const change = (plan: Plan, changes: Partial<LevelRule>): Plan => ({
  ...plan,
  rules: plan.rules.map((rule) => ({ ...rule, ...changes }) as LevelRule),
})

describe('a cell too fine for whole numbers', () => {
  it.each([0, 1, 2])('decides a total of the region, wherever it stands (%i)', (at) => {
    const community = [0, 1, 2].map((index) => ({
      code: codeOf(index),
      newlyBuilt: true,
      households: index === at ? 3 : 1000,
      facilityArea: index === at ? 333.33333333 : 1,
    }))
    const readings = { [PER_100]: 'all-new-communities' } as const
    const data = { day: DAY, roster: { community: 'complete' }, places: { community } } as const
    const [finding] = check(shanxi2021, data, { day: DAY, rules: [PER_100], readings }).findings()
    expect(finding).toMatchObject({ verdict: 'unmet', value: '16.74' })
  })
})

describe('records that are lost', () => {
  it('may be places that do not comply', () => {
    const county = [
      { code: '140105', consultationDirectory: true },
      null,
      { code: '410105', consultationDirectory: false },
    ]
    const data = { roster: { county: 'complete' }, places: { county } } as unknown as DatasetInput
    const finding = findingsOf(shanxi2021, data).find(({ rule }) => rule === DIRECTORY)
    expect(finding).toMatchObject({ verdict: 'unknown', cause: 'data', unlisted: { level: 'county', places: 2 } })
  })

  it('of the region’s own level are the region only when they say so', () => {
    const province = [{ code: '140105', urbanPermanentResidents: 5, urbanCommunityWorkers: 9 }, { name: '河南省' }]
    const report = check(shanxi2021, { day: DAY, places: { province } }, { day: DAY })
    expect(report.problems.map(({ code }) => code)).toEqual(['code-level', 'outside-region', 'outside-region'])
    expect(report.summary.places.province).toBe(1)
    expect(report.dataset.places('province')[0]?.records).toEqual([])
  })

  it('with one code leave open what they differ on, the kind included', () => {
    const code = codeOf(0)
    const community = [
      { code, kind: 'rural', newlyBuilt: true, facilityArea: 5 },
      { code, newlyBuilt: true, facilityArea: 5 },
    ]
    const finding = findingsOf(shanxi2021, { places: { community } }).find(
      ({ rule }) => rule === 'new-urban-community-facility-area',
    )
    expect(finding?.verdict).toBe('unknown')
  })
})

describe('readings of different levels', () => {
  const readings = [
    { id: 'each', label: { 'zh-CN': '每个', en: 'each' }, ground: 'text', reason: { 'zh-CN': '', en: '' } },
    {
      id: 'region',
      label: { 'zh-CN': '全省', en: 'region' },
      ground: 'text',
      reason: { 'zh-CN': '', en: '' },
      indicator: 'sum',
      subject: { level: 'province' },
    },
  ] as const
  const base = planOf({
    formula: measure('a'),
    op: 'atLeast',
    value: 10,
    subject: { level: 'community' },
    measures: MEASURES,
  })
  const sum = {
    label: { 'zh-CN': '', en: '' },
    unit: { 'zh-CN': '', en: '' },
    formula: total(measure('a'), over('community')),
  }
  const each = change({ ...base, indicators: { ...base.indicators, sum } }, { readings })
  const region = change(each, { subject: { level: 'province' }, indicator: 'sum', readings: [
    { ...readings[1], id: 'region' },
    { ...readings[0], indicator: 'it', subject: { level: 'community' } },
  ] }) // prettier-ignore

  it('do not agree that all comply while places may be missing', () => {
    const places = { community: [{ code: codeOf(0), a: 10 }] }
    expect(only(region, { places })).toMatchObject({
      verdict: 'unknown',
      byReading: { region: 'met', each: 'unknown' },
    })
    expect(only(region, { roster: { community: 'complete' }, places })).toMatchObject({ verdict: 'met', agree: true })
  })

  it('look at the region above a place', () => {
    const community = [
      { code: codeOf(0), a: 4 },
      { code: codeOf(1), a: 6 },
    ]
    const found = findingsOf(each, { roster: { community: 'complete' }, places: { community } })
    expect(found.map(({ verdict, cause, agree }) => [verdict, cause, agree])).toEqual([
      ['unknown', 'reading', false],
      ['unknown', 'reading', false],
    ])
  })

  it('without a default say what the undecided one lacks', () => {
    const other = { ...base.indicators['it'], formula: measure('b') } as Plan['indicators'][string]
    const plan = change(
      { ...base, indicators: { ...base.indicators, sum: other } },
      {
        readings: [readings[0], { ...readings[1], subject: { level: 'community' } }],
      },
    )
    const finding = only(plan, { places: { community: [{ code: codeOf(0), a: 10 }] } })
    expect(finding).toMatchObject({ verdict: 'unknown', cause: 'data', missing: [{ measure: 'b' }] })
  })
})

describe('timing', () => {
  const plan = change(
    planOf({ formula: measure('a'), op: 'atLeast', value: 10, subject: { level: 'community' }, measures: MEASURES }),
    {
      milestones: [{ by: '2024-12-31', basis: 'printed', value: 10 }],
    },
  )
  const at = (codes: readonly number[]): DatasetInput['places'] => ({
    community: codes.map((index) => ({ code: codeOf(index), a: 10 })),
  })

  it('of a place that the earlier dataset does not list is not shown', () => {
    const report = check(
      plan,
      { day: DAY, places: at([0, 1]) },
      { day: DAY, earlier: [{ day: '2024-12-31', places: at([0]) }] },
    )
    expect([...report.findings()].map(({ timing }) => timing)).toEqual(['onTime', 'notShown'])
  })

  it('is not early by data of after the due day', () => {
    expect(only(plan, { places: at([0]) }, '2024-06-30', '2025-06-30')?.timing).toBeUndefined()
    expect(only(plan, { places: at([0]) }, '2024-06-30', '2024-05-31')?.timing).toBe('early')
  })

  it('of a standing duty is provisional by data of before the signing', () => {
    const standing = planOf({
      formula: measure('a'),
      op: 'atLeast',
      value: 10,
      subject: { level: 'community' },
      measures: MEASURES,
    })
    expect(only(standing, { places: at([0]) }, DAY, '2021-06-30')?.timing).toBe('provisional')
    expect(only(standing, { places: at([0]) })?.timing).toBeUndefined()
  })

  it('is nothing where the data day is none', () => {
    expect(only(plan, { places: at([0]) }, DAY, '2025-13-01')?.timing).toBeUndefined()
  })
})

describe('periods', () => {
  const flow = { ...small('province', null), time: 'period' } as const
  const plan = (changes: Partial<LevelRule>, op: LevelRule['op'] = 'atLeast'): Plan =>
    change(planOf({ formula: measure('f'), op, value: 10, measures: { f: flow } }), { every: 'year', ...changes })
  const flows = (f: Record<string, number>) => ({ places: { province: [{ code: '140000', f }] } })

  it('are judged by the milestone of their own end, and next tells its own', () => {
    const milestones = [
      { by: '2023-12-31', basis: 'printed', value: 10 },
      { by: '2024-12-31', basis: 'printed', value: 20 },
    ] as const
    expect(only(plan({ milestones }), flows({ '2023': 10 }), '2024-02-01', '2024-02-01')).toMatchObject({
      verdict: 'met',
      period: '2023',
      next: { due: '2024-12-31', value: '20' },
    })
  })

  it('that were over at the signing owe nothing', () => {
    expect(only(plan({}), flows({ '2021': 0, '2022': 3 }), '2022-06-30', '2022-06-30')).toMatchObject({
      verdict: 'pending',
      period: '2022',
    })
  })

  it('that still run are met only by what cannot be undone', () => {
    expect(only(plan({}, 'atMost'), flows({ '2022': 5 }), '2022-06-30', '2022-06-30')?.verdict).toBe('pending')
    expect(only(plan({}), flows({ '2022': 10 }), '2022-06-30', '2022-06-30')?.verdict).toBe('met')
  })
})

describe('gaps and shown values', () => {
  const each = { level: 'community' } as const

  it('of a ratio over hours', () => {
    const measures = {
      ...MEASURES,
      h: { type: 'hours', label: { 'zh-CN': '', en: '' }, time: 'day', levels: ['community'] },
    } as const
    const plan = planOf({
      formula: ratio(measure('a'), hours('h', 'working')),
      op: 'atLeast',
      value: 2,
      subject: each,
      measures,
    })
    const finding = only(plan, { places: { community: [{ code: codeOf(0), a: 5, h: '08:00-16:00' }] } })
    expect(finding?.gap).toEqual([{ measure: 'a', direction: 'more', by: '11' }])
  })

  it('are not told where the base moves along', () => {
    const plan = planOf({ formula: ratio(measure('a'), add(measure('a'), measure('b')), 100), op: 'atLeast', value: 50, subject: each, measures: MEASURES }) // prettier-ignore
    expect(only(plan, { places: { community: [{ code: codeOf(0), a: 10, b: 30 }] } })).toMatchObject({
      verdict: 'unmet',
      gap: [],
    })
  })

  it('show as many decimals as the threshold has', () => {
    const measures = { a: { ...small('community', null), decimals: 3 } } as Plan['measures']
    const plan = planOf({ formula: measure('a'), op: 'atMost', value: 0.125, subject: each, measures })
    expect(only(plan, { places: { community: [{ code: codeOf(0), a: 0.125 }] } })).toMatchObject({
      verdict: 'met',
      value: '0.125',
    })
  })

  it('say in the calculation what was recorded, in full', () => {
    const community = [{ code: codeOf(0), newlyBuilt: true, households: 1000, facilityArea: 300.004 }]
    const finding = findingsOf(shanxi2021, { places: { community } }).find(({ rule }) => rule === PER_100)
    expect(finding?.calculation.en).toContain('300.004 ÷')
  })
})

describe('whom a rule is about', () => {
  const about = (subject: Partial<LevelRule['subject']>) =>
    planOf({
      formula: measure('a'),
      op: 'atLeast',
      value: 10,
      subject: { level: 'community', ...subject },
      measures: MEASURES,
    })

  it('is not sure for a place without a code', () => {
    const community = [{ name: '某社区', a: 5 }]
    expect(only(about({ only: [codeOf(0)] }), { places: { community } })?.verdict).toBe('unknown')
    expect(only(about({ except: [codeOf(0)] }), { places: { community } })?.verdict).toBe('unknown')
  })

  it('is sure for places with one', () => {
    const community = [
      { code: codeOf(0), a: 5 },
      { code: codeOf(1), a: 5 },
    ]
    expect(findingsOf(about({ only: [codeOf(0)] }), { places: { community } }).map(({ verdict }) => verdict)).toEqual(['unmet', 'inapplicable']) // prettier-ignore
    expect(findingsOf(about({ except: [codeOf(0)] }), { places: { community } }).map(({ verdict }) => verdict)).toEqual(['inapplicable', 'unmet']) // prettier-ignore
  })
})

describe('a value that suffices', () => {
  it('is compared as the rule compares', () => {
    const plan = change(
      planOf({ formula: measure('a'), op: 'atMost', value: 0, subject: { level: 'community' }, measures: MEASURES }),
      {
        milestones: [{ by: null, basis: 'standing', value: null, suffices: 0 }],
      },
    )
    const verdict = (a: number) => only(plan, { places: { community: [{ code: codeOf(0), a }] } })?.verdict
    expect([verdict(0), verdict(99)]).toEqual(['met', 'unknown'])
  })
})

describe('rosters', () => {
  const plan = planOf({ formula: share(is('yes', true), over('county')), op: 'atLeast', value: 80, measures: { yes: { type: 'flag', label: { 'zh-CN': '', en: '' }, time: 'day', levels: ['county'] } } }) // prettier-ignore

  it('of thousands of millions take no memory', () => {
    const county = [{ code: '140105', yes: true }]
    expect(only(plan, { roster: { county: 5e9 }, places: { county } })).toMatchObject({
      verdict: 'unknown',
      settles: { met: 4e9 - 1, unmet: 1e9 + 1 },
    })
  })

  it.each([['complete'], [[]], [{ county: [] }], [{ county: { '14010X': 1 } }], [{ county: { '140105': 1.5 } }]])(
    '%j cannot be read, and says so',
    (roster) => {
      const report = check(plan, { day: DAY, roster, places: {} } as unknown as DatasetInput, { day: DAY })
      expect(report.problems.map(({ code }) => code)).toEqual(['bad-roster'])
    },
  )
})

describe('a plan for the whole country', () => {
  it('has its provinces beneath it', () => {
    const plan: Plan = {
      ...planOf({ formula: ratio(total(measure('a'), over('community')), total(number(1), over('community'))), op: 'atLeast', value: 10, subject: { level: 'country' }, measures: MEASURES }), // prettier-ignore
      region: { code: '100000', name: '全国', level: 'country' },
    }
    const community = [
      { code: codeOf(0), a: 10 },
      { code: '110101001001', a: 12 },
    ]
    expect(only(plan, { roster: { community: 'complete' }, places: { community } })).toMatchObject({
      verdict: 'met',
      value: '11',
    })
  })
})

describe('options that cannot be', () => {
  it.each([
    { breakdown: 'comunity' },
    { evidence: { communityWorkerz: 'parts' } },
    { evidence: { communityWorkers: 'part' } },
  ])('%j', (options) => {
    expect(() => check(shanxi2021, { day: DAY, places: {} }, { day: DAY, ...options } as never)).toThrow(
      'no such option',
    )
  })
})

describe('a formula that nobody parsed', () => {
  it.each([
    ['a measure that there is not', measure('nope'), 'province'],
    ['a total over the same level', total(measure('a'), over('community')), 'community'],
  ] as const)('%s is the caller’s mistake', (_, formula, level) => {
    const plan = planOf({ formula, op: 'atLeast', value: 1, subject: { level }, measures: MEASURES })
    const run = () => check(plan, { day: DAY, places: { community: [{ code: codeOf(0), a: 1 }] } }, { day: DAY })
    expect(run).toThrow(expect.objectContaining({ name: 'ShequError', code: 'bad-formula' }))
  })
})
