import { voiceOf } from '../text/voice'
import type { ReportView } from '../view'
import type { Charts } from './charts/load'
import { cspHash } from './hash'
import { html, trusted, type Html } from './markup'
import { gather } from './pack/gather'
import { packed, payloadOf } from './pack/pack'
import { PAGE_SCRIPT, PAGE_STYLE } from './page-code'
import { evidence } from './parts/evidence'
import { gaps } from './parts/gaps'
import { overview } from './parts/overview'
import type { PageContext } from './parts/page-context'
import { PATTERNS } from './parts/patterns'
import { policy } from './parts/policy'
import { problems } from './parts/problems'
import { rules } from './parts/rules'
import { findings, heat } from './parts/tables'
import { tasks } from './parts/tasks'
import { PARTS, partTitle, top, type PartName } from './parts/top'
import { HTML_WORDS } from './words'

/** How a page is made. */
export interface HtmlOptions {
  /** What {@link loadCharts} gives; null for a page with tables in place of charts. */
  readonly charts: Charts | null
  /** How many places are named at most beneath a rule: 5 where it is not given. The tables of the page have all. */
  readonly details?: number
}

const DETAILS = 5

// to the byte what the security policy names
const STYLE = trusted(`<style>${PAGE_STYLE}</style>`)
const SCRIPT = trusted(`<script>${PAGE_SCRIPT}</script>`)

const MAKERS: Readonly<Record<PartName, (context: PageContext) => Html>> = {
  overview,
  policy,
  rules,
  gaps,
  heat,
  findings,
  tasks,
  problems,
  evidence,
}

/** Nothing may be fetched, and nothing run or styled but what stands in the page itself. */
function securityPolicy(): string {
  const style = `style-src ${cspHash(PAGE_STYLE)}`
  const script = `script-src ${cspHash(PAGE_SCRIPT)}`
  return `default-src 'none'; ${style}; ${script}; img-src data:; base-uri 'none'; form-action 'none'`
}

function partsOf({ view }: PageContext): readonly PartName[] {
  return PARTS.filter((part) => {
    if (part === 'policy') return view.policy !== undefined
    return part === 'tasks' ? view.tasks.length > 0 : true
  })
}

function head({ view, voice }: PageContext): Html {
  const title = voice.say(HTML_WORDS.title(voice.list(view.plans.map((plan) => plan.title))))
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${trusted(securityPolicy())}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="generator" content="${view.tool.name} ${view.tool.version}" />
    <title>${title}</title>
    ${STYLE}
  </head>`
}

function part(name: PartName, context: PageContext): Html {
  return html`<section aria-labelledby="${name}">
    <h2 id="${name}" tabindex="-1">${partTitle(name, context)}</h2>
    ${MAKERS[name](context)}
  </section> `
}

/**
 * A report as one page that needs nothing but itself: it opens from disk, fetches nothing, and may be sent by mail. It
 * shows what could be decided, every rule with its charts, the gaps added up, a table of places against rules that sorts
 * and filters, and every finding with its calculation and its cells. Without its script all but these tables is there.
 *
 * @param view a live report, or a parsed one
 * @param options what draws its charts, and how many places to name beneath a rule
 * @returns the page; the same bytes for the same report
 * @example
 * const page = formatHtml(view, { charts: await loadCharts() })
 */
export function formatHtml(view: ReportView, { charts, details = DETAILS }: HtmlOptions): string {
  const voice = voiceOf(view)
  const gathered = gather(view, details, voice)
  const context: PageContext = { view, gathered, charts, voice, most: details }
  const parts = partsOf(context)
  const data = trusted(`<script type="text/plain" id="data">${packed(payloadOf(view, gathered, voice))}</script>`)
  const { say } = voice
  const page = html`<!doctype html>
    <html lang="${view.lang}">
      ${head(context)}
      <body>
        <a class="skip" href="#overview">${say(HTML_WORDS.skip)}</a>
        ${PATTERNS} ${top(context, parts)}
        <main>
          <p class="notice" id="failed" role="alert" hidden>${say(HTML_WORDS.failed)}</p>
          ${parts.map((name) => part(name, context))}
        </main>
        <footer><p>${say(HTML_WORDS.footer(`${view.tool.name} ${view.tool.version}`))}</p></footer>
        ${data} ${SCRIPT}
      </body>
    </html> `
  return page.html
}
