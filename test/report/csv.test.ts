import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { formatCsv, toView, type FindingView, type ReportView } from '../../src/report'
import { sampleReport, TOOL } from './fixture'

const viewOf = (): ReportView => toView(sampleReport({ lang: 'en' }), { lang: 'en', tool: TOOL })

type Row = Readonly<Record<string, string>>

const rowsOf = (view: ReportView): readonly Row[] => parse<Row>(formatCsv(view), { bom: true, columns: true })

function changed(change: Partial<FindingView>): Row {
  const view = viewOf()
  const [row] = rowsOf({ ...view, findings: () => Array.from(view.findings(), (one) => ({ ...one, ...change })) })
  return row ?? {}
}

const of = (rule: string): Row => rowsOf(viewOf()).find((row) => row['rule'] === rule) ?? {}

describe('a row', () => {
  it('is flat: place, verdict, figures, target, gap, source', () => {
    expect(of('area')).toMatchObject({
      plan: 'test-2021',
      title: 'Area in new communities',
      level: 'community',
      code: '140105001001',
      name: 'Alpha',
      verdict: 'unmet',
      value: '28.1',
      target: 'at least 30 m² per 100 households',
      due: '2022-01-15',
      'in force': 'yes',
      severity: 'warning',
      gap: '9.5',
      'gap in': 'service facility area',
      'gap unit': 'm²',
      source: '3(5)1 “30 square metres”',
      readings: 'the readings differ',
    })
  })

  it('has both ends of what is not known, and why', () => {
    expect(of('unknown-rule')).toMatchObject({
      cause: 'missing data',
      value: '',
      'value from': '50',
      'value to': '87.5',
    })
    expect(of('silent-rule')).toMatchObject({ cause: 'the text' })
  })

  it('has both ends of a gap, counts places where a share is short, and a sign where less is needed', () => {
    expect(of('workers')).toMatchObject({ gap: '12', 'gap to': '20', 'gap unit': 'people' })
    expect(of('pending-rule')).toMatchObject({ gap: '3', 'gap unit': 'community' })
    const less = [{ measure: 'facilityArea', direction: 'less', by: '7' }] as const
    expect(changed({ gap: less })).toMatchObject({ gap: '-7' })
  })

  it('says a bare yes as a word', () => {
    expect(changed({ value: '0', target: { op: 'atLeast', value: true } })).toMatchObject({ value: 'no', unit: '' })
  })

  it('names a place without a code by its name', () => {
    expect(changed({ place: 'Nowhere' })).toMatchObject({ code: '', name: 'Nowhere' })
  })
})

describe('the file', () => {
  it('has a row for each finding, and ends its lines as RFC 4180 says', () => {
    const text = formatCsv(viewOf())
    expect(rowsOf(viewOf())).toHaveLength(16)
    expect(text.split('\r\n')).toHaveLength(18)
  })

  it('begins with the mark that spreadsheet programs look for, unless somebody does without', () => {
    expect(formatCsv(viewOf()).startsWith('\ufeffplan,')).toBe(true)
    expect(formatCsv(viewOf(), { mark: false }).startsWith('plan,')).toBe(true)
  })
})
