import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { indicators } from '../../src/indicators/catalogue'
import { needs } from '../../src/indicators/needs'
import { measures } from '../../src/measures/catalogue'
import { lintPlan } from '../../src/plan/lint/lint-plan'
import { parsePlan } from '../../src/plan/parse'
import type { Plan } from '../../src/plan/plan'
import { planSchema } from '../../src/plan/schema'
import { plans } from '../../src/plans'
import { parseYaml } from '../../src/cli/yaml-value'
import { call } from '../cli/call'
import { GUIDES, guide } from './guide'

const sample = (name: string): string => fileURLToPath(new URL(`../../seeds/samples/${name}`, import.meta.url))

const PLAN = sample('my-city-2026.yaml')
const LEDGER = sample('my-city-ledger.csv')

const parsed = parseYaml(readFileSync(PLAN, 'utf8'))
const value: unknown = parsed.ok ? parsed.value : undefined

function usable(): Plan {
  const result = parsePlan(value)
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.plan
}

const plan = usable()

const OPTIONS = [
  ...['--plan', PLAN, '--day', '2030-12-31', '--roster', 'community=complete'],
  ...['--declare', 'households=households', '--declare', 'facilityArea=facilityArea'],
]

interface Found {
  readonly rule: string
  readonly place: string
  readonly verdict: string
  readonly cause?: string
  readonly value?: string
  readonly bounds?: readonly string[]
  readonly gap?: readonly { readonly measure: string; readonly by: string }[]
}

async function findings(): Promise<readonly Found[]> {
  const { out } = await call(['check', LEDGER, ...OPTIONS, '--format', 'json', '--all'])
  return (JSON.parse(out) as { readonly findings: readonly Found[] }).findings
}

describe('the plan of a made-up city', () => {
  it('has ten indicators, two on measures of its own, and three rules that follow a parent nobody has', () => {
    const used = [...new Set(plan.rules.map(({ indicator }) => indicator))]
    expect(used).toHaveLength(10)
    const formulas = used.map((id) => ({ ...indicators, ...plan.indicators })[id]?.formula)
    const onOwn = formulas.filter((formula) => formula && needs(formula).some(({ id }) => !Object.hasOwn(measures, id)))
    expect(onOwn).toHaveLength(2)
    const followed = plan.rules.flatMap(({ follows }) => follows ?? [])
    expect(followed.map(({ how }) => how)).toEqual(['adopts', 'tightens', 'adopts'])
    expect(plans.map(({ id }) => id)).not.toContain(followed[0]?.plan)
  })

  it('says of itself that it is made up', () => {
    expect(plan.title['zh-CN']).toContain('虚构')
    expect(plan.title.en).toContain('made up')
  })

  it('passes lint without a word, in both languages', async () => {
    expect(lintPlan(value, { parents: plans }).problems).toEqual([])
    for (const lang of ['zh-CN', 'en'])
      expect(await call(['lint', PLAN, '--lang', lang])).toMatchObject({ code: 0, err: '' })
  })

  it('is what an editor that knows the schema takes, and a slip in it is not', () => {
    const schema = z.toJSONSchema(planSchema, { target: 'draft-7', io: 'input' })
    const takes = new Ajv({ strict: false }).compile(schema)
    expect(takes(value)).toBe(true)
    expect(takes({ ...(value as object), regoin: {} })).toBe(false)
    expect(readFileSync(PLAN, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/dist\/schema\/plan\.json\n/,
    )
  })

  it.each(['explain', 'require'])('is taken by %s', async (command) => {
    expect(await call([command, PLAN, '--lang', 'en'])).toMatchObject({ code: 0, err: '' })
  })

  it('is taken by why and compare', async () => {
    const why = await call([
      'why',
      '990102001002',
      'facility-area-per-100-households',
      LEDGER,
      ...OPTIONS,
      '--lang',
      'en',
    ])
    expect([why.code, why.out.includes('599.99')]).toEqual([0, true])
    expect(await call(['compare', PLAN, 'qiannan', '--lang', 'en'])).toMatchObject({ code: 0 })
  })
})

describe('its ledger', () => {
  it.each([
    // 300 m² for 1,000 households; 599.99 for 2,000; 450 for 1,500; 120 for 400; blank
    ['facility-area-per-100-households', ['met', 'unmet', 'met', 'met', 'unknown']],
    // no figure is printed, and the parent is not at hand
    ['opening-hours', ['unknown', 'unknown', 'unknown', 'unknown', 'unknown']],
    // 20 seats; 19; blank; two villages
    ['reading-room-seats', ['met', 'unmet', 'unknown', 'inapplicable', 'inapplicable']],
    // 2, 3, 2, 2, 1 courses in 2030
    ['night-school-courses', ['met', 'met', 'met', 'met', 'unmet']],
    // 300 m² and yes; no; 450 m² and yes; no; no, whatever its area is
    ['area-and-day-care', ['met', 'unmet', 'met', 'unmet', 'unmet']],
    // 10, 12, 9 of 10; two villages
    ['community-organizations-of-urban-communities', ['met', 'met', 'unmet', 'inapplicable', 'inapplicable']],
    // three urban communities; 5, 4 of 5
    ['community-organizations-of-rural-communities', ['inapplicable', 'inapplicable', 'inapplicable', 'met', 'unmet']],
    // 4 of 5 are 80 %
    ['satisfaction-survey-coverage', ['met']],
    // 3 of 5 for sure and 4 at most: 60 % are enough
    ['communities-of-thirty-square-metres-share', ['met']],
    // 2 of 5 are 40 %
    ['day-care-coverage', ['unmet']],
    // 2 of 3
    ['model-communities', ['unmet']],
  ])('%s: %j', async (rule, verdicts) => {
    const found = (await findings()).filter((one) => one.rule === rule)
    expect(found.map(({ verdict }) => verdict)).toEqual(verdicts)
  })

  it('tells gaps, bounds and causes', async () => {
    const all = await findings()
    const find = (rule: string, place: string) => all.find((one) => one.rule === rule && one.place === place)
    const area = find('facility-area-per-100-households', '990102001002')
    expect(area?.gap).toMatchObject([{ measure: 'facilityArea', by: '0.01' }])
    expect(find('communities-of-thirty-square-metres-share', '990100')?.bounds).toEqual(['60', '80'])
    expect(find('opening-hours', '990102001001')?.cause).toBe('text')
    expect(find('reading-room-seats', '990102001003')?.cause).toBe('data')
  })

  it('ends with 1, without a problem of the data, and tells that the parent is not at hand', async () => {
    const { code, out, err } = await call(['check', LEDGER, ...OPTIONS, '--lang', 'en'])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('Problems of the data: none')
    expect(out).toContain('sample-province-2026/facility-opening-hours')
  })

  it('is the one that the guides show', () => {
    for (const name of GUIDES) {
      const text = guide(name)
      expect(text).toContain('--plan seeds/samples/my-city-2026.yaml --day 2030-12-31')
      for (const option of OPTIONS.filter((one) => one.includes('='))) expect(text).toContain(option)
    }
  })
})
