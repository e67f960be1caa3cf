import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { configSchema, defineConfig } from '../../src/config'
import { waiversSchema } from '../../src/report'

const compiled = (schema: z.core.$ZodType) =>
  new Ajv({ strict: true, allowUnionTypes: true }).compile(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }))

/** Every key that there is. */
const FULL = defineConfig({
  $schema: 'node_modules/shequ/dist/schema/config.json',
  plan: ['shanxi', 'plans/my-city.yaml'],
  inputs: ['communities.csv'],
  day: '2025-12-31',
  dataDay: '2025-12-31',
  level: 'community',
  region: 140105,
  roster: { community: 'complete', town: 3 },
  declares: { facilityArea: 'facilityArea' },
  readings: { 'facility-opening-hours': 'working-days' },
  evidence: { communityWorkers: 'parts' },
  columns: { 户数: 'households', 备注: null },
  earlier: '2024.csv=2024-12-31',
  tasks: ['tasks.csv'],
  text: 'plan.txt',
  breakdown: 'county',
  rules: ['village-graduates'],
  severities: { rules: { a: 'off' }, nature: { binding: 'error' }, strength: { may: 'off' } },
  office: { name: '某局', deadline: '2026-06-30', deadlines: { a: '2026-03-31' } },
  failOn: 'error',
  strict: true,
  waivers: 'waivers.yaml',
  known: 'known.json',
  formats: ['pretty', { name: 'json', file: 'out.json' }],
  output: 'out.txt',
  all: false,
  lang: 'zh-CN',
})

describe('the JSON Schema of a configuration', () => {
  const takes = compiled(configSchema)

  it('takes every key that there is, and has no other', () => {
    expect([takes(FULL), takes.errors]).toEqual([true, null])
    const { properties } = z.toJSONSchema(configSchema, { target: 'draft-7', io: 'input' }) as { properties: object }
    expect(Object.keys(properties).sort()).toEqual(Object.keys(FULL).sort())
  })

  it.each([
    ['an unknown key', { fialOn: 'error' }],
    ['an unknown weight', { severities: { rules: { a: 'fatal' } } }],
    ['an unknown level', { level: 'star' }],
    ['an unknown nature', { severities: { nature: { soft: 'off' } } }],
    ['a format without its name', { formats: [{ file: 'a' }] }],
  ])('refuses %s, as the schema itself does', (_, value) => {
    expect([takes(value), z.safeParse(configSchema, value).success]).toEqual([false, false])
  })
})

describe('the JSON Schema of waivers', () => {
  const takes = compiled(waiversSchema)
  const one = { rule: 'a', place: '140105', reason: 'b', document: 'c', owner: 'd', expires: '2026-01-01' }

  it('takes a waiver, and none that lacks anything', () => {
    expect(takes({ waivers: [one] })).toBe(true)
    for (const key of Object.keys(one)) {
      const rest = Object.fromEntries(Object.entries(one).filter(([other]) => other !== key))
      expect([key, takes({ waivers: [rest] })]).toEqual([key, false])
    }
  })
})
