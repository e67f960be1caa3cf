import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { inert } from '../../src/report/text/line'
import { columns } from '../../src/report/text/width'
import { wrap } from '../../src/report/text/wrap'

describe('columns', () => {
  it.each([
    ['社区', 4],
    ['a社b区', 6],
    ['３０㎡', 6],
    ['e\u0301', 1],
    ['\u{20bb7}', 2],
    ['❤\ufe0f', 2],
    ['', 0],
  ])('%s', (text, width) => {
    expect(columns(text, 'en')).toBe(width)
    expect(stringWidth(text)).toBe(width)
  })

  it('takes quotation marks as wide in Chinese', () => {
    expect(columns('“是”', 'zh-CN')).toBe(6)
    expect(columns('“是”', 'en')).toBe(4)
  })

  it('never takes a text for narrower than it is', () => {
    const character = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom(
        '，',
        '“',
        '…',
        '·',
        '\u200d',
        '\u0301',
        '😀',
        '👩\u200d👧',
        '❤\ufe0f',
        'か',
        '한',
        '〇',
        '㎡',
        '±',
      ),
    )
    fc.assert(
      fc.property(fc.string({ unit: character }), (text) => {
        expect(columns(inert(text), 'en')).toBeGreaterThanOrEqual(stringWidth(inert(text)))
      }),
    )
  })
})

describe('wrap', () => {
  it('keeps closing marks from the beginning of a line and opening ones from its end', () => {
    expect(wrap('社区工作者，人数', 10, 'zh-CN')).toEqual(['社区工作', '者，人数'])
    expect(wrap('某社区（某县）', 8, 'zh-CN')).toEqual(['某社区', '（某县）'])
  })

  it('keeps a per cent sign with its figure', () => {
    expect(wrap('at least 100 %', 12, 'en')).toEqual(['at least', '100 %'])
  })

  it('cuts what is wider than a line', () => {
    expect(wrap('a'.repeat(25), 10, 'en')).toEqual(['a'.repeat(10), 'a'.repeat(10), 'a'.repeat(5)])
  })

  it('loses nothing but spaces, and fits', () => {
    const piece = fc.constantFrom('社', '区', '，', '（', '”', ' ', 'word', '3.5', '%', '“')
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 12, max: 40 }), (pieces, room) => {
        const text = pieces.join('')
        const lines = wrap(text, room, 'zh-CN')
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(columns(line, 'zh-CN')).toBeLessThanOrEqual(room)
      }),
    )
  })
})
