import { wrongIn } from '../lib/compare.mjs'
import { paired, scaled } from '../lib/measure.mjs'
import { expectedOf } from '../lib/oracle.mjs'
import { checked, setsOf, withDataset } from '../lib/ours.mjs'
import { byEngine, engineOf } from '../peers/json-rules.mjs'

const SAMPLE = 2000

export default async ({ rows, times }) => {
  const sets = setsOf(rows).map((set) => {
    const sample = set.records.slice(0, SAMPLE)
    return { ...withDataset(set), sample, engine: engineOf(set.checks) }
  })
  const wrong = []
  for (const { checks, sample, engine } of sets) {
    const expected = expectedOf(checks, sample).map(({ doubles }) => doubles)
    wrong.push(...wrongIn('json-rules-engine', checks, expected, await byEngine(engine, checks, sample)))
  }
  const sides = {
    ours: () => sets.forEach((set) => checked(set, set.dataset)),
    theirs: async () => {
      for (const { checks, sample, engine } of sets) await byEngine(engine, checks, sample)
    },
  }
  const scale = rows / sets[0].sample.length
  const checks = sets.reduce((sum, one) => sum + one.checks.length, 0)
  return [
    scaled(
      {
        what: 'verdicts',
        against: 'json-rules-engine',
        goal: 1 / 2000,
        rows,
        checks,
        wrong,
        notes: [],
        ...(await paired(sides, times)),
      },
      scale,
    ),
  ]
}
