import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { datasetSchema } from '../../src/dataset/schema'
import { planSchema } from '../../src/plan/schema'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { reportSchema } from '../../src/report/schema'
import { WEEKDAYS } from '../../src/measures/timetable'
import { LEVELS } from '../../src/values/code'
import { fullDataset, fullPlan, fullReport, plain } from './samples'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Path = readonly (string | number)[]

const SCHEMAS = {
  plan: [planSchema, fullPlan],
  dataset: [datasetSchema, fullDataset],
  report: [reportSchema, fullReport],
} as const

/** Objects whose keys are the writer's to choose: ids, options, parameters, cells. */
const OPEN = [
  /^(measures|indicators)$/,
  /\.options$/,
  /^(declares|roster\.town)$/,
  /^places\.\w+\.\d+(\..*)?$/,
  /^dataset\.(roster|declares)$/,
  /^settings\.(readings|evidence)$/,
  /^labels\.measures$/,
  /^rules$/,
  /^policy\.(severities|office\.deadlines|known\.rules)$/,
  /(^|\.)params$/,
  /\.(byReading|values)$/,
]

const isOpen = (path: Path): boolean => OPEN.some((one) => one.test(path.join('.')))

/** Every object in a value, with its path. */
function* objectsIn(value: Json, path: Path = []): Generator<readonly [Path, Record<string, Json>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value]
  for (const [key, inner] of Object.entries(value))
    yield* objectsIn(inner, [...path, Array.isArray(value) ? Number(key) : key])
}

/** A copy in which the object at a path was changed. */
function changed(value: unknown, path: Path, change: (object: Record<string, Json>) => void): unknown {
  const copy = plain(value)
  change(path.reduce((at, key) => (at as Record<string | number, Json>)[key] as Json, copy as Json) as never)
  return copy
}

/** Every key that a JSON Schema names. */
function* keysOf(schema: Json): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return
  if ('properties' in schema) yield* Object.keys(schema['properties'] as object)
  for (const inner of Object.values(schema)) yield* keysOf(inner)
}

function enginesOf(schema: z.core.$ZodType) {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
  const compiled = new Ajv({ strict: true, allowUnionTypes: true, strictTuples: false }).compile(json)
  return {
    json,
    zod: (value: unknown) => z.safeParse(schema, value).success,
    ajv: (value: unknown) => compiled(value),
  }
}

describe.each(Object.entries(SCHEMAS))('the %s schema', (name, [schema, sample]) => {
  const { json, zod, ajv } = enginesOf(schema)
  const objects = [...objectsIn(plain(sample) as unknown as Json)]
  const closed = objects.filter(([path]) => !isOpen(path))

  it('takes a sample in which every key of every shape stands, as TypeScript and as JSON Schema', () => {
    expect(z.safeParse(schema, plain(sample)).error).toBeUndefined()
    expect([zod(plain(sample)), ajv(plain(sample))]).toEqual([true, true])
  })

  it('gives it back unchanged', () => {
    expect(z.parse(schema, plain(sample))).toEqual(sample)
  })

  it('has no key that the sample lacks', () => {
    const seen = new Set(objects.flatMap(([, object]) => Object.keys(object)))
    // levels and weekdays are alike
    const alike = new Set<string>([...LEVELS, ...WEEKDAYS])
    expect([...keysOf(json as Json)].filter((key) => !seen.has(key) && !alike.has(key))).toEqual([])
  })

  it('refuses a key that it does not know, wherever it stands', () => {
    expect(closed.length).toBeGreaterThan(name === 'dataset' ? 2 : 30)
    for (const [path] of closed) {
      const more = changed(sample, path, (object) => (object['zzz'] = 1))
      expect([path, zod(more), ajv(more)]).toEqual([path, false, false])
    }
  })

  it('takes any key where ids and parameters stand', () => {
    const open = objects.filter(([path]) => isOpen(path))
    expect(open.length).toBeGreaterThan(0)
    for (const [path, object] of open) {
      const more = changed(sample, path, (one) => (one['zzz'] = Object.values(object)[0] ?? 1))
      expect([path, zod(more), ajv(more)]).toEqual([path, true, true])
    }
  })

  it('says the same as its JSON Schema when any one key is gone or of another type', () => {
    for (const [path, object] of objects)
      for (const key of Object.keys(object))
        for (const value of [undefined, null, -1.5, '', {}] as (Json | undefined)[]) {
          const other = changed(sample, path, (one) => {
            if (value === undefined) Reflect.deleteProperty(one, key)
            else one[key] = value
          })
          expect([path, key, value, ajv(other)]).toEqual([path, key, value, zod(other)])
        }
  })
})

describe('the plan schema', () => {
  const { json, zod, ajv } = enginesOf(planSchema)

  it('is draft-07 and calls what contains itself by reference', () => {
    expect(json.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(Object.keys(json['definitions'] ?? {}).length).toBeGreaterThan(0)
    expect(JSON.stringify(json)).toContain('"$ref":"#/definitions/')
  })

  it('takes a published plan', () => {
    expect([zod(plain(shanxi2021)), ajv(plain(shanxi2021))]).toEqual([true, true])
  })

  it.each<[string, (plan: ReturnType<typeof open>) => void]>([
    ['no rules', (plan) => Reflect.deleteProperty(plan, 'rules')],
    ['a rule without a source', (plan) => (plan.rules[0]!['sources'] = [])],
    ['a rule without a milestone', (plan) => (plan.rules[0]!['milestones'] = [])],
    ['a comparison that does not exist', (plan) => (plan.rules[0]!['op'] = 'about')],
    ['growth without what it is compared with', (plan) => (plan.rules[0]!['op'] = 'increasing')],
    ['a blank section', (plan) => (plan.rules[0]!['sources'] = [{ section: ' ', figure: '1' }])],
    ['an id that is not kebab-case', (plan) => (plan.rules[0]!['id'] = 'Relocation_Community')],
    ['a version that is none', (plan) => (plan['version'] = '1')],
    ['a sum of a ratio', (plan) => (plan.rules[0]!['subject'] = { level: 'province', where: sumOfRatio })],
    [
      'a measure where a condition belongs',
      (plan) => (plan.rules[0]!['subject'] = { level: 'province', where: figure }),
    ],
  ])('refuses %s', (_, change) => {
    const plan = open()
    change(plan)
    expect([zod(plan), ajv(plan)]).toEqual([false, false])
  })

  const figure = { node: 'measure', id: 'households' }
  const sumOfRatio = {
    node: 'compare',
    of: { node: 'add', of: [{ node: 'ratio', of: figure, to: figure, per: 1 }] },
    op: 'atLeast',
    value: 1,
  }

  function open() {
    return plain(shanxi2021) as unknown as Record<string, unknown> & { rules: Record<string, unknown>[] }
  }

  it('knows more than its JSON Schema can say: days that exist, figures that a double keeps', () => {
    for (const change of [{ published: '2022-02-30' }, { published: '0001-01-01' }]) {
      const plan = { ...plain(fullPlan), document: { ...fullPlan.document, ...change } }
      expect([zod(plan), ajv(plan)]).toEqual([false, true])
    }
    const [baseline] = fullPlan.baselines
    const plan = { ...plain(fullPlan), baselines: [{ ...baseline, value: 0.1 + 0.2 }] }
    expect([zod(plan), ajv(plan)]).toEqual([false, true])
  })

  it('is a Standard Schema', () => {
    expect(planSchema['~standard'].vendor).toBe('zod')
    expect(planSchema['~standard'].validate(plain(fullPlan))).toEqual({ value: fullPlan })
  })
})
