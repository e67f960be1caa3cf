import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type BrowserContext, type Page } from 'playwright-core'

/** Where the browser is; undefined where there is none. */
export const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
)

/** What it is started with: nothing that looks for a network or a screen. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page of the browser, and whatever it complained of or asked for. */
export interface Opened {
  readonly page: Page
  readonly complaints: readonly string[]
}

/** A browser with a profile of its own, for pages that stand on disk. */
export class Browser {
  private readonly folder = mkdtempSync(join(tmpdir(), 'shequ-html-'))
  private context: BrowserContext | undefined

  async start(): Promise<void> {
    this.context = await chromium.launchPersistentContext(join(this.folder, 'profile'), {
      executablePath: CHROMIUM ?? '',
      headless: true,
      args: FLAGS,
      viewport: { width: 1280, height: 900 },
    })
  }

  /** Opens a page from disk; the only request that it may make is for itself. */
  async open(html: string, name = 'report.html', hasScript = true): Promise<Opened> {
    const file = join(this.folder, name)
    writeFileSync(file, html)
    const url = pathToFileURL(file).href
    const browser = hasScript ? undefined : await this.context?.browser()?.newContext({ javaScriptEnabled: false })
    const page = await (browser ?? this.context)?.newPage()
    if (!page) throw new Error('start the browser first')
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => complaints.push('a dialog')))
    page.on('request', (request) => {
      if (request.url() !== url) complaints.push(`request: ${request.url()}`)
    })
    await page.goto(url)
    return { page, complaints }
  }

  async stop(): Promise<void> {
    await this.context?.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
