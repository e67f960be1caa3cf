import type { Verdict, Counts } from '../../../check/finding'
import { VERDICTS } from '../../../check/finding'
import { VERDICT_NAMES } from '../../../check/phrases'
import { countsText, type Voice } from '../../text/voice'
import { html, type Html } from '../markup'
import { HTML_WORDS, VERDICT_LETTERS } from '../words'

/** A verdict: its letter in its colour, and its name. */
export function badge(verdict: Verdict, { say }: Voice): Html {
  return html`<span class="v v-${verdict}"
    ><b aria-hidden="true">${say(VERDICT_LETTERS[verdict])}</b>${say(VERDICT_NAMES[verdict])}</span
  >`
}

/** All verdicts, for whom does not know the letters. */
export function legend(voice: Voice): Html {
  const items = VERDICTS.map((verdict) => html`<li>${badge(verdict, voice)}</li>`)
  return html`<ul class="legend" aria-label="${voice.say(HTML_WORDS.legend).trim()}">
    ${items}
  </ul>`
}

const WIDTH = 120
const HEIGHT = 12

/** How many of each verdict, as a bar; what a rule is not about is left out. */
export function bar(counts: Counts, voice: Voice): Html {
  const shown = VERDICTS.filter((verdict) => verdict !== 'inapplicable' && counts[verdict] > 0)
  const all = shown.reduce((sum, verdict) => sum + counts[verdict], 0)
  if (all === 0) return html``
  let before = 0
  const pieces = shown.map((verdict) => {
    const x = (before / all) * WIDTH
    before += counts[verdict]
    const width = (before / all) * WIDTH - x
    return html`<rect class="f-${verdict}" x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="${HEIGHT}" />`
  })
  const label = countsText(counts, voice)
  return html`<svg
    class="bar"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    role="img"
    aria-label="${label}"
  >
    ${pieces}
  </svg>`
}
