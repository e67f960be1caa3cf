import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '../../src/values/canonical'

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}

describe('canonical JSON', () => {
  it('has its keys in the order of their code units, and no blanks', () => {
    expect(canonical({ b: [1, 'x', null], a: { d: true, c: -0.5 } })).toBe('{"a":{"c":-0.5,"d":true},"b":[1,"x",null]}')
    expect(canonical({ 乙: 1, 甲: 2, Z: 3, a: 4 })).toBe('{"Z":3,"a":4,"乙":1,"甲":2}')
  })

  it('leaves out what is undefined in an object, and has null for it elsewhere, as JSON does', () => {
    expect(canonical({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}')
    expect(canonical(undefined)).toBe('null')
  })

  it('is the same JSON whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonical(turned(value))).toBe(canonical(value))
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
