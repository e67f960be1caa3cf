import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check'
import type { CheckOptions } from '../src/check/options'
import type { DatasetInput } from '../src/dataset/input'
import type { Plan } from '../src/plan/plan'
import { plans } from '../src/plans'

/** One case: a plan, a day and data, and what must come out; only what is named is compared. */
interface Case {
  readonly name: string
  /** Id of a plan of the library. */
  readonly plan?: string
  readonly day: string
  readonly data: DatasetInput
  readonly earlier?: readonly DatasetInput[]
  readonly readings?: Record<string, string>
  readonly evidence?: CheckOptions['evidence']
  readonly expect: readonly (Record<string, unknown> & { readonly rule: string; readonly place: string })[]
  /** Codes of the problems that must be there, all of them. */
  readonly problems?: readonly string[]
  /** The verdict of every finding. */
  readonly all?: string
}

const folder = new URL('../seeds/cases/', import.meta.url)

/** A file of cases; with a plan of its own, its cases are about that. */
interface Cases {
  readonly plan?: Plan
  readonly cases: readonly Case[]
}

function run(one: Case, own: Plan | undefined) {
  const plan = plans.find(({ id }) => id === one.plan) ?? own
  if (!plan) throw new Error(`no plan ${one.plan ?? ''}`)
  const { day, readings, evidence, earlier } = one
  return check(plan, one.data, {
    day,
    ...(readings ? { readings } : {}),
    ...(evidence ? { evidence } : {}),
    ...(earlier ? { earlier } : {}),
  })
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const { cases, plan } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Cases
  describe(`cases/${file}`, () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const report = run(one, plan)
      const findings = [...report.findings()]
      for (const { params, ...wanted } of one.expect) {
        const found = findings.find(({ rule, place }) => rule === wanted.rule && place === wanted.place)
        expect(found).toMatchObject(wanted)
        if (params) expect(found?.message.params).toMatchObject(params)
      }
      expect(report.problems.map(({ code }) => code)).toEqual(one.problems ?? [])
      if (one.all !== undefined) expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set([one.all]))
    })
  })
}
