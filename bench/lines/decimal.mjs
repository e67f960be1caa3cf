import { wrongIn } from '../lib/compare.mjs'
import { paired, scaled } from '../lib/measure.mjs'
import { expectedOf } from '../lib/oracle.mjs'
import { checked, setsOf, withDataset } from '../lib/ours.mjs'
import { byDecimals } from '../peers/decimal.mjs'

const SAMPLE = 20_000

export default async ({ rows, times }) => {
  const sets = setsOf(rows).map((set) => ({ ...withDataset(set), sample: set.records.slice(0, SAMPLE) }))
  const wrong = sets.flatMap(({ checks, sample }) =>
    wrongIn(
      'decimal.js',
      checks,
      expectedOf(checks, sample).map(({ exact }) => exact),
      byDecimals(checks, sample),
    ),
  )
  const sides = {
    ours: () => sets.forEach((set) => checked(set, set.dataset)),
    theirs: () => sets.forEach(({ checks, sample }) => byDecimals(checks, sample)),
  }
  const checks = sets.reduce((sum, one) => sum + one.checks.length, 0)
  const line = {
    what: 'verdicts',
    against: 'decimal.js for every comparison',
    goal: 1 / 300,
    rows,
    checks,
    wrong,
    notes: [],
  }
  return [scaled({ ...line, ...(await paired(sides, times)) }, rows / sets[0].sample.length)]
}
