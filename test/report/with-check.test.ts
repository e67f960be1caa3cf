import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { DatasetInput } from '../../src/dataset/input'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { formatJson, formatText, fromJson, toView, type ReportJson } from '../../src/report'
import { reportSchema } from '../../src/report/schema'
import { TOOL } from './fixture'

const data: DatasetInput = {
  day: '2025-06-30',
  roster: { county: 3, community: 'complete' },
  places: {
    province: [{ code: '140000', urbanPermanentResidents: 22000000, urbanCommunityWorkers: 36000 }],
    county: [
      { code: '140105', name: '甲县', consultationDirectory: true },
      { code: '140106', name: '乙县', consultationDirectory: false },
      { code: '140107', name: '丙县' },
    ],
    community: [
      {
        code: '140105001001',
        name: '甲一',
        newlyBuilt: true,
        facilityArea: 512.5,
        households: 1820,
        legalServices: true,
      },
      {
        code: '140105001002',
        name: '甲二',
        newlyBuilt: true,
        facilityArea: 600,
        households: 1990,
        legalServices: true,
      },
      {
        code: '140106001003',
        name: '乙一',
        newlyBuilt: true,
        facilityArea: 'abc',
        households: 1000,
        legalServices: true,
      },
      { code: '140106001204', name: '乙二', newlyBuilt: false, villageGraduates: 0, legalServices: true },
    ],
  },
}

const report = check(shanxi2021, data, { day: '2026-03-01', breakdown: 'county', inputs: [{ file: 'a.csv' }] })

describe.each(['zh-CN', 'en'] as const)('a report of check in %s', (lang) => {
  const view = toView(report, { lang, tool: TOOL })
  const text = formatText(view)

  it('tells of every rule once', () => {
    const titles = shanxi2021.rules.map(({ title }) => title[lang])
    expect(text.match(/^(【.*?】|\[.*?\] ).*$/gm)).toHaveLength(titles.length)
    for (const title of titles) expect(text).toContain(title)
  })

  it('is the same after a round trip, and fits its schema', () => {
    const json = JSON.parse(formatJson(view)) as ReportJson
    expect(reportSchema.safeParse(json).error).toBeUndefined()
    expect(formatText(fromJson(json))).toBe(text)
  })

  it('leaves no word unsaid', () => {
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/)
    expect(formatJson(view)).not.toMatch(/undefined|NaN|\[object|Infinity/)
  })

  it('says the target of each rule as its findings do', () => {
    for (const { plan, rule, target, due } of view.findings()) {
      const shown = view.rules[`${plan}/${rule}`]
      expect(shown?.due).toBe(due)
      if (typeof target.value === 'string') expect(shown?.target).toContain(` ${target.value}`)
    }
  })
})

it('a report before the signing says that nothing applies', () => {
  const before = toView(check(shanxi2021, data, { day: '2022-07-04' }), { lang: 'zh-CN', tool: TOOL })
  const text = formatText(before)
  expect(text).toContain('核查日早于规划印发日 2022-07-05')
  expect(text.match(/^【不适用】/gm)?.length).toBe(
    Object.values(before.rules).filter((rule) => rule.counts.inapplicable > 0).length,
  )
})
