import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bins, type Drawn } from '../../../src/report/html/charts/bins'

const unmet = (value: number): Drawn => ({ value, verdict: 'unmet' })
const met = (value: number): Drawn => ({ value, verdict: 'met' })

describe('the bins of a distribution', () => {
  it('have round edges, one of which is the threshold', () => {
    const all = bins([unmet(21), unmet(28), met(30), met(34.9), met(41)], 30)
    expect(all.map(({ from, to }) => [from, to])).toEqual([
      [20, 22],
      [22, 24],
      [24, 26],
      [26, 28],
      [28, 30],
      [30, 32],
      [32, 34],
      [34, 36],
      [36, 38],
      [38, 40],
      [40, 42],
    ])
    expect(all.map(({ counts }) => counts)).toEqual([
      { unmet: 1 },
      {},
      {},
      {},
      { unmet: 1 },
      { met: 1 },
      {},
      { met: 1 },
      {},
      {},
      { met: 1 },
    ])
  })

  it('draw the last hundredth at either end together, so that one slip does not flatten the others', () => {
    const values = [...Array.from({ length: 200 }, (_, n) => met(30 + n / 20)), met(1_000_000)]
    const all = bins(values, 30)
    expect(all.length).toBeLessThan(25)
    expect(all.at(-1)?.to).toBe(Infinity)
    expect(all.at(-1)?.counts.met).toBeGreaterThan(0)
  })

  it('are none without values', () => {
    expect(bins([], 30)).toEqual([])
  })

  it('count every value once', () => {
    const value = fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 80 }), fc.constantFrom(0, 16, 30, 500), (values, at) => {
        const all = bins(values.map(met), at)
        expect(all.reduce((sum, { counts }) => sum + (counts.met ?? 0), 0)).toBe(values.length)
        expect(all.some(({ from, to }) => from === at || to === at)).toBe(true)
        expect(all.length).toBeLessThan(40)
      }),
    )
  })
})
