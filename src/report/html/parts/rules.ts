import { answerLines, groundLines, remarkLines } from '../../text/rule'
import { standing } from '../../text/order'
import { ruleTitle } from '../../text/rule-title'
import type { RuleView } from '../../view'
import { isWholeRegion, planOf } from '../../whole-region'
import { distribution } from '../charts/distribution'
import { figure, type Chart } from '../charts/frame'
import { pastCounts, path } from '../charts/path'
import { html, type Html } from '../markup'
import type { Column } from '../pack/gather'
import { ruleId } from '../pack/pack'
import { HTML_WORDS } from '../words'
import { badge } from './badge'
import { linesHtml } from './lines'
import type { PageContext } from './page-context'

function chartsOf(column: Column, context: PageContext): readonly Chart[] {
  const { view, voice, gathered } = context
  const { rule, values, digest } = column
  const parts = gathered.columns.find((one) => one.rule === rule && one.isInformation)
  const made = isWholeRegion(rule, planOf(rule, view))
    ? [path(rule, digest.first, view.dataset.day, voice), parts && distribution(rule, parts.values, voice)]
    : [distribution(rule, values, voice), pastCounts(rule, voice)]
  return made.filter((one) => one !== undefined)
}

function remarks(rule: RuleView, { voice }: PageContext): Html {
  const lines = remarkLines(rule, voice)
  if (lines.length === 0) return html``
  return html`<details>
    <summary>${voice.say(HTML_WORDS.remarks)} (${lines.length})</summary>
    ${linesHtml(lines)}
  </details>`
}

/** One rule: what it asks for and where it says so, what it came to, and its charts. */
function ruleSection(column: Column, number: number, context: PageContext): Html {
  const { view, voice, charts, most } = context
  const { rule, digest } = column
  const id = ruleId(number)
  const shown = { rule, plan: planOf(rule, view), digest, most }
  const title = ruleTitle(rule, view, voice)
  const drawn = chartsOf(column, context).map((chart, n) => figure(chart, `${id}-chart-${n}`, charts, voice))
  const link = html`<p class="screen">
    <a href="#findings" data-findings="${id}">${voice.say(HTML_WORDS.listLink)}</a>
  </p>`
  return html`<section class="rule" id="${id}" aria-labelledby="${id}-h">
    <h3 id="${id}-h">${number}. ${title} ${badge(standing(rule), voice)}</h3>
    <div class="body">
      <div>
        ${linesHtml(groundLines(shown, voice))} ${linesHtml(answerLines(shown, voice))} ${remarks(rule, context)}
        ${link}
      </div>
      <div class="charts">${drawn}</div>
    </div>
  </section> `
}

/** Every rule in the order of the plans. */
export function rules(context: PageContext): Html {
  const own = context.gathered.columns.filter(({ isInformation }) => !isInformation)
  const without = context.charts ? undefined : html`<p class="faint">${context.voice.say(HTML_WORDS.noCharts)}</p>`
  return html`${without}${own.map((column, n) => ruleSection(column, n + 1, context))}`
}
