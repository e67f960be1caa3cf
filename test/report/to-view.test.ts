import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toView } from '../../src/report'
import { planHash } from '../../src/report/plan-hash'
import { sampleReport, TOOL } from './fixture'

describe('a view', () => {
  it('makes no finding before it is asked for one, and then one at a time', () => {
    let made = 0
    const view = toView(sampleReport({ onLook: () => made++ }), { lang: 'en', tool: TOOL })
    expect(made).toBe(0)
    for (const first of view.findings()) {
      expect(first.message.text).toBe('a sentence')
      break
    }
    expect(made).toBe(1)
    expect([...view.findings()]).toHaveLength(16)
    expect([...view.findings()]).toHaveLength(16)
  })

  it('makes the findings of the parts only when somebody looks', () => {
    const report = sampleReport()
    let made = 0
    const rules = report.rules.map((rule) =>
      rule.breakdown ? { ...rule, breakdown: { ...rule.breakdown, findings: () => (made++, []) } } : rule,
    )
    const view = toView({ ...report, rules }, { lang: 'en', tool: TOOL })
    expect(made).toBe(0)
    expect(view.rules['test-2021/workers']?.breakdown?.findings).toEqual([])
    expect(view.rules['test-2021/workers']?.breakdown?.findings).toEqual([])
    expect(made).toBe(1)
  })

  it('lists the verdicts that are asked for, of the parts too, and counts all', () => {
    const view = toView(sampleReport(), { lang: 'en', tool: TOOL, verdicts: ['unmet'] })
    expect(new Set([...view.findings()].map(({ verdict }) => verdict))).toEqual(new Set(['unmet']))
    expect(view.selection).toEqual({ verdicts: ['unmet'] })
    expect(view.summary.findings.met).toBe(2)
    expect(view.rules['test-2021/workers']?.breakdown?.findings.map(({ place }) => place)).toEqual(['140105002'])
  })

  it('is in one language', () => {
    const view = toView(sampleReport({ lang: 'en' }), { lang: 'en', tool: TOOL })
    expect(JSON.stringify({ ...view, findings: [...view.findings()] })).not.toMatch(/\p{Script=Han}/u)
  })

  it('says what is due, of whom, by which reading', () => {
    const view = toView(sampleReport({ lang: 'en' }), { lang: 'en', tool: TOOL })
    expect(view.rules['test-2021/area']).toMatchObject({
      subject: 'each community that is: newly built',
      target: 'at least 30 m² per 100 households',
      formula: 'service facility area ÷ permanent households × 100',
      reading: { id: 'permanent', label: 'by permanent households' },
      readings: [{ id: 'permanent' }, { id: 'registered' }],
    })
    expect(view.rules['test-2021/workers']).toMatchObject({
      target: 'at least 16 per 10,000',
    })
  })

  it('labels every measure that a rule or one of its readings may name', () => {
    const { labels } = toView(sampleReport(), { lang: 'zh-CN', tool: TOOL })
    expect(labels.measures['registeredHouseholds']).toEqual({ label: '户籍户数', unit: '户' })
    expect(labels.measures['newlyBuilt']).toEqual({ label: '新建社区', unit: '' })
  })
})

describe('the hash of a plan', () => {
  const [plan] = sampleReport().plans

  it('is the SHA-256 of its data, whatever the order of the keys', () => {
    if (!plan) throw new Error('the sample has a plan')
    const shuffled = Object.fromEntries(Object.entries(JSON.parse(JSON.stringify(plan)) as object).reverse())
    expect(planHash(shuffled as typeof plan)).toBe(planHash(plan))
    expect(planHash({ ...plan, version: '0.0.2' })).not.toBe(planHash(plan))
    expect(planHash({ b: ['é', 1.5, null], a: undefined, A: true } as never)).toBe(
      createHash('sha256').update('{"A":true,"b":["é",1.5,null]}').digest('hex'),
    )
  })
})
