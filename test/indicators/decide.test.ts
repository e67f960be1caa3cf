import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, is, measure, ratio } from '../../src/indicators/build'
import { resolver } from '../../src/indicators/columns'
import { decide } from '../../src/indicators/decide'
import { decision, linear } from '../../src/indicators/linear'
import { maskFor } from '../../src/indicators/mask'
import type { Op, Target } from '../../src/indicators/node'
import { IN, NO, OUT, PERHAPS, UNDEFINED, YES } from '../../src/indicators/outcome'
import type { Scope } from '../../src/indicators/scope'
import { columnFrom } from '../../src/measures/build-column'
import { CHUNK, type Table } from '../../src/measures/column'
import type { Measures } from '../../src/measures/measure'
import { text } from '../../src/values/text'
import { small } from '../support/plan'

/** A cell in hundredths; undefined: blank. */
type Cell = bigint | undefined

interface Row {
  readonly a: Cell
  readonly b: Cell
  readonly c: Cell
  readonly flag: boolean | undefined
}

const NAME = text('测试', 'test')
const area = { ...small('community', null), decimals: 2 } as Measures[string]
const MEASURES: Measures = {
  a: area,
  b: small('community', null),
  c: area,
  flag: { type: 'flag', label: NAME, time: 'day', levels: ['community'] },
}

/** Beyond every figure. */
const ENDLESS = 10n ** 40n
const HUNDRED = 100n

const number = (cell: bigint): number => Number(`${cell}e-2`)

function column(rows: readonly Row[], key: 'a' | 'b' | 'c') {
  const lo = Float64Array.from(rows, (row) => number(row[key] ?? 0n))
  const known = rows.every((row) => row[key] !== undefined)
  const hi = known ? lo : Float64Array.from(rows, (row) => (row[key] === undefined ? Infinity : number(row[key])))
  return columnFrom(lo, hi, MEASURES[key]?.type === 'number' ? MEASURES[key].decimals : 0)
}

function scopeOf(rows: readonly Row[]): Scope {
  const flags = {
    lo: Float64Array.from(rows, ({ flag }) => Number(flag ?? false)),
    hi: Float64Array.from(rows, ({ flag }) => Number(flag ?? true)),
  }
  const columns = new Map([
    ...(['a', 'b', 'c'] as const).map((key) => [key, column(rows, key)] as const),
    ['flag', columnFrom(flags.lo, flags.hi, 0)] as const,
  ])
  const table: Table = {
    level: 'community',
    rows: rows.length,
    column: (key) => columns.get(key as 'a'),
    beneath: () => undefined,
  }
  return {
    table,
    measures: MEASURES,
    signed: 0,
    evidence: () => 'reported',
    resolve: resolver(),
    effort: { integer: 0, decimal: 0 },
  }
}

/** The least and the most of value minus target, by hand: what decides is worked out apart, in whole numbers of any size. */
type Ends = readonly [least: bigint, most: bigint]

function outcome(op: Op, [first, second = first]: readonly Ends[]): number {
  const [[least, most], [low, high]] = [first as Ends, second as Ends]
  const set = (yes: boolean, no: boolean): number => (yes ? YES : 0) | (no ? NO : 0)
  switch (op) {
    case 'atLeast':
      return set(most >= 0n, least < 0n)
    case 'moreThan':
      return set(most > 0n, least <= 0n)
    case 'atMost':
      return set(least <= 0n, most > 0n)
    case 'lessThan':
      return set(least < 0n, most >= 0n)
    case 'equals':
      return set(least <= 0n && most >= 0n, least !== 0n || most !== 0n)
    case 'between':
      return set(most >= 0n && low <= 0n, least < 0n || high > 0n)
  }
}

const ends = (cell: Cell): Ends => [cell ?? 0n, cell ?? ENDLESS]

/** Targets are whole: in hundredths. */
const targets = (value: Target): readonly bigint[] =>
  (typeof value === 'number' ? [value] : value).map((one) => BigInt(one) * HUNDRED)

/** One cell against a target. */
function plain({ a }: Row, op: Op, value: Target): number {
  const [lo, hi] = ends(a)
  return outcome(op, targets(value).map((target): Ends => [lo - target, hi - target])) // prettier-ignore
}

/** Three cells added up. */
function sum({ a, b, c }: Row, op: Op, value: Target): number {
  const all = [a, b, c].map(ends)
  const [lo, hi] = [0, 1].map((end) => all.reduce((total, one) => total + (one[end] as bigint), 0n)) as [bigint, bigint]
  return outcome(op, targets(value).map((target): Ends => [lo - target, hi - target])) // prettier-ignore
}

/** a for each hundred of b: a × 100 against the target × b; a base of 0 is no base. */
function share({ a, b }: Row, op: Op, value: Target): number {
  if (b === 0n) return UNDEFINED
  const [lo, hi] = ends(a)
  const [few, many] = b === undefined ? [HUNDRED, ENDLESS] : [b, b]
  const sides = targets(value).map((target): Ends => [
    lo * HUNDRED - (target * many) / HUNDRED,
    hi * HUNDRED - (target * few) / HUNDRED,
  ])
  return outcome(op, sides) | (b === undefined ? UNDEFINED : 0)
}

const FORMS = {
  plain: { of: measure('a'), by: plain },
  sum: { of: add(measure('a'), measure('b'), measure('c')), by: sum },
  share: { of: ratio(measure('a'), measure('b'), 100), by: share },
} as const

/** A comparison, and on what. */
interface Case {
  readonly form: keyof typeof FORMS
  readonly op: Op
  readonly target: number
  readonly more: number
  readonly where: string
  readonly seed: number
  readonly rows: number
}

const cases: fc.Arbitrary<Case> = fc.record({
  form: fc.constantFrom(...(Object.keys(FORMS) as (keyof typeof FORMS)[])),
  op: fc.constantFrom<Op>('atLeast', 'moreThan', 'atMost', 'lessThan', 'equals', 'between'),
  target: fc.integer({ min: 0, max: 60 }),
  more: fc.integer({ min: 0, max: 9 }),
  where: fc.constantFrom('all', 'flag', 'compared'),
  seed: fc.integer(),
  rows: fc.constantFrom(1, 7, 63, 64, 65, CHUNK, CHUNK + 3, 2 * CHUNK + 5),
})

/** Figures on the threshold and around it, some blank, some bases of 0. */
function rowsAround(target: number, count: number, seed: number): readonly Row[] {
  const one = fc.tuple(
    fc.integer({ min: 0, max: 3000 }),
    fc.integer({ min: -2, max: 2 }),
    fc.integer({ min: 0, max: 39 }),
  )
  return fc.sample(one, { numRuns: count, seed }).map(([households, off, dice]): Row => {
    const b = dice === 7 ? 0n : BigInt(households)
    const near = BigInt(target) * (dice % 2 === 0 ? b : HUNDRED) + BigInt(off)
    return {
      a: dice === 1 ? undefined : near < 0n ? 0n : near,
      b: dice === 2 ? undefined : b * HUNDRED,
      c: dice === 3 ? undefined : BigInt(off + 2),
      flag: dice === 4 ? undefined : dice % 3 !== 0,
    }
  })
}

const CONDITIONS = {
  all: undefined,
  flag: is('flag', true),
  compared: compare(add(is('flag', true), is('flag', true)), 'atLeast', 2),
} as const

function concern({ flag }: Row): number {
  return flag === undefined ? PERHAPS : flag ? IN : OUT
}

function decided(rows: readonly Row[], { form, op, target, more, where }: Case) {
  const scope = scopeOf(rows)
  const value: Target = op === 'between' ? [target, target + more] : target
  const condition = CONDITIONS[where as keyof typeof CONDITIONS]
  const mask = condition && maskFor(linear(condition).terms[0]!.atom, scope)
  const { codes, counts } = decide(decision(FORMS[form].of, op, value), scope, mask)
  const expected = rows.map((row) => (condition ? concern(row) : IN) | FORMS[form].by(row, op, value))
  // of a row that the rule is not about it does not matter what it comes to
  const told = Array.from(codes, (code, row) =>
    code < PERHAPS ? (expected[row]! < PERHAPS ? expected[row] : code) : code,
  )
  return { codes, counts, told, expected, effort: scope.effort }
}

describe('deciding on columns', () => {
  it('comes to what each row comes to by itself, in whole numbers of any size', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { told, expected, codes, counts, effort } = decided(rowsAround(one.target, one.rows, one.seed), one)
        expect(told).toEqual(expected)
        const seen = counts.map((_, code) => codes.reduce((sum, each) => sum + Number(each === code), 0))
        expect(counts).toEqual(seen)
        expect(effort.decimal).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('takes decimals for the chunks that no proof holds for, and for no others', () => {
    const rows = [...rowsAround(30, 3 * CHUNK, 5)]
    // 2^53 hundredths are near 9 × 10^13: once 100 times as much no whole number holds it
    rows[CHUNK + 17] = { a: 27_000_000_000_000_000n + 1n, b: 9_000_000_000_000_000n, c: 0n, flag: true }
    const one = {
      form: 'share',
      op: 'atLeast',
      target: 300,
      more: 0,
      where: 'all',
      seed: 0,
      rows: rows.length,
    } as const
    const { told, expected, effort } = decided(rows, one)
    expect(told).toEqual(expected)
    expect(effort).toEqual({ integer: 2 * CHUNK, decimal: CHUNK })
  })

  it.each([
    ['the threshold itself', 0n, IN | YES],
    ['a hundredth below it', -1n, IN | NO],
    ['a hundredth above it', 1n, IN | YES],
  ] as const)('tells %s apart where doubles do not', (_, off, code) => {
    const rows = [...rowsAround(30, CHUNK, 6)]
    rows[5] = { a: 2_700_000_000_000_000n + off, b: 900_000_000_000_000n, c: 0n, flag: true }
    const one = {
      form: 'share',
      op: 'atLeast',
      target: 300,
      more: 0,
      where: 'all',
      seed: 0,
      rows: rows.length,
    } as const
    const { codes, effort } = decided(rows, one)
    expect(codes[5]).toBe(code)
    expect(effort).toEqual({ integer: 0, decimal: CHUNK })
  })

  it('takes decimals for cells too fine or too large for a column', () => {
    const lo = Float64Array.from({ length: 100 }, (_, row) => (row === 50 ? 0.000_000_123_456_789 : row))
    const scope = scopeOf(rowsAround(30, 100, 7))
    const columns = columnFrom(lo, lo, 0)
    expect(columns.wide.size).toBe(1)
    const wide: Scope = { ...scope, table: { ...scope.table, column: () => columns } }
    const { codes } = decide(decision(measure('a'), 'atMost', 0), wide)
    expect([codes[0], codes[50], codes[51]]).toEqual([IN | YES, IN | NO, IN | NO])
    expect(wide.effort).toEqual({ integer: 0, decimal: 100 })
  })
})
