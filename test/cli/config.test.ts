import { mkdirSync } from 'node:fs'
import { chdir, cwd } from 'node:process'
import { afterEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config'
import type { ReportJson } from '../../src/report/view'
import { call, Folder, ledger, PLAN, suiteFolder } from './call'

const folder = suiteFolder()
const home = cwd()

folder.write('plan.json', PLAN)
mkdirSync(folder.at('data'))
folder.write('data/a.csv', ledger(100, 99))
afterEach(() => chdir(home))

const BASE = 'plan: plan.json\ninputs: data/a.csv\nday: 2025-12-31\ndeclares: { facilityArea: facilityArea }\n'

const run = (yaml: string, ...more: readonly string[]) =>
  call(['check', '--config', folder.write('c.yaml', yaml), ...more])

describe('a configuration', () => {
  it('says all that a call needs, with paths that are seen from itself', async () => {
    const { code, out, err } = await run(BASE, '--format', 'json')
    expect([code, err]).toEqual([1, ''])
    const report = JSON.parse(out) as ReportJson
    expect(report.inputs.map(({ file }) => file)).toEqual([folder.at('data/a.csv')])
    expect(report.policy?.files).toEqual([
      { role: 'config', file: folder.at('c.yaml'), sha256: expect.stringMatching(/^[\da-f]{64}$/) as string },
    ])
  })

  it('gives way to the call, key by key where there are pairs', async () => {
    const yaml = `${BASE}roster: { community: open, town: 3 }\nfailOn: never\nformats: json\n`
    expect((await run(yaml)).code).toBe(0)
    expect((await run(yaml, '--fail-on', 'error')).code).toBe(1)
    const { out } = await run(yaml, '--roster', 'community=complete')
    expect((JSON.parse(out) as ReportJson).dataset.roster).toEqual({ community: 'complete', town: 3 })
  })

  it.each([
    ['error', 1],
    ['warning', 1],
    ['note', 0],
    ['off', 0],
  ])('a rule that weighs %s ends with %i', async (weight, code) => {
    expect((await run(`${BASE}severities: { rules: { facility-area: ${weight} } }\n`)).code).toBe(code)
    expect((await run(`${BASE}severities: { nature: { binding: ${weight} } }\n`)).code).toBe(code)
    expect((await run(`${BASE}severities: { strength: { must: ${weight} } }\n`)).code).toBe(code)
  })

  it('lets the entry of a rule go before that of its nature, and that before its strength', async () => {
    const some = 'rules: { my-city-2021/facility-area: note }, nature: { binding: error }, strength: { must: error }'
    expect((await run(`${BASE}severities: { ${some} }\n`)).code).toBe(0)
    expect((await run(`${BASE}severities: { nature: { binding: note }, strength: { must: error } }\n`)).code).toBe(0)
  })

  it('speaks its language, unless the call has one', async () => {
    expect((await run(`${BASE}lang: zh-CN\n`)).out).toContain('未达标')
    expect((await run(`${BASE}lang: zh-CN\n`, '--lang', 'en')).out).toContain('unmet')
  })

  it('writes several results where it says, and reads columns as it says', async () => {
    folder.write('data/odd.csv', '代码,甲列,数据时点\n140105001001,100,2025-12-31\n')
    const columns = 'columns: { 甲列: facilityArea }\nformats: [pretty, { name: json, file: out.json }]\n'
    const { code, err } = await run(BASE.replace('data/a.csv', 'data/odd.csv') + columns)
    expect([code, err]).toEqual([0, ''])
  })

  it('explains a finding too', async () => {
    const args = ['why', '140105001002', 'facility-area', '--config', folder.write('c.yaml', BASE), '--lang', 'en']
    expect((await call(args)).out).toContain('99')
  })

  it.each([
    ['json', JSON.stringify({ plan: 'plan.json', inputs: ['data/a.csv'], day: '2025-12-31' })],
    ['mjs', "export default { plan: 'plan.json', inputs: ['data/a.csv'], day: '2025-12-31' }"],
  ])('may be %s', async (extension, text) => {
    expect((await call(['check', '--config', folder.write(`c.${extension}`, text)])).code).toBe(1)
  })

  it('is found in the working folder, which is told, and left alone with --no-config', async () => {
    const other = new Folder()
    other.write('plan.json', PLAN)
    other.write('a.csv', ledger(100))
    other.write('shequ.config.yaml', 'plan: plan.json\ninputs: a.csv\nday: 2025-12-31\n')
    chdir(other.at('.'))
    expect(await call(['check'])).toMatchObject({ code: 0, err: 'the configuration is shequ.config.yaml\n' })
    expect(await call(['check', '--no-config'])).toMatchObject({ code: 2 })
    other.write('shequ.config.json', '{}')
    expect((await call(['check'])).err).toContain('shequ.config.json, shequ.config.yaml')
    chdir(home)
    other.remove()
  })
})

describe('what is wrong with a configuration', () => {
  it.each([
    ['an unknown key', 'plan: a\nfialOn: error\n', /c\.yaml:2, fialOn: unknown key “fialOn”; did you mean “failOn”/],
    ['an unknown key inside', 'severities:\n  rule: {}\n', /c\.yaml:2, severities\.rule: .*did you mean “rules”/],
    ['a word that is none', 'plan: a\n\nfailOn: warnign\n', /c\.yaml:3, failOn: .*did you mean “warning”/],
    ['a day that is none', 'day: 2025-02-30\n', /c\.yaml:1, day: “2025-02-30” is no day/],
    ['a weight that is none', 'severities:\n  rules:\n    facility-area: fatal\n', /c\.yaml:3, severities\.rules\.fac/],
    ['a value of another type', 'inputs:\n  - a.csv\n  - { file: b.csv }\n', /c\.yaml:3, inputs\[1\]: expected a text/],
    ['a key that stands twice', 'plan: a\nplan: b\n', /line 2, column 1: a key stands twice/],
    ['no object', '- a\n', /expected an object, found an array/],
    [
      'a rule that no plan has',
      `${BASE}severities:\n  rules: { facility-aria: off }\n`,
      /c\.yaml:6, severities\.rules\.facility-aria: there is no rule “facility-aria”; did you mean “facility-area”/,
    ],
    [
      'a deadline for a rule that no plan has',
      `${BASE}office:\n  deadlines:\n    my-city-2021/x: 2026-01-01\n`,
      /c\.yaml:7, office\.deadlines\["my-city-2021\/x"\]: there is no rule/,
    ],
    ['a column that means nothing', `${BASE}columns: { 甲: housholds }\n`, /households/],
  ])('%s', async (_, yaml, words) => {
    const { code, out, err } = await run(yaml)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect((await run(yaml, '--lang', 'zh-CN')).err).toMatch(/shequ: .*\p{Script=Han}/u)
  })

  it('is told with its line in JSON too', async () => {
    const path = folder.write('c.json', '{\n\t"plan": "a",\n\t"office": {\n\t\t"dedline": "2026-01-01"\n\t}\n}\n')
    expect((await call(['check', '--config', path])).err).toMatch(/c\.json:4, office\.dedline: .*“deadline”/)
    const twice = folder.write('c.json', '{\n "plan": "a",\n "plan": "b"\n}')
    expect((await call(['check', '--config', twice])).err).toMatch(/line 3, column 2: a key stands twice/)
    const broken = folder.write('c.json', '{\n "plan": \n}')
    expect((await call(['check', '--config', broken])).err).toContain('not valid JSON (line 3)')
  })

  it('is told of a module without its lines', async () => {
    const at = (name: string, text: string) => call(['check', '--config', folder.write(name, text)])
    expect((await at('a.mjs', 'export default { plam: 1 }')).err).toMatch(/a\.mjs, plam: unknown key.*“plan”/)
    expect((await at('b.mjs', 'export const a = 1')).err).toContain('no default export')
    expect((await at('boom.mjs', 'throw new Error("boom")')).err).toContain('boom')
    expect((await at('d.txt', '')).err).toContain('.mjs')
    expect((await call(['check', '--config', 'none.yaml'])).err).toContain('there is no such file')
  })

  it('never reaches a prototype', () => {
    expect(parseConfig(JSON.parse('{"__proto__":{"polluted":1}}'))).toMatchObject({ ok: false })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('--print-config', () => {
  const yaml = `${BASE}\nseverities:\n  rules:\n    facility-area: note\n`

  it('says what holds and where it comes from, and checks nothing', async () => {
    const { code, out } = await run(yaml, '--print-config', '--fail-on', 'error', '--lang', 'en')
    expect(code).toBe(0)
    const line = (key: string) => out.split('\n').find((one) => one.startsWith(key))
    expect(line('plan')).toMatch(/plan\.json {2}← .*c\.yaml:1$/)
    expect(line('severities.rules.facility-area')).toMatch(/note {2}← .*c\.yaml:8$/)
    expect(line('failOn')).toMatch(/error {2}← --fail-on$/)
    expect(line('strict')).toMatch(/false {2}← default$/)
    expect(line('lang')).toMatch(/en {2}← --lang$/)
  })

  it('is JSON where that is asked for, and needs no configuration', async () => {
    const { out } = await call(['check', '--no-config', '--print-config', '--format', 'json', '--plan', 'shanxi'])
    const { config, settings } = JSON.parse(out) as { config: null; settings: readonly { key: string }[] }
    expect(config).toBeNull()
    expect(settings).toContainEqual({ key: 'plan', value: ['shanxi'], from: { flag: '--plan' } })
    expect(settings).toContainEqual({ key: 'failOn', value: 'warning', from: 'default' })
  })
})
