import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReportJson } from '../../src/report/view'
import { type Area, call, ledger, PLAN, suiteFolder } from './call'

const folder = suiteFolder()
const plan = folder.write('plan.json', PLAN)

const DAY = ['--day', '2025-12-31']
const DECLARED = ['--declare', 'facilityArea=facilityArea']

/** Checks a ledger of these areas. */
const checked = (areas: readonly Area[], ...more: readonly string[]) =>
  call(['check', folder.write('a.csv', ledger(...areas)), '--plan', plan, ...DAY, ...more])

const reported = async (areas: readonly Area[], ...more: readonly string[]) => {
  const { out } = await checked(areas, '--format', 'json', ...more)
  return JSON.parse(out) as ReportJson
}

describe('the exit code', () => {
  it.each([
    ['0 where everything is met', [100, 200], [], 0],
    ['1 where something in force is unmet', [100, 99.99], [], 1],
    ['3 where nothing could be decided', [null, null], [], 3],
    ['0 where something is undecided', [100, null], [], 0],
    ['3 where something is undecided and it is strict', [100, null], ['--strict'], 3],
    ['0 where nothing is wrong and it is strict', [100, 200], ['--strict', ...DECLARED], 0],
    ['3 where nobody said how the area was counted and it is strict', [100, 200], ['--strict'], 3],
    ['0 where cells are wrong', [100, 200, 'x'], [], 0],
    ['3 where cells are wrong and it is strict', [100, 200, '-1'], ['--strict'], 3],
    ['1 before 3', [99, null], ['--strict'], 1],
    ['0 where the due day has not come', [99], ['--day', '2024-12-31', '--data-day', '2024-12-31'], 0],
  ] as const)('is %s', async (_, areas, more, code) => {
    expect((await checked(areas, ...more)).code).toBe(code)
  })

  it('is 0 where what is unmet need only be tried', async () => {
    const [rule] = PLAN.rules
    const may = { ...PLAN, rules: [{ ...rule, strength: { word: '鼓励', class: 'may' } }] }
    const path = folder.write('may.json', may)
    const { code } = await call(['check', folder.write('a.csv', ledger(99)), '--plan', path, ...DAY])
    expect(code).toBe(0)
  })
})

describe('check', () => {
  it('writes a report as text, in the language asked for, without colours', async () => {
    const zh = await checked([99], '--lang', 'zh-CN')
    expect(zh.out).toContain('未达标')
    const en = await checked([99], '--lang=en')
    expect(en.out).toContain('Service facility area')
    // eslint-disable-next-line no-control-regex
    expect(zh.out + en.out).not.toMatch(/\u001b/)
    expect(zh.err + en.err).toBe('')
  })

  it('writes a report as JSON that names its inputs, its tool and its problems', async () => {
    const path = folder.write('a.csv', ledger(100, 'x'))
    const report = await reported([100, 'x'], ...DECLARED)
    expect(report.tool.name).toBe('shequ')
    expect(report.tool.version).toMatch(/^\d+\.\d+\.\d+/)
    expect(report.inputs).toEqual([
      { file: path, sha256: expect.stringMatching(/^[\da-f]{64}$/) as string, rows: 2, encoding: 'utf-8' },
    ])
    expect(report.problems).toMatchObject([
      { code: 'not-a-number', location: { file: path, row: 3, column: '社区综合服务设施面积（平方米）' } },
    ])
  })

  it('reports what was wrong with the files beside what is wrong with their records', async () => {
    const path = folder.write('b.csv', '代码,备注,facilityArea\n140105001001,SECRET,x\n')
    const args = ['check', path, '--plan', plan, ...DAY, '--data-day', '2025-12-31', '--format', 'json']
    const { out } = await call(args)
    expect((JSON.parse(out) as ReportJson).problems.map(({ code }) => code)).toEqual([
      'heading-not-needed',
      'not-a-number',
    ])
    expect(out).not.toContain('SECRET')
  })

  it('lists what is not in order, and everything when asked to', async () => {
    const listed = async (...more: string[]) =>
      (await reported([100, 99, null], ...more)).findings.map((f) => f.verdict)
    expect(await listed()).toEqual(['unmet', 'unknown'])
    expect(await listed('--all')).toEqual(['met', 'unmet', 'unknown'])
  })

  it('names every place in the text when asked to', async () => {
    const areas = Array<number>(9).fill(10)
    expect((await checked(areas)).out).not.toContain('140105001009')
    expect((await checked(areas, '--all')).out).toContain('140105001009')
  })

  it('merges files, and takes the roster, the level and the settings', async () => {
    const county = folder.write('c.json', [{ name: '甲', communityWorkers: 3 }])
    const more = ['--roster', '社区=complete', '--roster', 'county=117', '--evidence', 'communityWorkers=parts']
    const args = [folder.write('a.csv', ledger(100)), county, '--plan', plan, ...DAY, '--level', 'grid', ...more]
    const { out } = await call([
      'check',
      ...args,
      '--breakdown',
      'county',
      '--rule',
      'facility-area',
      '--format',
      'json',
    ])
    const report = JSON.parse(out) as ReportJson
    expect(report.dataset.roster).toEqual({ community: 'complete', county: 117 })
    expect(report.settings).toEqual({
      readings: {},
      evidence: { communityWorkers: 'parts' },
      breakdown: 'county',
      rules: ['facility-area'],
    })
    expect(report.summary.places.grid).toBe(2)
  })

  it('takes earlier data, with the day in the file or beside its name; files of one day are one dataset', async () => {
    const early = folder.write('early.csv', ledger(100).replace('2025-12-31', '2024-12-31'))
    const bare = folder.write('bare.csv', '代码,facilityArea\n140105001002,100\n')
    const report = await reported([100, 100], ...DECLARED, '--earlier', early, '--earlier', `${bare}=2024-12-31`)
    expect(report.dataset.earlier).toEqual(['2024-12-31'])
    expect(report.problems).toEqual([])
    const { findings } = await reported([100, 100], '--all', '--earlier', early, '--earlier', `${bare}=2024-12-31`)
    expect(findings.map(({ timing }) => timing)).toEqual(['early', 'early'])
  })

  it('takes figures as the measure that they are declared to be', async () => {
    const { rules } = await reported([100, 200], '--declare', 'facilityArea=ownFacilityArea')
    expect(Object.values(rules)[0]?.counts).toMatchObject({ met: 0, unknown: 2 })
  })

  it('writes to a file when asked to, and never over its input', async () => {
    const output = folder.at('report.json')
    const { code, out } = await checked([100], '--format', 'json', '--output', output)
    expect([code, out]).toEqual([0, ''])
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ day: '2025-12-31' })
    const input = folder.write('a.csv', ledger(100))
    const over = await checked([100], '--output', input)
    expect(over.code).toBe(2)
    expect(over.err).toContain('would overwrite the input')
    expect(readFileSync(input, 'utf8')).toBe(ledger(100))
    const nowhere = await checked([100], '--output', folder.at('no/such/folder.txt'))
    expect([nowhere.code, nowhere.err]).toEqual([2, expect.stringContaining('there is no such file')])
  })

  it('takes a plan of the library by its name without the year, and says which one it is', async () => {
    const path = folder.write('a.csv', ledger(100))
    const { err, out } = await call(['check', path, '--plan', 'shanxi', ...DAY, '--lang', 'en'])
    expect(err).toBe('the plan is shanxi-2021\n')
    expect(out).toContain('晋政办发〔2022〕55号')
    expect((await call(['check', path, '--plan', 'shanxi-2021', ...DAY])).err).toBe('')
  })
})

describe('a call or an input that cannot be used', () => {
  const good = () => folder.write('a.csv', ledger(100))

  it.each([
    ['no file', () => ['--plan', plan, ...DAY], 'name at least one file'],
    ['no plan', () => [good(), ...DAY], '--plan'],
    ['no day', () => [good(), '--plan', plan], '--day'],
    ['no such day', () => [good(), '--plan', plan, '--day', '2025-02-30'], '2025-02-30'],
    ['no such data day', () => [good(), '--plan', plan, ...DAY, '--data-day', 'x'], '--data-day'],
    ['no such format', () => [good(), '--plan', plan, ...DAY, '--format', 'xml'], 'text, json'],
    ['no such language', () => [good(), '--plan', plan, ...DAY, '--lang', 'fr'], 'zh-CN, en'],
    ['no such option', () => [good(), '--plan', plan, ...DAY, '--strickt'], 'did you mean “--strict”'],
    ['an option without its value', () => [good(), '--plan', plan, '--day'], '--day'],
    ['no such level', () => [good(), '--plan', plan, ...DAY, '--level', 'star'], 'community'],
    ['half a reading', () => [good(), '--plan', plan, ...DAY, '--reading', 'x='], 'RULE=READING'],
    ['no such rule', () => [good(), '--plan', plan, ...DAY, '--rule', 'facility-aria'], 'facility-area'],
    ['no such reading', () => [good(), '--plan', plan, ...DAY, '--reading', 'facility-area=x'], 'facility-area'],
    ['no such roster', () => [good(), '--plan', plan, ...DAY, '--roster', 'community=many'], 'complete'],
    ['a roster twice', () => [good(), '--plan', plan, ...DAY, '--roster', '村=1', '--roster', '社区=2'], 'twice'],
    ['no such measure', () => [good(), '--plan', plan, ...DAY, '--evidence', 'households1=parts'], 'households'],
    ['no such evidence', () => [good(), '--plan', plan, ...DAY, '--evidence', 'households=both'], 'reported, parts'],
    ['no such plan', () => [good(), '--plan', 'shaanxi', ...DAY], 'did you mean “shanxi”'],
    ['a plan not begun', () => [good(), '--plan', 'shanxi', '--day', '2020-12-31'], 'shanxi-2021'],
    ['no such plan file', () => [good(), '--plan', './none.json', ...DAY], 'there is no such file'],
    ['a plan file of another kind', () => [good(), '--plan', './plan.txt', ...DAY], '.yaml'],
    ['a plan file that is no JSON', () => [good(), '--plan', folder.write('x.json', '{'), ...DAY], 'not valid JSON'],
    [
      'a plan file that is no plan',
      () => [good(), '--plan', folder.write('x.json', '{"id":5}'), ...DAY],
      'no usable plan',
    ],
    ['no such file of data', () => ['none.csv', '--plan', plan, ...DAY], 'there is no such file'],
    ['one file of two', () => [good(), 'none.csv', '--plan', plan, ...DAY], 'there is no such file'],
    ['a file without data', () => [folder.write('x.csv', ''), '--plan', plan, ...DAY], 'nothing usable was read'],
    ['an earlier file without data', () => [good(), '--plan', plan, ...DAY, '--earlier', 'none.csv'], '--earlier'],
    ['a file without its day', () => [folder.write('x.csv', 'code\n140105'), '--plan', plan, ...DAY], '--data-day'],
  ])('is %s', async (_, args, words) => {
    const { code, out, err } = await call(['check', ...args()])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(words)
    expect(err).not.toMatch(/^\s+at /m)
    const chinese = await call(['check', ...args()], { env: { LANG: 'zh_CN.UTF-8' } })
    expect(chinese.code).toBe(2)
    expect(chinese.err).toMatch(/shequ: .*\p{Script=Han}/u)
  })

  it('is told once, however many problems there are', async () => {
    const rows = Array.from({ length: 100 }, () => '甲,5').join('\n')
    const { err } = await call(['check', folder.write('x.csv', `name,households\n${rows}`), '--plan', plan, ...DAY])
    expect(err.split('\n').length).toBeLessThan(30)
    expect(err).toMatch(/\d+ more problems/)
  })
})
