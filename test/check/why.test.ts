import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { CheckOptions } from '../../src/check/options'
import type { Report } from '../../src/check/report'
import { plainFinding } from '../../src/check/plain-finding'
import { why } from '../../src/check/why'
import type { WhyCell, WhyFigure, WhyTotal } from '../../src/check/why/result'
import type { DatasetInput, PlaceRecord } from '../../src/dataset/input'
import { compare, is, measure, number, over, ratio, total } from '../../src/indicators/build'
import { readPaths } from '../../src/node'
import type { Plan } from '../../src/plan/plan'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { ShequError } from '../../src/values/error'
import { planOf, small, type TestRule } from '../support/plan'

const LEDGER = 'seeds/samples/shanxi-ledger.csv'
const REGIONS = 'seeds/samples/shanxi-regions.json'
const DAY = '2025-12-31'
const AREA = 'new-community-facility-area-per-100-households'

let input: DatasetInput
let rows: readonly Readonly<Record<string, string>>[] = []

beforeAll(async () => {
  const read = await readPaths([LEDGER, REGIONS])
  if (!read.ok) throw new Error('the sample cannot be read')
  input = read.input
  rows = parse(readFileSync(LEDGER, 'utf8'), { columns: true, bom: true })
})

const sample = (options: Partial<CheckOptions> = {}): Report =>
  check(shanxi2021 as Plan, input, { day: DAY, ...options })

/** The row of the file, as people count, with its cells. */
function rowOf(code: string) {
  const at = rows.findIndex((row) => row['统计用区划代码'] === code)
  return { row: at + 2, cells: rows[at] ?? {} }
}

function cellOf(figures: readonly WhyFigure[], id: string): WhyCell {
  const found = figures.find((one): one is WhyCell => one.kind === 'cell' && one.measure === id)
  if (!found) throw new Error(`no cell ${id}`)
  return found
}

function totalOf(figures: readonly WhyFigure[]): WhyTotal {
  const found = figures.find((one): one is WhyTotal => one.kind === 'total')
  if (!found) throw new Error('no total')
  return found
}

function refusal(explain: () => unknown): { readonly code: string; readonly en: string; readonly zh: string } {
  try {
    explain()
  } catch (error) {
    if (error instanceof ShequError) return { code: error.code, en: error.text.en, zh: error.text['zh-CN'] }
    throw error
  }
  throw new Error('it was not refused')
}

describe('a community of the sample', () => {
  it('shows every figure with the row and the column that it came from', () => {
    const { row, cells } = rowOf('140105003005')
    const { calculation, finding } = why(sample(), AREA, '140105003005')
    const [area, households] = ['facilityArea', 'households'].map((id) => cellOf(calculation.figures, id))
    expect(area).toMatchObject({ part: 'numerator', state: 'recorded', value: '557.55' })
    expect(area?.written).toEqual([
      {
        text: cells['社区综合服务设施面积（平方米）'],
        location: {
          file: LEDGER,
          row,
          column: '社区综合服务设施面积（平方米）',
          columnNumber: expect.any(Number) as number,
          place: '140105003005',
        },
      },
    ])
    expect(households).toMatchObject({ part: 'base', value: cells['常住户数'], written: [{ location: { row } }] })
    // 557.55 / 2655 × 100 = 21
    expect(calculation.text.en).toContain('557.55 ÷ permanent households 2655 × 100 = 21 m²')
    expect(cellOf(calculation.figures, 'newlyBuilt').understood.en).toMatch(/^yes \(2024-07-10, on or after/)
    const same = [...sample().findings()].find((one) => one.rule === AREA && one.place === '140105003005')
    expect(finding).toEqual(same && plainFinding(same))
  })

  it('tells of every reading with its own figures, and which one is used', () => {
    const { readings, chosen } = why(sample(), AREA, '140105003005')
    expect(readings.map(({ id, verdict, used }) => [id, verdict, used])).toEqual([
      ['permanent-households', 'unmet', true],
      ['registered-households', 'unmet', false],
      ['housing-units', 'unmet', false],
      ['all-new-communities', 'unknown', false],
      ['all-communities', 'unmet', false],
    ])
    expect(chosen).toBe('default')
    // 557.55 / 2228 × 100 = 25.0246…
    expect(readings[1]?.calculation).toMatchObject({ value: '25.02' })
    expect(readings[3]?.at).toEqual({ code: '140000', name: '山西省', level: 'province' })
    const caller = why(sample({ readings: { [AREA]: 'housing-units' } }), AREA, '140105003005')
    expect(caller.chosen).toBe('caller')
    expect(caller.calculation.value).toBe('18.57')
  })

  it('names the section with its title', () => {
    expect(why(sample(), AREA, '140105003005').sources).toEqual([
      { section: '三(三)2', figure: '30平方米', title: '优化社区服务功能布局' },
    ])
  })

  it('says which figure would settle what one blank leaves open, and that holds', () => {
    const report = sample({ rules: [AREA] })
    const { change, calculation } = why(report, AREA, '140105007010')
    // 1236.04 × 100 / 30 = 4120.1…
    expect(change.settledBy).toEqual({ measure: 'households', op: 'atMost', value: '4120', above: '0' })
    expect(cellOf(calculation.figures, 'households')).toMatchObject({ state: 'blank', bounds: ['0', null] })
    const filled = (households: number) => {
      const community = (input.places.community ?? []).map((record) =>
        record.code === '140105007010' ? { ...record, households } : record,
      )
      const again = check(shanxi2021, { ...input, places: { ...input.places, community } }, { day: DAY })
      return why(again, AREA, '140105007010').finding.verdict
    }
    expect([filled(4120), filled(4121)]).toEqual(['met', 'unmet'])
  })

  it('takes a code however it is padded, and a name', () => {
    const places = ['140105003005', '常青藤社区居委会', ' 常青藤社区居委会 '].map(
      (place) => why(sample(), AREA, place).place.code,
    )
    expect(new Set(places)).toEqual(new Set(['140105003005']))
    const regions = ['14', '140000', '140000000000', '山西省'].map(
      (place) => why(sample(), 'consultation-directory-completion', place).place.level,
    )
    expect(new Set(regions)).toEqual(new Set(['province']))
  })
})

describe('a whole-region rule', () => {
  it('tells how many places went into a total, how many lack it, and names the first', () => {
    const { calculation } = why(sample(), 'community-workers-per-10000-urban-residents', '140000')
    const sum = totalOf(calculation.figures)
    const urban = rows.filter((row) => /(0\d\d|1\d\d|4\d\d)$/.test(row['统计用区划代码'] ?? ''))
    const known = urban.filter((row) => row['社区工作者人数'] !== '')
    expect(sum).toMatchObject({
      listed: rows.length,
      among: urban.length,
      lacking: urban.length - known.length,
      kindFromCode: rows.length,
      used: 'reported',
      value: '39480',
    })
    expect(sum.sum.bounds?.[0]).toBe(String(known.reduce((all, row) => all + Number(row['社区工作者人数']), 0)))
    expect(sum.reported?.written[0]?.location.path).toBe('places.province[0].urbanCommunityWorkers')
    const largest = sum.contributors.filter((one) => one.as === 'largest').map((one) => Number(one.value))
    expect(largest[0]).toBe(Math.max(...known.map((row) => Number(row['社区工作者人数']))))
    expect(sum.notShown).toBe(urban.length - sum.contributors.length)
  })

  it('shows those that do not count', () => {
    const { calculation } = why(sample(), 'satisfaction-survey-coverage', '140000')
    const sum = totalOf(calculation.figures)
    const without = rows.filter((row) => row['已开展社区服务群众满意度调查'] === '否')
    const shown = sum.contributors.filter((one) => one.as === 'notCounting')
    expect(shown.map((one) => one.place.code)).toEqual(without.slice(0, 3).map((row) => row['统计用区划代码']))
  })

  it('is information for a part of the region, which does not answer for it', () => {
    const { answers, finding, place } = why(sample(), 'satisfaction-survey-coverage', '140105')
    expect(place).toMatchObject({ name: '小店区', level: 'county' })
    expect(answers).toEqual({ code: '140000', name: '山西省', level: 'province' })
    expect(finding).toMatchObject({ level: 'county', verdict: 'unmet' })
  })

  it('is refused where it cannot be broken down, saying who answers', () => {
    const { code, en, zh } = refusal(() => why(sample(), 'satisfaction-survey-coverage', '140105003005'))
    expect([code, en, zh]).toEqual([
      'not-answerable',
      expect.stringContaining('ask for 140000'),
      expect.stringContaining('山西省'),
    ])
  })

  it('does not claim for a part what only one of several readings says', () => {
    // whether villages count is open: no default, so a part is decided only where both agree
    const { chosen, finding, readings } = why(sample(), 'day-care-coverage', '140105')
    expect(chosen).toBe('none')
    expect(readings.every((one) => !one.used)).toBe(true)
    expect(finding.verdict).toBe(
      new Set(readings.map((one) => one.verdict)).size === 1 ? readings[0]?.verdict : 'unknown',
    )
  })
})

describe('what is asked for', () => {
  it('is refused where there is no such rule, naming the nearest', () => {
    const { code, en } = refusal(() => why(sample(), 'facility-opening-hour', '140105003005'))
    expect([code, en]).toEqual(['unknown-rule', expect.stringContaining('facility-opening-hours')])
  })

  it('is refused where there is no such place, naming the nearest', () => {
    const nearest = (place: string) => refusal(() => why(sample(), AREA, place))
    expect(nearest('常青藤')).toMatchObject({
      code: 'unknown-place',
      en: expect.stringContaining('140105003005') as string,
    })
    expect(nearest('常青滕社区居委会').zh).toContain('常青藤社区居委会')
    expect(nearest('149999999999').code).toBe('unknown-place')
    expect(nearest('').code).toBe('unknown-place')
    expect(nearest('__proto__').code).toBe('unknown-place')
  })

  it('is refused where the places beneath answer, naming some', () => {
    const { code, en } = refusal(() => why(sample(), 'facility-opening-hours', '小店区'))
    expect([code, en]).toEqual(['not-answerable', expect.stringContaining('140105001001')])
  })

  it('is refused for a plan that the report does not have', () => {
    const explain = () => why(sample(), AREA, '140105003005', { plan: 'henan-2021' })
    expect(refusal(explain)).toMatchObject({ code: 'bad-option', en: expect.stringContaining('shanxi-2021') as string })
    expect(why(sample(), AREA, '140105003005', { plan: 'shanxi-2021' }).finding.verdict).toBe('unmet')
  })
})

const RATIO: TestRule = {
  formula: ratio(measure('a'), measure('b'), 100),
  op: 'atLeast',
  value: 30,
  subject: { level: 'community' },
  measures: { a: small('community', null), b: small('community', null) },
}

const explained = (rule: TestRule, community: readonly PlaceRecord[], place: string) =>
  why(check(planOf(rule), { day: DAY, places: { community } }, { day: DAY }), 'rule', place)

describe('names', () => {
  const [first, second] = [
    { code: '140105001001', name: '甲', a: 1, b: 2 },
    { code: '140105001002', name: '甲', a: 3, b: 4 },
  ] as const

  it('that several places have are refused, with the codes of all', () => {
    const { code, en } = refusal(() => explained(RATIO, [first, second], '甲'))
    expect(code).toBe('ambiguous-place')
    expect(en).toContain('140105001001')
    expect(en).toContain('140105001002')
  })

  it('mean the only place of the level that the rule is about', () => {
    const places = { community: [first], county: [{ code: '140105', name: '甲' }] }
    const report = check(planOf(RATIO), { day: DAY, places }, { day: DAY })
    expect(why(report, 'rule', '甲').place.code).toBe('140105001001')
  })

  it('find places without a code', () => {
    expect(explained(RATIO, [{ name: '乙', a: 1, b: 2 }], '乙').place).toEqual({ name: '乙', level: 'community' })
  })
})

describe('cells that cannot be taken as they are', () => {
  const cellsOf = (records: readonly PlaceRecord[]) =>
    explained(RATIO, records, '140105001001').calculation.figures as readonly WhyCell[]

  it('are shown as written, with what is wrong with them', () => {
    const [a] = cellsOf([{ code: '140105001001', a: '约5', b: 2 }])
    expect(a).toMatchObject({ state: 'unreadable', written: [{ text: '约5' }], bounds: ['0', null] })
    expect(a?.problems.map((one) => one.code)).toEqual(['approximate-figure'])
  })

  it('are shown of every record of a code, where these differ', () => {
    const [a, b] = cellsOf([
      { code: '140105001001', a: 5, b: 2 },
      { code: '140105001001', a: 6, b: 2 },
    ])
    expect(a).toMatchObject({ state: 'conflict', written: [{ text: '5' }, { text: '6' }] })
    expect(a?.written.map((one) => one.location.path)).toEqual(['places.community[0].a', 'places.community[1].a'])
    expect(b).toMatchObject({ state: 'recorded', value: '2' })
  })

  it('are told apart where the dataset declares them to be another measure', () => {
    const input: DatasetInput = {
      day: DAY,
      declares: { households: 'registeredHouseholds' },
      places: { community: [{ code: '140105001001', newlyBuilt: true, facilityArea: 30, households: 100 }] },
    }
    const { calculation, readings } = why(check(shanxi2021, input, { day: DAY }), AREA, '140105001001')
    expect(cellOf(calculation.figures, 'households')).toMatchObject({
      state: 'declaredOther',
      bounds: ['0', null],
      written: [{ text: '100' }],
    })
    const registered = readings.find(({ id }) => id === 'registered-households')?.calculation?.figures ?? []
    expect(cellOf(registered, 'registeredHouseholds')).toMatchObject({
      state: 'recorded',
      value: '100',
      written: [{ text: '100', location: { path: 'places.community[0].households' } }],
    })
  })

  it('are cut where they are long, and survive what holds itself', () => {
    const loop: Record<string, unknown> = {}
    loop['self'] = loop
    const [a, b] = cellsOf([{ code: '140105001001', a: 'x'.repeat(5000), b: loop }])
    expect(a?.written[0]?.text?.length).toBeLessThan(250)
    expect(b?.written[0]?.text).toBe('{…}')
  })
})

describe('the margin of what is met', () => {
  const community = (a: number, b: number) => [{ code: '140105001001', a, b }]

  it.each([
    // 100 · 41 / 130 = 31.5…; 39 / 130 is 30 exactly
    ['at least', { ...RATIO }, 41, 130, 'less', '2'],
    ['at least, on the threshold', { ...RATIO }, 39, 130, 'less', '0'],
    // 40 / 130 is the first above 30 %
    ['more than', { ...RATIO, op: 'moreThan' }, 41, 130, 'less', '1'],
    ['at most', { ...RATIO, op: 'atMost' }, 36, 130, 'more', '3'],
    ['less than', { ...RATIO, op: 'lessThan' }, 36, 130, 'more', '2'],
  ] as const)('is exact for %s', (_, rule, a, b, direction, by) => {
    const { change, finding } = explained(rule, community(a, b), '140105001001')
    expect(finding.verdict).toBe('met')
    expect(change.margin).toEqual([{ measure: 'a', direction, by }])
    const sign = direction === 'less' ? -1 : 1
    const moved = (n: number) => explained(rule, community(a + sign * n, b), '140105001001').finding.verdict
    expect([moved(Number(by)), moved(Number(by) + 1)]).toEqual(['met', 'unmet'])
  })

  it('has two sides between two figures, and none at an exact figure or where it is not met', () => {
    const between = explained({ ...RATIO, op: 'between', value: [30, 40] }, community(35, 100), '140105001001')
    expect(between.change.margin).toEqual([
      { measure: 'a', direction: 'less', by: '5' },
      { measure: 'a', direction: 'more', by: '5' },
    ])
    expect(explained({ ...RATIO, op: 'equals' }, community(30, 100), '140105001001').change.margin).toEqual([])
    expect(explained(RATIO, community(29, 100), '140105001001').change.margin).toEqual([])
  })

  it('counts places of a share', () => {
    const rule: TestRule = {
      formula: ratio(
        total(compare(measure('a'), 'atLeast', 1), over('community')),
        total(number(1), over('community')),
        100,
      ),
      op: 'atLeast',
      value: 50,
      measures: { a: small('community') },
    }
    const places = { community: [1, 1, 1, 0].map((a, n) => ({ code: `14010500100${n + 1}`, a })) }
    const report = check(planOf(rule), { day: DAY, roster: { community: 'complete' }, places }, { day: DAY })
    expect(why(report, 'rule', '140000').change.margin).toEqual([
      { measure: 'a', level: 'community', direction: 'less', by: '1' },
    ])
  })
})

describe('every verdict', () => {
  const yes: TestRule = {
    formula: is('serviceFacility', true),
    op: 'equals',
    value: true,
    subject: { level: 'community', where: is('kind', 'urban') },
  }
  const one = (record: PlaceRecord) => explained(yes, [{ code: '140105001001', ...record }], '140105001001')

  it('is explained', () => {
    expect(one({ serviceFacility: '是' }).finding.verdict).toBe('met')
    expect(one({ serviceFacility: '否' }).finding.verdict).toBe('unmet')
    expect(one({}).finding).toMatchObject({ verdict: 'unknown', cause: 'data' })
    expect(one({ kind: 'rural', serviceFacility: '否' }).finding.verdict).toBe('inapplicable')
    const { calculation } = one({ serviceFacility: '是' })
    expect(cellOf(calculation.figures, 'kind')).toMatchObject({ part: 'subject', state: 'fromCode', value: '1' })
    const text = why(sample(), 'management-and-service-coverage-of-permanent-residents', '140000')
    expect(text).toMatchObject({ finding: { verdict: 'unknown', cause: 'text' }, calculation: { figures: [] } })
    expect(why(sample(), 'community-workers-growth', '140000').finding.cause).toBe('history')
  })

  it('is explained before it is due, with what the next milestone asks for', () => {
    const early = check(shanxi2021, { ...input, day: '2023-06-30' }, { day: '2023-06-30' })
    const { finding, change, strength } = why(early, 'community-workers-per-10000-urban-residents', '140000')
    // 39480 / 22000000 × 10000 = 17.945…: above 16, below 18; 18 asks for 39600
    expect(finding).toMatchObject({ verdict: 'met', inForce: false })
    expect(strength.word).toBe('努力推动')
    // 16 per 10,000 of 22,000,000 are 35200
    expect(change.margin).toEqual([{ measure: 'urbanCommunityWorkers', direction: 'less', by: '4280' }])
    expect(change.next).toEqual({
      due: '2025-12-31',
      value: '18',
      strength: { word: '实现', class: 'must' },
      verdict: 'unmet',
      gap: [{ measure: 'urbanCommunityWorkers', direction: 'more', by: '120' }],
    })
    const pending = check(shanxi2021, { ...input, day: '2024-06-30' }, { day: '2024-06-30' })
    expect(why(pending, 'village-graduates', '140105100202').finding.verdict).toBe('pending')
  })
})

it('shows the figures of the year before, for a rule of growth', () => {
  const before: DatasetInput = {
    day: '2024-12-31',
    places: { province: [{ code: '140000', urbanPermanentResidents: 22000000, urbanCommunityWorkers: 38000 }] },
  }
  const { earlier, finding } = why(sample({ earlier: [before] }), 'community-workers-growth', '140000')
  expect(finding.verdict).toBe('met')
  expect(earlier.map(({ day, calculation }) => [day, calculation.value])).toEqual([['2024-12-31', '17.27']])
})

it('is plain data that JSON keeps as it is', () => {
  for (const [rule, place] of [
    [AREA, '140105003005'],
    ['community-workers-per-10000-urban-residents', '140000'],
  ] as const) {
    const explanation = why(sample(), rule, place)
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
  }
})
