import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { CheckOptions } from '../../src/check/options'
import { why } from '../../src/check/why'
import { makeDataset } from '../../src/dataset/dataset'
import type { DatasetInput } from '../../src/dataset/input'
import { compare, measure, over, ratio, total } from '../../src/indicators/build'
import { share } from '../../src/indicators/sugar'
import type { LevelRule, Plan } from '../../src/plan/plan'
import { hengshui2021 } from '../../src/plans/hengshui-2021'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { formatJson, formatText, fromJson, toView, type ReportJson } from '../../src/report'
import { reportSchema } from '../../src/report/schema'
import { ShequError } from '../../src/values/error'
import { text } from '../../src/values/text'
import { exitCodeOf } from '../../src/cli/exit-code'
import { judge } from '../../src/report/policy/judge'
import type { Report } from '../../src/check/report'
import { planOf } from '../support/plan'

/** What a command comes to that checks without any settings. */
function codeOf(report: Report): number {
  const view = toView(report, { lang: 'en', tool: { name: 'shequ', version: '0.0.0' } })
  return exitCodeOf(report, judge(view, {}).policy, false)
}

const LATE = '2025-12-31'
const [BASE] = planOf({ formula: { node: 'number', value: 1 }, op: 'atLeast', value: 1 }).rules

function rule(change: Partial<LevelRule> & Pick<LevelRule, 'id'>): LevelRule {
  const milestones = [{ by: LATE, basis: 'printed', value: 300 }] as const
  return { ...BASE, indicator: 'facility-area', subject: { level: 'community' }, milestones, ...change } as LevelRule
}

const area = (id: string, value: number | null, more: Partial<LevelRule> = {}) =>
  rule({ id, milestones: [{ by: LATE, basis: 'printed', value }], ...more })

function plan(id: string, rules: readonly LevelRule[], change: Partial<Plan> = {}): Plan {
  const base = planOf({ formula: { node: 'number', value: 1 }, op: 'atLeast', value: 1 })
  return { ...base, id, title: text(`${id} 规划`, `plan ${id}`), indicators: {}, rules, ...change }
}

const region = (code: string, name: string, level: Plan['region']['level']): Partial<Plan> => ({
  region: { code, name, level },
})

const province = plan('province-2021', [area('area', 300)])
const city = plan(
  'city-2021',
  [area('area', null, { follows: { plan: 'province-2021', rule: 'area', how: 'adopts' } })],
  { ...region('140100', '某市', 'prefecture'), parents: [{ id: 'province-2021', title: '省规划' }] },
)

const data: DatasetInput = {
  day: LATE,
  declares: { facilityArea: 'facilityArea' },
  places: {
    community: [
      { code: '140105001001', name: '甲', facilityArea: 299 },
      { code: '140205001001', name: '乙', facilityArea: 300 },
    ],
  },
}

const run = (plans: Plan | readonly Plan[], input: DatasetInput = data, options: Partial<CheckOptions> = {}) =>
  check(plans, input, { day: LATE, ...options })

const verdicts = (report: ReturnType<typeof run>) =>
  [...report.findings()].map(({ plan: id, place, verdict }) => [id, place, verdict])

describe('a plan and its parent', () => {
  it('takes the figure of a parent that is known, and every finding says who set it', () => {
    const [finding] = run(city, data, { parents: [province] }).findings()
    expect(finding).toMatchObject({
      verdict: 'unmet',
      target: { op: 'atLeast', value: '300' },
      setBy: { plan: 'province-2021', rule: 'area' },
      gap: [{ measure: 'facilityArea', by: '1' }],
    })
    expect(finding?.message.text['zh-CN']).toContain('由 province-2021 设定')
    expect(finding?.message.text.en).toContain('set by province-2021')
  })

  it('is undecided for want of a figure where the parent is not at hand, and says so', () => {
    const [finding] = run(city).findings()
    expect(finding).toMatchObject({ verdict: 'unknown', cause: 'text', target: { value: null } })
    expect(finding?.setBy).toBeUndefined()
    expect(finding?.message.text.en).toContain('the plan that it follows, province-2021, is not at hand')
  })

  it('keeps the figure that it prints itself where the parent is not at hand', () => {
    const own = {
      ...city,
      rules: city.rules.map((one) => ({
        ...one,
        milestones: [{ by: LATE, basis: 'printed', value: 200 }],
      })) as LevelRule[],
    }
    const [alone] = run(own).findings()
    expect(alone).toMatchObject({ verdict: 'met', target: { value: '200' } })
    const [together] = run(own, data, { parents: [province] }).findings()
    expect(together).toMatchObject({ verdict: 'unmet', target: { value: '300' } })
  })

  it.each(['zh-CN', 'en'] as const)('is told in the report in %s', (lang) => {
    const tool = { name: 'shequ', version: '0' }
    const shown = (known: readonly Plan[]) => toView(run(city, data, { parents: known }), { lang, tool })
    const known = formatText(shown([province]))
    expect(known).toContain(
      lang === 'en'
        ? 'set by plan province-2021 (province-2021/area)'
        : '由province-2021 规划（province-2021/area）设定',
    )
    expect(shown([province]).parents).toHaveLength(1)
    const alone = formatText(shown([]))
    expect(alone).toContain(lang === 'en' ? 'that plan is not at hand' : '未提供该规划')
    expect(shown([]).parents).toEqual([])
    for (const view of [shown([province]), shown([])]) {
      const json = JSON.parse(formatJson(view)) as ReportJson
      expect(reportSchema.safeParse(json).error).toBeUndefined()
      expect(formatText(fromJson(json))).toBe(formatText(view))
    }
  })

  it('is named by its own data, not by what was worked in', () => {
    const hash = (known: readonly Plan[]) =>
      toView(run(city, data, { parents: known }), { lang: 'en', tool: { name: 'x', version: '0' } }).plans[0]?.hash
    expect(hash([province])).toBe(hash([]))
  })

  it('is explained by why, with who set the figure', () => {
    const explained = why(run(city, data, { parents: [province] }), 'area', '140105001001')
    expect(explained.milestone.setBy).toEqual({ plan: 'province-2021', rule: 'area' })
    expect(explained.finding).toMatchObject({ verdict: 'unmet' })
  })
})

describe('several plans over one ledger', () => {
  it('looks at the places of each plan’s own region', () => {
    const report = run([province, city])
    expect(verdicts(report)).toEqual([
      ['province-2021', '140105001001', 'unmet'],
      ['province-2021', '140205001001', 'met'],
      ['city-2021', '140105001001', 'unmet'],
    ])
    expect(report.problems).toEqual([])
    expect(report.summary).toMatchObject({ rules: 2, decided: 2, places: { community: 2 } })
    expect(report.dataset.region.code).toBe('140000')
    expect(report.applied['city-2021']?.dataset.places('community')).toHaveLength(1)
  })

  it('says once what lies outside all regions', () => {
    const places = { community: [...(data.places.community ?? []), { code: '110105001001', facilityArea: 1 }] }
    const codes = run([province, city], { ...data, places }).problems.map(({ code }) => code)
    expect(codes).toEqual(['outside-region'])
  })

  it('says once what is wrong with a cell that two plans look at', () => {
    const places = { community: [{ code: '140105001001', facilityArea: 'x' }] }
    expect(run([province, city], { ...data, places }).problems.map(({ code }) => code)).toEqual(['not-a-number'])
  })

  it('does not take a community without a code for one of the smaller region', () => {
    const places = {
      community: [
        { name: '丙', facilityArea: 300 },
        { name: '丁', parent: '140105', facilityArea: 300 },
        { name: '戊', parent: '140205', facilityArea: 300 },
      ],
    }
    const report = run([province, city], { ...data, places })
    expect(report.applied['city-2021']?.dataset.places('community').map(({ name }) => name)).toEqual(['丁'])
    expect(report.applied['province-2021']?.dataset.places('community')).toHaveLength(3)
    expect(report.problems.map(({ code, params }) => [code, params['name']])).toEqual([['region-unknown', '丙']])
  })

  it('does not take a number of the whole for that of a part', () => {
    const formula = share(compare(measure('facilityArea'), 'atLeast', 300), over('community'))
    const half = (level: 'province' | 'prefecture') =>
      rule({
        id: 'half',
        indicator: 'half',
        subject: { level },
        milestones: [{ by: LATE, basis: 'printed', value: 50 }],
      })
    const indicators = { half: { label: text('达标率', 'share'), unit: text('%', '%'), formula } }
    const both = [
      { ...province, indicators, rules: [half('province')] },
      { ...city, indicators, rules: [half('prefecture')] },
    ]
    const found = verdicts(run(both, { ...data, roster: { community: 2 } }))
    expect(found).toEqual([
      ['province-2021', '140000', 'met'],
      ['city-2021', '140100', 'unknown'],
    ])
    const complete = verdicts(run(both, { ...data, roster: { community: 'complete' } }))
    expect(complete.at(-1)).toEqual(['city-2021', '140100', 'unmet'])
  })

  it('takes a reading or a rule of one plan by plan and rule', () => {
    const only = verdicts(run([province, city], data, { rules: ['city-2021/area'] }))
    expect(only.map(([id]) => id)).toEqual(['city-2021'])
    expect(() => run([province, city], data, { rules: ['town-2021/area'] })).toThrow(
      expect.objectContaining({ code: 'unknown-rule' }),
    )
  })

  it('gives each plan the answers to its own tasks, and asks which one is meant where both have it', () => {
    const task = (id: string) =>
      ({ id, title: text(id, id), subject: { level: 'province' }, sources: [{ section: '一' }] }) as const
    const both = [
      { ...province, tasks: [task('shared'), task('own')] },
      { ...city, tasks: [task('shared')] },
    ]
    const answers = [
      { task: 'own', status: 'underWay' },
      { task: 'shared', status: 'underWay' },
      { plan: 'city-2021', task: 'shared', status: 'notStarted' },
      { task: 'nothing', status: 'underWay' },
    ] as const
    const { tasks, problems } = run(both, data, { tasks: answers })
    expect(tasks.map(({ plan: id, status }) => [id, status])).toEqual([
      ['province-2021', 'unanswered'],
      ['province-2021', 'underWay'],
      ['city-2021', 'notStarted'],
    ])
    expect(problems.map(({ code }) => code).sort()).toEqual(['task-of-several-plans', 'unknown-task'])
  })

  it('knows the rules of all its plans at compile time', () => {
    const day = LATE
    const rules = ['village-graduates', 'hengshui-2021/community-workers-per-10000-urban-residents'] as const
    const { summary } = check([shanxi2021, hengshui2021], data, { day, rules })
    expect(summary.rules).toBeGreaterThan(1)
    // @ts-expect-error a misspelt rule
    expect(() => check([shanxi2021, hengshui2021], data, { day, rules: ['village-graduate'] })).toThrow(ShequError)
    // @ts-expect-error a misspelt rule
    expect(() => check(shanxi2021, data, { day, readings: { 'village-graduate': 'x' } })).toThrow(ShequError)
  })

  it('says of each plan how the day stands to it', () => {
    const later = {
      ...city,
      document: { ...city.document, signed: '2025-06-01' },
      period: { from: '2025-01-01', to: '2030-12-31' },
    }
    const { applied } = run([province, later], data, { day: '2026-06-30' })
    expect(Object.values(applied).map(({ phase }) => phase)).toEqual(['after', 'during'])
  })

  it('refuses a plan that is given twice, no plan, and a dataset of another region', () => {
    const refused = expect.objectContaining({ code: 'bad-option' }) as unknown
    expect(() => run([province, province])).toThrow(refused)
    expect(() => run([])).toThrow(refused)
    const dataset = makeDataset(data, { region: province.region })
    expect(() => check([province, city], dataset, { day: LATE })).toThrow(refused)
  })
})

/** Floor area per 100 households of all communities, and of each. */
const formula = ratio(
  total(measure('facilityArea'), over('community')),
  total(measure('households'), over('community')),
  100,
)
const whole = plan(
  'whole-2021',
  [
    rule({
      id: 'region',
      indicator: 'mine',
      subject: { level: 'province' },
      milestones: [{ by: LATE, basis: 'printed', value: 30 }],
    }),
    area('each', 300),
  ],
  {
    indicators: { mine: { label: text('每百户面积', 'area per 100'), unit: text('平方米', 'm²'), formula } },
  },
)

const wide: DatasetInput = {
  day: LATE,
  declares: { facilityArea: 'facilityArea', households: 'households' },
  roster: { community: 'complete' },
  places: {
    county: [{ code: '140105', name: '某区' }],
    community: [
      { code: '140105001001', facilityArea: 290, households: 1000 },
      { code: '140106001001', facilityArea: 900, households: 1000 },
    ],
  },
}

describe('a part of the region', () => {
  const part = { region: { code: '140105' } }

  it('is worked out as if it were the whole, and marked', () => {
    const report = run(whole, wide, part)
    const [region, each] = [...report.findings()]
    expect(region).toMatchObject({
      rule: 'region',
      place: '140105',
      name: '某区',
      level: 'county',
      value: '29',
      verdict: 'unmet',
      workedOut: true,
    })
    expect(each).toMatchObject({ rule: 'each', place: '140105001001', verdict: 'unmet' })
    expect(each?.workedOut).toBeUndefined()
    expect(report.problems).toEqual([])
    expect(verdicts(run(whole, wide))[0]).toEqual(['whole-2021', '140000', 'met'])
  })

  it('does not count for the exit code, which its communities do', () => {
    expect(codeOf(run(whole, wide, part))).toBe(1)
    expect(codeOf(run(whole, wide, { ...part, rules: ['region'] }))).toBe(0)
  })

  it('gives a duty of every county to the county itself, unmarked', () => {
    const each = plan('each-2021', [rule({ id: 'county', indicator: 'facility-area', subject: { level: 'county' } })])
    const places = { county: [{ code: '140105', facilityArea: 100 }] }
    const [finding] = run(each, { ...wide, places }, part).findings()
    expect(finding).toMatchObject({ place: '140105', verdict: 'unmet' })
    expect(finding?.workedOut).toBeUndefined()
  })

  it('has no answer where the rule counts places that do not lie beneath it', () => {
    const counties = share(compare(measure('facilityArea'), 'atLeast', 1), over('county'))
    const indicators = { mine: { label: text('率', 'share'), unit: text('%', '%'), formula: counties } }
    expect([...run({ ...whole, indicators, rules: whole.rules.slice(0, 1) }, wide, part).findings()]).toEqual([])
  })

  it.each(['zh-CN', 'en'] as const)('is told in the report in %s', (lang) => {
    const view = toView(run(whole, wide, part), { lang, tool: { name: 'x', version: '0' } })
    const shown = formatText(view)
    expect(shown).toContain(lang === 'en' ? 'are worked out for 某区 (140105) alone' : '只对某区（140105）测算')
    expect(shown).toContain(lang === 'en' ? 'not a duty of its own' : '不是其自身的要求')
    const json = JSON.parse(formatJson(view)) as ReportJson
    expect(reportSchema.safeParse(json).error).toBeUndefined()
    expect(formatText(fromJson(json))).toBe(shown)
  })

  it('is explained by why', () => {
    const report = run(whole, wide, part)
    expect(why(report, 'region', '140105').finding).toMatchObject({ value: '29', workedOut: true })
  })

  it.each([
    ['of another region', '110105'],
    ['that is no code', 'x'],
  ])('refuses one %s', (_, code) => {
    expect(() => run(whole, wide, { region: { code } })).toThrow(expect.objectContaining({ code: 'bad-option' }))
  })

  it('is nothing special where it is the whole region', () => {
    const [finding] = run(whole, wide, { region: { code: '140000' } }).findings()
    expect(finding).toMatchObject({ place: '140000', verdict: 'met' })
    expect(finding?.workedOut).toBeUndefined()
  })
})

describe('a norm without an end', () => {
  const standing = [{ by: null, basis: 'standing', value: 300 }] as const
  const norm = (more: Partial<Plan> = {}) =>
    plan('norm-2021', [rule({ id: 'area', milestones: standing })], {
      kind: 'norm',
      period: { from: '2023-01-01', to: null },
      ...more,
    })

  it('stands from the day on which it comes into force, and is never over', () => {
    const on = (day: string) => [...run(norm(), { ...data, day }, { day }).findings()].map(({ verdict }) => verdict)
    expect(on('2022-12-31')).toEqual(['pending', 'met'])
    expect(on('2023-01-01')).toEqual(['unmet', 'met'])
    expect(run(norm(), data, { day: '2099-12-31' }).applied['norm-2021']?.phase).toBe('during')
  })

  it('has periods for as long as anybody asks', () => {
    const yearly = norm({ rules: [rule({ id: 'area', milestones: standing, every: 'year' })] })
    const [finding] = run(yearly, data, { day: '2041-06-30' }).findings()
    expect(finding).toMatchObject({ period: '2040', due: '2040-12-31', next: { due: '2041-12-31' } })
    expect([...run(yearly, data, { day: '9999-12-31' }).findings()][0]).toMatchObject({ period: '9999' })
  })

  it('is told beside a plan', () => {
    const shown = formatText(toView(run([norm(), province]), { lang: 'zh-CN', tool: { name: 'x', version: '0' } }))
    expect(shown).toContain('自 2023-01-01 起施行')
    expect(shown).not.toMatch(/null|undefined/)
  })

  it('expects its tasks from then on', () => {
    const task = {
      id: 'a',
      title: text('任务', 'task'),
      subject: { level: 'province' },
      sources: [{ section: '一' }],
    } as const
    expect(run(norm({ tasks: [task] })).tasks[0]).toMatchObject({ due: '2023-01-01', overdue: true })
  })
})
