import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { formatHtml } from '../../../src/report/html'
import { call } from '../../cli/call'
import { HOSTILE_NAMES } from '../hostile-names'
import { Browser, CHROMIUM, type Opened } from './chromium'
import { viewIn } from './view'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SAMPLES = 'seeds/samples'

async function sample(lang: string): Promise<string> {
  const { out } = await call([
    ...['check', `${SAMPLES}/shanxi-ledger.csv`, `${SAMPLES}/shanxi-regions.json`, '--plan', 'shanxi'],
    ...['--day', '2025-12-31', '--lang', lang, '--format', 'html', '--breakdown', 'county'],
    ...['2022', '2023', '2024'].flatMap((year) => ['--earlier', `${SAMPLES}/shanxi-regions-${year}.json`]),
    ...['--tasks', `${SAMPLES}/shanxi-tasks.csv`],
  ])
  return out
}

/** The ledger of the golden outputs: it has waivers, known debts, and a failing run. */
async function golden(lang: string): Promise<string> {
  const folder = 'test/report/golden'
  const { out } = await call([
    ...['check', `${folder}/ledger.csv`, '--plan', `${folder}/plan.yaml`, '--day', '2030-12-31', '--lang', lang],
    ...['--waivers', `${folder}/waivers.yaml`, '--known', `${folder}/known.json`, '--format', 'html'],
  ])
  return out
}

/** What axe finds wrong, as far as it can be told from outside; the page's policy lets no other script in but this way. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations: found } = await axe.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  })
}

/** Texts of a chart that do not lie wholly within it, and cells whose text is cut off. */
const CUT_OFF = `(() => {
  const outside = [...document.querySelectorAll('svg.chart')].flatMap((chart) => {
    const all = chart.getBoundingClientRect()
    return [...chart.querySelectorAll('text')].filter((text) => {
      const own = text.getBoundingClientRect()
      return own.left < all.left - 1 || own.right > all.right + 1 || own.top < all.top - 1 || own.bottom > all.bottom + 1
    })
  })
  const narrow = [...document.querySelectorAll('th, td, dd, dt, button, h1, h2, h3')].filter(
    ({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1,
  )
  return [...outside, ...narrow].map(({ textContent }) => textContent)
})()`

const rows = '#heat-table tbody tr'
const letters = (page: Page, column: number) => page.locator(`${rows} > :nth-child(${column})`).allTextContents()

if (CHROMIUM === undefined)
  it.skip('has no Chromium here: name one by CHROMIUM, or install it, to try the HTML report in a browser', () =>
    undefined)

describe.skipIf(CHROMIUM === undefined)('the HTML report in Chromium', () => {
  const browser = new Browser()
  const pages = new Map<string, string>()

  beforeAll(async () => {
    for (const lang of ['zh-CN', 'en']) pages.set(lang, await sample(lang))
    await browser.start()
  }, 240_000)

  afterAll(() => browser.stop())

  const open = (lang: string): Promise<Opened> => browser.open(pages.get(lang) ?? '', `${lang}.html`)

  it.each(['zh-CN', 'en'])(
    'has nothing that axe objects to, complains of nothing and asks for nothing: %s',
    async (lang) => {
      const { page, complaints } = await open(lang)
      await page.locator('#heat-table tbody th button').first().click()
      await page.locator('#heat-table tr.open summary').first().click()
      await page.locator('#findings-table tbody th button').first().click()
      for (const media of ['screen', 'print'] as const)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ media, colorScheme })
          expect(await violations(page), `${media} ${colorScheme}`).toEqual([])
        }
      expect(complaints).toEqual([])
      await page.close()
    },
    120_000,
  )

  it.each(['zh-CN', 'en'])(
    'cuts no label off, on a wide screen and on a telephone: %s',
    async (lang) => {
      const { page } = await open(lang)
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await page.evaluate<string[]>(CUT_OFF)).toEqual([])
        const { wide } = await page.evaluate<{ wide: number }>('({ wide: document.documentElement.scrollWidth })')
        expect(wide).toBeLessThanOrEqual(width)
      }
      await page.close()
    },
    60_000,
  )

  it('sorts and filters places', async () => {
    const { page } = await open('zh-CN')
    const heading = page.locator('#heat-table thead th').nth(2)
    expect(await heading.getAttribute('aria-sort')).toBe('none')
    await heading.locator('button').click()
    expect(await heading.getAttribute('aria-sort')).toBe('descending')
    const counts = (await letters(page, 3)).map(Number)
    expect(counts).toHaveLength(50)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(counts[0]).toBeGreaterThan(2)
    await heading.locator('button').click()
    expect((await letters(page, 3)).map(Number).at(0)).toBe(0)

    await page.locator('#heat-table input[type=search]').fill('140121')
    await page.locator('#heat-table .status', { hasText: /^158 / }).waitFor()
    for (const code of await letters(page, 2)) expect(code).toMatch(/^140121/)
    await page.locator('#heat-table input[type=search]').fill('没有这样的社区')
    await page.locator('#heat-table tbody', { hasText: '没有符合条件的。' }).waitFor()
    await page.close()
  }, 180_000)

  it('works by keyboard alone: skip link, sorting, opening a place, opening a finding', async () => {
    const { page } = await open('en')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('location.hash')).toBe('#overview')
    await page.locator('#heat-table thead button').nth(2).focus()
    await page.keyboard.press('Enter')
    // the heading is made anew and keeps the focus
    expect(await page.evaluate(`document.activeElement.closest('th').getAttribute('aria-sort')`)).toBe('descending')
    await page.locator('#heat-table tbody th button').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-expanded')`)).toBe('true')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.locator('#heat-table tr.open details[open] .details').waitFor()
    expect(await page.locator('#heat-table tr.open .details').innerText()).toContain('calculation')
    await page.locator('#heat-table tbody th button').first().focus()
    await page.keyboard.press('Space')
    expect(await page.locator('#heat-table tr.open').count()).toBe(0)
    await page.close()
  }, 180_000)

  it('shows of a finding its calculation, its cells, its readings and its clause', async () => {
    const { page } = await open('en')
    const link = page.locator('#rule-5 a[data-findings]')
    await link.click()
    expect(await page.locator('#findings-table caption').textContent()).toMatch(/^New community: service facility area/)
    await page.locator('#findings-table input[type=search]').fill('140121100015')
    await page.locator('#findings-table .status', { hasText: 'Findings: 1 ' }).waitFor()
    await page.locator('#findings-table tbody th button').click()
    const told = await page.locator('#findings-table tr.open').innerText()
    expect(told).toContain('service facility area 884.52 ÷ permanent households 3159 × 100 = 28 m² per 100 households')
    expect(told).toContain('service facility area: 63.18 m² more')
    expect(told).toContain('seeds/samples/shanxi-ledger.csv:167')
    expect(told).toContain('by permanent households')
    expect(told).toContain('三(三)2 “30平方米”')
    await page.close()
  }, 180_000)

  it('reads without its script', async () => {
    const { page, complaints } = await browser.open(pages.get('en') ?? '', 'no-script.html', false)
    const text = await page.locator('main').innerText()
    expect(text).toContain('17 of 25 rules could be decided')
    expect(text).toContain('service facility area: 302.13 m² more')
    expect(await page.locator('svg.chart').count()).toBeGreaterThan(10)
    expect(complaints).toEqual([])
    await page.close()
  }, 180_000)

  it.each(['zh-CN', 'en'])(
    'shows waivers and known debts: %s',
    async (lang) => {
      const { page, complaints } = await browser.open(await golden(lang), `golden-${lang}.html`)
      expect(await page.locator('section[aria-labelledby=policy]').innerText()).toContain('waivers.yaml')
      expect(await violations(page)).toEqual([])
      expect(complaints).toEqual([])
      await page.close()
    },
    60_000,
  )

  it('obeys no name of a place', async () => {
    const names = HOSTILE_NAMES.map(([, name]) => name)
    const view = viewIn('en', (n) => names[n % names.length] ?? '')
    const { page, complaints } = await browser.open(formatHtml(view, { charts: null }), 'hostile.html')
    for (const button of await page.locator('#heat-table tbody th button').all()) await button.click()
    expect(await page.locator('main script, main img, main a[href^="javascript"]').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.close()
  }, 180_000)
})
