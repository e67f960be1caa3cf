import { describe, expect, it } from 'vitest'
import { formatMarkdown, toView, type ReportView } from '../../src/report'
import { plain } from '../../src/report/markdown/plain'
import { finding, sampleReport, TOOL } from './fixture'

const viewOf = (sample: Parameters<typeof sampleReport>[0] = {}): ReportView =>
  toView(sampleReport({ lang: 'en', ...sample }), { lang: 'en', tool: TOOL })

describe('a text from a file', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['<i>', '\\<i\\>'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['29.99', '29.99'],
    ['-5', '\\-5'],
    ['a\nb', 'a b'],
    ['@a', '@<!-- -->a'],
    ['https://a.b', 'https:<!-- -->//a.b'],
    ['#1', '\\#<!-- -->1'],
  ])('%j is written %j', (text, written) => {
    expect(plain(text)).toBe(written)
  })
})

describe('the report', () => {
  const text = formatMarkdown(viewOf())

  it('begins with the document and how many rules could be decided', () => {
    expect(text).toMatch(/^# A county plan \(No. 1 of 2022\)\n\n\*\*5 of 8 rules could be decided;/)
  })

  it('says what to do first where the run fails', () => {
    const failures = [{ code: 'unmet', message: 'Mend the roof' }] as const
    const failing = { ...viewOf(), policy: { failOn: 'warning', severities: {}, files: [], failures } as const }
    const lines = formatMarkdown(failing).split('\n')
    expect(lines[2]).toBe('**What to do first**')
    expect(lines.slice(4, 6).join('\n')).toContain('Mend the roof')
  })

  it('has a table of all rules, the worst first', () => {
    const table = text.slice(text.indexOf('## Rules'), text.indexOf('## Unmet'))
    const rows = table
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1)
    expect(rows.filter((row) => !row.includes('---')).map((row) => row.split(' | ')[0]?.slice(2))).toEqual([
      'unmet',
      'unmet',
      'unmet',
      'unknown',
      'unknown',
      'not due yet',
      'met',
      'inapplicable',
    ])
  })

  it('names as many places of a rule as are asked for, the worst first', () => {
    const places = (details: number) => formatMarkdown(viewOf(), { details }).match(/^\| \w+ \(1401050010\d\d\) \|/gm)
    expect(places(3)).toEqual(['| Zeta (140105001006) |', '| Beta (140105001002) |', '| Gamma (140105001003) |'])
    expect(text).toContain('| Zeta (140105001006) |')
    expect(formatMarkdown(viewOf(), { details: 3 })).toContain('\n4 more\n')
  })

  it('counts the problems that it does not list', () => {
    expect(text).toContain('\n471 more\n')
    // errors first
    expect(/\| severity .*\n.*\n(.*)/.exec(text)?.[1]).toContain('bad code')
  })

  it('never gets longer than it may, in bytes, and says what is left out', () => {
    const findings = Array.from({ length: 2000 }, (_, n) => finding('area', 'unmet', { place: `社区${n}`, value: '1' }))
    const long = viewOf({ findings: { area: findings } })
    const whole = Buffer.byteLength(formatMarkdown(long, { details: Infinity, bytes: Infinity }))
    expect(whole).toBeGreaterThan(100_000)
    const short = formatMarkdown(long, { details: Infinity, bytes: 60_000 })
    expect(Buffer.byteLength(short)).toBeLessThanOrEqual(60_000)
    expect(short).toContain('For want of room 1 section is left out')
    expect(short).toContain('5 of 8 rules could be decided')
    expect(short).toContain('## Evidence')
  })
})
