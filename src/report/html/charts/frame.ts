import type { Verdict } from '../../../check/finding'
import { VERDICTS } from '../../../check/finding'
import { VERDICT_NAMES } from '../../../check/phrases'
import type { Voice } from '../../text/voice'
import { html, type Html } from '../markup'
import { row, scrolled, table } from '../table'
import { HTML_WORDS } from '../words'
import { tidy } from './bins'
import { COLOURS } from './colours'
import type { Charts } from './load'
import { svg } from './svg'

/** Wide enough for labels, and narrow enough that they can be read on a telephone. */
const WIDTH = 460
const FONT = 12

/** A chart with all that stands around it. */
export interface Chart {
  readonly title: string
  /** What can be read off it, for whom cannot see it. */
  readonly says: string
  readonly height: number
  /** An option of ECharts without what all charts share. */
  readonly option: Readonly<Record<string, unknown>>
  /** The figures of the chart: the headings, and the rows. */
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What every chart of the report has in common. */
const SHARED = {
  animation: false,
  // labels keep clear of the frame
  grid: { left: 12, right: 20, top: 34, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
  textStyle: { fontSize: FONT, color: COLOURS.ink },
} as const

/** How an axis looks. */
export const AXIS = {
  axisLine: { show: true, lineStyle: { color: COLOURS.faint } },
  axisTick: { show: false },
  axisLabel: { color: COLOURS.faint, fontSize: FONT, hideOverlap: true },
  splitLine: { lineStyle: { color: COLOURS.grid } },
  nameTextStyle: { color: COLOURS.faint, fontSize: FONT },
} as const

/** Figures as they are, without commas. */
export const PLAIN = { ...AXIS.axisLabel, formatter: (value: number) => String(tidy(value)) } as const

/** The names of the series above the drawing. */
export function legend(names: readonly string[]): object {
  return {
    top: 0,
    left: 0,
    itemWidth: 14,
    itemHeight: 10,
    itemGap: 12,
    padding: 2,
    selectedMode: false,
    textStyle: { color: COLOURS.ink, fontSize: FONT },
    data: [...names],
  }
}

/** A series of bars for each verdict that occurs, stacked. */
export function stacked(
  counts: readonly Readonly<Partial<Record<Verdict, number>>>[],
  place: (n: number, count: number) => unknown,
  voice: Voice,
): readonly object[] {
  const some = VERDICTS.filter((verdict) => counts.some((one) => (one[verdict] ?? 0) > 0))
  return some.map((verdict) => ({
    type: 'bar',
    name: voice.say(VERDICT_NAMES[verdict]),
    stack: 'all',
    silent: true,
    barCategoryGap: '8%',
    itemStyle: { color: COLOURS[verdict] },
    data: counts.map((one, n) => place(n, one[verdict] ?? 0)),
  }))
}

/**
 * A chart as a figure: the drawing, what it is called, and its figures as a table.
 *
 * @param chart what to draw
 * @param id an id that nothing else in the page has
 * @param charts what draws; null for the table alone
 * @param voice the language
 */
export function figure(chart: Chart, id: string, charts: Charts | null, voice: Voice): Html {
  const { title, says, height, option, head, rows } = chart
  const size = { width: WIDTH, height }
  const drawing = charts && svg(charts.draw({ ...SHARED, ...option }, size), id, title, says)
  const figures = table({ caption: title, heads: head, bodies: [rows.map(row)] })
  const beneath = charts
    ? html`<details class="figures">
        <summary>${voice.say(HTML_WORDS.tableOf)}</summary>
        ${scrolled(title, figures)}
      </details>`
    : figures
  return html`<figure>
    <figcaption>${title}</figcaption>
    ${drawing ?? undefined}${beneath}
  </figure>`
}
