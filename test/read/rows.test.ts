import { parse } from 'csv-parse/browser/esm/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf as rowsOfPiece } from '../../src/read/plain-lines'
import { RowCutter } from '../../src/read/row-cutter'
import type { SheetRow } from '../../src/read/sheet'

const encoder = new TextEncoder()

/** The rows of a text whose bytes come in pieces that end where told. */
function rowsOf(text: string, cuts: readonly number[], delimiter = ','): readonly SheetRow[] {
  const bytes = encoder.encode(text)
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b)
  const cutter = new RowCutter(delimiter, parse)
  const rows: SheetRow[] = []
  let from = 0
  for (const end of ends) {
    rows.push(...cutter.cut(bytes.slice(from, end), false).flatMap(rowsOfPiece))
    from = end
  }
  return [...rows, ...cutter.cut(bytes.slice(from), true).flatMap(rowsOfPiece)]
}

const whole = (text: string): readonly SheetRow[] => rowsOf(text, [])
const cellsOf = (rows: readonly SheetRow[]) => rows.map(({ cells }) => cells)

/** Texts made of what matters in a table. */
const texts = fc
  .array(
    fc.constantFrom('a', '，', '1', ',', '"', '""', '\n', '\r\n', '\r', ' ', '\t', '名称', 'x"', ',"', '",', '"\n'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

const cutsOf = fc.array(fc.nat(200), { maxLength: 12 })

describe('rows cut as their bytes come', () => {
  it('are the same wherever the bytes are cut', () => {
    fc.assert(
      fc.property(texts, cutsOf, (text, cuts) => {
        expect(rowsOf(text, cuts)).toEqual(whole(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('are those that the library finds, where it finds nothing wrong', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let expected: unknown
        try {
          expected = parse(encoder.encode(text), {
            record_delimiter: ['\r\n', '\n', '\r'],
            relax_column_count: true,
            skip_empty_lines: true,
          })
        } catch {
          expect(whole(text).some(({ bad }) => bad !== undefined)).toBe(true)
          return
        }
        expect(cellsOf(whole(text))).toEqual(expected)
      }),
      { numRuns: 3000 },
    )
  })

  it('know the line on which each begins', () => {
    const text = 'a,b\n\n"c\nd",e\r\nf\rg,"h"\n\n\ni'
    expect(whole(text).map(({ number }) => number)).toEqual([1, 3, 5, 6, 9])
    for (let cut = 0; cut < text.length; cut++) expect(rowsOf(text, [cut])).toEqual(whole(text))
  })

  it('go on behind one that is bad', () => {
    expect(whole('a,b\nc"d,1\ne,"f"g\nh,i')).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: [], bad: 'bad-quote' },
      { number: 3, cells: [], bad: 'bad-quote' },
      { number: 4, cells: ['h', 'i'] },
    ])
  })

  it('a lone quote costs its own line', () => {
    expect(whole('a\n"b\nc\n')).toEqual([
      { number: 1, cells: ['a'] },
      { number: 2, cells: [], bad: 'bad-quote' },
      { number: 3, cells: ['c'] },
    ])
  })

  it('are cut at tabs as well', () => {
    expect(cellsOf(rowsOf('a,b\tc\n"d\te"\tf', [5], '\t'))).toEqual([
      ['a,b', 'c'],
      ['d\te', 'f'],
    ])
  })

  it('do not keep the text alive of which they are part', () => {
    const name = '师范街社区居民委员会综合服务中心'
    expect(cellsOf(whole(`${name},${name}`))).toEqual([[name, name]])
  })
})

describe('a line of more than a megabyte', () => {
  const long = 'x'.repeat(3 << 20)

  it.each([
    ['in one piece', []],
    ['in three', [1 << 20, 2 << 20]],
    ['in many', Array.from({ length: 60 }, (_, n) => n * 50_021)],
  ])('%s is one bad row, and the others are read', (_, cuts) => {
    expect(rowsOf(`a,b\n1,2\n${long}\r\n3,4\n`, cuts)).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1', '2'] },
      { number: 3, cells: [], bad: 'record-too-large' },
      { number: 4, cells: ['3', '4'] },
    ])
  })

  it('at the end, or inside an open quote, is so too', () => {
    for (const cuts of [[], [5, 1 << 20, 2 << 20]]) {
      expect(rowsOf(`a\n${long}`, cuts).map(({ bad }) => bad)).toEqual([undefined, 'record-too-large'])
      expect(rowsOf(`a\n"b\n${long}\nc`, cuts)).toEqual([
        { number: 1, cells: ['a'] },
        { number: 2, cells: [], bad: 'bad-quote' },
        { number: 3, cells: [], bad: 'record-too-large' },
        { number: 4, cells: ['c'] },
      ])
    }
  })
})
