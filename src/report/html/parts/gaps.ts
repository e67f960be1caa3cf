import { LEVEL_NAMES } from '../../../values/level'
import { gapText } from '../../text/voice'
import type { GapSum } from '../../../check/report'
import { BREAKDOWN_WORDS } from '../../words'
import { byRegion } from '../charts/regions'
import { figure } from '../charts/frame'
import { html, type Hole, type Html } from '../markup'
import { gapSums, type GapLine, type MeasureGaps } from '../pack/gap-sums'
import { regionsOf, ruleId } from '../pack/pack'
import { HTML_WORDS } from '../words'
import type { PageContext } from './page-context'

/** How much it is; of a share, what has to be done by how many places. */
function amountOf({ sum, isOpen }: GapLine, { voice }: PageContext): string {
  const { measure, level, direction, by } = sum
  const amount = voice.amount(by, voice.unit(measure))
  const words = direction === 'more' ? HTML_WORDS.amountMore : HTML_WORDS.amountLess
  const much = level === undefined ? voice.say(words(amount)) : gapText(sum, voice)
  return isOpen ? voice.say(HTML_WORDS.atLeast(much)) : much
}

function row(name: Hole, line: GapLine, context: PageContext): Html {
  return html`<tr>
    <td>${name}</td>
    <td>${amountOf(line, context)}</td>
    <td class="number">${line.places}</td>
  </tr>`
}

function rowsOf({ rules, together }: MeasureGaps, context: PageContext): readonly Html[] {
  const { gathered, voice } = context
  const own = gathered.columns.filter(({ isInformation }) => !isInformation)
  const single = rules.map((line) => {
    const number = line.column ? own.indexOf(line.column) + 1 : 0
    return row(html`<a href="#${ruleId(number)}">${number}. ${line.column?.rule.title}</a>`, line, context)
  })
  return together ? [...single, row(voice.say(HTML_WORDS.allOf(rules.length)), together, context)] : single
}

/** All gaps, measure by measure. */
function sums(all: readonly MeasureGaps[], context: PageContext): Html {
  const { voice } = context
  const heads = [HTML_WORDS.rule, HTML_WORDS.gap, HTML_WORDS.places].map(
    (one) => html`<th scope="col">${voice.say(one)}</th>`,
  )
  const groups = all.map(
    (measure) =>
      html`<tbody>
        <tr class="group">
          <th colspan="3" scope="rowgroup">${voice.label(measure.measure)}</th>
        </tr>
        ${rowsOf(measure, context)}
      </tbody>`,
  )
  const caption = voice.say(HTML_WORDS.gaps)
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}">
    <table class="wide">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      ${groups}
    </table>
  </div>`
}

/** What a region is called: its name and its code, as far as they are known. */
function regionName(context: PageContext): (region: number) => string {
  const { view, gathered, voice } = context
  const regions = regionsOf(view, gathered)
  return (region) => {
    const [code, name] = regions[region] ?? []
    if (code === undefined) return voice.say(HTML_WORDS.nowhere)
    return name === undefined || name === '' ? code : name
  }
}

/** Whole-region gaps by the parts of the region: net, and added up. */
function breakdowns({ view, voice }: PageContext): Html {
  const sum = (gaps: readonly GapSum[]): string => voice.clauses(gaps.map((gap) => gapText(gap, voice)))
  const rows = Object.values(view.rules).flatMap(({ title, breakdown }) =>
    breakdown && breakdown.gross.length > 0
      ? [
          html`<tr>
            <th scope="row">${title}</th>
            <td>${sum(breakdown.net)}</td>
            <td>${sum(breakdown.gross)}</td>
          </tr>`,
        ]
      : [],
  )
  if (rows.length === 0) return html``
  const heads = [HTML_WORDS.rule, HTML_WORDS.net, HTML_WORDS.gross].map(
    (one) => html`<th scope="col">${voice.say(one)}</th>`,
  )
  const caption = voice.say(BREAKDOWN_WORDS.gross).replace(/[：:]\s*$/, '')
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

/** The gap added up: how much of what, by which rule, and where. */
export function gaps(context: PageContext): Html {
  const { voice, charts, gathered } = context
  const { say } = voice
  const all = gapSums(gathered)
  if (all.length === 0) return html`<p>${say(HTML_WORDS.noGaps)}</p>`
  const names = regionName(context)
  const drawn = all.flatMap(({ rules, together }, n) => {
    const line = together ?? rules[0]
    const chart = line && byRegion(line, names, voice)
    return chart ? [figure(chart, `gap-${n}`, charts, voice)] : []
  })
  const level = say(LEVEL_NAMES[gathered.places.groups().level])
  return html`<p class="faint">${say(HTML_WORDS.gapsIntro)}</p>
    ${sums(all, context)} ${breakdowns(context)}
    ${
      drawn.length > 0 &&
      html`<h3>${say(HTML_WORDS.byRegion(level))}</h3>
        <div class="two">${drawn}</div>`
    }`
}
