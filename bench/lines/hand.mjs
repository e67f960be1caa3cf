import { errNotes, wrongIn } from '../lib/compare.mjs'
import { paired } from '../lib/measure.mjs'
import { expectedOf } from '../lib/oracle.mjs'
import { checked, countsOf, setsOf, withDataset } from '../lib/ours.mjs'
import { byHand } from '../peers/hand.mjs'

/**
 * @param tied the share of figures that lie exactly on a threshold
 * @param isFirst whether datasets are checked for the first time: what depends on the data alone, such as which rows a rule is
 *   about, is worked out then
 */
async function measured({ rows, times }, tied, isFirst = false) {
  const sets = setsOf(rows, tied).map(withDataset)
  const expected = sets.map(({ checks, records }) => expectedOf(checks, records))
  const wrong = sets.flatMap((set, index) => [
    ...wrongIn(
      'shequ',
      set.checks,
      expected[index].map(({ exact }) => exact),
      countsOf(set, set.dataset),
    ),
    ...wrongIn(
      'by hand',
      set.checks,
      expected[index].map(({ doubles }) => doubles),
      byHand[set.plan.id](set.records),
    ),
  ])
  const efforts = sets.map((set) => checked(set, set.dataset).effort)
  const decimals = efforts.reduce((sum, { decimal }) => sum + decimal, 0)
  const sides = {
    before: () => (isFirst ? sets.map(withDataset) : sets),
    ours: (given) => given.forEach((set) => checked(set, set.dataset)),
    theirs: () => sets.forEach(({ plan, records }) => byHand[plan.id](records)),
  }
  const notes = [
    ...sets.flatMap(({ checks }, index) => errNotes(checks, expected[index])),
    ...(decimals === 0 ? [] : [`decided by decimals: ${decimals} rows`]),
  ]
  const checks = sets.reduce((sum, one) => sum + one.checks.length, 0)
  return {
    what: `verdicts and counts, ${tied * 100} % on thresholds${isFirst ? ', first check of the data' : ''}`,
    against: 'hand-written loop, doubles',
    goal: 0.6,
    rows,
    checks,
    wrong,
    notes,
    ...(await paired(sides, times)),
  }
}

export default async (options) => [
  await measured(options, 0.02),
  await measured(options, 0.1),
  await measured(options, 0.02, true),
]
