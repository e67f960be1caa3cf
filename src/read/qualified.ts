import type { Measure } from '../measures/measure'
import type { Params } from '../values/problem'
import { lastBrackets, normalised, periodOf, shown } from './heading-text'
import type { MeasureUsed, Taken } from './meaning'
import type { ReadProblem } from './problem-codes'
import { unitSaid } from './units'
import { problem } from './words'

/** 口径：常住户数; normalised text has no spaces. */
const COUNTED_AS = /^(?:口径|countedas):(.+)$/

/** A heading that cannot be used, with what its problem names. */
export function refuse(code: ReadProblem, params: Params): Taken {
  return { is: 'refused', why: (at) => problem(code, at, params) }
}

function wanted(measure: Measure): Params {
  return measure.type === 'number'
    ? { wanted: measure.unit['zh-CN'], 'wanted-en': measure.unit.en }
    : { wanted: '无计量单位', 'wanted-en': 'none' }
}

/**
 * Settles what the brackets behind a heading say: its unit, the period of a flow, or as what it was counted.
 *
 * @param heading as written
 * @param meaning what it means without them
 * @param brackets what is in them, normalised
 */
export function qualified(heading: string, meaning: MeasureUsed, brackets: readonly string[]): Taken {
  const { measure } = meaning
  const params = { heading: shown(heading), measure: measure.label['zh-CN'], 'measure-en': measure.label.en }
  let taken = meaning
  for (const within of brackets) {
    const countedAs = COUNTED_AS.exec(within)?.[1]
    if (countedAs !== undefined) {
      taken = { ...taken, countedAs }
      continue
    }
    const period = periodOf(within)
    const unit = period === undefined ? unitSaid(measure, within) : undefined
    if (unit?.is === 'unit') {
      taken = { ...taken, saysUnit: true, ...(unit.unit === undefined ? {} : { unit: unit.unit }) }
      continue
    }
    if (period === undefined || taken.period !== undefined)
      return refuse('wrong-unit', { ...params, unit: shown(within), ...wanted(measure) })
    if (measure.time !== 'period') return refuse('heading-wants-no-period', { ...params, period })
    taken = { ...taken, period }
  }
  return taken
}

/**
 * A measure that the caller says a column is of. Its heading still tells the unit: a column of 亩 does not become one of
 * square metres by being called so.
 *
 * @param heading as written
 * @param meaning what the caller says
 */
export function mapped(heading: string, meaning: MeasureUsed): Taken {
  const { measure } = meaning
  const brackets: string[] = []
  for (let cut = lastBrackets(normalised(heading)); cut; cut = lastBrackets(cut[0]))
    if (meaning.period === undefined || periodOf(cut[1]) === undefined)
      if (periodOf(cut[1]) === undefined ? unitSaid(measure, cut[1]).is !== 'none' : measure.time === 'period')
        brackets.push(cut[1])
  return qualified(heading, meaning, brackets)
}
