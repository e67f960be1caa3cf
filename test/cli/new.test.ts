import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/cli/yaml-value'
import { lintPlan } from '../../src/plan/lint/lint-plan'
import { call, suiteFolder } from './call'

const folder = suiteFolder()

const LANGS = ['zh-CN', 'en'] as const

/** Takes the examples out of their comments, as whoever fills a skeleton in does. */
function withExamples(yaml: string): string {
  return yaml.replace(/^(\w+): (\[\]|\{\}).*$/gm, '$1:').replace(/^ {2}# /gm, '  ')
}

function valueOf(yaml: string): unknown {
  const parsed = parseYaml(yaml)
  if (!parsed.ok) throw new Error(`${parsed.line}:${parsed.column} ${parsed.reason.en}`)
  return parsed.value
}

/** What somebody would have to look at. */
const worse = (value: unknown) => lintPlan(value).problems.filter(({ severity }) => severity !== 'note')

describe('shequ new', () => {
  it.each(LANGS)('writes a skeleton that passes lint, as do its examples: %s', async (lang) => {
    const path = folder.at(`my-city-${lang}.yaml`)
    const args = ['new', 'my-city-2026', '--region', '140100', '--name', '太原市', '--output', path, '--lang', lang]
    expect(await call(args)).toEqual({ code: 0, out: '', err: '' })
    expect(await call(['lint', path, '--lang', 'en'])).toMatchObject({ code: 0, err: '' })
    const yaml = readFileSync(path, 'utf8')
    expect(yaml).toMatch(/^# yaml-language-server: \$schema=\S+\/schema\/plan\.json\n/)
    expect(worse(valueOf(yaml))).toEqual([])
    const full = valueOf(withExamples(yaml)) as Readonly<Record<string, object>>
    for (const key of ['parents', 'measures', 'indicators', 'sections', 'rules', 'tasks', 'baselines', 'defects'])
      expect(Object.keys(full[key] ?? {})).not.toEqual([])
    expect(worse(full)).toEqual([])
  })

  it('takes region, period and level from the call', async () => {
    const { out } = await call(['new', 'east-2031', '--region', '140105000000', '--name', '"小": 店区 #1'])
    expect(valueOf(out)).toMatchObject({
      id: 'east-2031',
      region: { code: '140105000000', name: '"小": 店区 #1', level: 'county' },
      period: { from: '2031-01-01', to: '2035-12-31' },
    })
  })

  it('says the same as JSON, and what is to be filled in where nothing is told', async () => {
    const yaml = await call(['new', 'my-city-2026'])
    const json = JSON.parse((await call(['new', 'my-city-2026', '--format', 'json'])).out) as Record<string, unknown>
    const { $schema, ...plan } = json
    expect(valueOf(yaml.out)).toEqual(plan)
    expect($schema).toBe('node_modules/shequ/dist/schema/plan.json')
    expect(plan).toMatchObject({ title: { 'zh-CN': '待填', en: 'TO FILL IN' }, region: { name: '待填' } })
    expect(worse(json)).toEqual([])
  })

  it('never replaces a file', async () => {
    const path = folder.write('written.yaml', 'id: mine\n')
    const { code, out, err } = await call(['new', 'my-city-2026', '--output', path, '--lang', 'en'])
    expect([code, out, err.includes('is there already')]).toEqual([2, '', true])
    expect(readFileSync(path, 'utf8')).toBe('id: mine\n')
  })

  it.each([
    [['new'], 'give the plan an id'],
    [['new', 'my-city'], 'ends with a year'],
    [['new', 'My-City-2026'], 'ends with a year'],
    [['new', '我市-2026'], 'ends with a year'],
    [['new', 'my-city-2026\nrules: 1'], 'ends with a year'],
    [['new', 'my-city-2026', '--region', '14'.repeat(4)], 'statistical code'],
    [['new', 'my-city-2026', '--format', 'xml'], 'yaml, json'],
    [['new', 'my-city-2026', 'other-2026'], 'too many'],
  ])('refuses a call that is wrong: %j', async (args, words) => {
    const { code, out, err } = await call([...args, '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).toContain('shequ new --help')
  })

  it('is in the help', async () => {
    for (const lang of LANGS) {
      expect((await call(['--help', '--lang', lang])).out).toMatch(/\bnew\b/)
      expect((await call(['new', '--help', '--lang', lang])).out).toContain('--region <CODE>')
    }
  })
})
