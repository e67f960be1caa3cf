import { describe, expect, it } from 'vitest'
import { formatJson, formatText, fromJson, jsonChunks, toView, type ReportJson } from '../../src/report'
import { reportSchema } from '../../src/report/schema'
import { finding, sampleReport, TOOL } from './fixture'

const view = toView(sampleReport(), { lang: 'zh-CN', tool: TOOL })
const json = formatJson(view)
const parsed = JSON.parse(json) as ReportJson

describe('a report as JSON', () => {
  it('is pretty-printed, with $schema first', () => {
    expect(json.startsWith('{\n  "$schema": "shequ/schema/report.json",\n  "tool"')).toBe(true)
    expect(json).toBe(`${JSON.stringify(parsed, null, 2)}\n`)
  })

  it('fits its schema', () => {
    expect(reportSchema.safeParse(parsed).error).toBeUndefined()
  })

  it('is the same bytes whichever way a finding was made', () => {
    const report = sampleReport()
    const reversed = {
      ...report,
      *findings() {
        for (const one of report.findings())
          yield Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one
      },
    }
    expect(formatJson(toView(reversed, { lang: 'zh-CN', tool: TOOL }))).toBe(json)
  })

  it('comes back as a view that every formatter shows alike', () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      const live = toView(sampleReport({ lang }), { lang, tool: TOOL })
      const back = fromJson(JSON.parse(formatJson(live)) as ReportJson)
      expect(formatText(back)).toBe(formatText(live))
      expect(formatJson(back)).toBe(formatJson(live))
      expect([...back.findings()]).toEqual([...live.findings()])
    }
  })

  it('is written piece by piece: a finding is made when its piece is asked for', () => {
    let made = 0
    const lazy = toView(sampleReport({ onLook: () => made++ }), { lang: 'en', tool: TOOL })
    let before = 0
    for (const piece of jsonChunks(lazy)) {
      if (piece.includes('"calculation"') && piece.startsWith('[')) before = made
    }
    expect(before).toBe(1)
    expect(made).toBe(16)
    expect([...jsonChunks(view)].join('')).toBe(json)
  })

  it('holds empty findings as an empty list', () => {
    const none = toView(sampleReport(), { lang: 'en', tool: TOOL, verdicts: [] })
    expect((JSON.parse(formatJson(none)) as ReportJson).findings).toEqual([])
  })

  it('escapes what a terminal would obey', () => {
    const name = 'a\u001b\u009b\u202e\u2028b'
    const evil = sampleReport({ findings: { 'may-rule': [finding('may-rule', 'unmet', { name })] } })
    const written = formatJson(toView(evil, { lang: 'en', tool: TOOL }))
    expect(written.replaceAll('\n', '').match(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu)).toBeNull()
    const back = JSON.parse(written) as ReportJson
    expect(back.findings.find(({ rule }) => rule === 'may-rule')?.name).toBe(name)
  })
})
