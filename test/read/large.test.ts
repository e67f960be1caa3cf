import { describe, expect, it } from 'vitest'
import type { Source } from '../../src/read/source'
import { codes, csv, recordsOf } from './reading'

const MB = 1_000_000
const HEAD = 'code,name,households\n140105001001,a,1\n'
const TAIL = '\n140105001002,b,2\n'

/** A table whose third line is as long as a file. */
function longLine(byte: string): Uint8Array {
  const bytes = new Uint8Array(100 * MB).fill(byte.charCodeAt(0))
  const [head, tail] = [HEAD, TAIL].map((part) => new TextEncoder().encode(part)) as [Uint8Array, Uint8Array]
  bytes.set(head)
  bytes.set(tail, bytes.length - tail.length)
  return bytes
}

async function measured(source: Source) {
  const [started, before] = [performance.now(), process.memoryUsage().rss]
  const read = await csv(source, { roster: { community: 'complete' } })
  return { read, seconds: (performance.now() - started) / 1000, megabytes: (process.memoryUsage().rss - before) / MB }
}

describe('a line of 100 MB', { timeout: 60_000 }, () => {
  it.each([
    ['letters', 'a'],
    ['commas', ','],
    ['quotes', '"'],
  ])('of %s ends soon, takes little memory, and leaves the other rows', async (_, byte) => {
    const { read, seconds, megabytes } = await measured(longLine(byte))
    expect(seconds).toBeLessThan(25)
    expect(megabytes).toBeLessThan(150)
    expect(recordsOf(read).map(({ households }) => households)).toEqual(['1', '2'])
    expect(read.problems[0]).toMatchObject({ code: 'record-too-large', location: { row: 3 } })
    // nobody knows how many rows it was
    expect(codes(read)).toEqual(['record-too-large', 'roster-reopened'])
    expect(read.input?.roster).toEqual({ community: 'open' })
  })
})

describe('a quote that never closes', { timeout: 60_000 }, () => {
  it('costs its own line only, however much follows', async () => {
    const rows = Array.from({ length: 40_000 }, (_, n) => `140105001${100 + (n % 900)},${'x'.repeat(40)},${n}`)
    const { read, seconds } = await measured(`${HEAD}140105001002,"b,2\n${rows.join('\n')}`)
    expect(seconds).toBeLessThan(25)
    expect(recordsOf(read)).toHaveLength(40_001)
    expect(read.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toContain(
      'record-too-large',
    )
  })

  it('in every line ends the reading after ten thousand', async () => {
    const { read, seconds } = await measured(HEAD + 'a"b\n'.repeat(50_000))
    expect(seconds).toBeLessThan(25)
    expect(read.problems.find(({ code }) => code === 'too-many-bad-rows')?.location.row).toBe(10_003)
    expect(read.input?.roster).toEqual({ community: 'open' })
  })
})
