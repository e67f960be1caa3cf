import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { Closed } from '../../src/cli/io'
import { plans } from '../../src/plans'
import { call } from './call'

describe('the language', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, [], '用法'],
    [{ LANG: 'en_US.UTF-8' }, [], 'Usage'],
    [{ LANG: 'fr_FR.UTF-8' }, [], 'Usage'],
    [{}, [], 'Usage'],
    [{ LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }, [], '用法'],
    [{ LC_ALL: '', LANG: 'zh_CN.UTF-8' }, [], '用法'],
    [{ LANG: 'zh_CN.UTF-8' }, ['--lang', 'en'], 'Usage'],
    [{ LANG: 'en_US.UTF-8' }, ['--lang=zh-CN'], '用法'],
  ])('of %j with %j', async (env, more, word) => {
    for (const args of [
      ['--help', ...more],
      ['check', '--help', ...more],
      [...more, 'check', '--help'],
    ]) {
      const { code, out, err } = await call(args, { env })
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain(word)
    }
  })

  it('leaves no word of the other in the help', async () => {
    for (const command of [[], ['check'], ['plans'], ['explain'], ['lint']]) {
      const { out } = await call([...command, '--help', '--lang', 'zh-CN'])
      expect(out).not.toMatch(/Usage|Options|Arguments|Commands|display|output the|default/)
      expect((await call([...command, '--help', '--lang', 'en'])).out).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

describe('the command line', () => {
  it('tells its version', async () => {
    for (const option of ['--version', '-V'])
      expect(await call([option])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it.each([
    [[], 'name a command'],
    [['chek'], 'did you mean “check”'],
    [['--nope'], '--nope'],
    [['plans', 'x'], 'too many'],
    [['explain'], 'name a plan'],
    [['explain', 'shanxi', 'x'], 'too many'],
    [['explain', 'shaanxi'], 'did you mean “shanxi”'],
    [['explain', 'shanxi/vilage-graduates'], 'did you mean “village-graduates”'],
    [['plans', '--format', 'yaml'], 'text, json'],
  ])('%j is no call', async (args, words) => {
    const { code, out, err } = await call(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).toMatch(/see: shequ.* --help/)
    expect((await call([...args, '--lang', 'zh-CN'])).err).toMatch(/用法见/)
  })

  it('never shows where it broke, unless asked to', async () => {
    const taking = () => Promise.reject(new TypeError('x is not\na function'))
    const { code, err } = await call(['plans'], { taking })
    expect(code).toBe(2)
    expect(err).toBe(
      'shequ: unexpected error (x is not). This is a defect of the program: please report it; --debug shows the details\n',
    )
    expect((await call(['plans', '--debug'], { taking })).err).toMatch(/^\s+at /m)
  })

  it('ends quietly when nobody reads any more', async () => {
    expect(await call(['plans'], { taking: () => Promise.reject(new Closed()) })).toMatchObject({ code: 0, err: '' })
  })

  it('says which output the system does not take', async () => {
    const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' })
    expect((await call(['plans'], { taking: () => Promise.reject(full) })).err).toContain('the disk is full')
  })
})

describe('colours', () => {
  const terminal = { columns: 80 }
  it.each([
    ['on a terminal', { terminal }, true],
    ['in a file', {}, false],
    ['on a terminal with NO_COLOR', { terminal, env: { NO_COLOR: '1' } }, false],
    ['on a terminal that is dumb', { terminal, env: { TERM: 'dumb' } }, false],
    ['in a file with FORCE_COLOR', { env: { FORCE_COLOR: '1' } }, true],
    ['on a terminal with FORCE_COLOR=0', { terminal, env: { FORCE_COLOR: '0' } }, false],
    ['with an empty NO_COLOR', { terminal, env: { NO_COLOR: '' } }, true],
  ])('%s: %o', async (_, around, coloured) => {
    const { out } = await call(['plans'], around)
    expect(out.includes('\u001b[')).toBe(coloured)
    expect((await call(['plans', '--format', 'json'], around)).out).not.toContain('\u001b')
  })
})

describe('plans', () => {
  it('lists every plan with what it is', async () => {
    const { out } = await call(['plans', '--lang', 'zh-CN'])
    for (const { id, title, document } of plans) {
      expect(out).toContain(id)
      expect(out).toContain(title['zh-CN'])
      expect(out).toContain(document.number ?? id)
    }
    expect(out).toMatch(/规划期 2021-01-01 至 2025-12-31/)
    const { out: json } = await call(['plans', '--format', 'json'])
    const listed = JSON.parse(json) as { id: string; rules: number; tasks: number }[]
    expect(listed.map(({ id, rules, tasks }) => [id, rules, tasks])).toEqual(
      plans.map(({ id, rules, tasks }) => [id, rules.length, tasks.length]),
    )
  })
})
