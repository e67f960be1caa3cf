import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { Verdict } from '../../src/check/finding'
import { add, compare, is, measure, number, ratio } from '../../src/indicators/build'
import type { Amount, Formula, Op, Target } from '../../src/indicators/node'
import type { Measure } from '../../src/measures/measure'
import { requirementsFor } from '../../src/require/requirements-for'
import { text } from '../../src/values/text'
import { codeOf, planOf } from '../support/plan'

const NAME = text('测试', 'test')
const DAY = '2024-06-30'
const MOST = 12
const IDS = ['a', 'b', 'c', 'd'] as const

const figure = (decimals: number): Measure => ({
  type: 'number',
  label: NAME,
  unit: NAME,
  decimals,
  range: [0, MOST],
  rollup: 'sum',
  time: 'day',
  levels: ['community'],
})

/** Every value that a figure can have. */
function valuesOf(decimals: number): readonly number[] {
  const power = 10 ** decimals
  return Array.from({ length: MOST * power + 1 }, (_, n) => n / power)
}

interface Case {
  readonly formula: Formula
  readonly op: Op
  readonly value: Target
  readonly decimals: number
  readonly known: Readonly<Record<string, number>>
}

const planned = ({ formula, op, value, decimals }: Case) =>
  planOf({
    formula,
    op,
    value,
    subject: { level: 'community' },
    measures: Object.fromEntries(IDS.map((id) => [id, figure(decimals)])),
  })

/** What the check says of each value of a figure, by a dataset of as many places. */
function judged(one: Case, id: string, values: readonly number[]): ReadonlyMap<number, Verdict> {
  const community = values.map((value, n) => ({ ...one.known, [id]: value, code: codeOf(n) }))
  const report = check(planned(one), { day: DAY, places: { community } }, { day: DAY })
  const verdicts = new Map(Array.from(report.rules[0]!.findings(), (found) => [found.place, found.verdict]))
  return new Map(values.map((value, n) => [value, verdicts.get(codeOf(n)) as Verdict]))
}

const decimal = (least: number, most: number, decimals: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 10 ** decimals, max: most * 10 ** decimals }).map((n) => n / 10 ** decimals)

const amount = (ids: readonly (typeof IDS)[number][]): fc.Arbitrary<Amount> =>
  fc.subarray([...ids], { minLength: 1 }).chain((some) =>
    fc.option(decimal(0, 5, 1)).map((more): Amount => {
      const parts: Amount[] = [...some.map((id) => measure(id)), ...(more === null ? [] : [number(more)])]
      return parts.length === 1 ? parts[0]! : add(...parts)
    }),
  )

const formula: fc.Arbitrary<Formula> = fc.oneof(
  amount(['a', 'b']),
  fc
    .tuple(amount(['a', 'b']), amount(['c', 'd']), fc.constantFrom(1, 10, 100))
    .map(([of, to, per]): Formula => ratio(of, to, per)),
)

const compared: fc.Arbitrary<readonly [Op, Target]> = fc.oneof(
  fc.tuple(fc.constantFrom<Op>('atLeast', 'moreThan', 'atMost', 'lessThan', 'equals'), decimal(0, 15, 1)),
  fc.tuple(decimal(0, 8, 1), decimal(0, 8, 1)).map(([a, b]) => ['between', [a, a + b]] as const),
)

const cases: fc.Arbitrary<Case> = fc
  .record({ formula, compared, decimals: fc.constantFrom(0, 1), lacking: fc.constantFrom('a', 'c', 'none') })
  .chain(({ formula, compared: [op, value], decimals, lacking }) =>
    fc.tuple(...IDS.map((id) => decimal(0, MOST, decimals).map((figure) => [id, figure] as const))).map((all) => ({
      formula,
      op,
      value,
      decimals,
      known: Object.fromEntries(all.filter(([id]) => id !== lacking)),
    })),
  )

describe('solving a comparison', () => {
  it('gives exactly the figures that the check calls met, one step more or less included', () => {
    let solved = 0
    fc.assert(
      fc.property(cases, (one) => {
        const { figures, unanswered, inapplicable } = requirementsFor(planned(one), one.known)
        const [required] = figures
        if (inapplicable.length > 0) {
          expect([...judged(one, 'a', valuesOf(0)).values()].every((verdict) => verdict === 'inapplicable')).toBe(true)
          return
        }
        const values = valuesOf(one.decimals)
        if (!required) {
          // the figure that would have been solved for
          const lacks = IDS.find((id) => one.known[id] === undefined) ?? 'a'
          if (unanswered[0]?.reason !== 'no-value' || !JSON.stringify(one.formula).includes(`"${lacks}"`)) return
          expect([...judged(one, lacks, values).values()]).not.toContain('met')
          return
        }
        const [requirement] = required.requirements
        if (!requirement || requirement.asks.length > 0) return
        solved++
        const [least, most] = [Number(required.least ?? 0), Number(required.most ?? MOST)]
        for (const [value, verdict] of judged(one, required.measure, values)) {
          if (verdict === 'inapplicable') continue
          expect([value, verdict]).toEqual([value, value >= least && value <= most ? 'met' : 'unmet'])
        }
      }),
      { numRuns: 150 },
    )
    expect(solved).toBeGreaterThan(50)
  })

  it('divides once, so that nothing is rounded before it is compared', () => {
    // 11.7 ÷ (c + 7.5) ≤ 0.6 from just c = 12 on
    const one: Case = {
      formula: ratio(add(measure('b'), number(0.1)), add(measure('c'), measure('d'))),
      op: 'atMost',
      value: 0.6,
      decimals: 1,
      known: { b: 11.6, d: 7.5 },
    }
    expect(requirementsFor(planned(one), one.known).figures).toMatchObject([{ measure: 'c', least: '12' }])
  })

  const unanswered = (formula: Formula, op: Op = 'atLeast', value: Target = 1) =>
    requirementsFor(planned({ formula, op, value, decimals: 0, known: {} }), {}).unanswered[0]?.reason

  it('refuses what it cannot solve, with the reason', () => {
    expect(unanswered(ratio(measure('a'), add(measure('a'), measure('b')), 100))).toBe('both-sides')
    expect(unanswered(add(measure('a'), compare(measure('a'), 'atLeast', 3)))).toBe('nested')
    expect(unanswered(compare(measure('a'), 'atLeast', 3), 'atMost', 0)).toBe('nested')
    expect(unanswered({ node: 'total', of: measure('a'), over: { level: 'grid' } })).toBe('beneath')
    expect(unanswered({ node: 'unstated', reason: NAME })).toBe('no-formula')
    expect(unanswered(measure('a'), 'atLeast', MOST + 1)).toBe('no-value')
    expect(unanswered(measure('a'), 'equals', 2.5)).toBe('no-value')
    expect(unanswered(ratio(measure('a'), measure('b'), 100), 'atMost', 0)).toBeUndefined()
  })

  it('takes a comparison that must hold for what it compares', () => {
    const plan = planned({
      formula: compare(measure('a'), 'atLeast', 3),
      op: 'equals',
      value: 1,
      decimals: 0,
      known: {},
    })
    expect(requirementsFor(plan, {}).figures).toMatchObject([{ measure: 'a', least: '3' }])
  })

  it('asks for what a condition inside a formula turns on', () => {
    const one: Case = {
      formula: add(measure('a'), is('kind', 'urban')),
      op: 'atLeast',
      value: 3,
      decimals: 0,
      known: {},
    }
    expect(requirementsFor(planned(one), {}).asks).toEqual([{ measure: 'kind', rules: ['rule'] }])
    expect(requirementsFor(planned(one), { kind: 'urban' }).figures[0]?.least).toBe('2')
    expect(requirementsFor(planned(one), { kind: 'rural' }).figures[0]?.least).toBe('3')
  })

  it('rounds to the step of the measure, past the target where it must be passed', () => {
    const asked = (op: Op, value: number) => {
      const one: Case = { formula: ratio(measure('a'), measure('c'), 100), op, value, decimals: 0, known: {} }
      const [figure] = requirementsFor(planned(one), { c: 7 }).figures
      return figure?.least ?? figure?.most
    }
    expect(asked('atLeast', 30)).toBe('3') // 2.1
    expect(asked('atLeast', 100)).toBe('7')
    expect(asked('moreThan', 100)).toBe('8')
    expect(asked('atMost', 30)).toBe('2')
    expect(asked('lessThan', 100)).toBe('6')
  })

  it('turns the question round where what is counted is given, and not what it is counted against', () => {
    const one: Case = {
      formula: ratio(measure('a'), measure('c'), 100),
      op: 'atLeast',
      value: 150,
      decimals: 0,
      known: {},
    }
    const [figure] = requirementsFor(planned(one), { a: 10 }).figures
    expect(figure).toMatchObject({ measure: 'c', most: '6' }) // 10 × 100 ÷ 150 = 6.67
    expect(figure?.requirements[0]?.calculation.en).toBe(
      'at most test 10 × 100 ÷ 150 = 6.66666666666667 test, hence 6 test',
    )
  })
})
