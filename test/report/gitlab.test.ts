import { expect, it } from 'vitest'
import { formatGitlab, toView, type FindingView, type ReportView } from '../../src/report'
import { sampleReport, TOOL } from './fixture'

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const viewOf = (): ReportView => toView(sampleReport({ lang: 'en' }), { lang: 'en', tool: TOOL })
const issues = (change: Partial<FindingView> = {}): readonly Issue[] => {
  const view = viewOf()
  const findings = () => Array.from(view.findings(), (one) => ({ ...one, ...change }))
  return JSON.parse(formatGitlab({ ...view, findings })) as Issue[]
}

it('has what is broken, and nothing else', () => {
  expect(issues().map(({ check_name }) => check_name)).toEqual([
    'test-2021/workers',
    ...Array.from({ length: 7 }, () => 'test-2021/area'),
  ])
  expect(issues({ verdict: 'met' })).toEqual([])
  expect(issues({ debt: 'known' })).toEqual([])
})

it('has every key that the widget needs', () => {
  const location = { file: './data/a.csv', row: 7 }
  expect(issues({ location })[0]).toEqual({
    description: 'Community workers: 140105: a sentence',
    check_name: 'test-2021/workers',
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
    severity: 'minor',
    location: { path: 'data/a.csv', lines: { begin: 7 } },
  })
  expect(issues({ severity: 'error' })[0]?.severity).toBe('major')
})

it('puts what stands nowhere at the first file', () => {
  expect(issues()[0]?.location).toEqual({ path: 'communities.csv', lines: { begin: 1 } })
})

it('tells its issues apart', () => {
  expect(new Set(issues().map(({ fingerprint }) => fingerprint)).size).toBe(8)
})
