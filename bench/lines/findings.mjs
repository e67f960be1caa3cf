import { paired } from '../lib/measure.mjs'
import { expectedOf, VERDICTS, zero } from '../lib/oracle.mjs'
import { checked, setsOf, withDataset } from '../lib/ours.mjs'
import { nameOf } from '../lib/rules.mjs'
import { findingsOf, ruleOf } from '../peers/closures.mjs'

function visited(set) {
  const report = checked(set, set.dataset)
  const counts = zero()
  for (const { verdict } of report.findings()) counts[verdict]++
  return { counts, promised: report.summary.findings }
}

function visitedClosures({ rules, records }) {
  const counts = zero()
  const findings = findingsOf(rules, records)
  for (const { verdict } of findings) counts[verdict]++
  return { counts, findings }
}

function wrongOf(set) {
  const { counts, promised } = visited(set)
  const byRule = new Map(set.checks.map((check) => [nameOf(check), zero()]))
  for (const finding of visitedClosures(set).findings) byRule.get(nameOf(finding))[finding.verdict]++
  const expected = expectedOf(set.checks, set.records)
  return [
    ...VERDICTS.filter((verdict) => counts[verdict] !== promised[verdict]).map(
      (one) => `shequ: ${one}: findings and summary differ`,
    ),
    ...set.checks.flatMap((check, index) =>
      VERDICTS.filter((verdict) => byRule.get(nameOf(check))[verdict] !== expected[index].doubles[verdict]).map(
        (verdict) => `closures: ${nameOf(check)}: ${verdict}`,
      ),
    ),
  ]
}

export default async ({ rows, times }) => {
  const sets = setsOf(rows).map((set) => ({ ...withDataset(set), rules: set.checks.map(ruleOf) }))
  const wrong = sets.flatMap(wrongOf)
  const sides = { ours: () => sets.forEach(visited), theirs: () => sets.forEach(visitedClosures) }
  const checks = sets.reduce((sum, one) => sum + one.checks.length, 0)
  const notes = ['a finding of shequ holds all readings of its rule; a closure pushes an object for each reading']
  return [
    {
      what: 'every finding visited',
      against: 'closures, an object per check',
      goal: 0.3,
      rows,
      checks,
      wrong,
      notes,
      ...(await paired(sides, times)),
    },
  ]
}
