import type { Severity } from '../../../values/problem'
import { locationText } from '../../text/voice'
import { SEVERITY_NAMES } from '../../policy/words'
import { html, type Html } from '../markup'
import { row, scrolled, table } from '../table'
import { HTML_WORDS } from '../words'
import type { PageContext } from './page-context'

/** So many stand in the page itself; all of them are in the table of its script. */
const MOST = 100
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 }

/** What was wrong with the data, the worst first. */
export function problems({ view, voice }: PageContext): Html {
  const { say } = voice
  if (view.problems.length === 0) return html`<p>${say(HTML_WORDS.noProblems)}</p>`
  const sorted = [...view.problems].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
  const rows = sorted
    .slice(0, MOST)
    .map(({ severity, location, message }) =>
      row([say(SEVERITY_NAMES[severity]), locationText(location, voice), message]),
    )
  const rest = view.problems.length - MOST
  const heads = [HTML_WORDS.severity, HTML_WORDS.where, HTML_WORDS.problem].map(say)
  const caption = say(HTML_WORDS.problems)
  return html`<div id="problems-table">
    ${scrolled(caption, table({ caption, heads, bodies: [rows] }))}
    ${rest > 0 && html`<p>${say(HTML_WORDS.moreProblems(rest))}</p>`}
  </div>`
}
