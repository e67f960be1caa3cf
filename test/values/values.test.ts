import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeAbove, committeeOf, readCode } from '../../src/values/code'
import { dayNumber, dayOf, daysBetween, isDay } from '../../src/values/day'
import { decimalsOf, Exact, scaled, unscaled } from '../../src/values/decimal'
import { nearest } from '../../src/values/nearest'

describe('days', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-12-31', '1970-01-01'])('%s exists', (day) => expect(isDay(day)).toBe(true))
  it.each(['2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '2025-12-32', '', 5, null, '20251231'])(
    '%j does not',
    (day) => expect(isDay(day)).toBe(false),
  )

  it('counts days without any time zone: across every change of clocks', () => {
    expect(daysBetween('2023-12-30', '2023-12-31')).toBe(1)
    expect(daysBetween('2024-03-09', '2024-03-11')).toBe(2)
    expect(daysBetween('2024-11-02', '2024-11-04')).toBe(2)
    expect(daysBetween('1991-04-13', '1991-04-15')).toBe(2)
    expect(dayNumber('1969-12-31')).toBe(-1)
  })

  it('turns numbers back into days', () => {
    fc.assert(fc.property(fc.integer({ min: -300_000, max: 2_900_000 }), (n) => dayNumber(dayOf(n)) === n))
  })
})

describe('decimals', () => {
  it.each([
    [0, 0],
    [36.8, 1],
    [509.99, 2],
    [0.000001, 6],
    [0.0000001, 7],
    [123456789012345, 0],
    [0.123456789012345, 15],
    [0.1 + 0.2, undefined],
    [1e16, undefined],
    [NaN, undefined],
    [Infinity, undefined],
    [0.1234567890123456, undefined],
  ])('%f has %s decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals))

  it('scales exactly or not at all, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }), fc.integer({ min: 0, max: 6 }), (whole, scale) => {
        const value = Number(`${whole}e-${scale}`)
        expect(scaled(value, scale)).toBe(whole)
        expect(unscaled(whole, scale).eq(new Exact(`${whole}e-${scale}`))).toBe(true)
      }),
    )
    expect(scaled(0.001, 2)).toBeNaN()
    expect(scaled(1e15, 1)).toBeNaN()
  })
})

describe('codes', () => {
  it.each([
    ['14', 'province', '14'],
    ['140000', 'province', '14'],
    ['140000000000', 'province', '14'],
    ['140100', 'prefecture', '1401'],
    ['140105', 'county', '140105'],
    ['140105001', 'town', '140105001'],
    ['140105001000', 'town', '140105001'],
    ['140105001001', 'community', '140105001001'],
  ])('%s is a %s', (code, level, key) => expect(readCode(code)).toEqual({ level, key }))

  it.each(['', '1', '140', '14010', '1401050010011', '0401050010', '14010500100A', '040105001001'])(
    '%j is none',
    (code) => expect(readCode(code)).toBeUndefined(),
  )

  it('goes up level by level', () => {
    expect(codeAbove('140105001001')).toBe('140105001')
    expect(codeAbove('140105001')).toBe('140105')
    expect(codeAbove('140105')).toBe('1401')
    expect(codeAbove('1401')).toBe('14')
    expect(codeAbove('14')).toBeUndefined()
    // towns of a prefecture without counties, counties without a prefecture
    expect(codeAbove('441900003')).toBe('4419')
    expect(codeAbove('419001')).toBe('41')
    expect(codeAbove('140105000001')).toBe('140105')
  })

  it.each([
    ['001', 'urban'],
    ['199', 'urban'],
    ['200', 'rural'],
    ['399', 'rural'],
    ['400', 'urban'],
    ['499', 'urban'],
    ['500', 'rural'],
    ['599', 'rural'],
    ['000', undefined],
    ['600', undefined],
    ['998', undefined],
  ])('…%s is %s', (last, kind) => expect(committeeOf(`140105001${last}`)).toBe(kind))
})

describe('the nearest word', () => {
  it('is named only when it is near', () => {
    expect(nearest('facilityAria', ['households', 'facilityArea'])).toBe('facilityArea')
    expect(nearest('zzz', ['households', 'facilityArea'])).toBeUndefined()
    expect(nearest('x'.repeat(100), ['x'])).toBeUndefined()
  })
})
