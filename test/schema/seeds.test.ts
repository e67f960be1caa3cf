import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import { datasetSchema } from '../../src/dataset/schema'
import { parsePlan } from '../../src/plan/parse'
import { formatJson, toView } from '../../src/report'
import { reportSchema } from '../../src/report/schema'
import { optionsOf, ownPlans, plansOf, type Cases } from '../support/cases'

const folder = new URL('../../seeds/cases/', import.meta.url)
const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.json'))

describe.each(files)('cases/%s', (file) => {
  const { cases, ...own } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Cases
  const brought = ownPlans(own)

  it('has plans that parsePlan takes, if it brings any', () => {
    for (const plan of brought) expect(parsePlan(plan)).toEqual({ ok: true, plan, problems: [] })
  })

  it('has datasets and comes to reports of their schemas', () => {
    for (const one of cases) {
      const { name, data, earlier = [] } = one
      for (const dataset of [data, ...earlier])
        expect([name, datasetSchema.safeParse(dataset).error]).toEqual([name, undefined])
      const view = toView(check(plansOf(one, brought), data, optionsOf(one, brought)), {
        lang: 'en',
        tool: { name: 'shequ', version: '0.0.0' },
      })
      const json: unknown = JSON.parse(formatJson(view))
      expect([name, reportSchema.safeParse(json).error]).toEqual([name, undefined])
    }
  })
})
