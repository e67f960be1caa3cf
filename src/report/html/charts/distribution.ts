import type { Verdict } from '../../../check/finding'
import { VERDICTS } from '../../../check/finding'
import { VERDICT_NAMES } from '../../../check/phrases'
import type { Voice } from '../../text/voice'
import type { RuleView } from '../../view'
import { TARGET_WORDS } from '../../words'
import { HTML_WORDS } from '../words'
import { bins, tidy, type Bin, type Drawn } from './bins'
import { COLOURS } from './colours'
import { AXIS, legend, PLAIN, stacked, type Chart } from './frame'

const FEWEST = 3
const LABELS = 7
const HEIGHT = 240

/** What the values of a rule are compared with, where that is one figure. */
function thresholdOf({ milestones, due }: RuleView): number | undefined {
  const one = milestones.findLast((milestone) => milestone.due <= due) ?? milestones[0]
  const value = one?.value
  return typeof value === 'string' ? Number(value) : undefined
}

function rangeText({ from, to }: Bin, { say }: Voice): string {
  if (from === -Infinity) return say(HTML_WORDS.below(String(to)))
  if (to === Infinity) return say(HTML_WORDS.above(String(from)))
  return say(HTML_WORDS.from(String(from), String(to)))
}

/** Every few edges, so that the labels keep clear of one another; that of the threshold is always among them. */
function labelled(edges: readonly number[], threshold: number | undefined): readonly number[] {
  const every = Math.ceil(edges.length / LABELS)
  const at = Math.max(0, edges.indexOf(threshold ?? NaN))
  return edges.flatMap((edge, n) => (Number.isFinite(edge) && (n - at) % every === 0 ? [n] : []))
}

function occurring(all: readonly Bin[]): readonly Verdict[] {
  return VERDICTS.filter((verdict) => all.some(({ counts }) => (counts[verdict] ?? 0) > 0))
}

function histogram(all: readonly Bin[], threshold: number | undefined, voice: Voice): object {
  const edges = [...all.map(({ from }) => from), all.at(-1)?.to ?? 0]
  const at = threshold === undefined ? -1 : edges.indexOf(threshold)
  const ticks = labelled(edges, threshold)
  const series = stacked(
    all.map(({ counts }) => counts),
    (n, count) => [n + 0.5, count],
    voice,
  )
  const line = {
    symbol: 'none',
    silent: true,
    lineStyle: { color: COLOURS.target, width: 2, type: 'dashed' },
    label: {
      formatter: `${voice.say(HTML_WORDS.thresholdShort)} ${threshold}`,
      color: COLOURS.target,
      fontSize: 12,
      position: 'end',
    },
    data: [{ xAxis: at }],
  }
  const [first, ...rest] = series
  return {
    legend: legend(occurring(all).map((verdict) => voice.say(VERDICT_NAMES[verdict]))),
    xAxis: {
      ...AXIS,
      type: 'value',
      min: 0,
      max: all.length,
      splitLine: { show: false },
      axisTick: { show: true, customValues: ticks, lineStyle: { color: COLOURS.faint } },
      axisLabel: {
        ...AXIS.axisLabel,
        customValues: ticks,
        formatter: (n: number) => String(edges[n] ?? ''),
      },
    },
    yAxis: { ...AXIS, type: 'value', minInterval: 1, axisLabel: PLAIN },
    series: [{ ...first, ...(at < 0 ? {} : { markLine: line }) }, ...rest],
  }
}

/** A rule of yes and no. */
function yesNo(values: readonly Drawn[], voice: Voice): { readonly all: readonly Bin[]; readonly option: object } {
  const all = [0, 1].map((one): Bin => {
    const counts: Partial<Record<Verdict, number>> = {}
    for (const { value, verdict } of values) if (value === one) counts[verdict] = (counts[verdict] ?? 0) + 1
    return { from: one, to: one, counts }
  })
  const names = [voice.say(TARGET_WORDS.no), voice.say(TARGET_WORDS.yes)]
  return {
    all,
    option: {
      legend: legend(occurring(all).map((verdict) => voice.say(VERDICT_NAMES[verdict]))),
      xAxis: { ...AXIS, type: 'category', data: names },
      yAxis: { ...AXIS, type: 'value', minInterval: 1 },
      series: stacked(
        all.map(({ counts }) => counts),
        (_, count) => count,
        voice,
      ),
    },
  }
}

function saysOf(values: readonly Drawn[], rule: RuleView, { say }: Voice): string {
  const sorted = Float64Array.from(values, ({ value }) => value).sort()
  const at = (share: number): string => String(tidy(sorted[Math.floor((sorted.length - 1) * share)] ?? 0))
  return say(HTML_WORDS.distributionSays(values.length, at(0), at(0.5), at(1))) + say(HTML_WORDS.threshold(rule.target))
}

/**
 * How the values of a rule lie to its threshold.
 *
 * @param rule the rule
 * @param values its values with their verdicts
 * @param voice the language
 * @returns undefined where there are too few values to speak of a distribution
 */
export function distribution(rule: RuleView, values: readonly Drawn[], voice: Voice): Chart | undefined {
  if (values.length < FEWEST) return undefined
  const isYes = rule.milestones.some(({ value }) => value === true)
  const threshold = thresholdOf(rule)
  const two = isYes ? yesNo(values, voice) : undefined
  const all = two?.all ?? bins(values, threshold ?? 0)
  const verdicts = occurring(all)
  const names = isYes ? [TARGET_WORDS.no, TARGET_WORDS.yes].map(voice.say) : all.map((bin) => rangeText(bin, voice))
  return {
    title: voice.say(HTML_WORDS.distribution(rule.label, isYes ? '' : rule.unit)),
    says: isYes ? voice.say(HTML_WORDS.threshold(rule.target)) : saysOf(values, rule, voice),
    height: HEIGHT,
    option: (two?.option ?? histogram(all, threshold, voice)) as Record<string, unknown>,
    head: [voice.say(HTML_WORDS.range), ...verdicts.map((verdict) => voice.say(VERDICT_NAMES[verdict]))],
    rows: all.map(({ counts }, n) => [names[n] ?? '', ...verdicts.map((verdict) => String(counts[verdict] ?? 0))]),
  }
}
