import { check } from '../../dist/index.js'
import { paired } from '../lib/measure.mjs'
import { firstSetOf, inputOf } from '../lib/ours.mjs'
import { DAY, rulesOf } from '../lib/rules.mjs'
import { byZod } from '../peers/zod.mjs'

const UNKNOWN_KEYS = 5
const DUPLICATES = 3

/** A few records with a misspelt key, and a few codes that stand twice. */
function spoilt(records) {
  const step = Math.floor(records.length / 10)
  return records.map((record, row) => {
    const nth = row % step === 1 ? Math.floor(row / step) : undefined
    if (nth === undefined) return record
    if (nth < UNKNOWN_KEYS) return { ...record, housholds: 1 }
    return nth < UNKNOWN_KEYS + DUPLICATES ? { ...record, code: records[row - 1].code } : record
  })
}

export default async ({ rows, times }) => {
  const { plan, checks, records: clean } = firstSetOf(rows)
  const records = spoilt(clean)
  const byShequ = () => check(plan, inputOf(records), { day: DAY, rules: rulesOf(checks) })
  const count = (problems, code) => problems.filter((one) => one.code === code).length
  const { problems, summary } = byShequ()
  const found = { unknownKeys: count(problems, 'unknown-measure'), duplicates: count(problems, 'duplicate-code') }
  const expected = { unknownKeys: UNKNOWN_KEYS, duplicates: DUPLICATES }
  const wrong = Object.entries({ shequ: found, zod: byZod(records) }).flatMap(([side, { unknownKeys, duplicates }]) =>
    unknownKeys === expected.unknownKeys && duplicates === expected.duplicates
      ? []
      : [
          `${side}: ${unknownKeys} unknown keys and ${duplicates} duplicates instead of ${UNKNOWN_KEYS} and ${DUPLICATES}`,
        ],
  )
  if (summary.findings.met === 0) wrong.push('shequ: nothing is met')
  const sides = { ours: byShequ, theirs: () => byZod(records) }
  const notes = ['rules of Hengshui; zod applies no rule']
  return [
    {
      what: 'records to verdicts',
      against: 'zod safeParse and a Set of codes',
      goal: 0.35,
      rows,
      checks: checks.length,
      wrong,
      notes,
      ...(await paired(sides, times)),
    },
  ]
}
