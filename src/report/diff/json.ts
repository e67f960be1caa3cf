import { jsonText } from '../json-text'
import type { ReportDiff } from './result'

/**
 * Two reports against each other as JSON: the same bytes for the same reports.
 *
 * @param diff what `diffReports` returned
 * @returns text that `JSON.parse` makes a `ReportDiff` of
 * @example
 * formatDiffJson(diffReports(before, after))
 */
export function formatDiffJson(diff: ReportDiff): string {
  return `${jsonText(diff)}\n`
}
