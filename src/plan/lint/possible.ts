import type { Formula } from '../../indicators/node'
import { decimalsOf } from '../../values/decimal'
import { text, type Text } from '../../values/text'
import type { Path } from '../path'
import type { Rule } from '../plan'
import { at, both } from '../words'
import { waysOf, type Ground } from './ground'
import { decimalsIn, rangeOf, type Range } from './range'
import { odd, type Odd } from './words'

/** A figure that is compared with a formula, and where it stands. */
interface Figure {
  readonly value: number
  readonly path: Path
  /** Neither end of the range would do: more than the most, less than the least. */
  readonly op?: Rule['op']
}

function rangeText([lo, hi]: Range): Text {
  if (hi === Infinity) return text(`不小于 ${lo}`, `at least ${lo}`)
  if (lo === -Infinity) return text(`不大于 ${hi}`, `at most ${hi}`)
  return text(`${lo}–${hi}`, `${lo} to ${hi}`)
}

function isOutside({ value, op }: Figure, [lo, hi]: Range): boolean {
  return value < lo || value > hi || (op === 'moreThan' && value === hi) || (op === 'lessThan' && value === lo)
}

function* figure(one: Figure, formula: Formula, { measures }: Ground): Generator<Odd> {
  if (formula.node === 'unstated') return
  const { value, path } = one
  const range = rangeOf(formula, measures)
  if (isOutside(one, range)) {
    yield odd('impossible-figure', at(path), { value, ...both('range', rangeText(range)) })
    return
  }
  const decimals = decimalsIn(formula, measures)
  if (decimals !== undefined && (decimalsOf(value) ?? 0) > decimals)
    yield odd('finer-than-recorded', at(path), { value, decimals })
}

/** The figures of a rule; those of a growth rule are not compared with its value. */
function figuresOf({ op, milestones }: Rule, path: Path): readonly Figure[] {
  if (op === 'increasing') return []
  return milestones.flatMap(({ value, suffices }, index) => {
    const here = [...path, 'milestones', index]
    const figures = Array.isArray(value) ? (value as readonly number[]) : [value]
    return [
      ...figures.flatMap((one) => (typeof one === 'number' ? [{ value: one, path: [...here, 'value'], op }] : [])),
      ...(suffices === undefined ? [] : [{ value: suffices, path: [...here, 'suffices'], op }]),
    ]
  })
}

/** Each figure once, though several readings may find it outside. */
function* ofRule(rule: Rule, path: Path, ground: Ground): Generator<Odd> {
  for (const one of figuresOf(rule, path)) {
    const found = waysOf(rule, path, ground).flatMap(({ indicator }) => [...figure(one, indicator.formula, ground)])
    yield* found.slice(0, 1)
  }
}

/** Figures that nothing that is recorded can ever come to: 120 % of the places, 25 hours a day, half a person. */
export function* possible(ground: Ground): Generator<Odd> {
  const { rules, baselines } = ground.plan
  for (const [index, rule] of rules.entries()) yield* ofRule(rule, ['rules', index], ground)
  for (const [index, { value, indicator }] of baselines.entries()) {
    const formula = indicator === undefined ? undefined : ground.indicators[indicator]?.formula
    if (formula && value !== null) yield* figure({ value, path: ['baselines', index, 'value'] }, formula, ground)
  }
}
