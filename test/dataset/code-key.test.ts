import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { communityKey, keyAbove, levelOfKey } from '../../src/dataset/code-key'
import { LevelRows } from '../../src/dataset/level-rows'
import { codeAbove, readCode } from '../../src/values/code'

const digits = (length: number) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.constantFrom('0', '0', '0', '1', '9', '5'), { minLength: length - 1, maxLength: length - 1 }),
    )
    .map(([first, rest]) => `${first}${rest.join('')}`)
const code = fc.oneof(...[2, 4, 6, 9, 12].map(digits))

describe('codes as numbers', () => {
  it('say the same as texts', () => {
    fc.assert(
      fc.property(code, (text) => {
        const read = readCode(text)!
        expect(communityKey(text)).toBe(read.level === 'community' ? Number(read.key) : NaN)
        expect(communityKey(Number(text))).toBe(communityKey(text))
        expect(levelOfKey(Number(read.key))).toBe(read.level)
        expect(keyAbove(Number(read.key))).toBe(Number(codeAbove(read.key) ?? 0))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([' 140105001001', '14010500100', '040105001001', '14010500100１', '140105001000', 1.5, null, {}])(
    '%j is no community',
    (value) => {
      expect(communityKey(value)).toBeNaN()
    },
  )
})

describe('rows by code', () => {
  it('are found in whatever order they came', () => {
    const key = fc.integer({ min: 1, max: 60 })
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: key }, fc.constant(NaN))), (keys) => {
        const rows = new LevelRows()
        const known = new Map<number, number>()
        for (const one of keys) {
          if (Number.isNaN(one)) rows.append(NaN)
          else {
            const row = known.get(one) ?? rows.size
            known.set(one, row)
            expect(rows.claim(one)).toBe(row)
          }
        }
        for (let one = 1; one <= 61; one++) expect(rows.find(one)).toBe(known.get(one) ?? -1)
      }),
    )
  })
})
