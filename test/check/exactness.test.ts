import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import { shanxi2021 } from '../../src/plans'
import { codeOf } from '../support/plan'
import { fraction, minus, roundedUp, times } from '../support/rational'

const RULE = 'new-community-facility-area-per-100-households'
const DAY = '2025-12-31'

interface Row {
  readonly households: number
  readonly facilityArea: number
}

/** A decimal of two places, as the double that people write. */
const decimal = (hundredths: number): number => Number(`${hundredths}e-2`)

/** Areas on the threshold of 0.3 m² a household, and a hair above and below it. */
function near(most: number): fc.Arbitrary<Row> {
  return fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: -2, max: 2 }))
    .map(([households, off]) => ({ households, facilityArea: decimal(Math.max(0, households * 30 + off)) }))
}

/** The finer the figure, the closer it comes: areas with up to six decimals. */
const fine: fc.Arbitrary<Row> = fc
  .tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 3, max: 6 }))
  .map(([households, off, decimals]) => {
    const units = households * 3 * 10 ** (decimals - 1) + off
    return { households, facilityArea: Number(`${Math.max(0, units)}e-${decimals}`) }
  })

function expected({ households, facilityArea }: Row): { verdict: string; by: string | undefined } {
  const short = minus(times(fraction(String(households)), 30n), times(fraction(plainText(facilityArea)), 100n))
  if (short.top <= 0n) return { verdict: 'met', by: undefined }
  return { verdict: 'unmet', by: roundedUp({ top: short.top, bottom: short.bottom * 100n }, 2) }
}

function plainText(value: number): string {
  const text = String(value)
  const [mantissa = '', exponent] = text.split('e-')
  if (exponent === undefined) return text
  return `0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace('.', '')}`
}

function run(rows: readonly Row[]) {
  const community = rows.map((row, index) => ({ code: codeOf(index), newlyBuilt: true, ...row }))
  const declares = { households: 'households', facilityArea: 'facilityArea' }
  const report = check(shanxi2021, { day: DAY, declares, places: { community } }, { day: DAY, rules: [RULE] })
  const found = [...report.findings()].map(({ verdict, gap }) => ({ verdict, by: gap[0]?.by }))
  return { found, effort: report.effort, problems: report.problems }
}

function sample(arbitrary: fc.Arbitrary<Row>, count: number, seed: number): readonly Row[] {
  return fc.sample(arbitrary, { numRuns: count, seed })
}

describe('verdict and gap against exact rational arithmetic', () => {
  it.each([
    ['everyday figures', near(20_000), 60_000, 1],
    ['finer figures', fine, 20_000, 2],
    ['figures so large that whole numbers no longer prove exact', near(300_000_000_000), 20_000, 3],
  ] as const)('%s', { timeout: 120_000 }, (_, rows, count, seed) => {
    const given = sample(rows, count, seed)
    const { found, problems } = run(given)
    expect(problems.filter(({ code }) => code !== 'unit-suspect')).toEqual([])
    expect(found).toEqual(given.map(expected))
  })

  it('takes whole numbers for everyday figures and decimals only beyond 2^53', () => {
    const small = run(sample(near(20_000), 5000, 4)).effort
    expect(small.decimal).toBe(0)
    expect(small.integer).toBe(5000)
    const large = run([
      ...sample(near(20_000), 4096, 5),
      { households: 9_000_000_000_000, facilityArea: 2_700_000_000_000.01 },
    ])
    expect(large.effort.decimal).toBeGreaterThan(0)
    expect(large.effort.integer).toBeGreaterThan(large.effort.decimal)
    expect(large.found.at(-1)).toEqual({ verdict: 'met', by: undefined })
  })

  it('decides ties and neighbours where doubles err', () => {
    // 0.1 + 0.2 in doubles is above 0.3
    const rows = [
      { households: 1, facilityArea: 0.3 },
      { households: 1, facilityArea: 0.29 },
      { households: 3, facilityArea: 0.9 },
      { households: 7, facilityArea: 2.1 },
      { households: 7, facilityArea: 2.09 },
    ]
    expect(run(rows).found).toEqual(rows.map(expected))
  })
})
