// DuckDB on one thread: the same conditions in SQL, counts only.

/** The database, or undefined where it is not installed on this machine. */
export async function openDuckdb() {
  const api = await import('@duckdb/node-api').catch(() => undefined)
  if (api === undefined) return undefined
  const instance = await api.DuckDBInstance.create(':memory:', { threads: '1' })
  return { connection: await instance.connect(), version: api.version() }
}

/** The types of the columns of a file with ids as headings. */
const TYPES = {
  code: 'VARCHAR',
  name: 'VARCHAR',
  kind: 'VARCHAR',
  newlyBuilt: 'BOOLEAN',
  facilityNewlyBuilt: 'BOOLEAN',
  relocation: 'BOOLEAN',
  facilityArea: 'DOUBLE',
  commercialAndServiceArea: 'DOUBLE',
  totalFloorArea: 'DOUBLE',
  convenienceStationArea: 'DOUBLE',
  specialMattersOnlineServiceHours: 'DOUBLE',
}

const typeOf = (id) => TYPES[id] ?? 'INTEGER'
const quoted = (name) => `"${name.replaceAll('"', '""')}"`

/** A file as a table expression: its columns are told, so that nothing has to be sniffed. */
export function fileSql(file, columns, { heading = (id) => id, types = {} } = {}) {
  const told = columns.map((id) => `'${heading(id)}': '${types[id] ?? typeOf(id)}'`).join(', ')
  return `read_csv('${file}', header = true, delim = ',', quote = '"', auto_detect = false, columns = {${told}})`
}

function conditionsOf({ subject: { kind, yes }, value, per, least }) {
  const figure = per === undefined ? quoted(value) : `${quoted(value)} / ${quoted(per)} * 100`
  const who = [...(kind === undefined ? [] : [`kind = '${kind}'`]), ...(yes === undefined ? [] : [quoted(yes)])]
  const all = (...more) => [...who, ...more].join(' AND ')
  const unknown = yes === undefined ? all(`${figure} IS NULL`) : `(${all()}) IS NULL OR (${all(`${figure} IS NULL`)})`
  return { met: all(`${figure} >= ${least}`), unmet: all(`${figure} < ${least}`), unknown }
}

/** One statement that counts every check. */
export function countSql(checks, from) {
  const counted = checks.flatMap((check) =>
    Object.values(conditionsOf(check)).map((condition) => `count(*) FILTER (WHERE ${condition})`),
  )
  return `SELECT count(*), ${counted.join(', ')} FROM ${from}`
}

/** The counts of each check. */
export async function bySql(connection, sql, checks) {
  const [row] = (await connection.runAndReadAll(sql)).getRows()
  const [all, ...figures] = row.map(Number)
  return checks.map((_, index) => {
    const [met, unmet, unknown] = figures.slice(index * 3, index * 3 + 3)
    return { met, unmet, unknown, inapplicable: all - met - unmet - unknown }
  })
}
