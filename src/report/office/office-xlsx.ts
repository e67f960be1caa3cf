import type { Day } from '../../values/day'
import { xlsxBytes } from '../../table/xlsx-bytes'
import type { ReportView } from '../view'
import { reportSheets } from './book'
import type { OfficeTable } from './table'

/**
 * Tables for offices as an XLSX file, a sheet each, that Excel and WPS open.
 *
 * @param tables what {@link assessmentTables} and its like make
 * @param day the assessment day, which the file says it was made on
 * @returns the same bytes for the same tables; no text in them is a formula
 * @throws ShequError `needs-package` where exceljs is not installed
 * @example
 * await writeFile('评估表.xlsx', await officeXlsx(assessmentTables(view), view.day))
 */
export function officeXlsx(tables: readonly OfficeTable[], day: Day): Promise<Uint8Array> {
  return xlsxBytes({ title: tables[0]?.title ?? '', day, sheets: tables.map(({ sheet }) => sheet) })
}

/**
 * A whole report as an XLSX file: summary, assessment, findings, problems of the data, tasks, evidence.
 *
 * @param view a live report, or a parsed one
 * @returns the same bytes for the same report
 * @throws ShequError `needs-package` where exceljs is not installed
 * @example
 * await writeFile('report.xlsx', await formatXlsx(view))
 */
export function formatXlsx(view: ReportView): Promise<Uint8Array> {
  const title = view.plans.map((plan) => plan.title).join(' / ')
  return xlsxBytes({ title, day: view.day, sheets: reportSheets(view) })
}
