import { VERDICTS, type Counts } from '../../../check/finding'
import { VERDICT_NAMES } from '../../../check/phrases'
import { dayNumber } from '../../../values/day'
import type { Voice } from '../../text/voice'
import type { FindingView, RuleView } from '../../view'
import { HTML_WORDS } from '../words'
import { COLOURS } from './colours'
import { AXIS, legend, PLAIN, stacked, type Chart } from './frame'

const HEIGHT = 250
const MOST_YEARS = 8
const FEWEST = 2

/** A point of the path. */
interface Point {
  readonly day: string
  readonly value: string
}

/** What is due on each milestone's day or, of a rule of periods, at the end of each period. */
function milestonePoints({ milestones }: RuleView, { periods = [] }: Partial<FindingView>): readonly Point[] {
  if (periods.length === 0)
    return milestones.flatMap(({ due, value }) => (typeof value === 'string' ? [{ day: due, value }] : []))
  return periods.flatMap(({ due: day }) => {
    const value = (milestones.findLast(({ due }) => due <= day) ?? milestones[0])?.value
    return typeof value === 'string' ? [{ day, value }] : []
  })
}

function baselinePoints({ baseline }: RuleView): readonly Point[] {
  if (!baseline || baseline.day === null || baseline.value === null) return []
  return [{ day: baseline.day, value: baseline.value }]
}

/** What the data show: of periods at their end, else on the days of the data. */
function dataPoints(finding: FindingView | undefined, day: string): readonly Point[] {
  if (!finding) return []
  const { periods = [], series = [], value } = finding
  const past = periods.length > 0 ? periods.map((one) => ({ ...one, day: one.due })) : series
  const told = past.flatMap((one) => (one.value === undefined ? [] : [{ day: one.day, value: one.value }]))
  return told.length === 0 && value !== undefined ? [{ day, value }] : told
}

/** The years of the path: their first days, and the middle of those that are named. */
function years(days: readonly string[]): { readonly starts: readonly number[]; readonly named: readonly number[] } {
  const all = days.map((day) => Number(day.slice(0, 4)))
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const every = Math.ceil((last - first + 1) / MOST_YEARS)
  const from = (length: number) => Array.from({ length }, (_, n) => first + n)
  return {
    starts: from(last - first + 2).map((year) => dayNumber(`${year}-01-01`)),
    named: from(last - first + 1)
      .filter((year) => (year - first) % every === 0)
      .map((year) => dayNumber(`${year}-07-02`)),
  }
}

type Style = 'target' | 'line' | 'faint'

/** Where labels stand so that they keep apart: those of what is higher in the end above, the others beneath. */
function labelsOf(kinds: readonly { readonly points: readonly Point[]; readonly style: Style }[]) {
  const last = (style: Style) => Number(kinds.find((kind) => kind.style === style)?.points.at(-1)?.value)
  const isShort = last('line') < last('target')
  return (style: Style) => ((style === 'target') === isShort ? 'top' : 'bottom')
}

function series(name: string, points: readonly Point[], style: Style, position: 'top' | 'bottom'): object {
  const isTarget = style === 'target'
  return {
    type: 'line',
    name,
    silent: true,
    clip: false,
    symbol: isTarget ? 'diamond' : style === 'faint' ? 'rect' : 'circle',
    symbolSize: isTarget ? 10 : 8,
    ...(isTarget ? { step: 'end' } : {}),
    lineStyle: { color: COLOURS[style], width: 2, type: isTarget ? 'dashed' : 'solid' },
    itemStyle: { color: COLOURS[style] },
    label: {
      show: true,
      position,
      distance: 6,
      color: COLOURS[style],
      fontSize: 12,
      textBorderColor: COLOURS.paper,
      textBorderWidth: 3,
      formatter: ({ data }: { readonly data: readonly [number, number, string] }) => data[2],
    },
    data: points.map(({ day, value }) => [dayNumber(day), Number(value), value]),
  }
}

/**
 * The way of a whole region: from the baseline through the milestones, and what the data show of it.
 *
 * @param rule the rule
 * @param finding its finding
 * @param day the data day
 * @param voice the language
 * @returns undefined where there is just one point, or no figures but yes and no
 */
export function path(rule: RuleView, finding: FindingView | undefined, day: string, voice: Voice): Chart | undefined {
  if (rule.milestones.some(({ value }) => value === true)) return undefined
  const kinds = [
    { name: voice.say(HTML_WORDS.baseline), points: baselinePoints(rule), style: 'faint' as const },
    { name: voice.say(HTML_WORDS.milestone), points: milestonePoints(rule, finding ?? {}), style: 'target' as const },
    { name: voice.say(HTML_WORDS.dataDay), points: dataPoints(finding, day), style: 'line' as const },
  ].filter(({ points }) => points.length > 0)
  const points = kinds.flatMap((kind) => kind.points)
  const days = points.map((point) => point.day)
  if (points.length < FEWEST || new Set(days).size < FEWEST) return undefined
  const { starts, named } = years(days)
  const positionOf = labelsOf(kinds)
  return {
    title: voice.say(HTML_WORDS.path(rule.label, rule.unit)),
    says: voice.say(HTML_WORDS.pathSays),
    height: HEIGHT,
    option: {
      legend: legend(kinds.map(({ name }) => name)),
      xAxis: {
        ...AXIS,
        type: 'value',
        min: starts[0],
        max: starts.at(-1),
        axisTick: { show: true, customValues: starts, lineStyle: { color: COLOURS.faint } },
        splitLine: { show: false },
        axisLabel: {
          ...AXIS.axisLabel,
          customValues: named,
          formatter: (n: number) => String(1970 + Math.floor(n / 365.2425)),
        },
      },
      yAxis: { ...AXIS, type: 'value', scale: true, boundaryGap: ['20%', '20%'], axisLabel: PLAIN },
      series: kinds.map(({ name, points, style }) => series(name, points, style, positionOf(style))),
    },
    head: [voice.say(HTML_WORDS.day), voice.say(HTML_WORDS.kind), voice.say(HTML_WORDS.value)],
    rows: kinds
      .flatMap(({ name, points }) => points.map(({ day, value }) => [day, name, value]))
      .sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)),
  }
}

/**
 * What became of a rule of places from period to period, or from data day to data day.
 *
 * @param rule the rule
 * @param voice the language
 * @returns undefined where there are not two of them
 */
export function pastCounts(rule: RuleView, voice: Voice): Chart | undefined {
  const told: readonly (readonly [string, Counts])[] =
    rule.periods.length > 0
      ? rule.periods.map(({ period, counts }) => [period, counts])
      : rule.series.map(({ day, counts }) => [day, counts])
  const some = VERDICTS.filter(
    (verdict) => verdict !== 'inapplicable' && told.some(([, counts]) => counts[verdict] > 0),
  )
  const counts = told.map(([, all]) => Object.fromEntries(some.map((verdict) => [verdict, all[verdict]])))
  if (told.length < FEWEST || some.length === 0) return undefined
  return {
    title: voice.say(HTML_WORDS.byDay),
    says: rule.title,
    height: HEIGHT,
    option: {
      legend: legend(some.map((verdict) => voice.say(VERDICT_NAMES[verdict]))),
      xAxis: { ...AXIS, type: 'category', data: told.map(([at]) => at) },
      yAxis: { ...AXIS, type: 'value', minInterval: 1 },
      series: stacked(counts, (_, count) => count, voice),
    },
    head: [voice.say(HTML_WORDS.day), ...some.map((verdict) => voice.say(VERDICT_NAMES[verdict]))],
    rows: told.map(([at, all]) => [at, ...some.map((verdict) => String(all[verdict]))]),
  }
}
