import { Exact, plain } from '../values/decimal'
import { ShequError } from '../values/error'
import { text, type Text } from '../values/text'
import { readCell } from '../dataset/cell'
import type { Measures, NumberMeasure } from '../measures/measure'
import type { Entry } from './entry'
import type { RequiredSplit, RequireOptions, SplitCount } from './result'
import { SPLIT_WORDS } from './words'

/** A total to be divided. */
export interface Total {
  readonly measure: string
  readonly value: Exact
}

function wrong(words: string): ShequError {
  return new ShequError('bad-option', text(`选项无效：split: ${words}`, `no such option: split: ${words}`))
}

/**
 * The total that is to be divided.
 *
 * @throws ShequError `bad-option` where it is no figure of a measure of numbers
 */
export function totalOf({ measure, value }: NonNullable<RequireOptions['split']>, measures: Measures): Total {
  const known = Object.hasOwn(measures, measure) ? measures[measure] : undefined
  if (known?.type !== 'number') throw wrong(measure)
  const unbounded: NumberMeasure = { ...known, range: [known.range[0], null] }
  const read = readCell(unbounded, value)
  if (read.is !== 'bounds' || !(value > 0)) throw wrong(`${measure}=${value}`)
  return { measure, value: new Exact(value) }
}

function fewestText(value: Exact, most: Exact): Text {
  return SPLIT_WORDS.fewest(plain(value), plain(most), plain(value.div(most).ceil()))
}

function mostText(value: Exact, least: Exact): Text {
  return SPLIT_WORDS.most(plain(value), plain(least), plain(value.div(least).floor()))
}

/**
 * Into how many places a total divides so that each has a share between two ends: n shares in whole steps are possible
 * where n × least ≤ total ≤ n × most.
 */
function countBy({ worked: { ends }, requirement }: Entry, { value }: Total): SplitCount {
  const least = ends.least?.gt(0) ? ends.least : undefined
  const most = ends.most?.gt(0) ? ends.most : undefined
  const fewest = most ? value.div(most).ceil() : new Exact(1)
  const mostPlaces = least && value.div(least).floor()
  const words = [...(most ? [fewestText(value, most)] : []), ...(least ? [mostText(value, least)] : [])]
  return {
    requirement,
    ...(least ? { least: plain(least) } : {}),
    ...(most ? { most: plain(most) } : {}),
    fewest: plain(fewest),
    ...(mostPlaces ? { mostPlaces: plain(mostPlaces) } : {}),
    // of which nobody may have any there is no way to divide some
    possible: !(ends.most && !most) && !(mostPlaces && mostPlaces.lt(fewest)),
    calculation: text(words.map((one) => one['zh-CN']).join('；'), words.map((one) => one.en).join('; ')),
  }
}

/**
 * Into how many places a total divides, by each rule and reading that bounds its measure.
 *
 * @param total what is divided
 * @param entries every way to take a rule about one place
 */
export function splitOf(total: Total, entries: readonly Entry[]): RequiredSplit {
  const bounding = entries.filter(({ worked: { solution, ends } }) => {
    const { measure, days } = solution.figure
    return measure === total.measure && days === undefined && (ends.least?.gt(0) === true || ends.most !== undefined)
  })
  return { measure: total.measure, value: plain(total.value), counts: bounding.map((entry) => countBy(entry, total)) }
}
