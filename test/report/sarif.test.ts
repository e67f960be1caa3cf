import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
import Ajv from 'ajv'
import type { Log, Result } from 'sarif'
import { describe, expect, it } from 'vitest'
import { formatSarif, toView, type FindingView, type ReportView } from '../../src/report'
import { finding, sampleReport, TOOL, type Sample } from './fixture'

function viewOf(sample: Sample = {}): ReportView {
  return toView(sampleReport({ lang: 'en', ...sample }), { lang: 'en', tool: TOOL })
}

/** A view whose findings have something added. */
function having(view: ReportView, added: (one: FindingView) => Partial<FindingView>): ReportView {
  return { ...view, findings: () => Array.from(view.findings(), (one) => ({ ...one, ...added(one) })) }
}

const logOf = (view: ReportView): Log => JSON.parse(formatSarif(view)) as Log
const resultsOf = (view: ReportView): readonly Result[] => logOf(view).runs[0]?.results ?? []

const waiver = {
  reason: 'being rebuilt',
  document: 'No. 7 of 2025',
  owner: 'the civil affairs bureau',
  expires: '2026-12-31',
  location: { file: 'waivers.yaml', row: 4 },
} as const

const at = { file: 'data/communities 2025.csv', row: 12, column: 'households', place: '140105001001' } as const

/** As published, in draft-04; what it uses of that reads the same in draft-07 but for the name of its id. */
const { id, $schema, ...body } = schema as unknown as Readonly<Record<string, unknown>>
const valid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(body)

describe('the published schema', () => {
  it('is that of SARIF 2.1.0', () => {
    expect([id, $schema]).toEqual([expect.stringContaining('sarif-2.1.0'), expect.stringContaining('draft-04')])
    expect(valid({ version: '2.0.0', runs: [] })).toBe(false)
  })

  it.each(['zh-CN', 'en'] as const)('takes a report in %s with waivers, debts and problems', (lang) => {
    const view = toView(sampleReport({ lang }), { lang, tool: TOOL })
    const full = having(view, () => ({ waiver, debt: 'changed', location: at }))
    expect([valid(logOf(view)), valid.errors]).toEqual([true, null])
    expect([valid(logOf(full)), valid.errors]).toEqual([true, null])
  })

  it('takes a report of which nothing is listed', () => {
    const view = toView(sampleReport(), { lang: 'en', tool: TOOL, verdicts: [] })
    expect([valid(logOf(view)), valid.errors]).toEqual([true, null])
    expect(resultsOf(view)).toEqual([])
  })
})

describe('a result', () => {
  it('fails by the nature of its rule; what is not unmet has no level', () => {
    const of = (rule: string) => resultsOf(viewOf()).find(({ ruleId }) => ruleId === `test-2021/${rule}`)
    expect(of('workers')).toMatchObject({ kind: 'fail', level: 'warning' })
    expect(of('may-rule')).toMatchObject({ kind: 'fail', level: 'note' })
    expect(of('met-rule')).toMatchObject({ kind: 'pass', level: 'none' })
    expect(of('silent-rule')).toMatchObject({ kind: 'open', level: 'none' })
    expect(of('pending-rule')).toMatchObject({ kind: 'informational', level: 'none' })
    expect(of('void-rule')).toMatchObject({ kind: 'notApplicable', level: 'none' })
  })

  it('has the severity that somebody settled on', () => {
    const results = (severity: FindingView['severity'] & string) =>
      resultsOf(having(viewOf(), () => ({ severity }))).find(({ ruleId }) => ruleId === 'test-2021/workers')
    expect(results('error')).toMatchObject({ kind: 'fail', level: 'error' })
    expect(results('off')).toMatchObject({ kind: 'informational', level: 'none' })
  })

  it('stands at its file and line, and on its place', () => {
    const [result] = resultsOf(
      viewOf({ findings: { area: [finding('area', 'unmet', { location: at, name: 'Alpha' })] } }),
    ).filter(({ ruleId }) => ruleId === 'test-2021/area')
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'data/communities%202025.csv', uriBaseId: '%SRCROOT%' },
          region: { startLine: 12 },
        },
        logicalLocations: [{ name: 'Alpha', fullyQualifiedName: '140105', kind: 'county' }],
      },
    ])
  })

  it('takes no row of a sheet for a line', () => {
    const location = { ...at, file: 'a.xlsx', sheet: 'Sheet1' }
    const [result] = resultsOf(viewOf({ findings: { area: [finding('area', 'unmet', { location })] } })).filter(
      ({ ruleId }) => ruleId === 'test-2021/area',
    )
    expect(result?.locations?.[0]?.physicalLocation).not.toHaveProperty('region')
    expect(result?.locations?.[0]?.logicalLocations?.[1]).toEqual({
      fullyQualifiedName: 'Sheet1!12!households',
      kind: 'row',
    })
    expect(result?.properties).toMatchObject({ sheet: 'Sheet1', row: 12 })
  })

  it('of the whole region stands at the first file', () => {
    const [result] = resultsOf(viewOf()).filter(({ ruleId }) => ruleId === 'test-2021/workers')
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('communities.csv')
  })

  it('keeps its fingerprint when row, figures, words and language change, and no other has it', () => {
    const marks = (view: ReportView) => resultsOf(view).map(({ partialFingerprints }) => partialFingerprints)
    const before = marks(viewOf())
    const moved = having(viewOf(), () => ({ location: at, value: '1', gap: [], verdict: 'unmet' }))
    expect(marks(moved)).toEqual(before)
    expect(marks(toView(sampleReport({ lang: 'zh-CN' }), { lang: 'zh-CN', tool: TOOL }))).toEqual(before)
    expect(new Set(before.map((one) => one?.['shequ/v1'])).size).toBe(before.length)
  })

  it('that is waived is suppressed, and says by whom, until when and where that is written', () => {
    const [result] = resultsOf(having(viewOf(), () => ({ waiver })))
    expect(result?.suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'being rebuilt; owner the civil affairs bureau, approved by No. 7 of 2025, until 2026-12-31',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'waivers.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 4 },
          },
        },
        properties: { document: 'No. 7 of 2025', owner: 'the civil affairs bureau', expires: '2026-12-31' },
      },
    ])
  })

  it.each([
    ['new', 'new'],
    ['known', 'unchanged'],
    ['changed', 'updated'],
  ] as const)('that is a %s debt is %s', (debt, state) => {
    expect(resultsOf(having(viewOf(), () => ({ debt })))[0]?.baselineState).toBe(state)
    expect(resultsOf(viewOf())[0]).not.toHaveProperty('baselineState')
  })
})

describe('a rule', () => {
  const rules = logOf(viewOf()).runs[0]?.tool.driver.rules ?? []
  const area = rules.find((one) => one.id === 'test-2021/area')

  it('has a help text with target, subject, formula, clause and doubts', () => {
    for (const part of ['at least 30 m²', 'each community', '3(5)1 “30 square metres”', 'Whether rural ones are meant'])
      expect(area?.help?.text).toContain(part)
    expect(area?.help?.markdown?.split('\n').every((line) => line.startsWith('- '))).toBe(true)
  })

  it('is found by the index of each of its results', () => {
    for (const { ruleId, ruleIndex } of resultsOf(viewOf())) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
  })

  it('quotes the clause where somebody gave a copy of the document', () => {
    const view = viewOf()
    const quoted = Object.entries(view.rules).map(([key, rule]) => [
      key,
      { ...rule, sources: rule.sources.map((one) => ({ ...one, clause: [{ line: 3, text: 'It shall be so.' }] })) },
    ])
    const log = logOf({ ...view, rules: Object.fromEntries(quoted) as ReportView['rules'] })
    expect(log.runs[0]?.tool.driver.rules?.[0]?.help?.text).toContain('text: It shall be so.')
  })
})

describe('a run', () => {
  const [run] = logOf(viewOf()).runs

  it('says first how many rules could be decided, then the problems of the data', () => {
    const notes = run?.invocations?.[0]?.toolExecutionNotifications ?? []
    expect(notes[0]?.message.text).toContain('5 of 8 rules could be decided')
    expect(notes).toHaveLength(1 + 501)
    expect(notes.at(-1)).toMatchObject({ level: 'error', descriptor: { id: 'bad-code' } })
    expect(notes[1]?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 2 })
  })

  it('names its inputs with their SHA-256', () => {
    expect(run?.artifacts).toEqual([
      {
        location: { uri: 'communities.csv', uriBaseId: '%SRCROOT%' },
        hashes: { 'sha-256': 'ab'.repeat(32) },
      },
    ])
  })
})
