import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { DatasetInput } from '../../src/dataset/input'
import { datasetSchema } from '../../src/dataset/schema'
import { parsePlan } from '../../src/plan/parse'
import type { Plan } from '../../src/plan/plan'
import { plans } from '../../src/plans'
import { formatJson, toView } from '../../src/report'
import { reportSchema } from '../../src/report/schema'

interface Case {
  readonly name: string
  readonly plan?: string
  readonly day: string
  readonly data: DatasetInput
  readonly earlier?: readonly DatasetInput[]
  readonly problems?: readonly string[]
}

interface Cases {
  readonly plan?: unknown
  readonly cases: readonly Case[]
}

const folder = new URL('../../seeds/cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

function planOf(value: unknown): Plan | undefined {
  if (value === undefined) return undefined
  const parsed = parsePlan(value)
  expect(parsed.problems).toEqual([])
  return parsed.ok ? parsed.plan : undefined
}

describe.each(files)('cases/%s', (file) => {
  const { plan, cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Cases

  it('has a plan that parsePlan takes, if it brings one', () => {
    expect(planOf(plan) === undefined).toBe(plan === undefined)
  })

  it('has datasets and comes to reports of their schemas', () => {
    const own = planOf(plan)
    for (const { name, data, day, earlier = [], ...one } of cases) {
      for (const dataset of [data, ...earlier])
        expect([name, datasetSchema.safeParse(dataset).error]).toEqual([name, undefined])
      const about = plans.find(({ id }) => id === one.plan) ?? own
      if (!about) throw new Error(`no plan ${one.plan ?? ''}`)
      const view = toView(check(about, data, { day, earlier }), {
        lang: 'en',
        tool: { name: 'shequ', version: '0.0.0' },
      })
      const json: unknown = JSON.parse(formatJson(view))
      expect([name, reportSchema.safeParse(json).error]).toEqual([name, undefined])
    }
  })
})
