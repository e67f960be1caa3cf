import { Exact, plain } from '../../values/decimal'
import { isPoint } from '../../indicators/interval'
import type { Amount, Op } from '../../indicators/node'
import type { Measures } from '../../measures/measure'
import type { Bound } from '../bound'
import type { Finding } from '../finding'
import { quantitiesOf } from '../quantities'
import { comparison } from '../variant'
import type { WhySettledBy } from './result'

/** Comparisons that one figure settles, and whether it may be equal. */
const SIDES: Readonly<Partial<Record<Op, { readonly op: WhySettledBy['op']; readonly strict: boolean }>>> = {
  atLeast: { op: 'atLeast', strict: false },
  moreThan: { op: 'atLeast', strict: true },
  atMost: { op: 'atMost', strict: false },
  lessThan: { op: 'atMost', strict: true },
}

const TURNED = { atLeast: 'atMost', atMost: 'atLeast' } as const

/** The last figure in steps of the measure that still complies. */
function edge(threshold: Exact, side: { readonly op: WhySettledBy['op']; readonly strict: boolean }, decimals: number) {
  const up = side.op === 'atLeast'
  const rounded = threshold.toDecimalPlaces(decimals, up ? Exact.ROUND_CEIL : Exact.ROUND_FLOOR)
  if (!side.strict || !rounded.eq(threshold)) return rounded
  const step = new Exact(10).pow(-decimals)
  return up ? rounded.plus(step) : rounded.minus(step)
}

/** Whether a side of a comparison is nothing but one figure of the place itself. */
function isJust(node: Amount, measure: string): boolean {
  return node.node === 'measure' && node.id === measure
}

/**
 * Of a place that lacks just one figure: how much of it would make it met.
 *
 * @param bound the rule on the dataset
 * @param row the place
 * @param finding what was found, unknown for want of data
 * @param measures what the ids mean
 * @returns undefined where more than one figure is missing, or where it is not a figure of the place itself
 */
export function settledBy(bound: Bound, row: number, finding: Finding, measures: Measures): WhySettledBy | undefined {
  const { formula } = bound.variant.indicator
  const compared = comparison(bound.variant)
  const [missing, more] = finding.missing
  const quantities = quantitiesOf(formula, bound.scope)?.(row)
  if (finding.cause !== 'data' || !missing || more || missing.level !== finding.level) return undefined
  if (!compared || typeof compared.value !== 'number' || !quantities || formula.node === 'unstated') return undefined
  const side = SIDES[compared.op]
  const measure = measures[missing.measure]
  if (!side || measure?.type !== 'number') return undefined
  const told = (threshold: Exact, op: WhySettledBy['op']): WhySettledBy => ({
    measure: missing.measure,
    op,
    value: plain(edge(threshold, { ...side, op }, measure.decimals)),
  })
  const value = new Exact(compared.value)
  if (formula.node !== 'ratio') return isJust(formula, missing.measure) ? told(value, side.op) : undefined
  const { of, to } = quantities
  if (isJust(formula.of, missing.measure) && to && isPoint(to) && to.lo.gt(0))
    return told(value.times(to.lo).div(formula.per), side.op)
  // more of the base makes the ratio less
  if (isJust(formula.to, missing.measure) && isPoint(of) && of.lo.gt(0) && value.gt(0))
    return { ...told(of.lo.times(formula.per).div(value), TURNED[side.op]), above: '0' }
  return undefined
}
