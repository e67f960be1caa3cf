import { describe, expect, it } from 'vitest'
import type { Formula } from '../../src/indicators/node'
import { count, is, measure, over, ratio, share } from '../../src/indicators'
import { comparePlans } from '../../src/plan/compare'
import type { ComparedIndicator } from '../../src/plan/compare/result'
import type { LevelRule, Milestone, Plan, Reading, Rule, Subject } from '../../src/plan/plan'
import { plans } from '../../src/plans'
import { ShequError } from '../../src/values/error'
import { text } from '../../src/values/text'

const NAME = text('测试', 'test')
const PROVINCE: Subject = { level: 'province' }

const by = (year: number, value: Milestone['value']): Milestone => ({ by: `${year}-12-31`, basis: 'printed', value })
const standing = (value: Milestone['value']): Milestone => ({ by: null, basis: 'standing', value })

/** A rule on a share of places, of the whole region and at least so much. */
function rule(indicator: string, milestones: readonly Milestone[], more: Partial<LevelRule> = {}): Rule {
  return {
    id: indicator,
    title: NAME,
    indicator,
    subject: PROVINCE,
    op: 'atLeast',
    milestones,
    nature: null,
    strength: { word: '应', class: 'must' },
    sources: [{ section: '一', figure: '1' }],
    ...more,
  }
}

function plan(id: string, rules: readonly Rule[], more: Partial<Plan> = {}): Plan {
  return {
    id,
    version: '1.0.0',
    status: 'inForce',
    title: NAME,
    document: { number: null, issuer: '测试', signed: '2022-01-01', basedOn: [] },
    region: { code: '140000', name: '测试省', level: 'province' },
    period: { from: '2021-01-01', to: '2025-12-31' },
    completeness: 'fullText',
    parents: [],
    measures: {},
    indicators: {},
    sections: [],
    rules,
    tasks: [],
    baselines: [],
    defects: [],
    ...more,
  }
}

const COVERAGE = 'legal-services-coverage'

/** The row of two plans `a` and `b` with these rules on one indicator. */
function rowOf(a: Partial<LevelRule>, b: Partial<LevelRule>, more: Partial<Plan> = {}): ComparedIndicator {
  const full = [by(2025, 100)]
  const [row] = comparePlans([
    plan('a', [rule(COVERAGE, full, a)]),
    plan('b', [rule(COVERAGE, full, b)], more),
  ]).indicators
  return row as ComparedIndicator
}

const verdict = ({ agreement, differ }: ComparedIndicator) => [agreement, ...differ]
const days = (row: ComparedIndicator) => row.days.map(({ day, strictest }) => [day, ...strictest])

describe('what two plans ask for', () => {
  it('is the same where values and days are', () => {
    expect(verdict(rowOf({}, {}))).toEqual(['agree'])
    expect(days(rowOf({}, {}))).toEqual([['2025-12-31', 'a', 'b']])
  })

  it('is the same from two signings on', () => {
    const later = { document: { number: null, issuer: '测试', signed: '2022-06-01', basedOn: [] } }
    const row = rowOf({ milestones: [standing(100)] }, { milestones: [standing(100)] }, later)
    expect(verdict(row)).toEqual(['agree'])
    expect(row.cells.map(({ rules }) => rules[0]?.milestones[0]?.due)).toEqual(['2022-01-01', '2022-06-01'])
    // until the second is signed the first stands alone
    expect(days(row)).toEqual([['2022-06-01', 'a', 'b']])
  })

  it('differs in values, days or both', () => {
    expect(verdict(rowOf({}, { milestones: [by(2025, 90)] }))).toEqual(['differ', 'value'])
    expect(verdict(rowOf({}, { milestones: [by(2024, 100)] }))).toEqual(['differ', 'due'])
    expect(verdict(rowOf({}, { milestones: [by(2024, 90), by(2025, 100)] }))).toEqual(['differ', 'due', 'value'])
  })

  it('differs in comparison and pace', () => {
    expect(verdict(rowOf({}, { op: 'equals' }))).toEqual(['differ', 'op'])
    expect(verdict(rowOf({}, { every: 'year' }))).toEqual(['differ', 'every'])
    expect(verdict(rowOf({ every: 'month' }, { every: 'year' }))).toEqual(['differ', 'every'])
    // both begin with the period of the signing, one of them in words
    expect(verdict(rowOf({ every: 'year' }, { every: 'year', from: '2022-01-01' }))).toEqual(['agree'])
    expect(verdict(rowOf({ every: 'year' }, { every: 'year', from: '2023-01-01' }))).toEqual(['differ', 'every'])
    expect(verdict(rowOf({ every: 'year' }, { every: 'year', until: '2024-12-31' }))).toEqual(['differ', 'every'])
  })

  it('is the same however firmly it is said, which is told', () => {
    expect(verdict(rowOf({}, { strength: { word: '力争', class: 'should' } }))).toEqual(['agree', 'strength'])
    // the word alone is no difference
    expect(verdict(rowOf({}, { strength: { word: '确保', class: 'must' } }))).toEqual(['agree'])
    expect(verdict(rowOf({ nature: 'binding' }, { nature: 'anticipatory' }))).toEqual(['agree', 'nature'])
    const own = [{ ...by(2025, 100), strength: { word: '力争', class: 'should' } as const }]
    expect(verdict(rowOf({}, { milestones: own }))).toEqual(['agree', 'strength'])
  })

  it('is open where no figure is printed', () => {
    const none = { milestones: [{ ...by(2025, null), suffices: 100 }] }
    expect(verdict(rowOf(none, none))).toEqual(['open'])
    expect(rowOf(none, none).days).toEqual([])
    expect(verdict(rowOf({}, none))).toEqual(['differ', 'value'])
  })

  it('is not compared where one plan alone has it', () => {
    const { indicators, counts } = comparePlans([plan('a', [rule(COVERAGE, [by(2025, 100)])]), plan('b', [])])
    expect(indicators).toHaveLength(1)
    expect(verdict(indicators[0] as ComparedIndicator)).toEqual(['alone'])
    expect(indicators[0]?.cells.map(({ plan: key, rules }) => [key, rules.length])).toEqual([
      ['a', 1],
      ['b', 0],
    ])
    expect(counts).toEqual({ indicators: 1, shared: 0, agree: 0, differ: 0, open: 0, alone: 1 })
  })

  it('is compared though one plan has several rules', () => {
    const [row] = comparePlans([
      plan('a', [rule(COVERAGE, [by(2025, 80)]), rule(COVERAGE, [by(2025, 90)], { id: 'more' })]),
      plan('b', [rule(COVERAGE, [by(2025, 85)])]),
    ]).indicators
    expect(verdict(row as ComparedIndicator)).toEqual(['differ', 'rules', 'value'])
    expect(days(row as ComparedIndicator)).toEqual([['2025-12-31', 'a']])
    const marks = row?.cells.flatMap(({ rules }) => rules.flatMap((one) => one.milestones.map((m) => m.strictest)))
    expect(marks).toEqual([false, true, false])
  })
})

describe('whom it is asked of', () => {
  const each: Subject = { level: 'county' }
  const county: Partial<Plan> = { region: { code: '140105', name: '测试区', level: 'county' } }

  it('is alike for two regions as a whole', () => {
    expect(verdict(rowOf({}, { subject: each }, county))).toEqual(['agree'])
  })

  it('is alike for each county of a province, and for a county as a whole', () => {
    const row = rowOf({ subject: each }, { subject: each, milestones: [by(2025, 90)] }, county)
    expect(verdict(row)).toEqual(['differ', 'value'])
    expect(days(row)).toEqual([['2025-12-31', 'a']])
  })

  it('differs between the region and each county of it', () => {
    const row = rowOf({}, { subject: each, milestones: [by(2025, 90)] })
    expect(verdict(row)).toEqual(['differ', 'subject', 'value'])
    expect(row.days).toEqual([])
  })

  it('differs by the places that count, in whatever order they are said', () => {
    const kinds = [is('kind', 'urban'), is('newlyBuilt', true)] as const
    const both = (...of: readonly (typeof kinds)[number][]): Partial<LevelRule> => ({
      subject: {
        level: 'community',
        where: { node: 'compare', of: { node: 'add', of }, op: 'atLeast', value: of.length },
      },
    })
    expect(verdict(rowOf(both(...kinds), both(...[...kinds].reverse())))).toEqual(['agree'])
    expect(verdict(rowOf(both(...kinds), both(kinds[0])))).toEqual(['differ', 'subject'])
    const only = (...codes: readonly string[]) => ({ subject: { level: 'county', only: codes } as const })
    expect(verdict(rowOf(only('140105', '140106'), only('140106', '140105')))).toEqual(['agree'])
    expect(verdict(rowOf(only('140105'), only('140106')))).toEqual(['differ', 'subject'])
    expect(rowOf(only('140105'), only('140106')).days).toEqual([])
  })

  it('is told in both languages', () => {
    const where = { subject: { level: 'community', where: is('kind', 'urban') } as const }
    expect(rowOf(where, {}).cells[0]?.rules[0]?.subject).toEqual({
      level: 'community',
      whole: false,
      where: text('城市社区', 'urban community'),
    })
  })
})

describe('the strictest', () => {
  const ofOp = (op: LevelRule['op'], a: Milestone['value'], b: Milestone['value']) =>
    days(rowOf({ op, milestones: [by(2025, a)] }, { op, milestones: [by(2025, b)] })).map(([, ...keys]) => keys)

  it.each([
    ['atLeast', 80, 90, [['b']]],
    ['moreThan', 80, 90, [['b']]],
    ['atMost', 80, 90, [['a']]],
    ['lessThan', 80, 90, [['a']]],
    ['atLeast', 31.2, 31.2, [['a', 'b']]],
    ['atLeast', 0.3, 0.1, [['a']]],
    ['equals', 80, 90, [[]]],
    ['equals', true, true, [['a', 'b']]],
    ['between', [3000, 4000], [3500, 4000], [['b']]],
    ['between', [3000, 4000], [3500, 4500], [[]]],
    ['atLeast', 80, null, []],
  ] as const)('by %s of %j and %j', (op, a, b, expected) => {
    expect(ofOp(op, a, b)).toEqual(expected)
  })

  it('is found day by day among what is in force', () => {
    const row = rowOf(
      { milestones: [by(2023, 16), by(2025, 18)] },
      { milestones: [by(2022, 15), by(2023, 16), by(2024, 17), by(2025, 18)] },
    )
    expect(days(row)).toEqual([
      ['2023-12-31', 'a', 'b'],
      ['2024-12-31', 'b'],
      ['2025-12-31', 'a', 'b'],
    ])
    const marked = row.cells.map(({ rules }) => rules[0]?.milestones.map(({ strictest }) => strictest))
    expect(marked).toEqual([
      [false, false],
      [false, false, true, false],
    ])
  })

  it('is not sought among comparisons of another kind', () => {
    expect(rowOf({}, { op: 'moreThan' }).days).toEqual([])
    expect(rowOf({}, { every: 'year' }).days).toEqual([])
    const growth = { op: 'increasing', since: 'yearBefore' } as unknown as Partial<LevelRule>
    expect(rowOf(growth, growth).days).toEqual([])
  })
})

describe('a rule with readings', () => {
  const AREA = 'facility-area-per-100-households'
  const REGISTERED = 'facility-area-per-100-registered-households'
  const reading = (id: string, more: Partial<Reading>): Reading => ({
    id,
    label: NAME,
    ground: 'practice',
    reason: NAME,
    ...more,
  })
  const of = (readings: readonly Reading[]) => rule(AREA, [by(2025, 30)], { readings })

  it('stands on the indicator of its default one', () => {
    const { indicators } = comparePlans([
      plan('a', [of([reading('own', {}), reading('registered', { indicator: REGISTERED, default: true })])]),
      plan('b', [rule(REGISTERED, [by(2025, 30)])]),
    ])
    expect(indicators.map((row) => [row.indicator, row.plans])).toEqual([[REGISTERED, ['a', 'b']]])
    expect(indicators[0]?.cells[0]?.rules).toMatchObject([{ rule: AREA, reading: 'registered', aside: false }])
    expect(verdict(indicators[0] as ComparedIndicator)).toEqual(['agree', 'reading'])
  })

  it('is shown aside where another one computes what a rule is on, and is not compared', () => {
    const { indicators } = comparePlans([
      plan('a', [of([reading('own', { default: true }), reading('registered', { indicator: REGISTERED })])]),
      plan('b', [rule(REGISTERED, [by(2025, 40)])]),
    ])
    const row = indicators.find(({ indicator }) => indicator === REGISTERED)
    expect(row?.cells[0]?.rules).toMatchObject([{ rule: AREA, reading: 'registered', aside: true }])
    expect([row?.plans, row?.agreement, row?.days]).toEqual([['b'], 'alone', []])
  })

  it('stands on its own where none is the default', () => {
    const { indicators } = comparePlans([
      plan('a', [of([reading('own', {}), reading('registered', { indicator: REGISTERED })])]),
    ])
    expect(indicators.map(({ indicator }) => indicator)).toEqual([AREA])
    expect(indicators[0]?.cells[0]?.rules[0]).not.toHaveProperty('reading')
    expect(indicators[0]?.cells[0]?.rules[0]?.readings).toMatchObject([
      { id: 'own', indicator: AREA, default: false },
      { id: 'registered', indicator: REGISTERED, default: false },
    ])
  })

  it('is about whom its default one is about', () => {
    const communities = { level: 'community' } as const
    const { indicators } = comparePlans([plan('a', [of([reading('each', { subject: communities, default: true })])])])
    expect(indicators[0]?.cells[0]?.rules[0]?.subject).toEqual({ level: 'community', whole: false })
  })
})

describe('near indicators', () => {
  const [PERMANENT, REGISTERED, HOUSEHOLDS] = ['permanent', 'registered', 'households']
  const indicators = {
    [PERMANENT]: {
      label: text('常住', 'permanent'),
      unit: NAME,
      formula: ratio(measure('facilityArea'), measure('households')),
    },
    [REGISTERED]: {
      label: text('户籍', 'registered'),
      unit: NAME,
      formula: ratio(measure('facilityArea'), measure('registeredHouseholds')),
      note: text('按户籍', 'by registered'),
    },
    [HOUSEHOLDS]: { label: text('户', 'households'), unit: NAME, formula: measure('households') },
  }
  const with_ = (id: string, ...ids: readonly string[]) =>
    plan(
      id,
      ids.map((one) => rule(one, [by(2025, 30)])),
      { indicators },
    )

  it('are about the same measure, against another one', () => {
    const compared = comparePlans([with_('a', PERMANENT), with_('b', REGISTERED, HOUSEHOLDS)])
    const near = Object.fromEntries(compared.indicators.map((row) => [row.indicator, row.near]))
    expect(near[PERMANENT]).toEqual([
      {
        indicator: REGISTERED,
        label: text('户籍', 'registered'),
        note: text('按户籍', 'by registered'),
        calculation: text('社区综合服务设施面积 ÷ 户籍户数', 'service facility area ÷ registered households'),
        plans: ['b'],
      },
    ])
    expect(near[REGISTERED]).toMatchObject([{ indicator: PERMANENT, plans: ['a'] }])
    // what it is set against is not what it is about
    expect(near[HOUSEHOLDS]).toEqual([])
  })

  it('are named only for plans that lack the indicator itself', () => {
    const compared = comparePlans([with_('a', PERMANENT, REGISTERED), with_('b', PERMANENT)])
    expect(compared.indicators.find(({ indicator }) => indicator === PERMANENT)?.near).toEqual([])
  })
})

describe('rows and columns', () => {
  const own = (formula: Formula) => ({ indicators: { mine: { label: NAME, unit: NAME, formula } } })

  it('come in the order of the catalogue, and behind it what plans bring along', () => {
    const rules = ['satisfaction-survey-coverage', 'mine', 'facility-area'].map((id) => rule(id, [by(2025, 1)]))
    const { indicators } = comparePlans([plan('a', rules, own(measure('households')))])
    expect(indicators.map(({ indicator }) => indicator)).toEqual([
      'facility-area',
      'satisfaction-survey-coverage',
      'mine',
    ])
  })

  it('take an indicator of two plans for one where it computes the same', () => {
    const covered = share(is('dayCareServices', true), over('community'))
    const of = (one: Formula, other: Formula) =>
      comparePlans([
        plan('a', [rule('mine', [by(2025, 1)])], own(one)),
        plan('b', [rule('mine', [by(2025, 1)])], own(other)),
      ]).indicators.map((row) => row.plans)
    expect(of(covered, JSON.parse(JSON.stringify(covered)) as Formula)).toEqual([['a', 'b']])
    expect(of(covered, count(over('community')))).toEqual([['a'], ['b']])
  })

  it('tell two plans of one id apart', () => {
    const keys = (...versions: readonly string[]) =>
      comparePlans(versions.map((version) => plan('a', [], { version }))).plans.map(({ key }) => key)
    expect(keys('1.0.0')).toEqual(['a'])
    expect(keys('1.0.0', '1.1.0')).toEqual(['a@1.0.0', 'a@1.1.0'])
    expect(keys('1.0.0', '1.0.0')).toEqual(['a@1.0.0#1', 'a@1.0.0#2'])
  })

  it('name the parents that are compared too', () => {
    const parents = [
      { id: 'a', title: '甲' },
      { id: 'elsewhere', title: '乙' },
    ]
    expect(comparePlans([plan('a', []), plan('b', [], { parents })]).plans[1]?.parents).toEqual([
      { id: 'a', title: '甲', key: 'a' },
      { id: 'elsewhere', title: '乙' },
    ])
  })

  it('count what there is', () => {
    const { plans: compared, counts } = comparePlans([
      plan('a', [rule(COVERAGE, [by(2025, 100)]), rule('facility-area', [by(2025, 1)])]),
      plan('b', [rule(COVERAGE, [by(2025, 90)])]),
    ])
    expect(counts).toEqual({ indicators: 2, shared: 1, agree: 0, differ: 1, open: 0, alone: 1 })
    expect(compared.map(({ rules, indicators, alone }) => [rules, indicators, alone])).toEqual([
      [2, 2, 1],
      [1, 1, 0],
    ])
  })

  it('can be chosen', () => {
    const two = [plan('a', [rule(COVERAGE, [by(2025, 100)]), rule('facility-area', [by(2025, 1)])])]
    expect(comparePlans(two, { indicators: ['facility-area'] }).counts.indicators).toBe(1)
    expect(comparePlans(two, { indicators: [] }).indicators).toEqual([])
    expect(() => comparePlans(two, { indicators: ['facility-aria'] })).toThrow(ShequError)
    expect(() => comparePlans(two, { indicators: ['facility-aria'] })).toThrow(/did you mean “facility-area”/)
  })

  it('are none where there is nothing', () => {
    expect(comparePlans([])).toEqual({
      plans: [],
      indicators: [],
      counts: { indicators: 0, shared: 0, agree: 0, differ: 0, open: 0, alone: 0 },
    })
  })

  it.each(['nothing', 'constructor', '__proto__'])('refuse the indicator %s, which nobody has', (id) => {
    expect(() => comparePlans([plan('a', [rule(id, [by(2025, 1)])])])).toThrow(ShequError)
  })
})

describe('the published plans', () => {
  const compared = comparePlans(plans)

  it('stand there with every rule once', () => {
    for (const { id, rules } of plans) {
      const shown = compared.indicators.flatMap(({ cells }) =>
        cells.filter((cell) => cell.plan === id).flatMap((cell) => cell.rules.filter(({ aside }) => !aside)),
      )
      expect(shown.map((one) => one.rule).sort()).toEqual(rules.map((one) => one.id).sort())
    }
  })

  it('compare alike in any order', () => {
    const told = (row: ComparedIndicator) => [row.indicator, ...verdict(row)]
    const back = comparePlans([...plans].reverse())
    expect(back.indicators.map(told).sort()).toEqual(compared.indicators.map(told).sort())
  })

  it('come as plain data', () => {
    expect(JSON.parse(JSON.stringify(compared))).toEqual(compared)
  })

  it('differ where the documents do', () => {
    const area = compared.indicators.find(({ indicator }) => indicator === 'facility-area')
    expect(area?.differ).toContain('value')
    expect([area?.agreement, area?.days]).toEqual([
      'differ',
      [{ day: '2022-07-05', plans: ['shanxi-2021', 'hengshui-2021'], strictest: ['hengshui-2021'] }],
    ])
    const agency = compared.indicators.find(({ indicator }) => indicator === 'agency-services-coverage')
    expect([agency?.agreement, agency?.plans]).toEqual(['agree', plans.map(({ id }) => id)])
  })
})
