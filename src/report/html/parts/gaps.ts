import { LEVEL_NAMES } from '../../../values/level'
import { gapText, muchText } from '../../text/voice'
import type { GapSum } from '../../../check/report'
import { BREAKDOWN_WORDS } from '../../words'
import { byRegion } from '../charts/regions'
import { figure } from '../charts/frame'
import { html, type Hole, type Html } from '../markup'
import { gapSums, type GapLine, type MeasureGaps } from '../pack/gap-sums'
import { regionsOf, ruleId } from '../pack/pack'
import { row, scrolled, table } from '../table'
import { HTML_WORDS } from '../words'
import type { PageContext } from './page-context'

/** How much it is; of a share, what has to be done by how many places. */
function amountOf({ sum }: GapLine, { voice }: PageContext): string {
  if (sum.level !== undefined) return gapText(sum, voice)
  const words = sum.direction === 'more' ? HTML_WORDS.amountMore : HTML_WORDS.amountLess
  return voice.say(words(muchText(sum, voice.unit(sum.measure), voice)))
}

function lineRow(name: Hole, line: GapLine, context: PageContext): Html {
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
    return lineRow(html`<a href="#${ruleId(number)}">${number}. ${line.column?.rule.title}</a>`, line, context)
  })
  return together ? [...single, lineRow(voice.say(HTML_WORDS.allOf(rules.length)), together, context)] : single
}

/** All gaps, measure by measure. */
function sums(all: readonly MeasureGaps[], context: PageContext): Html {
  const { voice } = context
  const heads = [HTML_WORDS.rule, HTML_WORDS.gap, HTML_WORDS.places].map(voice.say)
  const bodies = all.map((measure) => [
    html`<tr class="group">
      <th colspan="3" scope="rowgroup">${voice.label(measure.measure)}</th>
    </tr>`,
    ...rowsOf(measure, context),
  ])
  const caption = voice.say(HTML_WORDS.gaps)
  return scrolled(caption, table({ caption, heads, bodies, isWide: true }))
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
    breakdown && breakdown.gross.length > 0 ? [row([title, sum(breakdown.net), sum(breakdown.gross)])] : [],
  )
  if (rows.length === 0) return html``
  const heads = [HTML_WORDS.rule, HTML_WORDS.net, HTML_WORDS.gross].map(voice.say)
  const caption = voice.say(BREAKDOWN_WORDS.gross).replace(/[：:]\s*$/, '')
  return scrolled(caption, table({ caption, heads, bodies: [rows] }))
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
