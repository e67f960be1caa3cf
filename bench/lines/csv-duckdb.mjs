import { statSync } from 'node:fs'
import { readPaths } from '../../dist/node.js'
import { wrongIn } from '../lib/compare.mjs'
import { ledgerFile } from '../lib/ledger-file.mjs'
import { paired } from '../lib/measure.mjs'
import { expectedOf } from '../lib/oracle.mjs'
import { checked, countsOf, firstSetOf } from '../lib/ours.mjs'
import { DAY } from '../lib/rules.mjs'
import { LEDGER } from '../lib/csv.mjs'
import { bySql, countSql, fileSql, openDuckdb } from '../peers/duckdb.mjs'

const LEDGER_TYPES = { code: 'BIGINT', newlyBuilt: 'VARCHAR', facilityNewlyBuilt: 'VARCHAR' }

/** The ledger with its words understood: yes, and the kind of a committee by its code. */
const ledgerSql = (file) =>
  `(SELECT * REPLACE ("newlyBuilt" = '是' AS "newlyBuilt", "facilityNewlyBuilt" = '是' AS "facilityNewlyBuilt"),
    CASE WHEN code % 1000 < 200 THEN 'urban' ELSE 'rural' END AS kind
    FROM ${fileSql(file, LEDGER, { types: LEDGER_TYPES })})`

/** The ledger, and what is right; the records themselves are gone when it is read, as they are for whoever has but a file. */
async function prepared(rows, folder) {
  const { records, ...set } = firstSetOf(rows)
  return { set, file: await ledgerFile(folder, records), expected: expectedOf(set.checks, records) }
}

export default async ({ rows, times, folder }) => {
  const { set, file, expected } = await prepared(rows, folder)
  const { checks } = set
  const line = { what: 'CSV on disk to the summary', against: 'DuckDB read_csv, one thread', goal: 1.2, rows }
  const byShequ = async () => {
    const { input } = await readPaths([file], { day: DAY, level: 'community' })
    return checked(set, input)
  }
  const counted = async () => {
    const { input } = await readPaths([file], { day: DAY, level: 'community' })
    return countsOf(set, input)
  }
  const wrong = wrongIn(
    'shequ',
    checks,
    expected.map(({ exact }) => exact),
    await counted(),
  )
  const duckdb = await openDuckdb()
  if (!duckdb) return [{ ...line, wrong, skipped: 'DuckDB is not installed here' }]
  const sql = countSql(checks, ledgerSql(file))
  const doubles = expected.map((one) => one.doubles)
  wrong.push(...wrongIn('DuckDB', checks, doubles, await bySql(duckdb.connection, sql, checks)))
  const sides = { ours: byShequ, theirs: () => bySql(duckdb.connection, sql, checks) }
  const notes = [`${(statSync(file).size / 1e6).toFixed(1)} MB, ${LEDGER.length} columns; rules of Hengshui`]
  return [{ ...line, checks: checks.length, wrong, notes, ...(await paired(sides, times)) }]
}
