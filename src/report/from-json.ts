import type { ReportJson, ReportView } from './view'

/**
 * A parsed JSON report as a view, so that it can be shown in any other format.
 *
 * @param json what `JSON.parse` made of a JSON report
 * @returns a view equal to the one that the report was written from
 * @example
 * formatText(fromJson(JSON.parse(formatJson(view)))) === formatText(view) // true
 */
export function fromJson(json: ReportJson): ReportView {
  const { findings, ...head } = json
  return { ...head, findings: () => findings }
}
