import { html, type Html } from '../markup'
import { HTML_WORDS } from '../words'
import { legend } from './badge'
import type { PageContext } from './page-context'

/** Where the page's script puts a table; without it the page says so. */
function place(id: string, { voice }: PageContext): Html {
  return html`<div id="${id}">
    <noscript><p class="notice">${voice.say(HTML_WORDS.noScript)}</p></noscript>
  </div>`
}

/** Places against rules. */
export function heat(context: PageContext): Html {
  return html`${legend(context.voice)}${place('heat-table', context)}`
}

/** Every finding, rule by rule. */
export function findings(context: PageContext): Html {
  return place('findings-table', context)
}
