import { describe, expect, it } from 'vitest'
import { indicators } from '../../src/indicators/catalogue'
import { indicatorWords, plainIndicators } from '../../src/indicators/plain'

describe('indicators as checking sees them', () => {
  it('together with their words say what the catalogue says', () => {
    const together = Object.entries(plainIndicators).map(([id, one]) => [id, { ...one, ...indicatorWords[id] }])
    expect(Object.fromEntries(together)).toEqual(indicators)
    expect(plainIndicators['facility-area-per-100-households']).not.toHaveProperty('label')
    expect(indicatorWords['facility-area-per-100-households']).toHaveProperty('note')
  })
})
