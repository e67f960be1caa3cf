import { describe, expect, it } from 'vitest'
import { measures } from '../../src/measures/catalogue'
import { plainMeasures } from '../../src/measures/plain'

describe('measures as checking sees them', () => {
  it('say all that the catalogue says but aliases and note', () => {
    const { aliases, note, ...rest } = measures.households
    expect(aliases?.length).toBeGreaterThan(0)
    expect(note).toBeDefined()
    expect(plainMeasures.households).toEqual(rest)
    expect(Object.keys(plainMeasures)).toEqual(Object.keys(measures))
  })

  it('keep the aliases of classes, which cells are read by', () => {
    expect(plainMeasures.kind.options).toEqual(measures.kind.options)
    expect(plainMeasures.kind.options.urban.aliases).toContain('居委会')
  })
})
