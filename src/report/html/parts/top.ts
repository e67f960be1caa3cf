import { titleLines } from '../../text/head'
import { VERDICT_NAMES } from '../../../check/phrases'
import type { Verdict } from '../../../check/finding'
import { html, type Html } from '../markup'
import { HTML_WORDS } from '../words'
import type { PageContext } from './page-context'

/** Parts of the page in their order, by the ids of their headings. */
export const PARTS = [
  'overview',
  'policy',
  'rules',
  'gaps',
  'heat',
  'findings',
  'tasks',
  'problems',
  'evidence',
] as const

/** A part of the page, by the id of its heading. */
export type PartName = (typeof PARTS)[number]

/** What a part of the page is called. */
export function partTitle(part: PartName, { view, voice }: PageContext): string {
  const isFailuresAlone = part === 'policy' && !view.policy?.waivers?.length && !view.policy?.known
  return voice.say(isFailuresAlone ? HTML_WORDS.failures : HTML_WORDS[part])
}

function selectionText({ view, voice }: PageContext): string | undefined {
  const { verdicts } = view.selection
  if (verdicts === 'all') return undefined
  const names = verdicts.map((one) => voice.say(VERDICT_NAMES[one as Verdict]))
  return voice.say(HTML_WORDS.onlyListed(voice.list(names)))
}

/**
 * The top of the page: which plan, which days, what to know before reading on, and where everything is.
 *
 * @param context what the page is made from
 * @param parts the parts that the page has
 */
export function top(context: PageContext, parts: readonly PartName[]): Html {
  const { view, voice } = context
  const lines = titleLines({ ...view, selection: { verdicts: 'all' } }, voice)
  const headings = lines.filter(({ role }) => role === 'heading').map(({ text }) => text)
  const selection = selectionText(context)
  const notices = lines.filter(({ role }) => role === 'pending').map(({ text }) => text)
  const facts = lines.filter(({ role }) => role === undefined)
  const links = parts.map((part) => html`<li><a href="#${part}">${partTitle(part, context)}</a></li>`)
  const heading =
    headings.length === 1
      ? html`<h1>${headings[0]}</h1>`
      : html`<h1>${voice.say(HTML_WORDS.several(headings.length))}</h1>
          <ul class="plain">
            ${headings.map((one) => html`<li>${one}</li>`)}
          </ul>`
  return html`<header>
      ${heading} ${facts.map(({ lead, text }) => html`<p>${lead}${text}</p>`)}
      ${[...notices, ...(selection === undefined ? [] : [selection])].map((text) => html`<p class="notice">${text}</p>`)}
    </header>
    <nav aria-label="${voice.say(HTML_WORDS.contents)}">
      <ul>
        ${links}
      </ul>
    </nav>`
}
