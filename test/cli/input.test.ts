import { describe, expect, it, vi } from 'vitest'
import type { Io, Sink } from '../../src/cli/io'
import { run } from '../../src/cli/run'
import { ledger, PLAN, suiteFolder } from './call'

const folder = suiteFolder()
const plan = folder.write('plan.json', PLAN)

/** Bytes as they come from a pipe. */
async function* piped(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text))
}

interface Piped {
  readonly input?: string
  readonly terminal?: boolean
}

/** Runs the command line with something on standard input. */
async function call(args: readonly string[], { input, terminal = false }: Piped = {}) {
  const written = { out: '', err: '' }
  const sink = (name: 'out' | 'err'): Sink => ({
    isTTY: name === 'err' && terminal,
    columns: name === 'err' && terminal ? 80 : undefined,
    write: (text) => {
      written[name] += text
      return Promise.resolve()
    },
  })
  const io: Io = { out: sink('out'), err: sink('err'), env: {} }
  const code = await run(args, input === undefined ? io : { ...io, in: () => piped(input) })
  return { code, ...written }
}

const check = (...files: readonly string[]) => [
  'check',
  ...files,
  '--plan',
  plan,
  '--day',
  '2025-12-31',
  '--lang',
  'en',
]

describe('standard input', () => {
  it.each([
    ['a table', ledger(100, 99)],
    [
      'JSON',
      '[{"code":"140105001001","facilityArea":100,"day":"2025-12-31"},{"code":"140105001002","facilityArea":99}]',
    ],
  ])('named - is read as its contents show: %s', async (_, input) => {
    const { code, out, err } = await call([...check('-', '--format', 'json')], { input })
    expect(err).toBe('')
    expect(code).toBe(1)
    const report = JSON.parse(out) as { inputs: unknown }
    expect(report.inputs).toEqual([
      { file: '-', rows: 2, encoding: 'utf-8', sha256: expect.stringMatching(/^[\da-f]{64}$/) as string },
    ])
  })

  it('can be one of several files, and only once', async () => {
    const file = folder.write('a.csv', ledger(100))
    expect((await call(check(file, '-'), { input: '代码\n140105001009\n' })).code).not.toBe(2)
    const twice = await call(check('-', '-'), { input: ledger(100) })
    expect(twice.code).toBe(2)
    expect(twice.err).toContain('standard input (-) can be named only once')
  })
})

describe('Ctrl-C', { timeout: 60_000 }, () => {
  it.each([
    ['en', 'shequ: interrupted; there is no result\n'],
    ['zh-CN', 'shequ: 已中断，没有结果\n'],
  ])('ends the reading of what never ends, and says so: %s', async (lang, message) => {
    let [ended, released, err] = [false, false, '']
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (let row = 0; ; row++) {
          await new Promise((resolve) => setImmediate(resolve))
          yield new TextEncoder().encode(`代码,名称\n${row},某地\n`)
        }
      } finally {
        ended = true
      }
    }
    const silent: Sink = { isTTY: false, write: () => Promise.resolve() }
    const code = await run([...check('-').slice(0, -1), lang], {
      out: silent,
      err: { ...silent, write: (text) => Promise.resolve(void (err += text)) },
      env: {},
      in: endless,
      onInterrupt: (stop) => {
        setTimeout(stop, 20)
        return () => void (released = true)
      },
    })
    expect([code, err, released]).toEqual([130, message, true])
    // nobody waits for what is still on its way
    await vi.waitFor(() => expect(ended).toBe(true))
  })
})

describe('progress', { timeout: 60_000 }, () => {
  const rows = Array.from({ length: 40_000 }, (_, n) => `14010500${String(1001 + n)},${n}`).join('\n')

  it('is shown on a terminal alone, and leaves nothing behind', async () => {
    const file = folder.write('large.csv', `代码,社区综合服务设施面积（平方米）\n${rows}`)
    const args = [...check(file, '--level', 'community', '--format', 'json'), '--data-day', '2025-12-31']
    const seen = await call(args, { terminal: true })
    expect(seen.err).toContain('MB read')
    const unseen = await call(args)
    expect(unseen.err).toBe('')
    expect(unseen.out).toBe(seen.out)
  })

  it('is not shown for a file that comes in one piece', async () => {
    const file = folder.write('small.csv', ledger(100))
    expect((await call(check(file), { terminal: true })).err).toBe('')
  })
})
