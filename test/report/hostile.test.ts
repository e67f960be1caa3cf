import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import {
  formatCsv,
  formatGithub,
  formatGitlab,
  formatJson,
  formatJunit,
  formatMarkdown,
  formatNdjson,
  formatSarif,
  formatText,
  toView,
  type ReportView,
} from '../../src/report'
import { finding, sampleReport, TOOL } from './fixture'
import { HOSTILE_NAMES } from './hostile-names'

/** A report in which a text from a file stands wherever one can. */
function viewWith(name: string): ReportView {
  const location = { file: name, row: 2, column: name, place: name }
  const place = { place: name, name, location } as const
  const about = { level: 'community', value: '28.1', target: { op: 'atLeast', value: '30' } } as const
  const gap = [{ measure: 'facilityArea', direction: 'more', by: '9.5' }] as const
  const unmet = finding('area', 'unmet', { ...place, ...about, gap })
  const missing = [{ measure: 'households', level: 'community', places: 1, examples: [name] }] as const
  const unknown = finding('area', 'unknown', { ...place, level: 'community', cause: 'data', missing })
  const said = { 'zh-CN': name, en: name }
  const report = sampleReport({
    lang: 'en',
    findings: {
      area: [unmet, { ...unmet, location: {} }, { ...unmet, location: { ...location, sheet: name } }, unknown],
    },
    change: {
      problems: [
        { code: 'bad-code', severity: 'error', location, params: { name }, message: said },
        {
          code: 'not-a-number',
          severity: 'warning',
          location: { ...location, sheet: name },
          params: {},
          message: said,
        },
      ],
      inputs: [{ file: name, sha256: 'ab'.repeat(32), rows: 9 }],
    },
  })
  const waiver = { reason: name, document: name, owner: name, expires: '2026-12-31', location }
  const view = toView(report, { lang: 'en', tool: TOOL })
  return {
    ...view,
    rules: Object.fromEntries(
      Object.entries(view.rules).map(([key, rule]) => [key, { ...rule, title: name, note: name }]),
    ),
    policy: {
      failOn: 'warning',
      severities: {},
      files: [{ role: 'waivers', file: name }],
      waivers: [{ ...waiver, rule: 'area', place: name, state: 'expired' }],
      failures: [{ code: 'waiver-expired', location, message: name }],
    },
    *findings() {
      let index = 0
      for (const one of view.findings()) yield index++ % 2 === 0 ? one : { ...one, waiver }
    },
  }
}

/** The shape of a value: its keys and what kind of value each is, without the texts. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.entries(value).map(([key, one]) => [key, shape(one)])
}

const json = (text: string): unknown => shape(JSON.parse(text))
const tags = (text: string): readonly string[] =>
  // quoted attributes may hold any text
  Array.from(text.replace(/"[^"]*"/g, '""').matchAll(/<(?!!)[^>]*>/g), ([tag]) => tag)

/** What GitHub's runner reads of a log: commands with the names of their properties; any other line as it is. */
function commands(log: string): readonly unknown[] {
  return log
    .trimEnd()
    .split('\n')
    .map((line) => {
      const match = /^\s*::(\w+) (.*?)::/.exec(line)
      return match ? [match[1], match[2]?.split(',').map((pair) => pair.split('=', 1)[0])] : line
    })
}

const html = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

const cellsOf = (text: string): string[][] => parse(text, { bom: true })

/** A format, and its output without the texts in it: what the texts are must not change it. */
type Case = readonly [name: string, format: (view: ReportView) => string, skeleton: (output: string) => unknown]

const FORMATS: readonly Case[] = [
  ['text', formatText, (text) => text.split('\n').map((line) => /^ */.exec(line)?.[0].length)],
  ['json', formatJson, json],
  ['ndjson', formatNdjson, (text) => text.trimEnd().split('\n').map(json)],
  ['sarif', formatSarif, json],
  ['junit', formatJunit, tags],
  ['github', formatGithub, commands],
  ['gitlab', formatGitlab, json],
  ['markdown', formatMarkdown, (text) => tags(html(text))],
  ['csv', formatCsv, (text) => cellsOf(text).map((row) => row.length)],
]

const benign = viewWith('甲社区')
const expected = new Map(FORMATS.map(([name, format, skeleton]) => [name, skeleton(format(benign))]))

describe.each(FORMATS)('%s', (name, format, skeleton) => {
  it.each(HOSTILE_NAMES)('obeys no name that %s would obey: %j', (_, hostile) => {
    expect(skeleton(format(viewWith(hostile)))).toEqual(expected.get(name))
  })

  it('obeys no name at all', () => {
    const pieces = fc.constantFrom(...HOSTILE_NAMES.map(([, hostile]) => hostile))
    const names = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(names, (parts) => {
        // a place always has a name
        const output = format(viewWith(`甲${parts.join('')}`))
        expect(skeleton(output)).toEqual(expected.get(name))
      }),
      { numRuns: 25 },
    )
  })

  it('gives a terminal nothing to obey', () => {
    for (const [, hostile] of HOSTILE_NAMES) {
      const output = format(viewWith(hostile))
        .replaceAll('\r\n', '\n')
        .replace(/^\ufeff/, '')
        .replaceAll('\n', '')
      expect(output.match(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu)).toBeNull()
    }
  })

  it('loses no name', () => {
    expect(format(viewWith('某某社区'))).toContain('某某社区')
  })
})

describe('a spreadsheet', () => {
  it.each(HOSTILE_NAMES)('finds no formula in the CSV: %s, %j', (_, hostile) => {
    const rows = cellsOf(formatCsv(viewWith(hostile)))
    const formulas = rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))
    expect(formulas).toEqual([])
  })

  it('still finds numbers', () => {
    const [head = [], row = []] = cellsOf(formatCsv(benign)).filter(
      (cells) => cells[1] === 'rule' || cells[1] === 'area',
    )
    expect(row[head.indexOf('value')]).toBe('28.1')
    expect(row[head.indexOf('gap')]).toBe('9.5')
  })
})

describe('a site that shows the Markdown', () => {
  it.each(HOSTILE_NAMES)('makes no link, picture or mention: %s, %j', (_, hostile) => {
    const page = html(formatMarkdown(viewWith(hostile)))
    expect(page).not.toMatch(/<(a|img|script|style|input|code|em|del|h[4-6])\b/)
    // what it looks for in the words of a page
    expect(page.replace(/<!-- -->/g, '\u0000')).not.toMatch(/(^|\W)@[a-z]|#\d|https?:\/\/|www\.|GH-\d/i)
  })
})

describe('a reader of SARIF', () => {
  it.each(HOSTILE_NAMES)('finds no link and no argument in its messages: %s, %j', (_, hostile) => {
    const texts: string[] = []
    JSON.parse(formatSarif(viewWith(hostile)), (key, value: unknown) => {
      if (key === 'text' && typeof value === 'string') texts.push(value)
      return value
    })
    expect(texts.filter((text) => /\]\(|(?<!\{)\{\d+\}(?!\})/.test(text))).toEqual([])
  })
})
