import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDataset } from '../../src/read/index'
import type { ReadResult } from '../../src/read/options'
import type { Source } from '../../src/read/source'
import { handBook, oneRow, textCell } from './book'
import { codes, DAY, isBilingual, recordsOf } from './reading'

const MB = 1_000_000
const CODE = '140105001001'
const HEAD = `<row r="1">${textCell('A1', '代码')}${textCell('B1', '常住户数')}</row>`
const ROW = `<row r="2">${textCell('A2', CODE)}<c r="B2"><v>1820</v></c></row>`

interface Bounds {
  readonly seconds: number
  readonly megabytes: number
}

/** Reads a file, and holds it to a time and an amount of memory; both are generous, as machines differ. */
async function within({ seconds, megabytes }: Bounds, source: Source, name: string): Promise<ReadResult> {
  const [started, before] = [performance.now(), process.memoryUsage().rss]
  const read = await readDataset(source, { name, day: DAY })
  expect((performance.now() - started) / 1000).toBeLessThan(seconds)
  expect((process.memoryUsage().rss - before) / MB).toBeLessThan(megabytes)
  expect(read.problems.filter((problem) => !isBilingual(problem))).toEqual([])
  return read
}

/** A stream of so many bytes, made piece by piece. */
function stream(head: string, byte: string, length: number, tail: string): ReadableStream<Uint8Array> {
  const piece = new Uint8Array(1 << 16).fill(byte.charCodeAt(0))
  let left = length
  return new ReadableStream({
    start: (controller) => controller.enqueue(strToU8(head)),
    pull(controller) {
      if (left <= 0) {
        controller.enqueue(strToU8(tail))
        controller.close()
        return
      }
      controller.enqueue(piece.slice(0, Math.min(left, piece.length)))
      left -= piece.length
    },
  })
}

const sheet = (rows: string, more: { before?: string; behind?: string; name?: string } = {}) =>
  handBook({ sheets: [{ name: 'S', rows, ...more }] })

/** An archive whose directory says another size of one of its files. */
function lying(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice()
  const view = new DataView(changed.buffer)
  for (let at = 0; at + 46 < changed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const own = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    if (own === name) view.setUint32(at + 24, size, true)
  }
  return changed
}

const PART = 'xl/worksheets/sheet1.xml'

describe('archives made to fill the memory', { timeout: 120_000 }, () => {
  const blanks = new Uint8Array(100 * MB).fill(32)
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<a/>'), [PART]: blanks }, { level: 9 })
  const bounds = { seconds: 30, megabytes: 300 }

  it('a zip bomb named .xlsx is refused before it is unpacked', async () => {
    expect(bomb.length).toBeLessThan(MB / 5)
    expect(codes(await within(bounds, bomb, 'a.xlsx'))).toEqual(['bomb', 'no-records'])
  })

  it('one that lies about its size is stopped at what it says', async () => {
    expect(codes(await within(bounds, lying(bomb, PART, 1000), 'a.xlsx'))).toEqual(['damaged-archive', 'no-records'])
  })

  it('a part that is not what its checksum says is not read', async () => {
    const book = zipSync({ 'xl/workbook.xml': strToU8('<a/>') }, { level: 0 })
    const at = book.findIndex((byte, n) => byte === 0x3c && book[n + 1] === 0x61)
    book[at + 1] = 0x62
    expect(codes(await within(bounds, book, 'a.xlsx'))).toEqual(['damaged-archive', 'no-records'])
  })

  it('a gzip bomb is stopped on the way', async () => {
    const zipped = gzipSync(new Uint8Array(60 * MB).fill(97), { level: 6 })
    expect(codes(await within(bounds, zipped, 'a.csv.gz'))).toEqual(['bomb', 'no-records'])
  })

  it('an archive of more parts than a workbook has is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`xl/p${n}.xml`, strToU8('<a/>')]))
    expect(codes(await within(bounds, zipSync(many, { level: 0 }), 'a.xlsx'))).toEqual([
      'damaged-archive',
      'no-records',
    ])
  })
})

describe('XML that means harm', { timeout: 60_000 }, () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n === 0 ? '' : n};`.repeat(10)}">`).join('')}]>`
  const parts = (xml: string, name = 'xl/sharedStrings.xml') =>
    oneRow(textCell('A1', '代码'), { parts: { [name]: strToU8(xml) } })

  it.each([
    ['a billion laughs', parts(`<?xml version="1.0"?>${laughs}<sst><si><t>&lol9;</t></si></sst>`)],
    ['one in a part without cells', parts(`${laughs}<x/>`, 'xl/workbook.xml')],
    ['a comment around cells', sheet(`${HEAD}<!--${ROW}-->`)],
    ['text that is not looked at', sheet(`${HEAD}<row r="2"><c r="A2" t="str"><v><![CDATA[x]]></v></c></row>`)],
    ['another encoding', parts('<?xml version="1.0" encoding="UTF-7"?><sst/>')],
  ])('%s is refused', async (_, book) => {
    const read = await within({ seconds: 20, megabytes: 200 }, book, 'a.xlsx')
    expect(codes(read)).toEqual(['unsafe-workbook', 'no-records'])
  })
})

describe('sheets that mean harm', { timeout: 120_000 }, () => {
  it('that say they are as large as a sheet can be are as large as their cells', async () => {
    const before = '<dimension ref="A1:XFD1048576"/>'
    const far = '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>140105001002</t></is></c></row>'
    const read = await within({ seconds: 30, megabytes: 300 }, sheet(HEAD + ROW + far, { before }), 'a.xlsx')
    expect(recordsOf(read).map(({ code }) => code)).toEqual([CODE, '140105001002'])
    expect(read.input?.locate?.('community', 1)).toMatchObject({ row: 1_048_576 })
  })

  it('with a cell far to the right in each of many rows end with a problem', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `<row r="${n + 2}"><c r="XFD${n + 2}"><v>1</v></c></row>`)
    const read = await within({ seconds: 60, megabytes: 900 }, sheet(HEAD + rows.join('')), 'a.xlsx')
    expect(codes(read)).toEqual(['too-large-workbook', 'no-records'])
  })

  it.each(['__proto__', 'constructor', 'toString', '!ref'])('named %s are sheets like others', async (name) => {
    const read = await within(
      { seconds: 20, megabytes: 200 },
      handBook({ sheets: [{ name, rows: HEAD + ROW }] }),
      'a.xlsx',
    )
    expect(recordsOf(read)).toHaveLength(1)
    expect(read.input?.locate?.('community', 0)).toMatchObject({ sheet: name })
    expect(Object.prototype).not.toHaveProperty('!ref')
    expect(({} as Record<string, unknown>)['!data']).toBeUndefined()
  })

  it('of one name are refused: the library keeps only one of them', async () => {
    const sheets = [
      { name: 'S', rows: HEAD + ROW },
      { name: 'S', rows: HEAD },
    ]
    expect(codes(await within({ seconds: 20, megabytes: 200 }, handBook({ sheets }), 'a.xlsx'))).toEqual([
      'damaged-archive',
      'no-records',
    ])
  })

  it('with a heading named __proto__ spoil nothing', async () => {
    const rows = `<row r="1">${textCell('A1', '代码')}${textCell('B1', '__proto__')}</row><row r="2">${textCell('A2', CODE)}${textCell('B2', 'x')}</row>`
    const read = await within({ seconds: 20, megabytes: 200 }, sheet(rows), 'a.xlsx')
    expect(codes(read)).toEqual(['forbidden-key'])
    expect(recordsOf(read)).toEqual([{ code: CODE }])
  })
})

describe('text that means harm', { timeout: 180_000 }, () => {
  it('a quoted field of a gigabyte ends as one bad row', async () => {
    const source = stream(`代码,常住户数\n${CODE},1\n140105001002,"`, 'x', 1e9, '"\n140105001003,3\n')
    const read = await within({ seconds: 150, megabytes: 300 }, source, 'a.csv')
    expect(codes(read)).toEqual(['record-too-large'])
    expect(read.problems[0]?.location).toEqual({ file: 'a.csv', row: 3 })
    expect(recordsOf(read).map(({ code }) => code)).toEqual([CODE, '140105001003'])
  })

  it('a line of NDJSON that never ends ends as one', async () => {
    const source = stream(`{"code":"${CODE}"}\n{"name":"`, 'x', 2e8, `"}\n{"code":"140105001002"}`)
    const read = await within({ seconds: 60, megabytes: 300 }, source, 'a.ndjson')
    expect(codes(read)).toEqual(['record-too-large'])
    expect(recordsOf(read).map(({ code }) => code)).toEqual([CODE, '140105001002'])
  })

  it('ten thousand columns', async () => {
    const columns = Array.from({ length: 10_000 }, (_, n) => `x${n}`).join(',')
    const rows = `${CODE},${'1,'.repeat(9999)}1\n`.repeat(50)
    const read = await within({ seconds: 60, megabytes: 600 }, `代码,${columns}\n${rows}`, 'a.csv')
    expect(new Set(codes(read))).toEqual(new Set(['unknown-heading', 'more-problems']))
    expect(recordsOf(read)).toHaveLength(50)
  })

  it('mixed line ends, and rows that are longer and shorter than the head', async () => {
    const table = `代码,常住户数\r\n${CODE},1\r140105001002\n140105001003,3,9\n\n140105001004,4`
    const read = await within({ seconds: 20, megabytes: 200 }, table, 'a.csv')
    expect(read.problems.map(({ code, location }) => [code, location.row])).toEqual([
      ['short-row', 3],
      ['row-not-used', 4],
    ])
    expect(recordsOf(read)).toEqual([
      { code: CODE, households: '1' },
      { code: '140105001002' },
      { code: '140105001003' },
      { code: '140105001004', households: '4' },
    ])
  })

  it.each([
    ['nothing', ''],
    ['a mark and nothing', '\ufeff'],
    ['blanks', ' \r\n\t\n'],
  ])('%s is an empty file in every format', async (_, contents) => {
    for (const name of ['a.csv', 'a.tsv', 'a.json', 'a.ndjson', 'a.xlsx', 'a.xls', 'a'])
      expect(codes(await within({ seconds: 20, megabytes: 200 }, contents, name))).toEqual(['empty-file', 'no-records'])
  })

  it('nothing, compressed', async () => {
    expect(codes(await within({ seconds: 20, megabytes: 200 }, gzipSync(strToU8('')), 'a.csv.gz'))).toEqual([
      'empty-file',
      'no-records',
    ])
    expect(codes(await within({ seconds: 20, megabytes: 200 }, '', 'a.csv.gz'))).toEqual(['empty-file', 'no-records'])
  })

  it('brackets within brackets', async () => {
    const read = await within({ seconds: 20, megabytes: 400 }, '['.repeat(200_000) + ']'.repeat(200_000), 'a.json')
    expect(codes(read).length).toBeGreaterThan(0)
    expect(recordsOf(read)).toEqual([])
  })
})
