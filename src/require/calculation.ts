import { amount } from '../values/amount'
import { Exact, plain } from '../values/decimal'
import { text, type Text } from '../values/text'
import type { Measures } from '../measures/measure'
import { linear, type Form } from '../indicators/linear'
import { nameOf, partOf, unitOf, type Figure, type Ground } from './figure'
import type { Limit, Solution } from './solve'
import { CALCULATION_WORDS } from './words'

const SHOWN = 15

/** What is known of a figure for a calculation: its value, and whether that is only the least that it must be. */
export interface Taken {
  readonly value: Exact
  readonly least: boolean
}

/** What a calculation is told with. */
export interface Telling {
  readonly ground: Ground
  readonly valueOf: (figure: Figure) => Taken | undefined
}

/** A limit with its value, and what it comes to in whole steps. */
export interface Told {
  readonly limit: Limit
  readonly value?: Exact
  readonly stepped?: Exact
}

const both = (words: string): Text => text(words, words)
const joined = (parts: readonly Text[], mark: string): Text =>
  text(parts.map((part) => part['zh-CN']).join(mark), parts.map((part) => part.en).join(mark))

function figureText(figure: Figure, { ground, valueOf }: Telling): Text {
  const name = nameOf(figure, ground.scope.measures)
  const taken = valueOf(figure)
  if (!taken) return name
  const value = plain(taken.value)
  if (!taken.least) return text(`${name['zh-CN']} ${value}`, `${name.en} ${value}`)
  const { 'zh-CN': zh, en } = name
  return text(CALCULATION_WORDS.leastOf(zh, value)['zh-CN'], CALCULATION_WORDS.leastOf(en, value).en)
}

/** A sum without the figure that is solved for; undefined where nothing is left. */
function sumText({ terms, constant, divisor }: Form, wanted: Figure, telling: Telling): Text | undefined {
  let rest = constant
  const parts: Text[] = []
  for (const { atom, coef } of terms) {
    const part = partOf(atom, telling.ground)
    if (part.is === 'fixed') rest = rest.plus(coef.times(part.value))
    if (part.is !== 'figure' || part.figure.key === wanted.key) continue
    const words = figureText(part.figure, telling)
    const factor = coef.times(part.figure.scale).div(divisor)
    parts.push(factor.eq(1) ? words : joined([words, both(plain(factor))], ' × '))
  }
  const own = rest.div(divisor)
  if (!own.isZero()) parts.push(both(plain(own)))
  if (parts.length === 0) return undefined
  return parts.length === 1 ? parts[0] : text(`(${joined(parts, ' + ')['zh-CN']})`, `(${joined(parts, ' + ').en})`)
}

/** What is computed for one end, before its value. */
function expression({ of, figure, stands }: Solution, { target }: Limit, telling: Telling): Text {
  const goal = both(plain(new Exact(target)))
  const [above, below] = of.node === 'ratio' ? [of.of, of.to] : [of, undefined]
  const top = sumText(linear(above), figure, telling)
  const base = below && sumText(linear(below), figure, telling)
  const less = (words: Text, rest: Text | undefined): Text => (rest ? joined([words, rest], ' − ') : words)
  if (of.node !== 'ratio') return less(goal, top)
  const per = both(plain(new Exact(of.per)))
  const scaled = (words: Text, times: Text, by: Text, one: boolean): Text =>
    one ? joined([words, times], ' × ') : joined([joined([words, times], ' × '), by], ' ÷ ')
  if (stands === 'above') return less(scaled(base ?? both('1'), goal, per, of.per === 1), top)
  const times = of.per === 1 ? (top ?? both('0')) : joined([top ?? both('0'), per], ' × ')
  return less(joined([times, goal], ' ÷ '), base)
}

function amountText(value: Exact, { figure }: Solution, measures: Measures): Text {
  const shown = plain(value.toSignificantDigits(SHOWN))
  const unit = unitOf(figure, measures)
  return text(amount(shown, unit['zh-CN'], 'zh-CN'), amount(shown, unit.en, 'en'))
}

function comparedText(limit: Limit, words: Text): Text {
  if (limit.side === 'least') return limit.strict ? CALCULATION_WORDS.moreThan(words) : CALCULATION_WORDS.atLeast(words)
  return limit.strict ? CALCULATION_WORDS.lessThan(words) : CALCULATION_WORDS.atMost(words)
}

/** What one end comes to, before how it is compared. */
function endText(solution: Solution, { limit, value, stepped }: Told, telling: Telling): Text {
  const { measures } = telling.ground.scope
  const words = expression(solution, limit, telling)
  if (value === undefined || stepped === undefined) return words
  const result = amountText(stepped, solution, measures)
  const exact = amountText(value, solution, measures)
  const equal = value.eq(stepped) ? result : CALCULATION_WORDS.rounded(result, exact)
  const plainly = solution.of.node !== 'ratio' && words.en === plain(value)
  return plainly ? equal : joined([words, equal], ' = ')
}

/**
 * How a figure is worked out, with its numbers.
 *
 * @param solution the figure and its ends
 * @param ends each end with its value, where it can be told
 * @param telling what is known
 */
export function calculationOf(solution: Solution, ends: readonly Told[], telling: Telling): Text {
  const [one, two] = ends
  if (one && two && one.limit.target === two.limit.target)
    return CALCULATION_WORDS.equalTo(endText(solution, one, telling))
  const all = ends.map((told) => comparedText(told.limit, endText(solution, told, telling)))
  return text(all.map((words) => words['zh-CN']).join('，'), all.map((words) => words.en).join(', '))
}
