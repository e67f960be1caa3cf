import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../src/check/check'
import { optionsOf, ownPlans, plansOf, type Case, type Cases } from './support/cases'

/** What must come out of a case; only what is named is compared. */
interface Worked extends Case {
  readonly expect: readonly (Record<string, unknown> & { readonly rule: string; readonly place: string })[]
  /** Codes of the problems that must be there, all of them. */
  readonly problems?: readonly string[]
  /** The verdict of every finding. */
  readonly all?: string
}

const folder = new URL('../seeds/cases/', import.meta.url)
const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.json'))

for (const file of files) {
  const { cases, ...own } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Cases<Worked>
  const brought = ownPlans(own)
  describe(`cases/${file}`, () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const report = check(plansOf(one, brought), one.data, optionsOf(one, brought))
      const findings = [...report.findings()]
      for (const { params, ...wanted } of one.expect) {
        const found = findings.find(
          ({ rule, place, plan }) =>
            rule === wanted.rule && place === wanted.place && plan === (wanted['plan'] ?? plan),
        )
        expect(found).toMatchObject(wanted)
        if (params) expect(found?.message.params).toMatchObject(params)
      }
      expect(report.problems.map(({ code }) => code)).toEqual(one.problems ?? [])
      if (one.all !== undefined) expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set([one.all]))
    })
  })
}
