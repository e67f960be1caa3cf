import type { Line } from '../../text/line'
import { html, type Hole, type Html } from '../markup'
import { leadOf } from '../pack/entry'

const BULLET = '- '

type Kind = 'terms' | 'list' | 'text'

function kindOf({ lead }: Line): Kind {
  if (lead === BULLET) return 'list'
  return lead === undefined ? 'text' : 'terms'
}

/** Lines of one kind that follow one another. */
function runsOf(lines: readonly Line[]): readonly { readonly kind: Kind; readonly lines: Line[] }[] {
  const runs: { readonly kind: Kind; readonly lines: Line[] }[] = []
  for (const line of lines) {
    if (line.text === '' && line.lead === undefined) continue
    const kind = kindOf(line)
    const last = runs.at(-1)
    if (last?.kind === kind) last.lines.push(line)
    else runs.push({ kind, lines: [line] })
  }
  return runs
}

const DAY = /(\d{4}-\d{2}-\d{2})/

/** A text in which no day is broken at the end of a line. */
function withWholeDays(text: string): Hole {
  return text.split(DAY).map((part) => (DAY.test(part) ? html`<span class="nowrap">${part}</span>` : part))
}

/** Terms with what is said of them; what has the same lead stands beneath it. */
function terms(lines: readonly Line[]): Html {
  const groups: { readonly lead: string; readonly texts: string[] }[] = []
  for (const { lead, text } of lines) {
    const last = groups.at(-1)
    if (last && last.lead === leadOf(lead)) last.texts.push(text)
    else groups.push({ lead: leadOf(lead), texts: [text] })
  }
  const rows = groups.map(
    ({ lead, texts }) =>
      html`<div>
        <dt>${lead}</dt>
        ${texts.map((text) => html`<dd>${withWholeDays(text)}</dd>`)}
      </div>`,
  )
  return html`<dl>${rows}</dl>`
}

/**
 * Lines of the report as text, as markup: what has a lead becomes a term, what has a bullet an item of a list.
 *
 * @param lines the lines
 */
export function linesHtml(lines: readonly Line[]): Html {
  const parts = runsOf(lines).map(({ kind, lines: own }) => {
    if (kind === 'terms') return terms(own)
    if (kind === 'list')
      return html`<ul class="plain">
        ${own.map(({ text }) => html`<li>${text}</li>`)}
      </ul>`
    return html`${own.map(({ text }) => html`<p>${text}</p>`)}`
  })
  return html`${parts}`
}
