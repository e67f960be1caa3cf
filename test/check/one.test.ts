import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import { plainFinding } from '../../src/check/plain-finding'
import { checkOne } from '../../src/check/one'
import { recordChecker } from '../../src/check/one-checker'
import type { RecordOptions, RecordResult } from '../../src/check/one-result'
import type { PlaceRecord } from '../../src/dataset/input'
import { add, compare, is, measure, number, over, ratio, total, unstated } from '../../src/indicators/build'
import type { Formula } from '../../src/indicators/node'
import type { Measures } from '../../src/measures/measure'
import type { LevelRule, Plan, Rule } from '../../src/plan/plan'
import { shanxi2021 } from '../../src/plans'
import { text } from '../../src/values/text'
import { planOf, small } from '../support/plan'

const DAY = '2025-12-31'
const NAME = text('测试', 'test')
const PER_100 = 'new-community-facility-area-per-100-households'
const shanxi = recordChecker(shanxi2021, { day: DAY })

const ids = (entries: readonly { readonly rule: Rule }[]): string[] => entries.map(({ rule }) => rule.id)
const codes = ({ problems }: RecordResult): string[] => problems.map(({ code }) => code)
const entryOf = (result: RecordResult, id: string) =>
  [...result.decided, ...result.open].find(({ rule }) => rule.id === id)

describe('a half-filled form', () => {
  // 512.5 m² for 1820 households: 546 m² are wanted, 33.5 m² are lacking
  const result = shanxi({ newlyBuilt: true, households: 1820, facilityArea: 512.5, onlineServiceHours: 24 })

  it('tells what falls short, as a notice and not as a problem', () => {
    expect(result).toMatchObject({ plan: 'shanxi-2021', day: DAY, level: 'community', problems: [], ok: true })
    expect(ids(result.notices)).toEqual([PER_100])
    const [notice] = result.notices
    expect(notice).toMatchObject({ verdict: 'unmet', strength: { class: 'must' } })
    expect(notice?.gap).toEqual([{ measure: 'facilityArea', direction: 'more', by: '33.5' }])
    expect(notice?.message.code).toBe('unmet')
    expect(notice?.message.text.en).toContain('short by 33.5 m²')
    expect(notice?.message.text['zh-CN']).toContain('差 33.5 平方米')
  })

  it('lists what is decided, with the readings of its own level', () => {
    expect(result.decided.map(({ rule, verdict }) => [rule.id, verdict])).toEqual([
      [PER_100, 'unmet'],
      ['online-service-hours', 'met'],
    ])
    expect(entryOf(result, PER_100)).toMatchObject({
      reading: 'permanent-households',
      byReading: {
        'permanent-households': 'unmet',
        'registered-households': 'unknown',
        'housing-units': 'unknown',
        'all-communities': 'unmet',
      },
      agree: undefined,
      otherLevels: { 'all-new-communities': 'province' },
    })
  })

  it('lists what is open, with the fields that it turns on', () => {
    expect(result.open.map(({ rule, cause, missing }) => [rule.id, cause, missing])).toEqual([
      ['new-community-commercial-and-service-share', 'data', ['commercialAndServiceArea', 'totalFloorArea']],
      ['new-urban-community-facility-area', 'data', ['kind']],
      ['village-graduates', 'data', ['kind', 'villageGraduates']],
      ['facility-opening-hours', 'data', ['openingHours']],
    ])
  })

  it('lists what is not decided here, with who answers and which fields count into it', () => {
    const where = Object.fromEntries(result.elsewhere.map(({ rule, level, counts }) => [rule.id, { level, counts }]))
    expect(where['satisfaction-survey-coverage']).toEqual({ level: 'province', counts: ['satisfactionSurvey'] })
    expect(where['implementing-measures']).toEqual({ level: 'prefecture', counts: [] })
    expect(where['community-workers-growth']).toEqual({ level: 'province', counts: ['kind', 'communityWorkers'] })
  })

  it('lists every rule once', () => {
    const all = [...ids(result.decided), ...ids(result.open), ...ids(result.elsewhere)].sort()
    expect(all).toEqual(shanxi2021.rules.map(({ id }) => id).sort())
  })

  it('is the same in one call', () => {
    const record = { newlyBuilt: true, households: 1820, facilityArea: 512.5 }
    const once = checkOne(shanxi2021, record, { day: DAY, readings: { [PER_100]: 'all-communities' } })
    expect(entryOf(once, PER_100)).toMatchObject({ verdict: 'unmet', reading: 'all-communities' })
  })
})

describe('fields that nobody has touched', () => {
  it('make no problem and no notice, known or not', () => {
    for (const blank of [undefined, null, '']) {
      const record = { code: blank, name: blank, kind: blank, facilityArea: blank, openingHours: blank, remarks: blank }
      const result = shanxi(record as PlaceRecord)
      expect([result.problems, result.notices, result.decided]).toEqual([[], [], []])
      expect(result.open).toHaveLength(6)
      expect(result).toEqual(shanxi({}))
    }
  })

  it('stay open of which kind it is until the record or its code tells', () => {
    const open = (record: PlaceRecord) => entryOf(shanxi(record), 'village-graduates')
    expect(open({ villageGraduates: 1 })).toMatchObject({ verdict: 'unknown', missing: ['kind'] })
    expect(open({ villageGraduates: 1, kind: 'rural' })).toMatchObject({ verdict: 'met', missing: [] })
    expect(open({ villageGraduates: 1, code: '140105001201' })).toMatchObject({ verdict: 'met' })
    expect(open({ code: '140105001001' })).toMatchObject({ verdict: 'inapplicable' })
  })
})

describe('what is wrong with the record', () => {
  it('is named by field, and the rest is checked', () => {
    const result = shanxi({ code: '14', facilityArea: 'many', facilityAria: 3, households: -1, onlineServiceHours: 24 })
    expect(result.ok).toBe(false)
    expect(result.problems.map(({ code, location }) => [code, location.column])).toEqual([
      ['code-level', 'code'],
      ['not-a-number', 'facilityArea'],
      ['unknown-measure', 'facilityAria'],
      ['out-of-range', 'households'],
    ])
    expect(result.problems[2]?.params).toMatchObject({ nearest: 'facilityArea' })
    expect(ids(result.decided)).toEqual(['online-service-hours'])
    expect(result.notices).toEqual([])
  })

  it('is a part above its whole, a kind that the code contradicts, a figure on a base of 0', () => {
    expect(codes(shanxi({ facilityArea: 100, indoorFacilityArea: 101 }))).toEqual(['part-above-whole'])
    expect(codes(shanxi({ code: '140105001001', kind: 'rural' }))).toEqual(['kind-clash'])
    expect(codes(shanxi({ facilityArea: 100, households: 0 }))).toEqual(['base-is-zero'])
  })

  it('names the period of a flow', () => {
    const checked = recordChecker(shanxi2021, { day: DAY, level: 'county' })
    const { problems } = checked({ elderlyCareProjects: { 2024: 'x' } })
    expect(problems[0]?.location).toEqual({ column: 'elderlyCareProjects', path: 'elderlyCareProjects.2024' })
  })

  it('may be that it is no place of the region, or no record: then nothing is judged', () => {
    for (const [record, code] of [
      [{ code: '410105001001', onlineServiceHours: 24 }, 'outside-region'],
      [null, 'not-a-record'],
      [[], 'not-a-record'],
      ['x', 'not-a-record'],
    ] as const) {
      const result = shanxi(record as unknown as PlaceRecord)
      expect(codes(result)).toEqual([code])
      expect([result.ok, result.decided, result.open, result.notices]).toEqual([false, [], [], []])
    }
  })

  it('cannot reach the prototype', () => {
    const hostile = JSON.parse('{"__proto__":{"facilityArea":1},"constructor":1,"toString":2}') as PlaceRecord
    expect(codes(shanxi(hostile))).toEqual(['forbidden-key', 'forbidden-key', 'unknown-measure'])
    expect(({} as Record<string, unknown>)['facilityArea']).toBeUndefined()
  })
})

describe('a result', () => {
  it('stays what it was when the form goes on', () => {
    const openingHours: Record<string, string> = { mon: '08:00-12:00' }
    const record = { facilityArea: 100, newlyBuilt: true, households: 1000, openingHours }
    const first = shanxi(record)
    record.facilityArea = 300
    openingHours['mon'] = '00:00-24:00'
    expect(first.notices.find(({ rule }) => rule.id === PER_100)?.gap[0]?.by).toBe('200')
    expect(entryOf(first, 'facility-opening-hours')?.finding).toMatchObject({ verdict: 'unmet', gap: [{ by: '4' }] })
    expect(entryOf(shanxi(record), PER_100)?.verdict).toBe('met')
  })

  it('tells of what is not due yet, and falls short already', () => {
    const early = recordChecker(shanxi2021, { day: '2025-06-30' })
    const none = early({ kind: 'rural', villageGraduates: 0 })
    expect(none.notices.map(({ verdict, message }) => [verdict, message.code])).toEqual([['pending', 'pending']])
    expect(entryOf(none, 'village-graduates')).toMatchObject({ verdict: 'pending', missing: [] })
    const blank = early({ kind: 'rural' })
    expect(blank.notices).toEqual([])
    expect(entryOf(blank, 'village-graduates')).toMatchObject({ verdict: 'pending', missing: ['villageGraduates'] })
  })

  it('is inapplicable before the plan was signed', () => {
    const before = checkOne(shanxi2021, { onlineServiceHours: 1 }, { day: '2022-01-01' })
    expect(new Set(before.decided.map(({ verdict }) => verdict))).toEqual(new Set(['inapplicable']))
    expect([before.open, before.notices]).toEqual([[], []])
  })
})

describe('misuse', () => {
  it.each([
    [{ day: '2025-02-30' }, 'bad-day'],
    [{ day: DAY, level: 'village' }, 'bad-option'],
    [{ day: DAY, readings: { nothing: 'x' } }, 'unknown-rule'],
    [{ day: DAY, readings: { [PER_100]: 'x' } }, 'unknown-reading'],
  ])('%o throws', (options, code) => {
    expect(() => recordChecker(shanxi2021, options as RecordOptions)).toThrow(expect.objectContaining({ code }))
  })
})

const MEASURES: Measures = {
  a: small('community', 3),
  b: small('community', 3),
  c: small('community', 3),
  own: small('community', null),
  e: { type: 'flag', label: NAME, time: 'day', levels: ['estate'] },
  n: { type: 'flag', label: NAME, time: 'day', levels: ['community'] },
}

const COMMUNITY = { level: 'community' } as const
const base = planOf({ formula: measure('a'), op: 'atLeast', value: 2, subject: COMMUNITY, measures: MEASURES })
const estates = over('estate')
const FORMULAS: Readonly<Record<string, Formula>> = {
  'a-alone': measure('a'),
  'a-per-b': ratio(measure('a'), measure('b')),
  sum: add(measure('a'), measure('b'), number(1)),
  either: compare(add(is('n', true), compare(measure('a'), 'atLeast', 2)), 'atLeast', 1),
  region: total(measure('a'), over('community')),
  beneath: total(is('e', true), estates),
  within: compare(add(measure('a'), total(is('e', true), estates)), 'atLeast', 1),
  told: add(measure('a'), total(is('e', true), estates, 'own')),
  silent: unstated(NAME),
}

function ruleOf(id: string, indicator: string, more: Partial<LevelRule> = {}): LevelRule {
  return { ...(base.rules[0] as LevelRule), id, indicator, ...more }
}

const reading = (id: string, indicator: string, more: object = {}) =>
  ({ id, label: NAME, reason: NAME, ground: 'text', indicator, ...more }) as const
const PROVINCE = { level: 'province' } as const
const noFigure = { by: null, basis: 'standing', value: null, reason: NAME } as const

const RULES: readonly Rule[] = [
  ruleOf('plain', 'a-alone'),
  ruleOf('rate', 'a-per-b', { op: 'moreThan', milestones: [{ by: null, basis: 'standing', value: 1 }] }),
  ruleOf('range', 'sum', { op: 'between', milestones: [{ by: null, basis: 'standing', value: [2, 4] }] }),
  ruleOf('later', 'a-alone', { milestones: [{ by: '2026-06-30', basis: 'printed', value: 3 }] }),
  ruleOf('some', 'a-per-b', { subject: { ...COMMUNITY, where: is('n', true) } }),
  ruleOf('named', 'a-alone', { subject: { ...COMMUNITY, only: ['140105001001'] } }),
  ruleOf('left', 'a-alone', { subject: { ...COMMUNITY, except: ['140105001001'] } }),
  ruleOf('yes', 'either', { op: 'equals', milestones: [{ by: null, basis: 'standing', value: true }] }),
  ruleOf('no-figure', 'a-alone', { milestones: [noFigure] }),
  ruleOf('proven', 'a-alone', { milestones: [{ ...noFigure, suffices: 3 }] }),
  ruleOf('silent', 'silent'),
  ruleOf('of-estates', 'beneath'),
  ruleOf('with-estates', 'within'),
  ruleOf('told', 'told'),
  ruleOf('of-region', 'region', { subject: PROVINCE }),
  ruleOf('two-ways', 'a-alone', { readings: [reading('one', 'a-alone'), reading('other', 'sum')] }),
  ruleOf('mixed', 'a-alone', {
    readings: [reading('each', 'a-alone'), reading('all', 'region', { subject: PROVINCE })],
  }),
  ruleOf('mixed-above', 'region', {
    readings: [reading('all', 'region', { subject: PROVINCE }), reading('each', 'a-alone', { subject: COMMUNITY })],
  }),
  ruleOf('mixed-beneath', 'a-alone', {
    readings: [reading('here', 'a-alone', { default: true }), reading('below', 'beneath')],
  }),
  { ...ruleOf('grows', 'a-alone', { milestones: [noFigure] }), op: 'increasing', since: 'yearBefore' },
  { ...ruleOf('grew', 'a-alone', { milestones: [noFigure] }), op: 'increasing', since: 'baseline', baseline: 'then' },
]

const synthetic: Plan = {
  ...base,
  indicators: Object.fromEntries(
    Object.entries(FORMULAS).map(([id, formula]) => [id, { label: NAME, unit: NAME, formula }]),
  ),
  rules: RULES,
  baselines: [{ id: 'then', label: NAME, day: null, value: 1, unit: NAME, sources: [] }],
}

describe('rules of a plan of one’s own', () => {
  const checked = recordChecker(synthetic, { day: DAY })

  it('are decided elsewhere where places beneath are added up, unless the place has a figure of its own', () => {
    expect(checked({}).elsewhere.map(({ rule, level, counts }) => [rule.id, level, counts])).toEqual([
      ['of-estates', 'community', []],
      ['with-estates', 'community', ['a']],
      ['of-region', 'province', ['a']],
      ['mixed-above', 'province', ['a']],
    ])
    expect(entryOf(checked({ a: 1 }), 'told')).toMatchObject({ verdict: 'unknown', missing: ['own'] })
    expect(entryOf(checked({ a: 1, own: 1 }), 'told')?.verdict).toBe('met')
  })

  it('name no field that would not help', () => {
    const open = Object.fromEntries(checked({}).open.map(({ rule, cause, missing }) => [rule.id, [cause, missing]]))
    expect(open).toMatchObject({
      rate: ['data', ['a', 'b']],
      some: ['data', ['n', 'a', 'b']],
      named: ['data', ['code', 'a']],
      'no-figure': ['text', []],
      proven: ['text', ['a']],
      silent: ['text', []],
      grows: ['history', []],
      grew: ['history', ['a']],
      'two-ways': ['data', ['a', 'b']],
    })
  })

  it('say that readings of other levels are not decided here', () => {
    expect(entryOf(checked({ a: 3 }), 'mixed-beneath')).toMatchObject({
      verdict: 'met',
      byReading: { here: 'met' },
      agree: undefined,
      otherLevels: { below: 'community' },
    })
    // without ground for a default the region has a say: 3 of this place alone already make it 2
    expect(entryOf(checked({ a: 3 }), 'mixed')).toMatchObject({ verdict: 'met', reading: undefined })
    expect(entryOf(checked({ a: 1 }), 'mixed')).toMatchObject({ verdict: 'unknown', otherLevels: { all: 'province' } })
  })
})

const CODES = [null, '140105001001', '140105001201', '140105001999', '410105001001', 'x']
const option = <T>(values: readonly T[]) => fc.constantFrom<T | null | undefined>(...values, null, undefined)

const shanxiRecord = fc.record({
  code: fc.constantFrom(...CODES),
  name: option(['甲社区']),
  kind: option(['urban', 'rural', '村', 'other']),
  newlyBuilt: option([true, false, '2024-05-01', '2020-05-01', '2024-02-30']),
  households: option([0, 1, 1000, 1820, 2.5]),
  registeredHouseholds: option([0, 1000, 1820]),
  housingUnits: option([900, 2000]),
  facilityArea: option([0, 499.99, 500, 546, 333.33333333, '512.5', 'many']),
  indoorFacilityArea: option([100, 700]),
  commercialAndServiceArea: option([0, 10, 100, 1000.1]),
  totalFloorArea: option([0, 1000, 10001]),
  openingHours: option(['08:00-16:00', '08:00-15:59', { mon: '08:00-12:00', sun: '' }, 'always']),
  onlineServiceHours: option([24, 23.9, 25]),
  villageGraduates: option([0, 1]),
  facilityAria: option([1]),
})

const smallRecord = fc.record({
  code: fc.constantFrom(...CODES),
  a: option([0, 1, 2, 3]),
  b: option([0, 1, 2, 3]),
  own: option([0, 1, 2]),
  n: option([true, false]),
})

/** The fields that hold something: a column that is unknown is a problem of a ledger even where a row of it is blank. */
function filledOf(record: object): PlaceRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined))
}

function problemsOf(problems: RecordResult['problems']): string[] {
  // that a ledger does not declare how it counts is no matter of one record
  return problems
    .filter(({ code }) => code !== 'undeclared')
    .map(({ code, params }) => `${code} ${JSON.stringify(params)}`)
}

/** Whether a record comes to what `check` makes of it as a dataset of its own. */
function agrees(plan: Plan, record: object, day: string, seen: Set<string>): void {
  const result = recordChecker(plan, { day })(record as PlaceRecord)
  const report = check(plan, { day, places: { community: [filledOf(record)] } }, { day })
  const elsewhere = new Set(ids(result.elsewhere))
  const findings = [...report.findings()].filter(({ rule, level }) => level === 'community' && !elsewhere.has(rule))
  const entries = [...result.decided, ...result.open]
  const byId = new Map(entries.map((entry) => [entry.rule.id, entry]))
  expect([...byId.keys()].sort()).toEqual(findings.map(({ rule }) => rule).sort())
  for (const found of findings) {
    // a form has no file: a cell is named by its key alone
    const finding = { ...plainFinding(found), location: expect.anything() as unknown }
    const entry = byId.get(finding.rule)
    seen.add(finding.verdict)
    expect({ verdict: entry?.verdict, cause: entry?.cause, reading: entry?.reading }).toEqual({
      verdict: finding.verdict,
      cause: finding.cause,
      reading: finding.reading,
    })
    expect(entry?.finding).toMatchObject(finding)
    if (finding.byReading) expect(finding.byReading).toMatchObject(entry?.byReading ?? {})
    const short = result.notices.find(({ rule }) => rule.id === finding.rule)
    if (short) expect(short.gap).toEqual(finding.gap)
    expect(short?.verdict === 'unmet').toBe(finding.verdict === 'unmet')
  }
  expect(problemsOf(result.problems).sort()).toEqual(problemsOf(report.problems).sort())
}

describe('a record says what check says of a dataset of this one record', () => {
  const day = fc.constantFrom('2021-06-30', '2024-06-30', DAY, '2027-01-01')

  it.each([
    ['the plan of Shanxi', shanxi2021 as Plan, shanxiRecord],
    ['a plan of every kind of rule', synthetic, smallRecord],
  ] as const)('%s', { timeout: 240_000 }, (_, plan, records: fc.Arbitrary<object>) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(records, day, (record, on) => agrees(plan, record, on, seen)),
      { numRuns: 300, seed: 20221122 },
    )
    expect(seen).toEqual(new Set(['met', 'unmet', 'pending', 'unknown', 'inapplicable']))
  })
})
