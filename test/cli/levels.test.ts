import { describe, expect, it } from 'vitest'
import type { ReportJson } from '../../src/report/view'
import { call, ledger, PLAN, suiteFolder } from './call'

const folder = suiteFolder()

const LATE = '2025-12-31'
const [RULE] = PLAN.rules

const data = folder.write('a.csv', ledger(100, 99))
const mine = folder.write('mine.json', PLAN)

const checked = (...more: readonly string[]) => call(['check', data, '--day', LATE, ...more])

async function reported(...more: readonly string[]) {
  const { out } = await checked('--format', 'json', '--all', ...more)
  return JSON.parse(out) as ReportJson
}

describe('--plan', () => {
  it('may be given several times', async () => {
    const { plans, findings } = await reported('--plan', 'shanxi', '--plan', mine)
    expect(plans.map(({ id }) => id)).toEqual(['shanxi-2021', 'my-city-2021'])
    expect(findings.filter(({ plan }) => plan === 'my-city-2021').map(({ verdict }) => verdict)).toEqual([
      'met',
      'unmet',
    ])
  })

  it('takes one that is named twice once', async () => {
    const { plans } = await reported('--plan', 'shanxi', '--plan', 'shanxi-2021')
    expect(plans).toHaveLength(1)
  })

  it('takes a plan in YAML', async () => {
    const yaml = folder.write('mine.yaml', JSON.stringify(PLAN, null, 2))
    expect((await reported('--plan', yaml)).plans.map(({ id }) => id)).toEqual(['my-city-2021'])
  })

  it('is asked for', async () => {
    const { code, err } = await call(['check', data, '--day', LATE, '--lang', 'en'])
    expect([code, err]).toEqual([2, expect.stringContaining('--plan')])
  })

  it('has a figure that a plan of the library sets, by which one says so', async () => {
    const follows = { plan: 'shanxi-2021', rule: 'village-graduates', how: 'adopts' }
    const milestones = [
      { by: null, basis: 'period', value: null, reason: { 'zh-CN': '按省定标准', en: 'as the province sets it' } },
    ]
    const rule = {
      ...RULE,
      milestones,
      follows,
      indicator: 'village-graduates',
      subject: { level: 'community', where: { node: 'is', id: 'kind', in: ['rural'] } },
    }
    const path = folder.write('child.json', {
      ...PLAN,
      parents: [{ id: 'shanxi-2021', title: '省规划' }],
      rules: [rule],
    })
    const { out } = await call(['explain', path, '--lang', 'en'])
    expect(out).toContain('takes over shanxi-2021/village-graduates')
    const { parents, rules } = await reported('--plan', path)
    expect(rules['my-city-2021/facility-area']?.followed?.state).toMatch(/applied|notComparable|noSuchRule/)
    expect(parents.map(({ id }) => id)).toEqual(['shanxi-2021'])
  })
})

describe('--plan auto', () => {
  it('takes the plans of the library that govern the data, and names them', async () => {
    const { code, err, out } = await checked('--plan', 'auto', '--format', 'json', '--lang', 'en')
    expect(code).toBeLessThan(2)
    expect(err).toContain('the plan is shanxi-2021')
    expect((JSON.parse(out) as ReportJson).plans.map(({ id }) => id)).toEqual(['shanxi-2021'])
  })

  it('says so where the period of the plan is over', async () => {
    const { err } = await call(['check', data, '--day', '2026-06-30', '--plan', 'auto', '--lang', 'en'])
    expect(err).toContain('its period is over')
  })

  it('adds them to those that are named', async () => {
    const { plans } = await reported('--plan', mine, '--plan', 'auto')
    expect(plans.map(({ id }) => id)).toEqual(['my-city-2021', 'shanxi-2021'])
  })

  it('fails where there is none, and names the regions', async () => {
    const far = folder.write('far.csv', ledger(100).replace('140105', '810105'))
    const { code, err } = await call(['check', far, '--day', LATE, '--plan', 'auto', '--lang', 'en'])
    expect(code).toBe(2)
    expect(err).toContain('no plan of the library governs these regions on 2025-12-31: 810100')
  })

  it('fails before the signing of the plan', async () => {
    const { code } = await call(['check', data, '--day', '2022-07-04', '--plan', 'auto'])
    expect(code).toBe(2)
  })
})

describe('--region', () => {
  it('works whole-region rules out for a part', async () => {
    const { plans, rules, settings } = await reported('--plan', 'shanxi', '--region', '140105')
    expect(plans[0]?.part).toMatchObject({ code: '140105', level: 'county' })
    expect(settings.region).toBe('140105')
    expect(Object.values(rules).some(({ workedOut, level }) => workedOut === true && level === 'county')).toBe(true)
  })

  it.each([
    ['x', 'must be a statistical code'],
    ['110105', 'is no part of the region of plan shanxi-2021'],
  ])('refuses %s', async (code, words) => {
    const { code: exit, err } = await checked('--plan', 'shanxi', '--region', code, '--lang', 'en')
    expect([exit, err]).toEqual([2, expect.stringContaining(words)])
  })
})

describe('why', () => {
  const asked = (rule: string, ...plans: readonly string[]) =>
    call(['why', '140105001002', rule, data, '--day', LATE, ...plans.flatMap((one) => ['--plan', one]), '--lang', 'en'])

  it.each(['facility-area', 'my-city-2021/facility-area', 'my-city/facility-area'])(
    'knows of which plan %s is',
    async (rule) => {
      const { code, out } = await asked(rule, 'shanxi', mine)
      expect(code).toBe(0)
      expect(out).toContain('my-city-2021/facility-area')
    },
  )

  it('asks which plan is meant where several have the rule', async () => {
    const other = folder.write('other.json', { ...PLAN, id: 'my-town-2021' })
    const { code, err } = await asked('facility-area', mine, other)
    expect([code, err]).toEqual([2, expect.stringContaining('several plans have the rule facility-area')])
    expect((await asked('my-town-2021/facility-area', mine, other)).code).toBe(0)
  })

  it('refuses a rule of a plan that was not named', async () => {
    expect((await asked('shanxi-2021/village-graduates', mine)).code).toBe(2)
  })
})
