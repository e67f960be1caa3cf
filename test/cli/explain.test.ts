import { describe, expect, it } from 'vitest'
import type { RuleExplained } from '../../src/cli/explanation'
import { measures } from '../../src/measures/catalogue'
import type { Measures } from '../../src/measures/measure'
import { plans } from '../../src/plans'
import { Headings } from '../../src/read/headings'
import { call, PLAN, suiteFolder } from './call'

const folder = suiteFolder()

const RULE = 'shanxi-2021/new-community-facility-area-per-100-households'

describe('explain', () => {
  it('tells all there is to know of a rule', async () => {
    const { code, out } = await call(['explain', RULE, '--lang', 'zh-CN'])
    expect(code).toBe(0)
    for (const words of [
      '新建社区每百户居民拥有社区综合服务设施面积',
      '对象：每个村（社区），限新建社区',
      '2022-07-05 起不低于 30 平方米/百户（自印发之日起）',
      '要求强度：“确保” 必须',
      '依据：三(三)2：“30平方米”',
      '公式：社区综合服务设施面积 ÷ 常住户数 × 100',
      '口径：permanent-households（按常住户数），默认',
      '据实践：',
      '疑点：',
      '数据项：households（常住户数，户）',
      '可用表头：常住户数、permanent households、households、',
    ])
      expect(out).toContain(words)
  })

  it('tells it in English too', async () => {
    const { out } = await call(['explain', RULE, '--lang', 'en'])
    for (const words of [
      'at least 30 m² per 100 households, due 2022-07-05 (from the signing on)',
      'reading: permanent-households (by permanent households), the default',
      'measure: households (permanent households, households), of: community',
    ])
      expect(out).toContain(words)
  })

  it('tells every milestone with its due day, and a rule of periods with its periods', async () => {
    const two = await call(['explain', 'shanxi-2021/community-workers-per-10000-urban-residents', '--lang', 'en'])
    expect(two.out).toMatch(/at least 16 .*, due 2023-12-31 \(printed\).*\n.*at least 18 .*, due 2025-12-31/)
    const yearly = await call(['explain', 'shanxi-2021/elderly-care-projects', '--lang', 'en'])
    expect(yearly.out).toContain('at least 30 projects in each period')
    expect(yearly.out).toContain('judged by period: 2022, 2023, 2024')
    expect(yearly.out).toContain('elderlyCareProjects[2023]')
  })

  it.each(plans.map(({ id }) => id))('tells every rule of %s, in both languages', async (id) => {
    const plan = plans.find((one) => one.id === id)
    for (const lang of ['zh-CN', 'en']) {
      const { code, out } = await call(['explain', id, '--lang', lang])
      expect(code).toBe(0)
      for (const rule of plan?.rules ?? []) expect(out).toContain(`${rule.id}  `)
      expect(out).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  it('says the same as JSON', async () => {
    const { out } = await call(['explain', RULE, '--format', 'json', '--lang', 'en'])
    const { plan, rules } = JSON.parse(out) as { plan: { id: string }; rules: RuleExplained[] }
    expect(plan.id).toBe('shanxi-2021')
    expect(rules).toMatchObject([
      {
        plan: 'shanxi-2021',
        rule: 'new-community-facility-area-per-100-households',
        milestones: [{ target: 'at least 30 m² per 100 households', due: '2022-07-05', basis: 'standing' }],
        sources: [{ section: '三(三)2', figure: '30平方米' }],
        strength: { word: '确保', class: 'must' },
      },
    ])
    expect(rules[0]?.readings.filter((reading) => reading.default)).toHaveLength(1)
  })

  it('names only headings that reading accepts', async () => {
    for (const { id, measures: own } of plans) {
      const headings = new Headings({ ...(measures as Measures), ...own })
      const { out } = await call(['explain', id, '--format', 'json'])
      const { rules } = JSON.parse(out) as { rules: RuleExplained[] }
      for (const measure of rules.flatMap((rule) => rule.measures))
        for (const heading of measure.headings)
          expect(headings.take(heading), heading).toMatchObject({ is: 'measure', id: measure.id })
    }
  })

  it('takes a plan from a file, and a rule of it', async () => {
    const path = folder.write('plan.json', PLAN)
    expect((await call(['explain', path])).out).toContain('A plan of my city')
    const { out } = await call(['explain', `${path}/facility-area`])
    expect(out).toContain('at least 100 m²')
    expect(out).toContain('binding')
    expect(out).not.toContain('A plan of my city')
  })

  it('takes the latest plan of a name', async () => {
    expect((await call(['explain', 'shanxi/village-graduates'])).err).toBe('the plan is shanxi-2021\n')
  })

  it('fits its lines to a terminal', async () => {
    const { out } = await call(['explain', RULE, '--lang', 'en'], { terminal: { columns: 60 }, env: { NO_COLOR: '1' } })
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})
