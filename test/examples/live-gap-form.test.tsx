import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { renderToStaticMarkup } from 'react-dom/server'
import { shanxi2021 } from 'shequ/plans/shanxi-2021'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CommunityForm } from '../../examples/live-gap-form'
import { CHROMIUM, FLAGS } from '../report/html/chromium'

const ROOT = join(import.meta.dirname, '../..')

describe.each(['zh-CN', 'en'] as const)('the empty form in %s', (lang) => {
  const html = renderToStaticMarkup(<CommunityForm plan={shanxi2021} day="2025-12-31" lang={lang} />)

  it('asks for what is missing, and holds nothing against a blank', () => {
    expect(html).toContain(lang === 'en' ? 'still to be filled in: ' : '还需填写')
    expect(html).not.toContain('role="alert"')
    expect(html).not.toContain('<li>')
  })
})

/** The form as a page would load it. */
function script(): string {
  const contents = `
    import { createRoot } from 'react-dom/client'
    import { shanxi2021 } from 'shequ/plans/shanxi-2021'
    import { CommunityForm } from './examples/live-gap-form'
    createRoot(document.body).render(<CommunityForm plan={shanxi2021} day="2025-12-31" lang="en" />)`
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: ROOT, loader: 'tsx' },
    absWorkingDir: ROOT,
    tsconfig: join(ROOT, 'examples/tsconfig.json'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

describe.skipIf(CHROMIUM === undefined)('in a browser (skipped where there is no Chromium)', () => {
  const profile = mkdtempSync(join(tmpdir(), 'shequ-form-'))
  let browser: BrowserContext
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: CHROMIUM ?? '',
      args: FLAGS,
    })
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    page.on('console', (message) => errors.push(message.text()))
    page.on('pageerror', (error) => errors.push(error.message))
    await page.setContent('<!doctype html><html lang="en"><head><title>x</title></head><body></body></html>')
    await page.addScriptTag({ content: script() })
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    rmSync(profile, { recursive: true, force: true })
  })

  const notices = () => page.locator('li').allTextContents()

  it('shows the gap while somebody types', async () => {
    await page.fill('[name=households]', '1820')
    await page.fill('[name=facilityArea]', '5')
    expect(await notices()).toHaveLength(2)
    await page.fill('[name=facilityArea]', '512.5')
    expect(await notices()).toEqual([expect.stringContaining('short by 33.5 m²')])
    await page.fill('[name=facilityArea]', '546')
    expect(await notices()).toEqual([])
    expect(await page.locator('[role=status]').textContent()).toContain('what is filled in complies')
  })

  it('asks no more where the rule is not about the place', async () => {
    await page.fill('[name=facilityArea]', '5')
    await page.uncheck('[type=checkbox]')
    expect(await notices()).toEqual([])
    await page.check('[type=checkbox]')
  })

  it('says beside the field what is wrong with it', async () => {
    await page.fill('[name=facilityArea]', 'abc')
    expect(await page.locator('[role=alert]').textContent()).toContain('abc')
    expect(await page.getAttribute('[name=facilityArea]', 'aria-invalid')).toBe('true')
  })

  it('made no noise', () => {
    expect(errors).toEqual([])
  })
})
