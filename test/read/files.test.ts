import { describe, expect, it } from 'vitest'
import { readDataset, readFiles } from '../../src/read/index'
import type { Level } from '../../src/values/code'
import { ShequError } from '../../src/values/error'
import { codes, csv, DAY, isBilingual, json, recordsOf } from './reading'

const CODE = '140105001001'
const bytes = (...values: readonly (number | string)[]) =>
  new Uint8Array(
    values.flatMap((value) => (typeof value === 'number' ? [value] : [...new TextEncoder().encode(value)])),
  )

const ZIP = bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0, 6, 0)
const PNG = bytes(0x89, 'PNG', 13, 10, 26, 10, 0)
const OLE = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)

describe('a file that cannot be used', () => {
  it.each([
    ['empty', 'a.csv', '', 'empty-file'],
    ['of a mark alone', 'a.csv', '\ufeff', 'empty-file'],
    ['of white space', 'a.json', ' \n\t\r\n'.repeat(100), 'empty-file'],
    ['of separators', 'a.csv', ',,\n,,\n', 'empty-file'],
    ['of a heading row', 'a.csv', 'code,households\n', 'no-rows'],
    ['half a spreadsheet', 'a.xlsx', ZIP, 'damaged-archive'],
    ['half an old spreadsheet', 'a.xls', OLE, 'not-a-workbook'],
    ['a spreadsheet of WPS', 'a.et', OLE, 'save-as-xlsx'],
    ['of an extension nobody knows', 'a.whatever', 'code\n1', 'unsupported-format'],
    ['a spreadsheet named .csv', 'a.csv', ZIP, 'not-what-it-says'],
    ['an old spreadsheet named .csv', 'a.csv', OLE, 'not-what-it-says'],
    ['a picture named .csv', 'a.csv', PNG, 'not-what-it-says'],
    ['a picture named .json', 'a.json', PNG, 'not-what-it-says'],
    ['a document named .csv', 'a.csv', '%PDF-1.7\n', 'not-what-it-says'],
    ['a page named .csv', 'a.csv', '<html><table>', 'not-what-it-says'],
    ['JSON named .csv', 'a.csv', '[{"code":"140105"}]', 'not-what-it-says'],
    ['a dataset named .csv', 'a.csv', '\ufeff{\n "day": "2025-12-31" }', 'not-what-it-says'],
    ['a table named .json', 'a.json', 'code,households\n140105001001,5\n', 'not-what-it-says'],
    ['a table with tabs named .csv', 'a.csv', 'code\thouseholds\n', 'not-what-it-says'],
    ['lines of JSON named .csv', 'a.csv', '{"code":1}\n{"code":2}\n', 'not-what-it-says'],
    ['with NUL', 'a.csv', 'code,name\n140105,a\0b\n', 'holds-nul'],
    ['with NUL, as JSON', 'a.json', '[{"name":"\0"}]', 'holds-nul'],
  ])('is a problem: %s', async (_, name, contents, code) => {
    const read = await readDataset(contents, { name, day: DAY })
    expect(read.ok).toBe(false)
    expect(codes(read)).toEqual([code, 'no-records'])
    expect(read.problems[0]?.location.file).toBe(name)
    expect(read.problems.filter((problem) => !isBilingual(problem))).toEqual([])
  })

  it('says how to save a spreadsheet', async () => {
    const read = await readDataset(OLE, { name: 'a.et' })
    expect(read.problems[0]?.message['zh-CN']).toContain('xlsx')
    expect(read.problems[0]?.message.en).toContain('CSV UTF-8')
  })

  it('lists a thousand problems of a kind, and counts the others', async () => {
    const read = await csv('code,name,households\n' + `${CODE},a\n`.repeat(1500))
    expect(codes(read).filter((code) => code === 'short-row')).toHaveLength(1000)
    expect(read.problems.at(-1)).toMatchObject({ code: 'more-problems', params: { code: 'short-row', count: 500 } })
    expect(recordsOf(read)).toHaveLength(1500)
  })
})

describe('what a file may be handed over as', () => {
  const table = `code,households\n${CODE},5\n`
  const encoded = new TextEncoder().encode(table)
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of encoded) controller.enqueue(new Uint8Array([byte]))
        controller.close()
      },
    })

  it.each([
    ['text', () => table],
    ['bytes', () => encoded],
    ['a part of bytes', () => new Uint8Array([0, ...encoded, 0]).subarray(1, -1)],
    ['a buffer', () => encoded.slice().buffer],
    ['a Blob', () => new Blob([table])],
    ['a stream', stream],
  ])('%s', async (_, source) => {
    expect(recordsOf(await csv(source()))).toEqual([{ code: CODE, households: '5' }])
  })

  it('tells by its contents what a file without an extension is', async () => {
    expect(recordsOf(await csv(table, { name: 'ledger' }))).toHaveLength(1)
    const read = await readDataset(`[{"code":"${CODE}"}]`, { name: 'ledger', day: DAY })
    expect(recordsOf(read)).toEqual([{ code: CODE }])
  })

  it('takes the word of the caller for it', async () => {
    const read = await readDataset(`code\thouseholds\n${CODE}\t5`, { name: 'ledger.txt', format: 'tsv', day: DAY })
    expect(recordsOf(read)).toEqual([{ code: CODE, households: '5' }])
  })

  it('a stream that breaks is a problem', async () => {
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new TypeError('gone')) })
    const read = await csv(broken)
    expect(read.problems[0]).toMatchObject({ code: 'unreadable-file', params: { reason: 'TypeError' } })
  })

  it('throws only at what the caller did wrong', async () => {
    await expect(csv(5 as never)).rejects.toThrow(ShequError)
    await expect(csv(table, { day: '2025-02-30' })).rejects.toMatchObject({ code: 'bad-day' })
    await expect(csv(table, { level: 'star' as Level })).rejects.toMatchObject({ code: 'bad-option' })
  })
})

describe('several files', () => {
  const communities = { name: 'communities.csv', bytes: `代码,常住户数\n${CODE},5\n140105001002,6\n` }
  const counties = { name: 'counties.json', bytes: `{"day":"${DAY}","places":{"county":[{"code":"140105"}]}}` }
  const more = { name: 'more.csv', bytes: '常住户数,代码\n7,140105001003\n' }

  it('are one dataset, and each cell knows its file', async () => {
    const read = await readFiles([communities, counties, more])
    expect(read.problems).toEqual([])
    expect(read.input?.day).toBe(DAY)
    expect(recordsOf(read).map(({ households }) => households)).toEqual(['5', '6', '7'])
    expect(recordsOf(read, 'county')).toHaveLength(1)
    expect(read.input?.locate?.('community', 2, 'households')).toEqual({
      file: 'more.csv',
      row: 2,
      column: '常住户数',
      columnNumber: 1,
    })
    expect(read.input?.locate?.('county', 0, 'code')).toEqual({ file: 'counties.json', path: 'places.county[0].code' })
    expect(read.inputs).toEqual([
      { file: 'communities.csv', rows: 2, encoding: 'utf-8' },
      { file: 'counties.json', rows: 1, encoding: 'utf-8' },
      { file: 'more.csv', rows: 1, encoding: 'utf-8' },
    ])
  })

  it('that are of different days are not', async () => {
    const other = { name: 'b.json', bytes: `{"day":"2024-12-31","places":{"county":[{"code":"140106"}]}}` }
    const read = await readFiles([communities, counties, other])
    expect(read.ok).toBe(false)
    expect(codes(read)).toEqual(['several-days'])
    expect((await readFiles([communities, counties, other], { day: DAY })).ok).toBe(true)
  })

  it('of which one cannot be read are what the others hold, and no list is complete any more', async () => {
    const files = [communities, { name: 'b.csv', bytes: ZIP }]
    const read = await readFiles(files, { day: DAY, roster: { community: 'complete' } })
    expect(read.ok).toBe(true)
    expect(codes(read)).toEqual(['not-what-it-says', 'roster-reopened'])
    expect(read.input?.roster).toEqual({ community: 'open' })
  })

  it('that differ about how many places there are leave it open; the caller goes before both', async () => {
    const say = (name: string, total: number) => ({
      name,
      bytes: JSON.stringify({ day: DAY, roster: { community: total }, places: { community: [{ code: CODE }] } }),
    })
    const read = await readFiles([say('a.json', 5), say('b.json', 6)])
    expect(codes(read)).toEqual(['roster-conflict'])
    expect(read.input?.roster).toEqual({ community: 'open' })
    const given = await readFiles([say('a.json', 5)], { roster: { community: 7 } })
    expect(given.input?.roster).toEqual({ community: 7 })
  })

  it('may be none', async () => {
    expect(codes(await readFiles([]))).toEqual(['no-records'])
  })

  it('leave it to JSON to hold no records at all', async () => {
    expect(codes(await json({ day: DAY, places: {} }))).toEqual(['no-records'])
  })
})
