import { Exact, plain } from '../values/decimal'
import type { Measures } from '../measures/measure'
import type { Entry } from './entry'
import { stepsOf, type Figure } from './figure'
import type { RequiredCrossing } from './result'
import type { Limit } from './solve'

type Side = Limit['side']

/** What a rule asks for as a straight line over one other figure, or over none: (slope × size + start) ÷ divisor. */
interface Line {
  readonly rule: string
  readonly along: Figure | undefined
  readonly slope: Exact
  readonly start: Exact
  /** Above 0. */
  readonly divisor: Exact
}

/** A size as a fraction, so that comparing at it needs no division. */
interface Size {
  readonly top: Exact
  /** Above 0. */
  readonly base: Exact
}

const ZERO = new Exact(0)
const SHOWN = 15

const shown = (value: Exact): string => plain(value.toSignificantDigits(SHOWN))

function linesOf({ worked, requirement }: Entry, side: Side): readonly Line[] {
  if (worked.solution.open.length > 0) return []
  return worked.limits.flatMap((limit) => {
    const { terms, constant, divisor } = limit.relation
    const [term, more] = terms
    if (limit.side !== side || more) return []
    const slope = term?.factor ?? ZERO
    return [{ rule: requirement.rule.id, along: term?.figure, slope, start: constant, divisor }]
  })
}

/** What a line comes to at a size, times its own divisor and the size's base. */
const at = ({ slope, start }: Line, { top, base }: Size): Exact => slope.times(top).plus(start.times(base))

/** Whether one line comes to more or to less than another at a size: the sign of the difference. */
function compared(a: Line, b: Line, size: Size): number {
  return at(a, size).times(b.divisor).cmp(at(b, size).times(a.divisor))
}

/** Where two lines meet; undefined where they run side by side. */
function meeting(a: Line, b: Line): Size | undefined {
  const base = a.slope.times(b.divisor).minus(b.slope.times(a.divisor))
  const top = b.start.times(a.divisor).minus(a.start.times(b.divisor))
  if (base.isZero()) return undefined
  return base.gt(0) ? { top, base } : { top: top.negated(), base: base.negated() }
}

/** All straight lines on one end of a figure. */
interface Bundle {
  readonly lines: readonly Line[]
  readonly side: Side
  readonly measures: Measures
}

/** Whether at a size no other line along the same figure asks for more than this one. */
function binds(line: Line, along: Figure, size: Size, { lines, side }: Bundle): boolean {
  const same = lines.filter((other) => !other.along || other.along.key === along.key)
  return same.every((other) => (side === 'least' ? compared(line, other, size) >= 0 : compared(line, other, size) <= 0))
}

/** The figure along which both lines run. */
function alongBoth(a: Line, b: Line): Figure | undefined {
  return a.along && b.along && a.along.key !== b.along.key ? undefined : (a.along ?? b.along)
}

function crossing(a: Line, b: Line, bundle: Bundle): readonly RequiredCrossing[] {
  const { side, measures } = bundle
  const along = alongBoth(a, b)
  const size = along && meeting(a, b)
  if (!along || !size || !binds(a, along, size, bundle)) return []
  const steps = stepsOf(along, measures)
  const where = size.top.div(size.base)
  if (where.lte(steps.least) || where.gte(steps.most)) return []
  const from = where.toDecimalPlaces(steps.decimals, Exact.ROUND_CEIL)
  const exact = from.eq(where)
  // of the least the steeper line binds beyond the meeting, of the most the flatter one
  const flatter = a.slope.times(b.divisor).lt(b.slope.times(a.divisor))
  const [below, above] = flatter === (side === 'least') ? [a, b] : [b, a]
  return [
    {
      measure: along.measure,
      ...(along.days === undefined ? {} : { days: along.days }),
      side,
      at: plain(from),
      exact,
      ...(exact ? { value: shown(at(a, size).div(a.divisor.times(size.base))) } : {}),
      below: below.rule,
      from: above.rule,
    },
  ]
}

/**
 * From which size of another figure which of several rules on one figure binds: where two straight lines meet, solved
 * exactly.
 *
 * @param entries the rules that are surely about the place
 * @param measures what the figures mean
 */
export function crossingsOf(entries: readonly Entry[], measures: Measures): readonly RequiredCrossing[] {
  return (['least', 'most'] as const).flatMap((side) => {
    const lines = entries.flatMap((entry) => linesOf(entry, side))
    return lines.flatMap((a, i) => lines.slice(i + 1).flatMap((b) => crossing(a, b, { lines, side, measures })))
  })
}
