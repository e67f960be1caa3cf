import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Packer } from '../../../src/report/html/pack/packer'
import { Entries } from '../../../src/report/html/page/unpack'
import { inert } from '../../../src/report/text/line'
import { HOSTILE_NAMES } from '../hostile-names'

type Entry = readonly [about: number, texts: readonly string[], place: string | undefined]

function packed(entries: readonly Entry[]): Entries {
  const packer = new Packer()
  for (const [about, texts, place] of entries) packer.add(about, texts, place)
  return new Entries(JSON.parse(JSON.stringify(packer.packed())) as ReturnType<Packer['packed']>)
}

describe('packed entries', () => {
  it('keep words once, whatever their figures', () => {
    const packer = new Packer()
    packer.add(0, ['28.1 m²', '28.1 m², 9.5 more by 2025-12-31'])
    packer.add(1, ['29 m²', '29 m², 1 more by 2025-12-31'])
    packer.add(2, ['29 m²', '30 m², 1 more by 2025-12-31'])
    const { of, shapes, order } = packer.packed()
    expect(of).toEqual([0, 3])
    expect(order).toEqual([0, 2, 1, 1])
    expect(shapes.map(({ figures }) => figures)).toEqual([
      ['28.1 29', '9.5 1'],
      ['29', '30', '1'],
    ])
  })

  it('say the place by its name without a shape for each', () => {
    const entries = packed([
      [0, ['甲社区（甲社区）：3 人'], '甲社区'],
      [1, ['乙社区（乙社区）：4 人'], '乙社区'],
    ])
    expect(entries.text(0, 0, '甲社区')).toBe('甲社区（甲社区）：3 人')
    expect(entries.text(1, 0, '乙社区')).toBe('乙社区（乙社区）：4 人')
  })

  it('come out as they went in', () => {
    const figure = fc.oneof(fc.nat(30).map(String), fc.constantFrom('0.5', '30', '2025-12-31', '140105001001'))
    const word = fc.oneof(fc.constantFrom(' m², ', '（', '-', '.', ''), fc.string({ unit: 'binary', maxLength: 3 }))
    const hostile = fc.constantFrom(...HOSTILE_NAMES.map(([, name]) => name))
    const text = fc.array(fc.oneof(figure, word, hostile), { maxLength: 6 }).map((parts) => parts.join(''))
    const place = fc.oneof(fc.constant(undefined), fc.constantFrom('1', 'p', '甲'), hostile.map(inert))
    const entry = fc.tuple(fc.nat(5), fc.array(text, { minLength: 2, maxLength: 2 }), place)
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (all) => {
        const entries = packed(all)
        expect([...entries.about]).toEqual(all.map(([about]) => about))
        all.forEach(([, texts, own], n) => {
          expect(entries.texts(n, own)).toEqual(texts.map(inert))
          expect(entries.text(n, 1, own)).toBe(inert(texts[1] ?? ''))
        })
      }),
      { numRuns: 60 },
    )
  })
})
