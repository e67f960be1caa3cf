import type { Voice } from '../../text/voice'
import { gapText } from '../../text/voice'
import type { GapLine } from '../pack/gap-sums'
import { HTML_WORDS } from '../words'
import { COLOURS } from './colours'
import { AXIS, PLAIN, type Chart } from './frame'

const MOST = 12
const FEWEST = 2
const ROW = 22
const AROUND = 56

/**
 * Where a gap is.
 *
 * @param line the gap, by region
 * @param names what each region is called, by its number
 * @param voice the language and the labels
 * @returns undefined where all of it lies in one region
 */
export function byRegion(line: GapLine, names: (region: number) => string, voice: Voice): Chart | undefined {
  const { measure, level } = line.sum
  const all = [...line.byRegion].sort(([, a], [, b]) => Number(b.by) - Number(a.by))
  if (all.length < FEWEST) return undefined
  const shown = all.slice(0, MOST)
  return {
    title: voice.say(HTML_WORDS.regionCaption(voice.label(measure))),
    says: gapText(line.sum, voice),
    height: AROUND + ROW * shown.length,
    option: {
      xAxis: {
        ...AXIS,
        axisLabel: PLAIN,
        type: 'value',
        name: level === undefined ? voice.unit(measure) : '',
        nameLocation: 'end',
      },
      yAxis: { ...AXIS, type: 'category', inverse: true, data: shown.map(([region]) => names(region)) },
      series: [
        {
          type: 'bar',
          silent: true,
          itemStyle: { color: COLOURS.unmet },
          label: { show: true, position: 'right', color: COLOURS.ink, fontSize: 12 },
          data: shown.map(([, { by }]) => Number(by)),
        },
      ],
      grid: { left: 12, right: 70, top: 12, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    },
    head: [voice.say(HTML_WORDS.place), voice.say(HTML_WORDS.gap), voice.say(HTML_WORDS.places)],
    rows: all.map(([region, { by, places }]) => [names(region), by, String(places)]),
  }
}
