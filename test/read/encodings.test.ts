import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decoderFor } from '../../src/read/encoding/decoder'
import { toUtf8 } from '../../src/read/encoding/to-utf8'
import { Refused } from '../../src/read/refused'
import { readDataset } from '../../src/read/index'
import { codes, csv, DAY, recordsOf } from './reading'

const CODE = '140105001001'

/** Characters of one, two and four bytes in GB18030, the latter of both kinds. */
const NAME = '师范街社区㐀䶮𠮷丂é'
const TABLE = `代码,名称,常住户数\n${CODE},${NAME},1820\n`

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [part])))

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
}

async function* cut(all: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < all.length; at += size) yield await Promise.resolve(all.slice(at, at + size))
}

/** What a file reads as when its bytes come so many at a time: its text and its encoding, or why it is refused. */
async function decodedIn(size: number, all: Uint8Array): Promise<unknown> {
  try {
    const { blocks, encoding } = await toUtf8(cut(all, size))
    const pieces: number[] = []
    for await (const block of blocks) for (const byte of block) pieces.push(byte)
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(pieces)),
      encoding: encoding(),
    }
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, row: error.at.row, ...error.params }
    throw error
  }
}

describe('a table in every encoding', () => {
  it.each([
    ['utf-8', bytes(TABLE)],
    ['utf-8-bom', bytes(0xef, 0xbb, 0xbf, TABLE)],
    ['utf-16le', bytes(0xff, 0xfe, ...utf16(TABLE, false))],
    ['utf-16be', bytes(0xfe, 0xff, ...utf16(TABLE, true))],
    ['gb18030', new Uint8Array(iconv.encode(TABLE, 'gb18030'))],
    ['gb18030-bom', bytes(0x84, 0x31, 0x95, 0x33, ...iconv.encode(TABLE, 'gb18030'))],
  ])('%s is read, and reported', async (encoding, contents) => {
    const read = await csv(contents)
    expect(read.problems).toEqual([])
    expect(recordsOf(read)).toEqual([{ code: CODE, name: NAME, households: '1820' }])
    expect(read.inputs).toEqual([{ file: 'a.csv', rows: 1, encoding }])
    // however its bytes come
    for (const size of [1, 2, 3, 5, 7]) expect(await decodedIn(size, contents)).toEqual({ text: TABLE, encoding })
  })

  it('JSON and lines of JSON are read as tables are', async () => {
    const text = JSON.stringify({ code: CODE, name: NAME })
    for (const [name, written] of [
      ['a.json', `[${text}]`],
      ['a.ndjson', `${text}\n`],
    ] as const)
      for (const contents of [iconv.encode(written, 'gb18030'), bytes(0xff, 0xfe, ...utf16(written, false))]) {
        const read = await readDataset(new Uint8Array(contents), { name, day: DAY })
        expect(read.problems).toEqual([])
        expect(recordsOf(read)).toEqual([{ code: CODE, name: NAME }])
      }
  })

  it('GBK, which is part of GB18030, is read too', async () => {
    const read = await csv(new Uint8Array(iconv.encode(`代码,名称\n${CODE},师范街`, 'gbk')))
    expect(recordsOf(read)).toEqual([{ code: CODE, name: '师范街' }])
  })

  it('characters of four bytes never become digits', async () => {
    const read = await csv(new Uint8Array(iconv.encode(`代码,名称,常住户数\n${CODE},㐀,5𠮷5\n`, 'gb18030')))
    expect(recordsOf(read)).toEqual([{ code: CODE, name: '㐀', households: '5𠮷5' }])
  })
})

describe('pieces of a few bytes', () => {
  it.each([1, 2, 3, 5])('are read wherever in memory they stand: %i', (length) => {
    const decoder = decoderFor(undefined, 0)
    for (const offset of [0, 1, 2, 3]) {
      const held = new Uint8Array(12).fill(97)
      expect(decoder.push(held.subarray(offset, offset + length))).toHaveLength(length)
    }
  })
})

describe('what fits no encoding is refused with the offset', () => {
  it.each([
    ['neither UTF-8 nor GB18030', bytes('code\n', 0xff), { code: 'unknown-encoding', utf8: 5, gb18030: 5, row: 2 }],
    ['the euro sign of code page 936', bytes('a\n,', 0x80), { code: 'unknown-encoding', utf8: 3, gb18030: 3, row: 2 }],
    [
      'half a character of GB18030',
      bytes('a', 0xb3, 0xa3, 0xd7),
      { code: 'unknown-encoding', utf8: 1, gb18030: 3, row: 1 },
    ],
    [
      'four bytes that are no character',
      bytes(0x84, 0x31, 0xa4, 0x3a),
      { code: 'unknown-encoding', utf8: 0, gb18030: 0 },
    ],
    ['two lead bytes and a digit', bytes('x', 0x81, 0x30, '2'), { code: 'unknown-encoding', utf8: 1, gb18030: 1 }],
    [
      'UTF-8 that breaks after much of it',
      bytes('社区'.repeat(40), '\r\n', 0xff),
      { code: 'not-utf8', offset: 242, row: 2 },
    ],
    ['UTF-8 with a mark that breaks', bytes(0xef, 0xbb, 0xbf, 'a', 0xc0), { code: 'not-utf8', offset: 4, row: 1 }],
    ['UTF-16 with half a pair', bytes(0xff, 0xfe, 97, 0, 0, 0xd8, 98, 0), { code: 'not-as-marked', offset: 4 }],
    ['UTF-16 cut off', bytes(0xfe, 0xff, 0, 97, 0), { code: 'not-as-marked', offset: 4 }],
    ['GB18030 with a mark that breaks', bytes(0x84, 0x31, 0x95, 0x33, 'a', 0xff), { code: 'not-as-marked', offset: 5 }],
    ['UTF-16 without a mark', utf16('code,name\n1,2\n', false), { code: 'utf16-without-mark' }],
    ['UTF-16 without a mark, the other way', utf16('代码,code,name\n', true), { code: 'utf16-without-mark' }],
    ['NUL in GB18030', bytes(0xb3, 0xa3, '\n', 0), { code: 'holds-nul', offset: 3, row: 2 }],
    ['NUL in UTF-16', bytes(0xff, 0xfe, 97, 0, 0, 0), { code: 'holds-nul', offset: 4 }],
  ])('%s', async (_, contents, refused) => {
    for (const size of [1, 2, 3, 4, 1000]) expect(await decodedIn(size, contents)).toMatchObject(refused)
    const read = await csv(contents)
    expect(codes(read)).toEqual([refused.code, 'no-records'])
    expect(recordsOf(read)).toEqual([])
  })
})

/** Every valid sequence of GB18030 with more than one byte, in pieces. */
function* sequences(): Generator<readonly number[]> {
  for (let a = 0x81; a <= 0xfe; a++) {
    for (let b = 0x40; b <= 0xfe; b++) if (b !== 0x7f) yield [a, b]
    for (let b = 0x30; b <= 0x39; b++)
      for (let c = 0x81; c <= 0xfe; c++) for (let d = 0x30; d <= 0x39; d++) yield [a, b, c, d]
  }
}

const place = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number =>
  (((a - 0x81) * 10 + b - 0x30) * 126 + c - 0x81) * 10 + d - 0x30

/** Of the two bytes that the standards of 2005 and 2022 give to different characters, the table knows the old ones. */
const MOVED = new Set(Array.from('︐︒︑︓︔︕︖︗︘︙龴龵龶龷龸龹龺龻'))

describe('every character of GB18030', () => {
  it('is what an independent table says; all other sequences are refused', { timeout: 120_000 }, () => {
    const wrong: unknown[] = []
    const valid: number[] = []
    for (const sequence of sequences()) {
      const at = sequence.length === 4 ? place(sequence) : 0
      if (at <= 39_419 || (at >= 189_000 && at <= 1_237_575)) for (const byte of sequence) valid.push(byte)
      else if (at % 997 === 0) {
        const decoder = decoderFor('gb18030', 0)
        expect(() => decoder.push(Uint8Array.from(sequence))).toThrow(Refused)
      }
    }
    const all = Uint8Array.from(valid)
    const decoder = decoderFor('gb18030', 0)
    // in pieces that cut characters in every way
    const pieces: Uint8Array[] = []
    for (let at = 0; at < all.length; at += 4099) pieces.push(decoder.push(all.subarray(at, at + 4099)))
    decoder.end()
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces))
    const expected = Array.from(iconv.decode(Buffer.from(all), 'gb18030', { stripBOM: false }))
    const characters = Array.from(text)
    for (const [at, character] of characters.entries())
      if (character !== expected[at] && !MOVED.has(character)) wrong.push([character, expected[at]])
    expect(characters).toHaveLength(expected.length)
    expect(wrong).toEqual([])
    expect(text).not.toMatch(/[0-9]/)
  })
})
