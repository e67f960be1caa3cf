// A nightly job: ledgers become flat rows for a dashboard, one for each rule and each county, and one for the region.
//   npx tsx examples/nightly-rows.ts 2025-12-31 ledger.csv regions.json > rows.csv
//   npx tsx examples/nightly-rows.ts 2025-12-31 ledger.csv --ndjson > rows.ndjson
import { pathToFileURL } from 'node:url'
import { check, type Finding, type Plan, type Report } from 'shequ'
import { readPaths } from 'shequ/node'
import { shanxi2021 } from 'shequ/plans/shanxi-2021'

/** A row of the dashboard. */
export interface Row {
  readonly day: string
  readonly level: string
  readonly code: string
  readonly rule: string
  readonly met: number
  readonly unmet: number
  readonly unknown: number
  /** Of a rule that one place answers alone. */
  readonly value: string
  /** The gaps of the places beneath added up. */
  readonly gap: number
}

const COLUMNS = ['day', 'level', 'code', 'rule', 'met', 'unmet', 'unknown', 'value', 'gap'] as const

/** A dashboard shows thousandths at most; the report itself keeps gaps as exact decimals. */
const THOUSANDTHS = 1000

/** Where a finding is counted: places beneath a county in their county, all others where they stand. */
function whereOf({ level, place }: Finding): Pick<Row, 'level' | 'code'> {
  const isBeneath = level === 'community' || level === 'town'
  return isBeneath ? { level: 'county', code: place.slice(0, 6) } : { level, code: place }
}

/** The rows of one report, by rule and county, in the order of the plan. */
export function rowsOf(report: Report): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const finding of report.findings()) {
    const where = whereOf(finding)
    const key = `${finding.rule} ${where.code}`
    const row = rows.get(key) ?? {
      day: report.day,
      ...where,
      rule: finding.rule,
      met: 0,
      unmet: 0,
      unknown: 0,
      value: '',
      gap: 0,
    }
    const { verdict, value, gap, level } = finding
    const by = verdict === 'unmet' ? Number(gap[0]?.by ?? 0) : 0
    rows.set(key, {
      ...row,
      ...(verdict === 'met' || verdict === 'unmet' || verdict === 'unknown' ? { [verdict]: row[verdict] + 1 } : {}),
      value: level === where.level ? (value ?? '') : '',
      gap: Math.round((row.gap + by) * THOUSANDTHS) / THOUSANDTHS,
    })
  }
  return [...rows.values()].filter(({ met, unmet, unknown }) => met + unmet + unknown > 0)
}

/** Reads ledgers and checks them; what is wrong with the data goes to stderr and stops nothing. */
export async function nightly(plan: Plan, day: string, files: readonly string[]): Promise<readonly Row[]> {
  const read = await readPaths(files)
  for (const { location, message } of read.problems) console.error(location.file, location.row ?? '', message['zh-CN'])
  if (!read.ok) return []
  return rowsOf(check(plan, read.input, { day, inputs: read.inputs, problems: read.problems }))
}

/** Rows as CSV: codes, ids and figures alone, of which none needs quotes. */
export function csvOf(rows: readonly Row[]): string {
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => row[column]).join(','))].join('\n') + '\n'
}

/** Rows as NDJSON. */
export function ndjsonOf(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

const [, script, day = '', ...args] = process.argv
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  const rows = await nightly(
    shanxi2021,
    day,
    args.filter((arg) => !arg.startsWith('--')),
  )
  process.stdout.write(args.includes('--ndjson') ? ndjsonOf(rows) : csvOf(rows))
}
