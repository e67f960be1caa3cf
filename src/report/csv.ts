import { cellsOf, COLUMNS } from './csv/cells'
import { CSV_HEADINGS } from './csv/words'
import { CSV_MARK, csvRow } from '../table/csv-text'
import { ruleKey } from './rule-key'
import { voiceOf } from './text/voice'
import type { ReportView } from './view'

/** How a report is written as CSV. */
export interface CsvOptions {
  /** Whether it begins with the mark by which spreadsheet programs know UTF-8; it does where it is not given. */
  readonly mark?: boolean
}

/**
 * A report as CSV row by row, so that one of any size is written in little memory.
 *
 * @param view a live report, or a parsed one
 * @param options whether it begins with a byte order mark
 * @returns the headings, then a row for each finding, each ending with CRLF
 * @example
 * for (const row of csvRows(view)) stream.write(row)
 */
export function* csvRows(view: ReportView, { mark = true }: CsvOptions = {}): Generator<string> {
  const voice = voiceOf(view)
  yield (mark ? CSV_MARK : '') + csvRow(COLUMNS.map((column) => voice.say(CSV_HEADINGS[column])))
  for (const finding of view.findings()) {
    const rule = view.rules[ruleKey(finding.plan, finding.rule)]
    if (rule) yield csvRow(cellsOf(finding, rule, voice))
  }
}

/**
 * A report as CSV (RFC 4180): a flat row for each finding, numbers as numbers; what a spreadsheet program would take for a
 * formula begins with an apostrophe.
 *
 * @param view a live report, or a parsed one
 * @param options whether it begins with a byte order mark
 * @returns text with headings and words in the language of the view
 * @example
 * await writeFile('findings.csv', formatCsv(view))
 */
export function formatCsv(view: ReportView, options: CsvOptions = {}): string {
  return Array.from(csvRows(view, options)).join('')
}
