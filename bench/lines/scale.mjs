import { paired } from '../lib/measure.mjs'
import { checked, firstSetOf, inColumns } from '../lib/ours.mjs'

const TIMES = 5

export default async ({ rows, times }) => {
  const few = inColumns(firstSetOf(rows))
  const many = inColumns(firstSetOf(rows * TIMES))
  const sides = { ours: () => checked(many, many.dataset), theirs: () => checked(few, few.dataset) }
  const findings = ({ summary }) => Object.values(summary.findings).reduce((sum, one) => sum + one, 0)
  const [a, b] = [many, few].map((set) => findings(checked(set, set.dataset)))
  const expected = rows * (TIMES - 1) * new Set(few.checks.map(({ rule }) => rule)).size
  const wrong = a - b === expected ? [] : [`${a} findings and ${b}: their difference is not ${expected}`]
  const what = `${(rows * TIMES).toLocaleString('en')} communities`
  const against = `${rows.toLocaleString('en')} communities`
  return [
    {
      what,
      against,
      goal: 5.5,
      rows: rows * TIMES,
      checks: few.checks.length,
      wrong,
      notes: [],
      ...(await paired(sides, times)),
    },
  ]
}
