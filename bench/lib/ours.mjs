// shequ, as it is built: what every line of the table measures.
import { check, makeDataset, recordsFromColumns } from '../../dist/index.js'
import { hengshui2021 } from '../../dist/plans/hengshui-2021.js'
import { qiannan2021 } from '../../dist/plans/qiannan-2021.js'
import { recordsOf } from './data.mjs'
import { zero } from './oracle.mjs'
import { DAY, rulesOf, SETS } from './rules.mjs'

const PLANS = [hengshui2021, qiannan2021]

/** A plan with its checks and its places. */
const setOf = ({ id, prefix, checks }, rows, tied) => ({
  plan: PLANS.find((plan) => plan.id === id),
  checks,
  records: recordsOf(rows, prefix, tied),
})

/** Each plan with its checks and its places. */
export const setsOf = (rows, tied) => SETS.map((set) => setOf(set, rows, tied))

/** The first plan with its checks and its places. */
export const firstSetOf = (rows) => setOf(SETS[0], rows)

/** Records as `check` takes them. */
export const inputOf = (records) => ({ day: DAY, places: { community: records } })

/** A set with its dataset made; the records are kept where the other side needs them. */
export const withDataset = (set) => ({
  ...set,
  dataset: makeDataset(inputOf(set.records), { region: set.plan.region }),
})

/** The same from columns: so many places would be too many objects to keep. */
export function inColumns({ records, ...set }) {
  const columns = Object.fromEntries(Object.keys(records[0]).map((key) => [key, records.map((one) => one[key])]))
  return { ...set, dataset: makeDataset(inputOf(recordsFromColumns(columns)), { region: set.plan.region }) }
}

/** What is timed: the rules of a set, with the counts of each read. */
export function checked({ plan, checks }, input) {
  const report = check(plan, input, { day: DAY, rules: rulesOf(checks) })
  // a summary that was only promised would not be measured
  for (const { counts } of report.rules) if (counts.met < 0) throw new Error('no counts')
  if (report.summary.findings.met < 0) throw new Error('no summary')
  return report
}

const four = ({ met, unmet, unknown, inapplicable }) => ({ met, unmet, unknown, inapplicable })

/** The counts of every check of a set, each reading chosen in turn. */
export function countsOf({ plan, checks }, input) {
  return checks.map(({ rule, reading }) => {
    const readings = reading === undefined ? {} : { [rule]: reading }
    const report = check(plan, input, { day: DAY, rules: [rule], readings })
    return four(report.rules[0]?.counts ?? zero())
  })
}
