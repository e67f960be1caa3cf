import { DEBT_COUNTS, UNUSED_REASONS, WAIVER_STATES } from '../../policy/words'
import type { DebtCounts, PolicyView, WaiverStanding } from '../../policy/view'
import { locationText, type Voice } from '../../text/voice'
import { html, type Html } from '../markup'
import { row, scrolled, table } from '../table'
import { HTML_WORDS } from '../words'
import type { PageContext } from './page-context'

function failures({ failures: all, waivers, known }: PolicyView, { say }: Voice): Html {
  if (all.length === 0) return html`<p>${say(HTML_WORDS.noFailures)}</p>`
  // where there is nothing else, it is what the whole part is called
  const isAlone = !waivers?.length && !known
  return html`${!isAlone && html`<h3>${say(HTML_WORDS.failures)}</h3>`}
    <ul class="plain">
      ${all.map(({ message }) => html`<li>${message}</li>`)}
    </ul>`
}

function waiverCells(waiver: WaiverStanding, voice: Voice): readonly string[] {
  const { say } = voice
  const why = waiver.why === undefined ? '' : voice.aside(say(UNUSED_REASONS[waiver.why]))
  const { place, rule, state, expires, reason, document, owner, location } = waiver
  return [place, rule, say(WAIVER_STATES[state]) + why, expires, reason, document, owner, locationText(location, voice)]
}

function waivers({ waivers: all = [] }: PolicyView, voice: Voice): Html {
  if (all.length === 0) return html``
  const heads = [
    HTML_WORDS.place,
    HTML_WORDS.rule,
    HTML_WORDS.status,
    HTML_WORDS.expires,
    HTML_WORDS.reason,
    HTML_WORDS.waiverDocument,
    HTML_WORDS.waiverOwner,
    HTML_WORDS.waiverLocation,
  ].map(voice.say)
  const caption = voice.say(HTML_WORDS.waivers)
  const rows = all.map((one) => row(waiverCells(one, voice)))
  return scrolled(caption, table({ caption, heads, bodies: [rows] }))
}

function countsText(counts: DebtCounts, voice: Voice): string {
  const keys = Object.keys(DEBT_COUNTS) as (keyof DebtCounts)[]
  return voice.list(keys.filter((key) => counts[key] > 0).map((key) => voice.say(DEBT_COUNTS[key](counts[key]))))
}

function debts({ known }: PolicyView, { view, voice }: PageContext): Html {
  if (!known) return html``
  const rows = Object.entries(known.rules).map(([key, counts]) =>
    row([view.rules[key]?.title ?? key, countsText(counts, voice)]),
  )
  const all = row([voice.say(HTML_WORDS.sum), countsText(known.counts, voice)])
  const caption = voice.say(HTML_WORDS.debtsOf(known.day))
  const heads = [HTML_WORDS.rule, HTML_WORDS.result].map(voice.say)
  return scrolled(caption, table({ caption, heads, bodies: [[...rows, all]] }))
}

/** What the run was held to: what fails it, the waivers, and the debts that were known before. */
export function policy(context: PageContext): Html {
  const { policy: held } = context.view
  if (!held) return html``
  return html`${failures(held, context.voice)}${waivers(held, context.voice)}${debts(held, context)}`
}
