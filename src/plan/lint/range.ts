import { canonical } from '../../values/canonical'
import type { Amount, Condition, Over, Ratio, TotalNode } from '../../indicators/node'
import type { Measures, NumberMeasure } from '../../measures/measure'
import { decimalsOf } from '../../values/decimal'

/** Least and most that a figure can be; infinite where there is no end. */
export type Range = readonly [number, number]

const BIT: Range = [0, 1]
const DAY_HOURS: Range = [0, 24]
const ANY: Range = [-Infinity, Infinity]

function figureOf(id: string, measures: Measures): NumberMeasure | undefined {
  const found = Object.hasOwn(measures, id) ? measures[id] : undefined
  return found?.type === 'number' ? found : undefined
}

/** Whether one measure is another, or a part of it, or a part of its part. */
function isPartOf(part: string, whole: string, measures: Measures): boolean {
  const seen = new Set<string>()
  for (let id: string | undefined = part; id !== undefined && !seen.has(id); id = measures[id]?.partOf) {
    if (id === whole) return true
    seen.add(id)
  }
  return false
}

/** The conditions that all hold where one holds. */
function parts(where: Condition): readonly unknown[] {
  const { of, op, value } = where.node === 'compare' ? where : { of: where, op: 'atLeast', value: 1 }
  return of.node === 'add' && op === 'atLeast' && value === of.of.length ? [where, ...of.of] : [where]
}

/** Whether who is counted here is counted there too. */
function isWithin(here: Over, there: Over): boolean {
  if (here.level !== there.level) return false
  const { where } = there
  if (!where) return true
  return here.where !== undefined && parts(here.where).some((one) => canonical(one) === canonical(where))
}

/** Whether a total is over fewer places than another, or over the same ones. */
const areFewer = (one: TotalNode, all: TotalNode): boolean => isWithin(one.over, all.over)

/** Whether a figure is a part of another one, so that it never is more than that. */
function isPart(part: Amount, whole: Amount, measures: Measures): boolean {
  if (part.node === 'measure' && whole.node === 'measure') return isPartOf(part.id, whole.id, measures)
  if (part.node !== 'total' || whole.node !== 'total' || !areFewer(part, whole)) return false
  const [one, all] = [part.of, whole.of]
  if (all.node !== 'number') return isPart(one, all, measures)
  return all.value >= 1 && rangeOf(one, measures)[0] >= 0 && rangeOf(one, measures)[1] <= all.value
}

/** Of a mean over places, what each of them can be. */
function ofMean(of: Amount, to: Amount, measures: Measures): Range | undefined {
  if (of.node !== 'total' || to.node !== 'total' || to.of.node !== 'number' || to.of.value !== 1) return undefined
  if (!areFewer(of, to)) return undefined
  const [lo, hi] = rangeOf(of.of, measures)
  return canonical(of.over) === canonical(to.over) ? [lo, hi] : [Math.min(0, lo), Math.max(0, hi)]
}

function ofRatio({ of, to, per }: Ratio, measures: Measures): Range {
  const [least] = rangeOf(of, measures)
  const mean = ofMean(of, to, measures)
  if (mean) return [mean[0] * per, mean[1] * per]
  if (least < 0 || rangeOf(to, measures)[0] < 0) return ANY
  return [0, isPart(of, to, measures) ? per : Infinity]
}

function ofTotal({ of }: TotalNode, measures: Measures): Range {
  const [lo, hi] = rangeOf(of, measures)
  return [lo < 0 ? -Infinity : 0, hi > 0 ? Infinity : 0]
}

/**
 * What a figure can be, whatever is recorded: a share of places lies between 0 and 100, a day has 24 hours.
 *
 * @param node a formula
 * @param measures what its ids mean
 */
export function rangeOf(node: Amount | Ratio, measures: Measures): Range {
  switch (node.node) {
    case 'number':
      return [node.value, node.value]
    case 'measure': {
      const [lo, hi] = figureOf(node.id, measures)?.range ?? ANY
      return [lo, hi ?? Infinity]
    }
    case 'is':
    case 'compare':
      return BIT
    case 'hours':
      return DAY_HOURS
    case 'add':
      return node.of
        .map((part) => rangeOf(part, measures))
        .reduce<Range>((sum, [lo, hi]) => [sum[0] + lo, sum[1] + hi], [0, 0])
    case 'total':
      return ofTotal(node, measures)
    case 'ratio':
      return ofRatio(node, measures)
    default:
      return node satisfies never
  }
}

/**
 * How many decimals a figure can have; undefined where it can have any.
 *
 * @param node a formula
 * @param measures what its ids mean
 */
export function decimalsIn(node: Amount | Ratio, measures: Measures): number | undefined {
  switch (node.node) {
    case 'number':
      return decimalsOf(node.value)
    case 'measure':
      return figureOf(node.id, measures)?.decimals
    case 'is':
    case 'compare':
      return 0
    case 'add': {
      const all = node.of.map((part) => decimalsIn(part, measures))
      return all.reduce((most, one) => (most === undefined || one === undefined ? undefined : Math.max(most, one)), 0)
    }
    case 'total':
      return decimalsIn(node.of, measures)
    case 'hours':
    case 'ratio':
      return undefined
    default:
      return node satisfies never
  }
}
