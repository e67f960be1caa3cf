import type { Amount, Formula, Ratio } from '../../indicators/node'
import type { Indicator } from '../../indicators/indicator'
import type { Measures } from '../../measures/measure'
import { text, type Text } from '../../values/text'
import { at, both } from '../words'
import { waysOf, type Ground } from './ground'
import { rangeOf } from './range'
import { isAlike, isPercent, sameUnit, saysPer } from './unit-words'
import { odd, type Odd } from './words'

const PLACES = text('个', 'places')

/** What an amount is counted in, where that is sure. */
function unitOf(node: Amount, measures: Measures): Text | undefined {
  switch (node.node) {
    case 'measure': {
      const measure = measures[node.id]
      return measure?.type === 'number' ? measure.unit : undefined
    }
    case 'total':
      return node.of.node === 'measure' ? unitOf(node.of, measures) : PLACES
    default:
      return undefined
  }
}

/** What the unit of a ratio has to say; undefined where it says so, or where that is not sure. */
function ofRatio({ of, to, per }: Ratio, unit: Text, measures: Measures): Text | undefined {
  if (per === 1) return isPercent(unit) ? text('不用百分号', 'say no percent') : undefined
  const [above, below] = [unitOf(of, measures), unitOf(to, measures)]
  const says = saysPer(unit, per)
  if (isPercent(unit)) {
    if (per !== 100) return text(`写明每 ${per}`, `say per ${per}`)
    const areas = [above, below].filter((one) => one?.['zh-CN'].includes('平方米') === true)
    return above && below && areas.length === 1 ? text('写明每百', 'say per 100') : undefined
  }
  if (says !== false) return undefined
  const isShare = per === 100 && rangeOf({ node: 'ratio', of, to, per }, measures)[1] === per
  return isShare ? text('为“%”', 'be “%”') : text(`写明每 ${per}`, `say per ${per}`)
}

function ofAmount(formula: Amount, unit: Text, measures: Measures): Text | undefined {
  const own = unitOf(formula, measures)
  if (!own || own === PLACES) return isPercent(unit) ? text('不用百分号', 'say no percent') : undefined
  // what is recorded a day may be said so
  const fits = sameUnit(own, unit) || unit['zh-CN'].startsWith(own['zh-CN']) || unit.en.startsWith(own.en)
  return fits ? undefined : text(`为“${own['zh-CN']}”`, `be “${own.en}”`)
}

function expected(formula: Formula, unit: Text, measures: Measures): Text | undefined {
  if (formula.node === 'unstated') return undefined
  return formula.node === 'ratio' ? ofRatio(formula, unit, measures) : ofAmount(formula, unit, measures)
}

/**
 * What the unit of an indicator should say and does not; only what can be told for sure.
 *
 * @param indicator a formula with its unit
 * @param measures what its ids mean
 */
export function unitExpected({ formula, unit }: Indicator, measures: Measures): Text | undefined {
  return expected(formula, unit, measures)
}

/** Units that do not fit their formula, and readings that count another kind of thing than their rule. */
export function* units(ground: Ground): Generator<Odd> {
  for (const [id, indicator] of Object.entries(ground.plan.indicators)) {
    const wanted = unitExpected(indicator, ground.measures)
    const params = { ...both('unit', indicator.unit), ...both('expected', wanted ?? PLACES) }
    if (wanted) yield odd('unit-of-formula', at(['indicators', id, 'unit']), params)
  }
  for (const [index, rule] of ground.plan.rules.entries()) {
    const own = ground.indicators[rule.indicator] as Indicator
    for (const { indicator, path } of waysOf(rule, ['rules', index], ground))
      if (!isAlike(indicator.unit, own.unit))
        yield odd('unit-of-reading', at(path), { ...both('unit', indicator.unit), ...both('rule', own.unit) })
  }
}
