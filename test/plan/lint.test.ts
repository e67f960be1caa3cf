import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicators } from '../../src/indicators/catalogue'
import { measures } from '../../src/measures/catalogue'
import { lintPlan, type LintProblem } from '../../src/plan/lint/lint-plan'
import { unitExpected } from '../../src/plan/lint/units'
import { LINT_CODES, severityOf } from '../../src/plan/lint/words'
import type { Plan, PlanBody } from '../../src/plan/plan'
import { plans } from '../../src/plans'
import { text } from '../../src/values/text'
import { fullPlan, plain } from '../schema/samples'
import { changed, GONE, type Changes } from './change'

const name = text('测试', 'test')
const counted = { type: 'number', label: name, unit: text('个', 'stalls'), decimals: 0, range: [0, null], rollup: 'sum' } as const // prettier-ignore
const stalls = { node: 'measure', id: 'stalls' } as const
const lit = { node: 'is', id: 'lit', in: [true] } as const
const all = { level: 'community' } as const
const urban = { level: 'community', where: { node: 'is', id: 'kind', in: ['urban'] } } as const
const percent = text('%', '%')
const share = (over: typeof all | typeof urban) =>
  ({
    node: 'ratio',
    of: { node: 'total', of: lit, over },
    to: { node: 'total', of: { node: 'number', value: 1 }, over },
    per: 100,
  }) as const

/** A plan about which nothing is odd: a share by two readings, a count of each community, a flow of each year. */
const CLEAN: PlanBody = {
  id: 'probe-2021',
  version: '1.0.0',
  status: 'inForce',
  title: name,
  document: { number: null, issuer: '测试市', signed: '2021-06-01', published: '2021-06-02', basedOn: [] },
  region: { code: '140100', name: '测试市', level: 'prefecture' },
  period: { from: '2021-01-01', to: '2025-12-31' },
  completeness: 'fullText',
  parents: [{ id: 'above-2021', title: '上位规划' }],
  measures: {
    stalls: { ...counted, levels: ['community'], time: 'day' },
    visits: { ...counted, unit: text('次', 'visits'), levels: ['community'], time: 'period' },
    lit: { type: 'flag', label: name, levels: ['community'], time: 'day' },
  },
  indicators: {
    lighting: { label: name, unit: percent, formula: share(all) },
    'urban-lighting': { label: name, unit: percent, formula: share(urban) },
    stalls: { label: name, unit: text('个', 'stalls'), formula: stalls },
    visits: { label: name, unit: text('次', 'visits'), formula: { node: 'measure', id: 'visits' } },
  },
  sections: [{ id: '一', title: '测试' }],
  rules: [
    {
      id: 'lighting',
      title: name,
      indicator: 'lighting',
      subject: { level: 'prefecture' },
      op: 'atLeast',
      milestones: [
        { by: '2023-12-31', basis: 'printed', value: 50 },
        { by: '2025-12-31', basis: 'printed', value: 80 },
      ],
      nature: null,
      strength: { word: '应', class: 'should' },
      sources: [
        { section: '一', figure: '５０％' },
        { section: '一', figure: '百分之八十' },
      ],
      baseline: 'lighting',
      readings: [
        { id: 'all', label: name, ground: 'text', reason: name, default: true },
        { id: 'urban', label: name, indicator: 'urban-lighting', ground: 'text', reason: name },
      ],
    },
    {
      id: 'stalls',
      title: name,
      indicator: 'stalls',
      subject: { level: 'community', only: ['140105001001'] },
      op: 'atLeast',
      milestones: [{ by: null, basis: 'standing', value: 2 }],
      nature: null,
      strength: { word: '应', class: 'should' },
      sources: [{ section: '一', figure: '两个' }],
    },
    {
      id: 'visits',
      title: name,
      indicator: 'visits',
      subject: { level: 'community' },
      every: 'year',
      op: 'atLeast',
      milestones: [{ by: null, basis: 'sentence', value: 12 }],
      nature: null,
      strength: { word: '应', class: 'should' },
      sources: [{ section: '一', figure: '十二次' }],
    },
  ],
  tasks: [
    { id: 'plans', title: name, subject: { level: 'county' }, by: '2022-12-31', sources: [{ section: '一', figure: '5G' }] },
  ], // prettier-ignore
  baselines: [
    { id: 'lighting', label: name, day: '2020-12-31', value: 30, unit: percent, sources: [{ section: '一', figure: '30%' }] },
  ], // prettier-ignore
  defects: [{ id: 'odd', section: '一', note: name }],
}

const ABOVE: Plan = {
  ...CLEAN,
  id: 'above-2021',
  region: { code: '140000', name: '测试省', level: 'province' },
  rules: [
    {
      ...(CLEAN.rules[0] as Plan['rules'][number] & { op: 'atLeast' }),
      id: 'lighting-of-province',
      subject: { level: 'province' },
      milestones: [{ by: '2023-12-31', basis: 'printed', value: 45 }],
    },
  ],
}

const linted = (changes: Changes = {}, parents: readonly Plan[] = [ABOVE]) =>
  lintPlan(changed(CLEAN, changes), { parents })

const found = (problems: readonly LintProblem[]) => problems.map(({ code, location }) => [code, location.path])

const M = (index: number, key = '') => `rules.0.milestones.${index}${key}`
const second = plain(CLEAN.rules[1])
const only = 'rules[0].milestones'

type Row = readonly [code: string, path: string | undefined, odd: Changes, fine: Changes]

/** For each code the smallest change that it is told of, where, and the nearest change about which nothing is odd. */
const ROWS: readonly Row[] = [
  ['milestones-out-of-order', `${only}[1]`,
    { [M(0, '.by')]: '2025-12-31', [M(1, '.by')]: '2023-12-31', [M(0, '.value')]: 80, [M(1, '.value')]: 50 },
    { [M(0, '.by')]: '2025-12-30' }],
  ['milestones-on-one-day', `${only}[1]`, { [M(0, '.by')]: '2025-12-31' }, { [M(0, '.by')]: '2025-12-30' }],
  ['before-signing', `${only}[0].by`, { [M(0, '.by')]: '2021-05-31' }, { [M(0, '.by')]: '2021-06-01' }],
  ['before-signing', 'tasks[0].by', { 'tasks.0.by': '2021-05-31' }, { 'tasks.0.by': '2021-06-01' }],
  ['before-signing', 'rules[1].sources[0].by', { 'rules.1.sources.0.by': '2021-05-31' }, { 'rules.1.sources.0.by': '2021-06-01' }],
  ['outside-period', `${only}[1].by`, { [M(1, '.by')]: '2026-01-01' }, { [M(1, '.by')]: '2025-12-30' }],
  ['outside-period', 'rules[2].until', { 'rules.2.until': '2026-12-31' }, { 'rules.2.until': '2024-12-31' }],
  ['no-whole-period', 'rules[2].every', { 'rules.2.from': '2025-01-02' }, { 'rules.2.from': '2025-01-01' }],
  ['published-before-signing', 'document.published', { 'document.published': '2021-05-31' }, { 'document.published': '2021-06-01' }],
  ['signed-after-period', 'document.signed',
    { 'document.signed': '2026-01-01', 'document.published': GONE, 'tasks.0.by': GONE, [M(0)]: { by: null, basis: 'period', value: 80 }, [M(1)]: { by: null, basis: 'standing', value: 80 } },
    { 'document.signed': '2022-12-31', 'document.published': GONE }],
  ['baseline-not-past', 'baselines[0].day', { 'baselines.0.day': '2021-06-02' }, { 'baselines.0.day': '2021-06-01' }],

  ['target-goes-back', `${only}[1].value`, { [M(0, '.value')]: 80, [M(1, '.value')]: 50 }, { [M(0, '.value')]: 80 }],
  ['target-goes-back', `${only}[1].value`, { 'rules.0.op': 'atMost', 'baselines.0.value': 95, 'baselines.0.note': name },
    { 'rules.0.op': 'atMost', [M(0, '.value')]: 80, [M(1, '.value')]: 50, 'baselines.0.value': 95, 'baselines.0.note': name }],
  ['baseline-beyond-target', `${only}[0].value`,
    { 'baselines.0.value': 51, 'baselines.0.note': name }, { 'baselines.0.value': 50, 'baselines.0.note': name }],
  ['baseline-beyond-target', `${only}[1].value`, { 'rules.0.baseline': GONE, 'baselines.0.indicator': 'lighting', 'baselines.0.value': 81, 'baselines.0.note': name },
    { 'rules.0.baseline': GONE, 'baselines.0.value': 81, 'baselines.0.note': name }],
  ['baseline-beyond-target', `${only}[0].value`, { 'rules.0.op': 'atMost', 'rules.0.milestones': [{ by: '2023-12-31', basis: 'printed', value: 50 }] },
    { 'rules.0.op': 'atMost', 'rules.0.milestones': [{ by: '2023-12-31', basis: 'printed', value: 50 }], 'baselines.0.value': 51, 'baselines.0.note': name }],
  ['target-already-met', only, { [M(0, '.value')]: 80, 'baselines.0.value': 80, 'baselines.0.note': name },
    { [M(0, '.value')]: 80, 'baselines.0.value': 79, 'baselines.0.note': name }],
  ['impossible-figure', `${only}[1].value`, { [M(1, '.value')]: 120, [M(1, '.reason')]: name }, { [M(1, '.value')]: 100, [M(1, '.reason')]: name }],
  ['impossible-figure', `${only}[1].value`, { 'rules.0.op': 'moreThan', [M(1, '.value')]: 100, [M(1, '.reason')]: name }, { 'rules.0.op': 'moreThan' }],
  ['impossible-figure', 'rules[1].milestones[0].value', { 'rules.1.milestones.0.value': -1, 'rules.1.milestones.0.reason': name },
    { 'rules.1.milestones.0.value': 0, 'rules.1.milestones.0.reason': name }],
  ['impossible-figure', 'rules[1].milestones[0].value', { 'rules.1.indicator': 'opening-hours-every-day', 'rules.1.milestones.0.value': 25, 'rules.1.sources.0.figure': '25', 'indicators.stalls': GONE, 'measures.stalls': GONE },
    { 'rules.1.indicator': 'opening-hours-every-day', 'rules.1.milestones.0.value': 24, 'rules.1.sources.0.figure': '24', 'indicators.stalls': GONE, 'measures.stalls': GONE }],
  ['impossible-figure', 'rules[1].milestones[0].value', { 'rules.1.indicator': 'commercial-and-service-area-share', 'rules.1.milestones.0.value': 101, 'rules.1.sources.0.figure': '101', 'indicators.stalls': GONE, 'measures.stalls': GONE },
    { 'rules.1.indicator': 'facility-area-per-100-households', 'rules.1.milestones.0.value': 101, 'rules.1.sources.0.figure': '101', 'indicators.stalls': GONE, 'measures.stalls': GONE }],
  ['impossible-figure', 'baselines[0].value', { 'baselines.0.value': 101, 'baselines.0.indicator': 'lighting', 'baselines.0.note': name, 'rules.0.baseline': GONE, 'rules.0.indicator': 'urban-lighting', 'rules.0.readings': GONE },
    { 'baselines.0.value': 100, 'baselines.0.indicator': 'lighting', 'baselines.0.note': name, 'rules.0.baseline': GONE, 'rules.0.indicator': 'urban-lighting', 'rules.0.readings': GONE }],
  ['finer-than-recorded', 'rules[1].milestones[0].value', { 'rules.1.milestones.0.value': 2.5, 'rules.1.sources.0.figure': '2.5' }, { 'measures.stalls.decimals': 1, 'rules.1.milestones.0.value': 2.5, 'rules.1.sources.0.figure': '2.5' }],
  ['no-figure-no-reason', `${only}[1]`, { [M(1, '.value')]: null }, { [M(1, '.value')]: null, [M(1, '.reason')]: name }],
  ['suffices-beside-figure', `${only}[1].suffices`, { [M(1, '.suffices')]: 100 }, { [M(1, '.suffices')]: 100, [M(1, '.value')]: null, [M(1, '.reason')]: name }],
  ['rules-disagree', 'rules[3].milestones',
    { 'rules.3': changed(second, { id: 'other', 'milestones.0.value': 3, 'sources.0.figure': '3个' }) },
    { 'rules.3': changed(second, { id: 'other', 'milestones.0.value': 3, 'sources.0.figure': '3个', 'subject.only.0': '140105001002' }) }],
  ['rule-twice', 'rules[3]', { 'rules.3': changed(second, { id: 'other' }) }, { 'rules.3': changed(second, { id: 'other', op: 'atMost' }) }],

  ['figure-not-printed', `${only}[1].value`, { [M(1, '.value')]: 81 }, { [M(1, '.value')]: 81, [M(1, '.reason')]: name }],
  ['figure-not-printed', `${only}[1].value`, { [M(1, '.value')]: 100, 'rules.0.sources.1.figure': '覆盖' }, { [M(1, '.value')]: 100, 'rules.0.sources.1.figure': '全覆盖' }],
  ['figure-not-printed', 'baselines[0].value', { 'baselines.0.value': 31 }, { 'baselines.0.value': 31, 'baselines.0.note': name }],
  ['figure-in-task', 'tasks[0].sources[0].figure', { 'tasks.0.sources.0.figure': '3个' }, { 'tasks.0.sources.0.figure': '2022年12月31日' }],
  ['no-source', 'tasks[0].sources', { 'tasks.0.sources': [] }, { 'tasks.0.sources.0.figure': GONE }],
  ['no-source', 'baselines[0].sources', { 'baselines.0.sources': [] }, {}],

  ['unit-of-formula', 'indicators.lighting.unit', { 'indicators.lighting.unit': text('个', 'places'), 'indicators.urban-lighting.unit': text('个', 'places'), 'rules.0.baseline': GONE },
    { 'indicators.lighting.unit': text('％', 'percent') }],
  ['unit-of-formula', 'indicators.stalls.unit', { 'indicators.stalls.unit': text('户', 'households') }, { 'indicators.stalls.unit': text('个/天', 'stalls a day') }],
  ['unit-of-reading', 'rules[0].readings[1]', { 'rules.0.readings.1.indicator': 'stalls' , 'rules.0.readings.1.subject': { level: 'community' }, 'indicators.urban-lighting': GONE },
    { 'rules.1.readings': [{ id: 'visits', label: name, indicator: 'visits', ground: 'text', reason: name }] }],
  ['unit-of-baseline', 'rules[0].baseline', { 'baselines.0.unit': text('万人', '10,000 people') }, { 'baselines.0.unit': text('％', '%') }],
  ['indicator-of-baseline', 'rules[0].baseline', { 'baselines.0.indicator': 'stalls' }, { 'baselines.0.indicator': 'urban-lighting' }],
  ['flow-by-day', 'rules[2]', { 'rules.2.every': GONE }, { 'rules.2.every': 'month' }],
  ['stock-by-period', 'rules[2]', { 'measures.visits.time': 'day' }, {}],

  ['level-of-region', 'region.level', { 'region.code': '140105', 'rules.1.subject.only': GONE }, { 'region.code': '1401' }],
  ['above-region', 'rules[1].subject.level', { 'rules.1.subject': { level: 'province' }, 'measures.stalls.levels': ['community', 'province'] },
    { 'rules.1.subject': { level: 'prefecture' }, 'measures.stalls.levels': ['community', 'prefecture'] }],
  ['above-region', 'tasks[0].subject.level', { 'tasks.0.subject.level': 'province' }, { 'tasks.0.subject.level': 'prefecture' }],
  ['outside-region', 'rules[1].subject.only[0]', { 'rules.1.subject.only.0': '140205001001' }, { 'rules.1.subject.only.0': '140106001001' }],
  ['level-of-code', 'rules[1].subject.only[0]', { 'rules.1.subject.only.0': '140105001' }, { 'rules.1.subject': { level: 'community', except: ['140105001001'] } }],
  ['nothing-beneath', 'rules[0].readings[1]', { 'rules.0.readings.1.subject': { level: 'community' } }, { 'rules.0.readings.1.subject': { level: 'town' } }],
  ['level-not-recorded', 'rules[1]', { 'measures.stalls.levels': ['town'] }, { 'measures.stalls.levels': ['town', 'community'] }],

  ['one-reading', 'rules[0].readings[0]', { 'rules.0.readings': [plain(CLEAN.rules[0]?.readings?.[0])], 'indicators.urban-lighting': GONE },
    { 'rules.0.readings': [], 'indicators.urban-lighting': GONE }],
  ['same-reading', 'rules[0].readings[1]', { 'rules.0.readings.1.indicator': 'lighting', 'indicators.urban-lighting': GONE },
    { 'rules.0.readings.1.indicator': 'lighting', 'rules.0.readings.1.subject': { level: 'county' }, 'indicators.urban-lighting': GONE }],
  ['no-default', 'rules[0].readings', { 'rules.0.readings.0.default': GONE }, { 'rules.0.readings.0.default': GONE, 'rules.0.note': name }],

  ['figure-in-id', 'rules[1].id', { 'rules.1.id': 'stalls-2' }, { 'rules.1.id': 'stalls-per-100-households' }],
  ['figure-in-id', 'tasks[0].id', { 'tasks.0.id': 'plans-3' }, { 'tasks.0.id': 'plans-5g' }],
  ['id-without-year', 'id', { id: 'probe-2022' }, { id: 'other-probe-2021' }],
  ['untranslated', 'rules[1].title.en', { 'rules.1.title.en': '摊位' }, { 'rules.1.title.en': 'stalls (摊位)' }],
  ['untranslated', 'measures.lit.label.zh-CN', { 'measures.lit.label.zh-CN': 'lit' }, { 'measures.lit.label.zh-CN': '5G' }],
  ['unused', 'measures.more', { 'measures.more': plain(CLEAN.measures['lit']) }, { 'measures.more': plain(CLEAN.measures['stalls']), 'measures.stalls.partOf': 'more' }],
  ['unused', 'indicators.more', { 'indicators.more': plain(CLEAN.indicators['stalls']) }, { 'indicators.more': plain(CLEAN.indicators['lighting']), 'baselines.0.indicator': 'more', 'rules.0.readings.1.indicator': 'more', 'indicators.urban-lighting': GONE, 'rules.0.readings.1.subject': { level: 'county' } }],

  ['weaker-than-parent', `${only}[0].value`, { [M(0, '.value')]: 44, 'rules.0.sources.0.figure': '44%' }, { [M(0, '.value')]: 45, 'rules.0.sources.0.figure': '45%' }],
  ['later-than-parent', `${only}[0]`, { [M(0, '.by')]: '2024-12-31' }, { [M(0, '.by')]: '2023-12-30' }],
  ['expected-in-vain', 'defects[0].lint[0]', { 'defects.0.lint': [{ code: 'before-signing', id: 'lighting' }] }, { 'defects.0.lint': [] }],
] // prettier-ignore

describe('what is odd about a plan', () => {
  it('is nothing here', () => {
    expect(linted()).toMatchObject({ ok: true, problems: [] })
  })

  it.each(ROWS)('%s at %s', (code, path, oddly, finely) => {
    const { problems } = linted(oddly)
    expect(found(problems)).toContainEqual([code, path])
    expect(linted(finely).problems.map((one) => one.code)).not.toContain(code)
  })

  it('has a case for every code', () => {
    expect(new Set(ROWS.map(([code]) => code))).toEqual(new Set(LINT_CODES))
  })

  it('counts where it is a warning, and not where it is a note', () => {
    for (const [code, , oddly] of ROWS) {
      const { ok, problems } = linted(oddly)
      expect([code, ok]).toEqual([code, problems.every(({ severity }) => severity === 'note')])
    }
  })

  it('says what it is about, with the figures', () => {
    const { problems } = linted({ [M(1, '.value')]: 120, [M(1, '.reason')]: name })
    expect(problems).toMatchObject([
      {
        severity: 'warning',
        id: 'lighting',
        params: { value: 120 },
        message: text('120 不在可能范围（0–100）之内', '120 is outside what is possible (0 to 100)'),
      },
    ])
  })

  it('stands in the order of the plan', () => {
    const { problems } = linted({
      'tasks.0.sources': [],
      'rules.2.every': GONE,
      'rules.1.id': 'stalls-2',
      id: 'x-2020',
    })
    expect(problems.map(({ location }) => location.path)).toEqual(['id', 'rules[1].id', 'rules[2]', 'tasks[0].sources'])
  })
})

describe('a plan that cannot be used', () => {
  it.each<[Changes, string, string]>([
    [{ 'indicators.stalls.formula.id': 'stals' }, 'unknown-measure', 'indicators.stalls.formula.id'],
    [{ 'rules.1.id': 'lighting' }, 'duplicate-id', 'rules[1].id'],
    [{ 'rules.1.sources': [] }, 'bad-length', 'rules[1].sources'],
    [{ 'rules.1.sources.0.figure': GONE }, 'missing', 'rules[1].sources[0].figure'],
    [{ 'rules.1.strength': GONE }, 'missing', 'rules[1].strength'],
    [{ 'rules.1.title.en': GONE }, 'missing', 'rules[1].title.en'],
    [{ 'sections.1': plain(CLEAN.sections[0]) }, 'duplicate-id', 'sections[1].id'],
  ])('%o: %s', (changes, code, path) => {
    const { ok, problems, plan } = linted(changes)
    expect([ok, plan, found(problems)]).toEqual([false, undefined, [[code, path]]])
  })

  it('has its warnings among the others', () => {
    expect(linted({ 'tasks.0.sources.0.section': '二' }).problems).toMatchObject([
      { code: 'unknown-section', id: 'plans' },
    ])
  })
})

describe('a norm', () => {
  it('need not end, and has no year in its id', () => {
    const norm = { kind: 'norm', id: 'probe', 'period.to': null, [M(1, '.by')]: '2035-12-31' }
    expect(linted(norm)).toMatchObject({ ok: true, problems: [] })
    const { problems } = linted({ ...norm, [M(0, '.by')]: '2020-12-31' })
    expect(problems[0]?.message.en).toBe('2020-12-31 lies before the first day, 2021-01-01')
  })
})

describe('what the document itself has wrong', () => {
  const wrong = { [M(0, '.by')]: '2021-05-31', 'defects.0.lint': [{ code: 'before-signing', id: 'lighting' }] }

  it('is listed as expected, and does not count', () => {
    const { ok, problems } = linted(wrong)
    expect(ok).toBe(true)
    expect(problems).toMatchObject([
      { code: 'before-signing', severity: 'warning', id: 'lighting', expected: { defect: 'odd', note: name } },
    ])
  })

  it('is expected of that rule alone', () => {
    const { ok, problems } = linted({ ...wrong, 'rules.1.milestones.0.by': '2021-05-31' })
    expect(ok).toBe(false)
    expect(problems.map(({ id, expected }) => [id, expected?.defect])).toEqual([
      ['lighting', 'odd'],
      ['stalls', undefined],
    ])
  })

  it('never makes a plan usable', () => {
    const { ok, problems } = linted({
      'rules.1.id': 'lighting',
      'defects.0.lint': [{ code: 'duplicate-id', id: 'lighting' }],
    })
    expect([ok, problems[0]?.expected]).toEqual([false, undefined])
  })
})

describe('a parent', () => {
  const weak = { [M(0, '.value')]: 44, 'rules.0.sources.0.figure': '44%' }

  it('is compared only where it is named and at hand', () => {
    expect(linted(weak, []).ok).toBe(true)
    expect(linted({ ...weak, parents: [] }).ok).toBe(true)
    expect(linted(weak).problems[0]?.message.en).toBe(
      'weaker than the rule “lighting-of-province” of the parent plan above-2021: 45 by 2023-12-31 there, 44 here (atLeast)',
    )
  })

  it('may be replaced, with a reason', () => {
    const follows = { plan: 'above-2021', how: 'replaces', reason: name }
    expect(linted({ ...weak, 'rules.0.follows': follows }).ok).toBe(true)
    expect(linted({ ...weak, 'rules.0.follows': { ...follows, rule: 'lighting-of-province' } }).ok).toBe(true)
    expect(linted({ ...weak, 'rules.0.follows': { ...follows, rule: 'other' } }).ok).toBe(false)
    expect(linted({ ...weak, 'rules.0.follows': { ...follows, how: 'adopts' } }).ok).toBe(false)
  })

  it('says nothing of a rule about others, or by another comparison', () => {
    expect(linted({ ...weak, 'rules.0.subject.except': ['140105'] }).problems.map(({ code }) => code)).not.toContain(
      'weaker-than-parent',
    )
    expect(linted({ ...weak, 'rules.0.op': 'moreThan' }).ok).toBe(true)
  })
})

describe('units of the catalogue', () => {
  it('fit their formulas', () => {
    const misfits = Object.entries(indicators).filter(([, indicator]) => unitExpected(indicator, measures))
    expect(misfits.map(([id]) => id)).toEqual([])
  })
})

describe('the plans of the library', () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))('%s can be used', (_, plan) => {
    const { plan: usable, problems } = lintPlan(plain(plan), { parents: plans })
    expect(usable?.id).toBe(plan.id)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('docs/lint.md', () => {
  const documented = readFileSync('docs/lint.md', 'utf8')

  it('explains every code and no other, with its severity, and what to do', () => {
    const sections = documented.split(/^### /m).slice(1)
    expect(sections.map((one) => one.split('\n')[0])).toEqual(
      LINT_CODES.map((code) => `\`${code}\` · ${severityOf(code)}`),
    )
    for (const one of sections)
      for (const part of ['**What:** ', '**Why:** ', '**What to do:** ']) expect(one).toContain(part)
  })
})

function holds(given: unknown): void {
  const { ok, problems, plan } = lintPlan(given, { parents: [ABOVE] })
  for (const { severity, message, location, expected } of problems) {
    expect([message['zh-CN'].length > 0, message.en.length > 0]).toEqual([true, true])
    if (plan) expect(`${message['zh-CN']} ${message.en}`).not.toMatch(/\[object|undefined|NaN/)
    expect(location.path).not.toBe('')
    if (severity !== 'note' && !expected) expect(ok).toBe(false)
  }
}

describe('whatever is given', () => {
  it('nothing throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), holds),
      {
        numRuns: 200,
      },
    )
  })

  const paths = (value: unknown, path = ''): readonly string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, inner]) => {
          const here = path === '' ? key : `${path}.${key}`
          return [here, ...paths(inner, here)]
        })

  const odd = fc.constantFrom<unknown>(
    GONE, null, true, 0, -1, 1e15, 0.5, '', 'x', '2020-02-29', '9999-12-31', 'community', 'grid', 'country', 'atMost',
    'toString', '99', '100%', [], {}, [1, 2], { node: 'number', value: -1 }, { node: 'add', of: [] },
    { node: 'total', of: { node: 'number', value: 1 }, over: { level: 'country' } }, { level: 'grid' },
  ) // prettier-ignore

  it.each([CLEAN, fullPlan])('a plan with other values in some places', (plan) => {
    const change = fc.tuple(fc.constantFrom(...paths(plan)), odd)
    let usable = 0
    fc.assert(
      fc.property(
        fc.uniqueArray(change, { minLength: 1, maxLength: 2, selector: ([path]) => path.split('.')[0] }),
        (some) => {
          const given = changed(plan, Object.fromEntries(some))
          holds(given)
          if (lintPlan(given).plan) usable++
        },
      ),
      { numRuns: 300 },
    )
    expect(usable).toBeGreaterThan(0)
  })

  it('a measure that is a part of itself, and a title that is a hostile text', () => {
    const { plan } = linted({
      'measures.stalls.partOf': 'visits',
      'measures.visits.partOf': 'stalls',
      'title.en': '\u001b[31m',
    })
    expect(plan?.id).toBe('probe-2021')
  })
})
