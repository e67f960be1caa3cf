import { jsonText } from './json-text'
import type { FindingView, ReportJson, ReportView } from './view'

/** Where the schema of this format stands in the package. */
const REPORT_SCHEMA = 'shequ/schema/report.json'

/** The parts of a report in the order in which they are written; one that is missing here does not compile. */
export const PARTS = Object.keys({
  $schema: 0,
  tool: 0,
  lang: 0,
  plans: 0,
  parents: 0,
  day: 0,
  inputs: 0,
  dataset: 0,
  settings: 0,
  selection: 0,
  summary: 0,
  policy: 0,
  labels: 0,
  regions: 0,
  rules: 0,
  findings: 0,
  tasks: 0,
  problems: 0,
} satisfies Record<keyof ReportJson, 0>) as readonly (keyof ReportJson)[]

/** The order of a finding's keys, whichever way it was made. */
const FINDING = Object.keys({
  plan: 0,
  rule: 0,
  place: 0,
  name: 0,
  level: 0,
  verdict: 0,
  cause: 0,
  value: 0,
  bounds: 0,
  target: 0,
  setBy: 0,
  workedOut: 0,
  due: 0,
  basis: 0,
  inForce: 0,
  period: 0,
  next: 0,
  timing: 0,
  gap: 0,
  missing: 0,
  unlisted: 0,
  settles: 0,
  reading: 0,
  byReading: 0,
  values: 0,
  agree: 0,
  parts: 0,
  opening: 0,
  periods: 0,
  series: 0,
  reached: 0,
  kindFrom: 0,
  calculation: 0,
  message: 0,
  severity: 0,
  waiver: 0,
  debt: 0,
  before: 0,
  location: 0,
} satisfies Record<keyof FindingView, 0>) as readonly (keyof FindingView)[]

/** A finding with its keys in the one order. */
export function ordered(finding: FindingView): Partial<FindingView> {
  const told: Record<string, unknown> = {}
  for (const key of FINDING) if (finding[key] !== undefined) told[key] = finding[key]
  return told
}

function* findingsOf(view: ReportView): Generator<string> {
  let before = '['
  for (const finding of view.findings()) {
    yield `${before}\n    ${jsonText(ordered(finding), '    ')}`
    before = ','
  }
  yield before === '[' ? '[]' : '\n  ]'
}

/**
 * A report as JSON piece by piece, so that one of any size is written in little memory.
 *
 * @param view a live report, or a parsed one
 * @returns the pieces in order; together they are what {@link formatJson} returns
 * @example
 * for (const piece of jsonChunks(view)) stream.write(piece)
 */
export function* jsonChunks(view: ReportView): Generator<string> {
  let before = '{'
  for (const part of PARTS) {
    if (part === 'policy' && view.policy === undefined) continue
    yield `${before}\n  "${part}": `
    if (part === 'findings') yield* findingsOf(view)
    else yield jsonText(part === '$schema' ? REPORT_SCHEMA : view[part], '  ')
    before = ','
  }
  yield '\n}\n'
}

/**
 * A report as JSON: pretty-printed, the same bytes for the same report.
 *
 * @param view a live report, or a parsed one
 * @returns text that `JSON.parse` makes a {@link ReportJson} of
 * @example
 * formatJson(fromJson(JSON.parse(formatJson(view)))) === formatJson(view) // true
 */
export function formatJson(view: ReportView): string {
  return Array.from(jsonChunks(view)).join('')
}
