import { gzipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDataset, readFiles } from '../../src/read/index'
import type { ReadProgress } from '../../src/read/watch'
import { codes, DAY, recordsOf } from './reading'

const HEAD = '代码,名称,常住户数\n'
const row = (n: number): string => `${140105001001 + (n % 99)},一个名称相当长的社区居民委员会${n},${n}\n`

/** A table of so many rows, made as it is read. */
async function* table(rows: number): AsyncGenerator<Uint8Array> {
  yield strToU8(HEAD)
  for (let n = 0; n < rows; n += 1000) {
    await Promise.resolve()
    yield strToU8(Array.from({ length: Math.min(1000, rows - n) }, (_, at) => row(n + at)).join(''))
  }
}

describe('a stream', () => {
  it('of Node, which is an iterable of bytes, is read like others', async () => {
    const read = await readDataset(table(2500), { name: 'a.csv', day: DAY })
    expect(recordsOf(read)).toHaveLength(2500)
    expect(read.input?.locate?.('community', 2499)).toMatchObject({ row: 2501 })
  })

  it('is let go of when its file is refused', async () => {
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield await Promise.resolve(new Uint8Array(1000))
      } finally {
        closed = true
      }
    }
    expect(codes(await readDataset(endless(), { name: 'a.csv', day: DAY }))).toEqual(['holds-nul', 'no-records'])
    expect(closed).toBe(true)
    closed = false
    expect(codes(await readDataset(endless(), { name: 'a.pdf', day: DAY }))).toEqual([
      'unsupported-format',
      'no-records',
    ])
    expect(closed).toBe(true)
  })

  it('that breaks off in the middle is a problem, and nothing of it is used', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* table(5)
      await Promise.reject(Object.assign(new Error('gone'), { code: 'EIO' }))
    }
    const read = await readDataset(broken(), { name: 'a.csv', day: DAY })
    expect(read.problems[0]).toMatchObject({ code: 'unreadable-file', params: { reason: 'EIO' } })
    expect(recordsOf(read)).toEqual([])
  })
})

describe('progress', () => {
  it.each([
    ['a table', 'a.csv', HEAD + row(1) + row(2), 3],
    ['lines of JSON', 'a.ndjson', '{"code":"140105001001"}\n{"code":"140105001002"}', 2],
    ['a compressed table', 'a.csv.gz', gzipSync(strToU8(HEAD + row(1))), 2],
  ])('of %s ends with all bytes and all rows', async (_, name, contents, rows) => {
    const told: ReadProgress[] = []
    const bytes = typeof contents === 'string' ? strToU8(contents) : contents
    await readDataset(bytes, { name, day: DAY, onProgress: (progress) => void told.push(progress) })
    expect(told.at(-1)).toEqual({ file: name, bytes: bytes.length, total: bytes.length, rows })
  })

  it('goes up, file by file', async () => {
    const told: ReadProgress[] = []
    const files = [
      { name: 'a.csv', bytes: table(40_000) },
      { name: 'b.csv', bytes: HEAD },
    ]
    await readFiles(files, { day: DAY, onProgress: (progress) => void told.push(progress) })
    const first = told.filter(({ file }) => file === 'a.csv')
    expect(first.length).toBeGreaterThan(3)
    for (const key of ['bytes', 'rows'] as const)
      expect(first.map((one) => one[key])).toEqual(first.map((one) => one[key]).sort((a, b) => a - b))
    expect(first.at(-1)).toMatchObject({ rows: 40_001 })
    expect(first[0]).not.toHaveProperty('total')
    expect(told.at(-1)?.file).toBe('b.csv')
  })
})

describe('a signal', () => {
  it('ends the reading with its reason, and lets go of the file', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    let closed = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield* table(1000)
      } finally {
        closed = true
      }
    }
    const onProgress = ({ rows }: ReadProgress): void => {
      if (rows > 5000) controller.abort(reason)
    }
    const reading = readDataset(endless(), { name: 'a.csv', day: DAY, signal: controller.signal, onProgress })
    await expect(reading).rejects.toBe(reason)
    expect(closed).toBe(true)
  })

  it('ends even a reading that waits for bytes', async () => {
    const controller = new AbortController()
    const silent = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) })
    const reading = readDataset(silent, { name: 'a.csv', day: DAY, signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('that was given before ends it at once, compressed or not', async () => {
    const signal = AbortSignal.abort('no')
    for (const name of ['a.csv', 'a.csv.gz', 'a.xlsx'])
      await expect(readDataset(HEAD, { name, day: DAY, signal })).rejects.toBe('no')
  })
})

describe('a large table', { timeout: 120_000 }, () => {
  it('is read in bounded memory: its bytes and its text are never all there', async () => {
    // 100 MB of cells that nobody needs
    const wide = `代码,未知\n`
    const line = `140105001001,${'空'.repeat(3000)}\n`
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield strToU8(wide)
      for (let n = 0; n < 11_000; n++) yield await Promise.resolve(strToU8(line))
    }
    const before = process.memoryUsage().rss
    const read = await readDataset(bytes(), { name: 'a.csv', day: DAY })
    expect(recordsOf(read)).toHaveLength(11_000)
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(150)
  })
})
