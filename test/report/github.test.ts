import { describe, expect, it } from 'vitest'
import { formatGithub, toView, type FindingView, type ReportView } from '../../src/report'
import { command } from '../../src/report/github/command'
import { finding, sampleReport, TOOL } from './fixture'

const viewOf = (sample: Parameters<typeof sampleReport>[0] = {}): ReportView =>
  toView(sampleReport({ lang: 'en', ...sample }), { lang: 'en', tool: TOOL })

function having(view: ReportView, added: (one: FindingView) => Partial<FindingView>): ReportView {
  return { ...view, findings: () => Array.from(view.findings(), (one) => ({ ...one, ...added(one) })) }
}

const lines = (view: ReportView): readonly string[] => formatGithub(view).trimEnd().split('\n')
const of = (kind: string, view: ReportView): readonly string[] =>
  lines(view).filter((line) => line.startsWith(`::${kind} `))

describe('a command', () => {
  it('is escaped by the rules of the runner', () => {
    expect(
      command({ kind: 'error', file: 'a,b:c%.csv', line: 3, title: 'x: y', message: '100 %: a, b\n::error::c' }),
    ).toBe('::error file=a%2Cb%3Ac%25.csv,line=3,title=x%3A y::100 %25: a, b ::error::c')
  })

  it('names files with slashes, from the folder where the command ran', () => {
    expect(command({ kind: 'notice', file: '.\\data\\a.csv', title: 't', message: 'm' })).toContain('file=data/a.csv,')
  })
})

describe('the annotations', () => {
  it('say how many rules could be decided, and what weighs', () => {
    const all = lines(viewOf({ change: { problems: [] } }))
    expect(all[0]).toMatch(/^::notice title=Rules that could be decided::5 of 8 rules/)
    expect(
      all.slice(1).map((line) =>
        /title=([^:]*)::([^:(]*)/
          .exec(line)
          ?.slice(1)
          .map((text) => text.trim()),
      ),
    ).toEqual([
      // the worst of each rule first, then the next
      ['Area in new communities', 'Zeta'],
      ['Community workers', '140105'],
      ['Area in new communities', 'Beta'],
      ['Area in new communities', 'Gamma'],
      ['Area in new communities', 'Alpha'],
      ['Area in new communities', 'Delta'],
      ['Area in new communities', 'Eta'],
      ['Area in new communities', 'Epsilon'],
    ])
  })

  it('say what to do first before anything else', () => {
    const failures = ['Mend the roof', 'Hire a clerk'].map((message) => ({ code: 'unmet', message }) as const)
    const view = { ...viewOf(), policy: { failOn: 'warning', severities: {}, files: [], failures } as const }
    expect(lines(view)[0]).toMatch(/^::error title=What to do first::.*; Mend the roof; Hire a clerk$/)
  })

  it('are ten of a kind at most, and the last tells how many more there are', () => {
    const many = Array.from({ length: 25 }, (_, n) =>
      finding('area', 'unmet', {
        place: String(n),
        gap: [{ measure: 'facilityArea', direction: 'more', by: String(n + 1) }],
      }),
    )
    const warnings = of('warning', viewOf({ findings: { area: many } }))
    expect(warnings).toHaveLength(10)
    // 25 areas, the workers and 500 problems, nine of them shown
    expect(warnings[9]).toMatch(/::517 more warnings are not shown/)
    expect(warnings[0]).toContain('::24: ')
    const errors = of(
      'error',
      having(viewOf({ findings: { area: many } }), () => ({ severity: 'error' })),
    )
    expect(errors).toHaveLength(10)
  })

  it('leave room for what to do first', () => {
    const failures = [{ code: 'unmet', message: 'Mend the roof' }] as const
    const view = { ...viewOf(), policy: { failOn: 'warning', severities: {}, files: [], failures } as const }
    const problems = Array.from(
      { length: 30 },
      () => ({ code: 'x', severity: 'error', location: {}, params: {}, message: 'm' }) as const,
    )
    const errors = of('error', { ...view, problems })
    expect(errors).toHaveLength(10)
    expect(errors[9]).toMatch(/::22 more errors/)
  })

  it('leave out what is waived or was known before, and mark what is new', () => {
    const waiver = { reason: 'a', document: 'b', owner: 'c', expires: '2026-12-31', location: {} } as const
    const none = { change: { problems: [] } }
    expect(
      of(
        'warning',
        having(viewOf(none), () => ({ waiver })),
      ),
    ).toEqual([])
    expect(
      of(
        'warning',
        having(viewOf(none), () => ({ debt: 'known' })),
      ),
    ).toEqual([])
    expect(
      of(
        'warning',
        having(viewOf(none), () => ({ debt: 'new' })),
      )[0],
    ).toContain('(new debt)')
  })

  it('give no line of a sheet', () => {
    const location = { file: 'a.xlsx', sheet: 'S', row: 5 }
    const [line] = of(
      'warning',
      having(viewOf({ change: { problems: [] } }), () => ({ location })),
    )
    expect(line).toMatch(/^::warning file=a.xlsx,title=/)
  })
})
