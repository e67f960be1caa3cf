import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { plans } from '../../src/plans'
import { changed, GONE } from '../plan/change'
import { call, PLAN, suiteFolder } from './call'

const folder = suiteFolder()

const EARLY = changed(PLAN, { 'rules.0.milestones.0.by': '2021-05-31' })
const KNOWN = changed(EARLY, {
  defects: [
    {
      id: 'late',
      section: '文末',
      note: { 'zh-CN': '签署晚于期限', en: 'Signed after the deadline' },
      lint: [{ code: 'before-signing', id: 'facility-area' }],
    },
  ],
})

interface Json {
  readonly plans: readonly {
    readonly plan: string | null
    readonly ok: boolean
    readonly problems: readonly { readonly code: string; readonly path: string; readonly expected?: unknown }[]
    readonly defects: readonly unknown[]
  }[]
}

describe('lint', () => {
  it('finds nothing in a plan that is fine', async () => {
    const { code, out, err } = await call(['lint', folder.write('fine.json', PLAN), '--lang', 'en'])
    expect([code, err, out]).toEqual([0, '', 'my-city-2021  A plan of my city\nnothing found\n\n'])
  })

  it('says where, of which rule, what and how bad, in both languages', async () => {
    const path = folder.write('early.json', EARLY)
    const en = await call(['lint', path, '--lang', 'en'])
    expect(en.code).toBe(1)
    expect(en.out).toContain('rules[0].milestones[0].by (facility-area)  before-signing')
    expect(en.out).toContain('warning: 2021-05-31 lies before the signing on 2021-06-01')
    const zh = await call(['lint', path, '--lang', 'zh-CN'])
    expect(zh.out).toContain('警告：2021-05-31 早于签署日 2021-06-01')
    expect(zh.out).toContain('警告 1')
  })

  it('lists what the document itself has wrong, and does not count it', async () => {
    const { code, out } = await call(['lint', folder.write('known.json', KNOWN), '--lang', 'en'])
    expect(code).toBe(0)
    expect(out).toMatch(/nothing found\nwrong with the document itself .*: 1\n {2}late\n {4}文末: Signed after/)
    expect(out).toContain('    rules[0].milestones[0].by (facility-area)  before-signing')
  })

  it('says why a plan cannot be used', async () => {
    const path = folder.write('broken.json', changed(PLAN, { 'rules.0.indicator': 'facility-aria' }))
    const { code, out } = await call(['lint', path, '--lang', 'en'])
    expect(code).toBe(1)
    expect(out).toContain('no usable plan')
    expect(out).toMatch(/rules\[0\]\.indicator {2}unknown-indicator\n.*did you mean “facility-area”/)
  })

  it('takes several plans, each under its name, and says the same as JSON', async () => {
    const paths = [folder.write('a.json', PLAN), folder.write('b.json', KNOWN), folder.write('c.json', [])]
    const { code, out } = await call(['lint', ...paths, '--format', 'json'])
    expect(code).toBe(1)
    expect((JSON.parse(out) as Json).plans).toMatchObject([
      { plan: 'my-city-2021', ok: true, problems: [], defects: [] },
      {
        plan: 'my-city-2021',
        ok: true,
        problems: [{ code: 'before-signing', path: 'rules[0].milestones[0].by', expected: { defect: 'late' } }],
        defects: [{ id: 'late', section: '文末' }],
      },
      { plan: null, ok: false },
    ])
  })

  it('takes YAML, and says on which line it is none', async () => {
    const early = await call(['lint', folder.write('early.yaml', stringify(EARLY)), '--lang', 'en'])
    expect([early.code, early.out]).toEqual([1, (await call(['lint', folder.at('early.json'), '--lang', 'en'])).out])
    const bad = await call(['lint', folder.write('bad.yml', 'id: a\ntitle: [\n'), '--lang', 'en'])
    expect([bad.code, bad.out]).toEqual([2, ''])
    expect(bad.err).toMatch(/bad\.yml is not valid YAML \(line \d, column \d: .+\)/)
  })

  it('refuses anchors with the reason, and a bomb of them', async () => {
    const anchored = stringify(EARLY).replace('title:\n', 'title: &t\n').concat('note: *t\n')
    const shared = await call(['lint', folder.write('anchor.yaml', anchored), '--lang', 'en'])
    expect(shared.out).toContain('write each out')
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...Array.from('bcdefghi').map((key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[n] ?? ''}`).join()}]`)] // prettier-ignore
    expect((await call(['lint', folder.write('bomb.yaml', bomb.join('\n'))])).code).toBe(2)
  })

  it.each([
    ['nowhere.json', 'cannot be read'],
    ['plan.txt', 'ends with .json, .yaml or .yml'],
    ['half.json', 'is not valid JSON'],
  ])('goes on behind a file that cannot be read: %s', async (name, words) => {
    if (name === 'half.json') folder.write(name, '{"id":')
    const path = name === 'plan.txt' ? folder.write(name, 'x') : folder.at(name)
    const { code, out, err } = await call(['lint', path, folder.write('fine.json', PLAN), '--lang', 'en'])
    expect([code, out.includes('nothing found')]).toEqual([2, true])
    expect(err).toContain(words)
  })

  it('is no call without a plan, or with one that is not there', async () => {
    expect((await call(['lint'])).err).toContain('name at least one plan')
    const { code, err } = await call(['lint', 'shaanxi'])
    expect([code, err.includes('did you mean “shanxi”')]).toEqual([2, true])
  })

  it('shows no character that a terminal obeys', async () => {
    const path = folder.write('hostile.json', changed(PLAN, { 'title.en': 'a\u001b[31mb', 'title.zh-CN': GONE }))
    expect((await call(['lint', path])).out).not.toContain('\u001b')
  })
})

describe('the plans of the library', () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))(
    '%s: every defect is printed, both languages',
    async (id, plan) => {
      for (const lang of ['zh-CN', 'en'] as const) {
        const { out } = await call(['lint', id, '--lang', lang])
        for (const { id: defect, note } of plan.defects) {
          expect(out).toContain(`  ${defect}\n`)
          expect(out).toContain(note[lang])
        }
      }
    },
  )
})
