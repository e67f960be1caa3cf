import type { Verdict } from '../../../check/finding'
import { VERDICTS } from '../../../check/finding'
import { VERDICT_NAMES } from '../../../check/phrases'
import { summaryLines } from '../../text/head'
import { dueDayText } from '../../text/due'
import { standing, worstFirst } from '../../text/order'
import { ruleTitle } from '../../text/rule-title'
import { countsText, gapText, valueText } from '../../text/voice'
import type { RuleView } from '../../view'
import { isWholeRegion, planOf } from '../../whole-region'
import { html, type Hole, type Html } from '../markup'
import { ruleId } from '../pack/pack'
import { scrolled, table } from '../table'
import { HTML_WORDS } from '../words'
import { badge, bar, legend } from './badge'
import type { PageContext } from './page-context'

interface Tile {
  readonly number: number
  readonly label: string
  readonly aside?: string
  readonly role?: Verdict
}

function tilesOf({ view, voice, gathered }: PageContext): readonly Tile[] {
  const { say } = voice
  const { summary, problems } = view
  const standings = Object.values(view.rules).map(standing)
  const waived = gathered.columns.reduce((sum, column) => sum + column.waived, 0)
  const verdicts = VERDICTS.flatMap((verdict): Tile[] => {
    const number = standings.filter((one) => one === verdict).length
    return number === 0 ? [] : [{ number, label: say(HTML_WORDS.rulesOf(say(VERDICT_NAMES[verdict]))), role: verdict }]
  })
  return [
    { number: summary.decided, label: say(HTML_WORDS.decidedRules), aside: say(HTML_WORDS.ofRules(summary.rules)) },
    ...verdicts,
    { number: problems.length, label: say(HTML_WORDS.problemCount) },
    ...(waived === 0 ? [] : [{ number: waived, label: say(HTML_WORDS.waivedCount) }]),
    ...(gathered.debts.new === 0 ? [] : [{ number: gathered.debts.new, label: say(HTML_WORDS.newDebts) }]),
  ]
}

function tiles(context: PageContext): Html {
  const items = tilesOf(context).map(
    ({ number, label, aside, role }) =>
      html`<li class="${role ?? 'all'}">
        <b>${number}</b>${label}${aside !== undefined && html` <span class="faint">${aside}</span>`}
      </li>`,
  )
  return html`<ul class="tiles">
    ${items}
  </ul>`
}

/** What a rule came to: the value of a whole region, or how many places of each verdict. */
function resultOf(rule: RuleView, { view, gathered, voice }: PageContext): Hole {
  const plan = planOf(rule, view)
  const column = gathered.columns.find((one) => one.rule === rule)
  const first = column?.digest.first
  if (isWholeRegion(rule, plan) && first) return valueText(first, rule, voice) ?? first.message.text
  return html`${bar(rule.counts, voice)}${countsText(rule.counts, voice)}`
}

function glance(context: PageContext): Html {
  const { view, voice } = context
  const { say } = voice
  const all = Object.values(view.rules)
  const rows = worstFirst(all).map((rule) => {
    const number = all.indexOf(rule) + 1
    const gap = voice.clauses(rule.gap.map((one) => gapText(one, voice)))
    return html`<tr>
      <td class="number">${number}</td>
      <th scope="row"><a href="#${ruleId(number)}">${ruleTitle(rule, view, voice)}</a></th>
      <td>${badge(standing(rule), voice)}</td>
      <td>${rule.target}</td>
      <td class="nowrap">${dueDayText(rule, planOf(rule, view), voice)}</td>
      <td>${resultOf(rule, context)}</td>
      <td>${gap}</td>
    </tr>`
  })
  const heads = [
    HTML_WORDS.number,
    HTML_WORDS.rule,
    HTML_WORDS.verdict,
    HTML_WORDS.target,
    HTML_WORDS.due,
    HTML_WORDS.result,
    HTML_WORDS.gap,
  ].map(say)
  const caption = say(HTML_WORDS.rulesCaption)
  return scrolled(say(HTML_WORDS.atGlance), table({ caption, heads, bodies: [rows], isWide: true }))
}

/** How much could be decided, and what is met and what is not. */
export function overview(context: PageContext): Html {
  const { view, voice } = context
  const lines = summaryLines(view, voice).filter(({ text, role }) => text !== '' && role !== 'heading')
  return html`${tiles(context)} ${lines.map(({ text }) => html`<p>${text}</p>`)}
    <h3>${voice.say(HTML_WORDS.atGlance)}</h3>
    <p class="faint">${voice.say(HTML_WORDS.worstOf)}</p>
    ${legend(voice)} ${glance(context)}`
}
