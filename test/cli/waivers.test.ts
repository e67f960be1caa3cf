import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/report/schema'
import type { ReportJson } from '../../src/report/view'
import { type Area, call, ledger, PLAN, suiteFolder } from './call'

const folder = suiteFolder()
const plan = folder.write('plan.json', PLAN)

const DECLARED = ['--declare', 'facilityArea=facilityArea']
const checked = (areas: readonly Area[], ...more: readonly string[]) =>
  call(['check', folder.write('a.csv', ledger(...areas)), '--plan', plan, '--day', '2025-12-31', ...DECLARED, ...more])

const reported = async (areas: readonly Area[], ...more: readonly string[]) => {
  const { code, out } = await checked(areas, '--format', 'json', ...more)
  const report = JSON.parse(out) as ReportJson
  expect(reportSchema.safeParse(report).error).toBeUndefined()
  return { code, report, policy: report.policy }
}

const waiver = (place: string | number, expires: string, rule = 'facility-area') =>
  `  - rule: ${rule}\n    place: ${place}\n    reason: 正在建设\n    document: 民函〔2025〕3号\n    owner: 张某\n    expires: ${expires}\n`
const waivers = (...some: readonly string[]) => ['--waivers', folder.write('w.yaml', `waivers:\n${some.join('')}`)]

describe('a waiver', () => {
  it('keeps a finding from failing the run, which shows it as waived', async () => {
    const { code, report, policy } = await reported([100, 99], ...waivers(waiver(140105001002, '2025-12-31')))
    expect(code).toBe(0)
    expect(report.findings).toMatchObject([
      {
        verdict: 'unmet',
        place: '140105001002',
        waiver: { owner: '张某', expires: '2025-12-31', location: { row: 2 } },
      },
    ])
    expect(policy).toMatchObject({ failures: [], waivers: [{ state: 'used' }] })
    const { out } = await checked([100, 99], ...waivers(waiver(140105001002, '2025-12-31')), '--lang', 'zh-CN')
    expect(out).toContain('【已豁免，至 2025-12-31】')
    expect(out).toContain('【有效】140105001002，facility-area')
  })

  it('does not hide the others', async () => {
    const { code, policy } = await reported([98, 99], ...waivers(waiver(140105001002, '2026-01-01')))
    expect(code).toBe(1)
    expect(policy?.failures).toMatchObject([{ code: 'unmet', findings: 1, severity: 'error' }])
  })

  it('that expired yesterday fails the run, and the message says which line of which file', async () => {
    const given = waivers(waiver(140105001009, '2027-01-01'), waiver(140105001002, '2025-12-30'))
    const { code, report, policy } = await reported([100, 99], ...given)
    expect(code).toBe(1)
    expect(report.findings[0]?.waiver).toBeUndefined()
    expect(policy?.waivers?.map(({ state }) => state)).toEqual(['unused', 'expired'])
    const [, , over] = policy?.failures ?? []
    expect(over).toMatchObject({ code: 'waiver-expired', location: { file: folder.at('w.yaml'), row: 8 } })
    expect(over?.message).toMatch(/w\.yaml:8.*ran out on 2025-12-30/)
    const { out } = await checked([100, 99], ...given, '--lang', 'zh-CN')
    expect(out.split('\n').slice(0, 5).join('\n')).toMatch(/^未通过（3 项）[\s\S]*w\.yaml:8.*已于 2025-12-30 到期/)
  })

  it.each([
    ['is met', [100, 100], 140105001002, 'facility-area', 'met'],
    ['has no such place', [100], 140105001009, 'facility-area', 'noPlace'],
    ['has no such rule', [100], 140105001001, 'facility-aria', 'noRule'],
    ['has no such rule of the plan', [100], 140105001001, 'my-city-2021/x', 'noRule'],
  ] as const)('whose finding %s fails the run', async (_, areas, place, rule, why) => {
    const { code, policy } = await reported(areas, ...waivers(waiver(place, '2027-01-01', rule)))
    expect(code).toBe(1)
    expect(policy?.waivers).toMatchObject([{ state: 'unused', why }])
    expect(policy?.failures[0]?.message).toMatch(/w\.yaml:2.*delete it/)
  })

  it('holds while its finding is not decided', async () => {
    const { policy } = await reported([100, null], ...waivers(waiver(140105001002, '2027-01-01')))
    expect(policy).toMatchObject({ failures: [], waivers: [{ state: 'used' }] })
  })

  it('of another plan, or of a rule that was not asked for, is only told of', async () => {
    const given = waivers(waiver(140105, '2027-01-01', 'shanxi-2021/village-graduates'))
    expect((await reported([100], ...given)).policy).toMatchObject({ failures: [], waivers: [{ state: 'skipped' }] })
  })

  it('takes a code with or without the zeros that fill it up, and a rule with its plan', async () => {
    const one = waiver('"140105001002"', '2027-01-01', 'my-city-2021/facility-area')
    expect((await reported([100, 99], ...waivers(one))).code).toBe(0)
  })

  it.each([
    [
      'lacks its owner',
      waiver(1, '2026-01-01').replace(/ {4}owner.*\n/, ''),
      /w\.yaml:2, waivers\[0\]\.owner: “owner”/,
    ],
    ['has no such day', waiver(1, '2026-02-30'), /w\.yaml:7, waivers\[0\]\.expires/],
    [
      'is blank',
      waiver(1, '2026-01-01').replace('正在建设', '" "'),
      /w\.yaml:4, waivers\[0\]\.reason: the text is blank/,
    ],
    ['has a key too many', `${waiver(1, '2026-01-01')}    until: x\n`, /w\.yaml:8, waivers\[0\]\.until: unknown key/],
    ['stands twice', waiver(1, '2026-01-01') + waiver(1, '2027-01-01'), /w\.yaml:8.*already, .*w\.yaml:2/],
  ])('that %s cannot be used', async (_, text, words) => {
    const { code, err } = await checked([100], ...waivers(text))
    expect(code).toBe(2)
    expect(err).toMatch(words)
  })
})

describe('debts that are known', () => {
  const known = (...areas: readonly Area[]) =>
    checked(areas, '--write-known', folder.at('known.json'), '--output', folder.at('out.txt'))

  it('do not fail the run as long as they are as they were, or better', async () => {
    await known(98, 99, 100)
    expect((await reported([98, 99.5, 100], '--known', folder.at('known.json'))).policy).toMatchObject({
      failures: [],
      known: { day: '2025-12-31', counts: { known: 1, better: 1, new: 0, fixed: 0 } },
    })
  })

  it('fail it where one got worse or is new, and are counted by rule and place', async () => {
    await known(98, 99, 100, 97, 96)
    const { code, report, policy } = await reported([98, 97, 90, null, 100], '--known', folder.at('known.json'))
    expect(code).toBe(1)
    expect(report.findings.map(({ debt, before }) => [debt, before?.change, before?.value])).toEqual([
      ['known', undefined, undefined],
      ['changed', 'worse', '99'],
      ['new', undefined, undefined],
      [undefined, undefined, undefined],
    ])
    const counts = { new: 1, known: 1, better: 0, worse: 1, other: 0, fixed: 1, undecided: 1, gone: 0 }
    expect(policy?.known?.counts).toEqual(counts)
    expect(policy?.known?.rules).toEqual({ 'my-city-2021/facility-area': counts })
    expect(policy?.known?.places.find(({ place }) => place === '140105001002')).toMatchObject({ worse: 1, new: 0 })
    expect(policy?.known?.cleared).toMatchObject([
      { place: '140105001004', state: 'undecided', verdict: 'unknown' },
      { place: '140105001005', state: 'fixed', verdict: 'met' },
    ])
    expect(policy?.failures).toMatchObject([{ findings: 2 }])
  })

  it('are gone, not fixed, where the data do not list the place any more', async () => {
    await known(98, 99)
    const { policy } = await reported([98], '--known', folder.at('known.json'))
    expect(policy?.known).toMatchObject({ counts: { known: 1, fixed: 0, gone: 1 }, cleared: [{ state: 'gone' }] })
  })

  it.each(['json', 'ndjson'])('may be a report of before as %s', async (format) => {
    const path = folder.at(`before.${format}`)
    await checked([98, 99], '--format', `${format}=${path}`)
    expect((await reported([98, 100], '--known', path)).policy?.known?.counts).toMatchObject({ known: 1, fixed: 1 })
  })

  it('are told of in the text, with what was waived left apart', async () => {
    await known(98, 99)
    const more = [...waivers(waiver(140105001003, '2027-01-01')), '--known', folder.at('known.json'), '--lang', 'en']
    const { code, out } = await checked([98, 100, 50], ...more)
    expect(code).toBe(0)
    expect(out).toContain('[waived until 2027-01-01]')
    expect(out).toContain('98 m², service facility area: 2 m² more [known]')
    expect(out).toMatch(/Known debts \(as of 2025-12-31\)\n {2}1 as they were, 1 fixed\n {2}- fixed: 140105001002/)
  })

  it('are a small file that says its day and its plans', async () => {
    await known(98, 100)
    const file: unknown = JSON.parse(readFileSync(folder.at('known.json'), 'utf8'))
    expect(file).toMatchObject({
      day: '2025-12-31',
      plans: [{ id: 'my-city-2021' }],
      debts: [{ rule: 'facility-area', place: '140105001001', value: '98', target: '100' }],
    })
  })

  it.each([
    ['{}', 'day'],
    ['[]', 'no object'],
    ['{"day":"2025-12-31","debts":[{"plan":"a"}]}', 'debts[0]'],
    ['{"day":"2025-12-31","debts":[{"plan":"a","rule":"b","place":"c","value":"1e999","target":null}]}', 'debts[0]'],
    ['{"day":"2025-12-31"', 'not valid JSON'],
  ])('cannot be read from %s', async (text, words) => {
    const { code, err } = await checked([100], '--known', folder.write('bad.json', text))
    expect([code, err.includes(words)]).toEqual([2, true])
  })
})

describe('a run that does not fail', () => {
  it('says nothing of what to do next', async () => {
    expect((await checked([100], '--lang', 'en')).out).not.toContain('What to do next')
    const { code, out } = await checked([99], '--fail-on', 'never', '--lang', 'en')
    expect([code, out.includes('What to do next')]).toEqual([0, false])
  })

  it('fails for a note only where that is asked for', async () => {
    const may = { ...PLAN, rules: PLAN.rules.map((rule) => ({ ...rule, strength: { word: '鼓励', class: 'may' } })) }
    const path = folder.write('may.json', may)
    const args = ['check', folder.write('a.csv', ledger(99)), '--plan', path, '--day', '2025-12-31', '--fail-on']
    expect([(await call([...args, 'note'])).code, (await call([...args, 'warning'])).code]).toEqual([1, 0])
  })
})
