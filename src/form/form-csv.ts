import { csvText } from '../table/csv-text'
import type { Lang } from '../values/text'
import type { Form } from './form'
import { shownIn } from './shown-in'

/**
 * A form as CSV: its headings, and a row for each place that it asks.
 *
 * @param form as plain data
 * @param lang the language of the headings
 * @returns text with a byte order mark, which spreadsheet programs take for UTF-8
 * @example
 * formCsv(formsFor(shanxi2021)[0]!, 'zh-CN')
 */
export function formCsv({ columns, rows }: Form, lang: Lang): string {
  return csvText([
    columns.map(({ heading }) => heading[lang]),
    ...rows.map(({ cells }) => columns.map(({ key, fill }) => shownIn(cells[key] ?? '', fill, lang))),
  ])
}
