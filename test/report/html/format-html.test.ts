import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatJson, fromJson, toView, type ReportJson } from '../../../src/report'
import { formatHtml, loadCharts, type Charts } from '../../../src/report/html'
import { HTML_WORDS, VERDICT_LETTERS } from '../../../src/report/html/words'
import { pageWords } from '../../../src/report/html/page-words'
import { sampleReport, TOOL } from '../fixture'
import { HOSTILE_NAMES } from '../hostile-names'
import { viewIn } from './view'

let charts: Charts

beforeAll(async () => {
  charts = await loadCharts()
})

const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The tags of a page without the values of their attributes, and without what scripts and styles hold. */
function tags(page: string): readonly string[] {
  const markup = page.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/g, '$1')
  return Array.from(markup.replace(/"[^"]*"/g, '""').matchAll(/<[^>]*>/g), ([tag]) => tag)
}

describe('the page', () => {
  const benign = tags(formatHtml(viewIn('en'), { charts: null }))

  it('is the same for the same report, live or parsed, drawn once or again', () => {
    const view = viewIn('zh-CN')
    const page = formatHtml(view, { charts })
    expect(formatHtml(view, { charts })).toBe(page)
    expect(formatHtml(fromJson(JSON.parse(formatJson(view)) as ReportJson), { charts })).toBe(page)
  })

  it('names by its security policy exactly the script and the style sheet in it, and fetches nothing', () => {
    const page = formatHtml(viewIn('en'), { charts })
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? ''
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? ''
    expect(policy).toContain(`default-src 'none'; style-src ${sha(style)}; script-src ${sha(script)};`)
    const markup = page.replace(script, '').replace(style, '')
    expect(markup).not.toMatch(/ (style|on\w+|src)=|https?:|javascript:/i)
    expect(script + style).not.toMatch(/\beval\(|Function\(|innerHTML|https?:\/\/|@import|url\((?!#)/)
  })

  it('gives every element an id of its own, and every reference one that is there', () => {
    const page = formatHtml(viewIn('en'), { charts })
    const markup = page.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    const ids = Array.from(markup.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = Array.from(markup.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g), ([, to = '']) => to.split(' '))
    for (const id of links.flat()) expect(ids).toContain(id)
  })

  it('draws the charts, or else shows their figures', () => {
    expect(formatHtml(viewIn('en'), { charts })).toContain('<svg class="chart"')
    const plain = formatHtml(viewIn('en'), { charts: null })
    expect(plain).not.toContain('<svg class="chart"')
    expect(plain).toContain('This report was made without charts.')
    expect(plain).toContain('<figcaption>')
  })

  it('says that a report lists some findings only', () => {
    const view = toView(sampleReport({ lang: 'en' }), { lang: 'en', tool: TOOL, verdicts: ['unmet'] })
    expect(formatHtml(view, { charts })).toContain('list some verdicts only (unmet)')
  })

  it.each(HOSTILE_NAMES)('obeys no name that %s would obey: %j', (_, hostile) => {
    const page = formatHtml(
      viewIn('en', () => hostile),
      { charts: null },
    )
    expect(tags(page)).toEqual(benign)
  })
})

describe('its words', () => {
  const numbers = [2, 3, 4, 5] as const
  const asked = (word: unknown): { readonly 'zh-CN': string; readonly en: string } =>
    (typeof word === 'function' ? (word as (...args: readonly number[]) => unknown)(...numbers) : word) as never
  const all = Object.entries({ ...HTML_WORDS, ...VERDICT_LETTERS })

  it('say everything in both languages', () => {
    for (const [key, word] of all) {
      const { 'zh-CN': zh, en } = asked(word)
      expect(en, key).not.toMatch(/\p{Script=Han}/u)
      expect(zh.replace(/SHA-256|JavaScript|JSON/g, ''), key).not.toMatch(/[a-z]/i)
    }
  })

  it('say the same in its script', () => {
    const [zh, en] = [pageWords('zh-CN'), pageWords('en')]
    expect(Object.keys(zh)).toEqual(Object.keys(en))
    const holes = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort()
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      expect(en[key]).not.toMatch(/\p{Script=Han}/u)
      expect(zh[key]).toMatch(/\p{Script=Han}/u)
      expect(holes(zh[key])).toEqual(holes(en[key]))
    }
  })

  it('are Chinese in a Chinese page and English in an English one', () => {
    const words = (lang: 'zh-CN' | 'en') =>
      formatHtml(viewIn(lang), { charts })
        .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
        .replace(/<[^>]*>/g, ' ')
    expect(formatHtml(viewIn('zh-CN'), { charts })).toContain('<html lang="zh-CN">')
    expect(
      words('en')
        .match(/[^\s]*\p{Script=Han}+[^\s]*/gu)
        ?.filter((word) => !word.includes('山西')) ?? [],
    ).toEqual([])
    expect(words('zh-CN')).toContain('缺口合计')
  })
})
