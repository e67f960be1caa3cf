import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ReportDiff } from '../../src/report/diff/result'
import type { ReportJson } from '../../src/report/view'
import { call, PLAN, suiteFolder } from './call'

const folder = suiteFolder()

type Place = readonly [code: string, name: string, area: number | string]
const A = '140105001001'
const B = '140105001002'
const C = '140105001003'

/** What differs from the plain call. */
interface How {
  readonly plan?: object
  readonly day?: string
  readonly more?: readonly string[]
  readonly edit?: (report: ReportJson) => unknown
}

/** Writes the report of such places; all verdicts are listed. */
async function report(
  name: string,
  places: readonly Place[],
  { plan = PLAN, day = '2025-12-31', more = ['--all'], edit }: How = {},
) {
  const rows = places.map((cells) => cells.join(',')).join('\n')
  const data = folder.write(
    'a.csv',
    `代码,名称,社区综合服务设施面积（平方米）,数据时点\n${rows.replace(/$/gm, ',2025-12-31')}\n`,
  )
  const path = folder.at(`${name}.json`)
  const base = ['check', data, '--plan', folder.write('plan.json', plan), '--day', day, '--lang', 'en']
  await call([...base, '--declare', 'facilityArea=facilityArea', '--format', `json=${path}`, ...more])
  if (edit) folder.write(`${name}.json`, edit(JSON.parse(readFileSync(path, 'utf8')) as ReportJson))
  return path
}

async function compared(before: string, after: string, ...more: readonly string[]) {
  const { code, out, err } = await call(['diff', before, after, '--format', 'json', '--lang', 'en', ...more])
  expect(err).toBe('')
  return { code, diff: JSON.parse(out) as ReportDiff }
}

const causes = ({ changes }: ReportDiff) =>
  changes.map(({ kind, place, reasons }) => [
    kind,
    place,
    ...reasons.map(({ cause, shown }) => (shown ? cause : `${cause}?`)),
  ])

const plain: readonly Place[] = [
  [A, '甲', 100],
  [B, '乙', 99],
]

describe('diff', () => {
  it('finds nothing between a report and itself', async () => {
    const path = await report('a', plain)
    const { code, diff } = await compared(path, path)
    expect([code, diff.changes, diff.reasons, diff.limits]).toEqual([0, [], [], []])
    expect(diff.counts.same).toBe(2)
  })

  it('names the data where only they changed, and ends with 1 for what is newly unmet', async () => {
    const before = await report('before', plain)
    const after = await report('after', [
      [A, '甲', 98],
      [B, '乙', 100],
    ])
    const { code, diff } = await compared(before, after)
    expect(code).toBe(1)
    expect(causes(diff)).toEqual([
      ['newlyUnmet', A, 'data'],
      ['newlyMet', B, 'data'],
    ])
    expect(diff.changes[0]?.reasons).toEqual([{ cause: 'data', shown: true, before: '100', after: '98' }])
    expect((await compared(after, after)).code).toBe(0)
  })

  it('names the day where the same data are judged on another one', async () => {
    const before = await report('before', plain, { day: '2025-12-30' })
    const after = await report('after', plain)
    const { diff } = await compared(before, after)
    expect(causes(diff)).toContainEqual(['newlyUnmet', B, 'day'])
    expect(diff.changes.every(({ reasons }) => reasons.every(({ cause }) => cause === 'day'))).toBe(true)
  })

  it('names the plan where its data are others, and with the data of the places both', async () => {
    const [rule] = PLAN.rules
    const plan = { ...PLAN, rules: [{ ...rule, milestones: [{ by: '2025-12-31', basis: 'printed', value: 90 }] }] }
    const before = await report('before', plain)
    const after = await report('after', plain, { plan })
    expect(causes((await compared(before, after)).diff)).toEqual([['newlyMet', B, 'plan']])
    const both = await report('both', [plain[0] as Place, [B, '乙', 95]], { plan })
    expect(causes((await compared(before, both)).diff)).toEqual([['newlyMet', B, 'data', 'plan']])
  })

  it('names every cause that cannot be ruled out, those that show first', async () => {
    const before = await report('before', plain)
    const after = await report('after', [plain[0] as Place, [B, '乙', 101]], {
      edit: (one) => ({
        ...one,
        tool: { ...one.tool, version: '9.0.0' },
        settings: { ...one.settings, region: '1401' },
      }),
    })
    const { diff } = await compared(before, after)
    expect(causes(diff)).toEqual([['newlyMet', B, 'data', 'settings?', 'library?']])
    expect(diff.changes[0]?.reasons.at(-1)).toMatchObject({ after: '9.0.0' })
  })

  it('names the reading where another one was used', async () => {
    const edit = (reading: string, verdict: string) => (one: ReportJson) => ({
      ...one,
      findings: one.findings.map((finding) => ({ ...finding, reading, verdict })),
    })
    const before = await report('before', [[A, '甲', 100]], { edit: edit('one', 'met') })
    const after = await report('after', [[A, '甲', 100]], { edit: edit('other', 'unmet') })
    const { diff } = await compared(before, after)
    expect(diff.changes[0]?.reasons).toEqual([{ cause: 'reading', shown: true, before: 'one', after: 'other' }])
  })

  it('follows a place to its new code by its name, and says so', async () => {
    const before = await report('before', plain)
    const after = await report('after', [plain[0] as Place, [C, '乙', 100]])
    const { diff } = await compared(before, after)
    expect(causes(diff)).toEqual([['newlyMet', C, 'place', 'data']])
    expect(diff.places).toMatchObject({ came: [], went: [], renamed: [{ by: 'name', after: { place: C } }] })
  })

  it('does not guess between two of one name', async () => {
    const before = await report('before', [
      [A, '甲', 100],
      [B, '甲', 99],
    ])
    const after = await report('after', [[C, '甲', 100]])
    const { diff } = await compared(before, after)
    expect(diff.places.renamed).toEqual([])
    expect(diff.places.came.map(({ place }) => place)).toEqual([C])
    expect(diff.places.went.map(({ place }) => place)).toEqual([A, B])
  })

  it('follows merged places as a mapping says: one that failed counts', async () => {
    const before = await report('before', plain)
    const after = await report('after', [[C, '新', 200]])
    const places = folder.write('places.yaml', `"${A}": "${C}"\n"${B}": ${C}\n`)
    const { diff } = await compared(before, after, '--places', places)
    expect(causes(diff)).toEqual([['newlyMet', C, 'place', 'data']])
    expect(diff.changes[0]).toMatchObject({ before: { verdict: 'unmet' }, reasons: [{ before: `${A}, ${B}` }, {}] })
    expect(diff.places.went).toEqual([])
  })

  it('tells of a place that is only called otherwise', async () => {
    const before = await report('before', plain)
    const after = await report('after', [[A, '甲甲', 100], plain[1] as Place])
    const { diff } = await compared(before, after)
    expect([diff.changes, diff.places.renamed.map(({ by }) => by)]).toEqual([[], ['code']])
  })

  it('tells of rules that came and went', async () => {
    const [rule] = PLAN.rules
    const more = { ...PLAN, rules: [rule, { ...rule, id: 'second' }] }
    const before = await report('before', plain)
    const after = await report('after', plain, { plan: more })
    const { code, diff } = await compared(before, after)
    expect(diff.rules).toEqual({ came: ['my-city-2021/second'], went: [] })
    expect([code, causes(diff)]).toEqual([1, [['newlyUnmet', B, 'plan']]])
    expect((await compared(after, before)).diff.rules.went).toEqual(['my-city-2021/second'])
  })

  it('says what cannot be known from reports that list some verdicts only', async () => {
    const before = await report('before', plain, { more: [] })
    const after = await report('after', [[B, '乙', 100]], { more: [] })
    const { diff } = await compared(before, after)
    expect(diff.limits.map((one) => [one.code, 'side' in one ? one.side : ''])).toEqual([
      ['selection', 'before'],
      ['selection', 'after'],
    ])
    // it is met now, or gone: the later report does not say
    expect(diff.changes).toMatchObject([{ kind: 'other', place: B, before: { verdict: 'unmet' } }])
    expect(diff.changes[0]?.after).toBeUndefined()
    expect(diff.places).toMatchObject({ came: [], went: [] })
  })

  it('is text and Markdown in both languages, in which names are inert', async () => {
    const before = await report('before', [[A, '<b>|`a`', 100]])
    const after = await report('after', [[A, '<b>|`a`', 99]])
    for (const format of ['text', 'markdown'])
      for (const lang of ['zh-CN', 'en']) {
        const { code, out } = await call(['diff', before, after, '--format', format, '--lang', lang])
        expect(code).toBe(1)
        expect(out).toContain(lang === 'en' ? 'Newly unmet' : '新未达标')
        if (format === 'markdown') expect(out).not.toContain('<b>|')
        if (lang === 'en') expect(out.replace(/<b>.*/g, '')).not.toMatch(/\p{Script=Han}/u)
      }
  })

  it.each([
    ['{}', 'no report'],
    ['{"a":', 'not valid JSON'],
    ['[]', 'no report'],
  ])('refuses %s', async (text, words) => {
    const path = folder.write('bad.json', text)
    const { code, err } = await call(['diff', path, path])
    expect([code, err.includes(words)]).toEqual([2, true])
  })

  it('refuses a finding that is none, says where, and asks for both reports', async () => {
    const path = await report('a', plain, { edit: (one) => ({ ...one, findings: [...one.findings, 5] }) })
    expect((await call(['diff', path, path])).err).toContain('findings[2]')
    expect((await call(['diff', path])).err).toContain('name the later report')
    expect((await call(['diff'])).err).toContain('name the earlier report')
  })

  it('ends with 3 where the two have nothing in common', async () => {
    const other = await report('other', plain, { plan: { ...PLAN, id: 'her-city-2021' } })
    expect((await compared(await report('a', plain), other)).code).toBe(1)
    const met = await report('met', [[A, '甲', 100]], { plan: { ...PLAN, id: 'her-city-2021' } })
    expect((await compared(await report('a', plain), met)).code).toBe(3)
  })
})
