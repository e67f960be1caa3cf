import { join } from 'node:path'
import { wrongIn } from '../lib/compare.mjs'
import { writeCsv } from '../lib/csv.mjs'
import { paired } from '../lib/measure.mjs'
import { expectedOf } from '../lib/oracle.mjs'
import { checked, setsOf, withDataset } from '../lib/ours.mjs'
import { bySql, countSql, fileSql, openDuckdb } from '../peers/duckdb.mjs'

async function tableOf({ plan, checks, records }, connection, folder) {
  const [file, table] = [join(folder, `${plan.id}.csv`), `"${plan.id}"`]
  const columns = Object.keys(records[0])
  await writeCsv(
    file,
    records.map((one) => flagsInEnglish(one)),
    columns,
  )
  await connection.run(`CREATE TABLE ${table} AS SELECT * FROM ${fileSql(file, columns)}`)
  return countSql(checks, table)
}

const flagsInEnglish = (record) =>
  Object.fromEntries(
    Object.entries(record).map(([id, value]) => [id, typeof value === 'boolean' ? String(value) : value]),
  )

export default async ({ rows, times, folder }) => {
  const line = { what: 'verdicts and counts', against: 'DuckDB, one thread, table in memory', goal: 0.5, rows }
  const duckdb = await openDuckdb()
  if (!duckdb) return [{ ...line, skipped: 'DuckDB is not installed here' }]
  const { connection } = duckdb
  const sets = setsOf(rows).map(withDataset)
  const statements = []
  for (const set of sets) statements.push(await tableOf(set, connection, folder))
  const wrong = []
  for (const [index, { checks, records }] of sets.entries()) {
    const expected = expectedOf(checks, records).map(({ doubles }) => doubles)
    wrong.push(...wrongIn('DuckDB', checks, expected, await bySql(connection, statements[index], checks)))
  }
  const sides = {
    ours: () => sets.forEach((set) => checked(set, set.dataset)),
    theirs: async () => {
      for (const [index, { checks }] of sets.entries()) await bySql(connection, statements[index], checks)
    },
  }
  const checks = sets.reduce((sum, one) => sum + one.checks.length, 0)
  return [{ ...line, checks, wrong, notes: [], ...(await paired(sides, times)) }]
}
