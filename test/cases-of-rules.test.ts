import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Text } from '../src/values/text'
import type { Rule } from '../src/plan/plan'
import { plans } from '../src/plans'
import type { Case, Cases } from './support/cases'

const KINDS = ['passing', 'failing', 'unknown'] as const

/** The verdict that a case of a kind comes to, unless a note says what it comes to instead. */
const VERDICT = { passing: 'met', failing: 'unmet', unknown: 'unknown' } as const

/** A smallest case of one rule; that it comes out as it says, `cases.test.ts` proves. */
interface OfRule extends Case {
  /** Id of the rule, and of no other. */
  readonly rules: readonly [string]
  readonly kind: (typeof KINDS)[number]
  /** Key of a note of the file: why it comes to another verdict, or what else is to be known. */
  readonly note?: string
  readonly expect: readonly { readonly rule: string; readonly verdict: string }[]
}

interface OfPlan extends Cases<OfRule> {
  readonly notes?: Readonly<Record<string, Text>>
}

const folder = new URL('../seeds/cases/plans/', import.meta.url)

function read(id: string): OfPlan {
  return JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as OfPlan
}

/** What a rule still needs: a case of each kind, but none that passes or fails where nothing can be computed. */
function lacking({ id }: Rule, cases: readonly OfRule[]): readonly string[] {
  const own = cases.filter(({ rules: [of] }) => of === id)
  const uncomputed = own.length === 1 && own[0]?.note === 'unstated'
  return KINDS.filter((kind) => !own.some((one) => one.kind === kind) && !(uncomputed && kind !== 'unknown')).map(
    (kind) => `${id}: ${kind}`,
  )
}

describe.each(plans.map((plan) => [plan.id, plan] as const))('cases/plans/%s', (id, { rules }) => {
  const { cases, notes = {} } = read(id)

  it('has for every rule a case that passes, one that fails and one that stays unknown', () => {
    expect(rules.flatMap((rule) => lacking(rule, cases))).toEqual([])
  })

  it('has no case of a rule that is gone', () => {
    const known = new Set(rules.map((rule) => rule.id))
    expect(cases.filter(({ rules: [of], plan }) => plan !== id || !known.has(of)).map(({ name }) => name)).toEqual([])
  })

  it('says why where a case comes to another verdict than its kind', () => {
    const odd = cases.filter(({ rules: [of], kind, expect: [finding, ...more], note }) => {
      const same = finding?.rule === of && more.length === 0 && finding.verdict === VERDICT[kind]
      return !same && (note === undefined || !Object.hasOwn(notes, note))
    })
    expect(odd.map(({ name }) => name)).toEqual([])
  })

  it('explains every note that a case names', () => {
    const named = new Set(cases.flatMap(({ note }) => note ?? []))
    expect([...named].sort()).toEqual(Object.keys(notes).sort())
  })
})
