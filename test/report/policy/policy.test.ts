import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPolicy, formatJson, formatKnown, formatText, fromJson, parseKnown, toView } from '../../../src/report'
import { debtChange } from '../../../src/report/policy/debt-change'
import { severityOf } from '../../../src/report/severity'
import type { FindingView, ReportJson, ReportView } from '../../../src/report/view'
import { finding, sampleReport, TOOL } from '../fixture'

const view = (): ReportView => toView(sampleReport({ lang: 'en' }), { lang: 'en', tool: TOOL })

const severities = (held: ReportView) =>
  new Map(
    [...held.findings()].map((one) => {
      const rule = held.rules[`${one.plan}/${one.rule}`]
      return [`${one.rule} ${one.place}`, rule && severityOf(one, rule)]
    }),
  )

describe('a policy', () => {
  it('costs no pass over the findings unless there are waivers or known debts', () => {
    let made = 0
    const live = toView(sampleReport({ onLook: () => made++ }), { lang: 'en', tool: TOOL })
    const held = applyPolicy(live, { severities: { rules: { workers: 'error' } } })
    expect(made).toBe(0)
    for (const one of held.findings()) {
      expect(one.rule).toBe('met-rule')
      break
    }
    expect(made).toBe(1)
    applyPolicy(live, { waivers: [] })
    expect(made).toBe(1 + 16)
  })

  it('fails by default for what is broken with must or should, the heaviest first', () => {
    const { policy } = applyPolicy(view(), {})
    expect(policy?.failures.map(({ rule, findings, severity }) => [rule, findings, severity])).toEqual([
      ['test-2021/workers', 1, 'warning'],
      ['test-2021/area', 7, 'warning'],
    ])
    const heavier = applyPolicy(view(), { severities: { rules: { area: 'error' } } })
    expect(heavier.policy?.failures.map(({ rule }) => rule)).toEqual(['test-2021/area', 'test-2021/workers'])
  })

  it('sets the severity of what is unmet, and silences a rule that is off', () => {
    const held = severities(
      applyPolicy(view(), {
        severities: { nature: { anticipatory: 'error', unstated: 'note' }, strength: { may: 'off' } },
      }),
    )
    expect(held.get('workers 140105')).toBe('error')
    expect(held.get('area 140105001001')).toBe('note')
    // an entry of its nature goes before that of its strength
    expect(held.get('may-rule 140105')).toBe('note')
    expect(held.get('unknown-rule 140105')).toBe('note')
    expect(held.get('met-rule 140105')).toBeUndefined()
    const off = severities(applyPolicy(view(), { severities: { rules: { 'unknown-rule': 'off', workers: 'off' } } }))
    expect([off.get('unknown-rule 140105'), off.get('workers 140105')]).toEqual([undefined, undefined])
  })

  it('knows the deadline of each rule, its own first', () => {
    const office = { name: 'Office', deadline: '2026-06-30', deadlines: { 'test-2021/area': '2025-12-31' } }
    const { policy } = applyPolicy(view(), { office })
    expect(policy?.office?.deadlines).toMatchObject({
      'test-2021/area': '2025-12-31',
      'test-2021/workers': '2026-06-30',
    })
    expect(policy?.failures.map(({ message }) => message)).toEqual([
      expect.stringContaining('to be put right by 2026-06-30'),
      expect.stringContaining('the deadline of 2025-12-31 for putting it right is over'),
    ])
  })

  it('stands in the text first, and comes through JSON and back', () => {
    const held = applyPolicy(view(), { waivers: [], office: { name: 'Office' } })
    expect(formatText(held)).toMatch(/^Failed, for 2 reasons\. What to do next:\n {2}1\. /)
    const back = fromJson(JSON.parse(formatJson(held)) as ReportJson)
    expect(formatJson(back)).toBe(formatJson(held))
    expect(formatText(back)).toBe(formatText(held))
  })

  it('says the same in Chinese without a word of English', () => {
    const zh = applyPolicy(toView(sampleReport(), { lang: 'zh-CN', tool: TOOL }), { failOn: 'note' })
    for (const { message } of zh.policy?.failures ?? [])
      expect(message.replace(/test-2021\/[\w-]+/g, '')).not.toMatch(/[A-Za-z]/)
  })

  it('lists known debts again and again: nothing is new against what was just written', () => {
    const parsed = parseKnown(JSON.parse(Array.from(formatKnown(view())).join('')))
    if (!parsed.ok) throw new Error(parsed.path)
    const { policy } = applyPolicy(view(), { known: parsed.known })
    expect(policy).toMatchObject({
      failures: [],
      known: { counts: { new: 0, better: 0, worse: 0, gone: 0, known: 9 } },
    })
  })
})

describe('a debt that has changed', () => {
  const short = (value: string, by: string): FindingView => {
    const gap = [{ measure: 'facilityArea', direction: 'more', by }] as const
    const made = finding('area', 'unmet', { value, gap, target: { op: 'atLeast', value: '30' } })
    return { ...made, calculation: '', message: { code: '', params: {}, text: '' } }
  }
  const known = (value: string, by: string, target = '30') => {
    const { plan, rule, place, gap } = short(value, by)
    return { plan, rule, place, value, gap, target }
  }

  it('is compared exactly: value by value, and with another target by what is lacking', () => {
    expect(debtChange(known('28.1', '9.5'), short('28.1', '9.5'))).toBeUndefined()
    expect(debtChange(known('28.1', '9.5'), short('28.10000000000000000001', '9.5'))).toBe('better')
    expect(debtChange(known('28.1', '9.5'), short('28.09', '9.6'))).toBe('worse')
    expect(debtChange(known('28.1', '9.5', '29'), short('28.2', '12'))).toBe('worse')
    expect(debtChange(known('28.1', '9.5', '29'), short('28.2', '9.4'))).toBe('better')
    expect(debtChange(known('28.1', '9.5', '29'), short('28.1', '9.5'))).toBe('other')
  })

  it('never is better and worse at once', () => {
    const hundredths = fc.integer({ min: 0, max: 3000 }).map((n) => (n / 100).toFixed(2))
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const there = debtChange(known(a, '1'), short(b, '1'))
        const back = debtChange(known(b, '1'), short(a, '1'))
        expect([there, back].sort()).toEqual(a === b ? [undefined, undefined] : ['better', 'worse'])
      }),
    )
  })
})
