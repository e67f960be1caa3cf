import { describe, expect, it } from 'vitest'
import { check } from '../../src/check/check'
import type { Finding } from '../../src/check/finding'
import { plainFinding } from '../../src/check/plain-finding'
import { qiannan2021, shanxi2021 } from '../../src/plans'

const DAY = '2025-12-31'
const AREA = 'new-community-facility-area-per-100-households'

const records = Array.from({ length: 66 }, (_, index) => ({
  code: `140105001${String(index + 1).padStart(3, '0')}`,
  newlyBuilt: index % 3 > 0,
  households: index % 7 === 0 ? null : 1000 + index,
  facilityArea: index % 11 === 0 ? null : 250 + index,
}))

const report = check(shanxi2021, { day: DAY, places: { community: records } }, { day: DAY })

const only = (findings: Iterable<Finding>) => [...findings].map(plainFinding)

describe('findings from the iterator', () => {
  it('as plain data hold all that there is to say, and nothing that is undefined', () => {
    for (const finding of report.findings()) {
      const plain = plainFinding(finding)
      expect(Object.values(plain)).not.toContain(undefined)
      expect(JSON.parse(JSON.stringify(finding))).toEqual(JSON.parse(JSON.stringify(plain)))
      for (const key of Object.keys(plain) as (keyof Finding)[]) expect(finding[key]).toEqual(plain[key])
      expect(plainFinding(plain)).toBe(plain)
    }
  })

  it('keep what was worked out once', () => {
    const [finding] = report.findings(['unmet'])
    expect(finding?.gap).toBe(finding?.gap)
    expect(finding?.message).toBe(finding?.message)
    expect(finding?.calculation).toBe(finding?.calculation)
  })

  it('of some verdicts are those among all of them, in the same order', () => {
    const all = only(report.findings())
    for (const verdicts of [['unmet'], ['met', 'unknown'], []] as const)
      expect(only(report.findings(verdicts))).toEqual(all.filter(({ verdict }) => verdicts.includes(verdict as never)))
  })

  it('of the rules one after the other are those of the report', () => {
    const ofRules = report.rules.flatMap((rule) => only(rule.findings(['unmet', 'met'])))
    expect(only(report.findings(['unmet', 'met']))).toEqual(ofRules)
  })

  it('can be looked at again, and left before the end', () => {
    const first = report.findings()
    for (const finding of first) {
      expect(finding.rule).toBe(report.rules[0]?.rule.id)
      break
    }
    expect(only(report.findings())).toEqual(only(report.findings()))
  })

  it('are counted as they are told', () => {
    for (const rule of report.rules) {
      const told = { unmet: 0, unknown: 0, pending: 0, met: 0, inapplicable: 0 }
      for (const { verdict } of rule.findings()) told[verdict]++
      expect(rule.counts).toEqual(told)
    }
  })
})

describe('counts by reading', () => {
  it('are those of a check with that reading', () => {
    const rule = report.rules.find((one) => one.rule.id === AREA)!
    expect(Object.keys(rule.byReading).length).toBeGreaterThan(2)
    for (const [reading, counts] of Object.entries(rule.byReading)) {
      const chosen = check(shanxi2021, report.dataset, { day: DAY, rules: [AREA], readings: { [AREA]: reading } })
      expect(chosen.rules[0]?.counts).toEqual(counts)
    }
  })

  it('without ground for a default go beside those of what all readings agree on', () => {
    const community = [
      { code: '522701001001', registeredVolunteerTeams: 1 },
      { code: '522701001002', registeredVolunteerTeams: 0 },
      { code: '522701001201', registeredVolunteerTeams: 0 },
    ]
    const rules = ['registered-volunteer-teams'] as const
    const [result] = check(qiannan2021, { day: DAY, places: { community } }, { day: DAY, rules }).rules
    // of villages one reading says nothing: there the two do not come to the same
    expect(result?.counts).toMatchObject({ met: 1, unmet: 1, unknown: 1 })
    expect(result?.byReading['all-communities']).toMatchObject({ met: 1, unmet: 2 })
    expect(result?.byReading['urban-communities']).toMatchObject({ met: 1, unmet: 1, inapplicable: 1 })
  })
})
