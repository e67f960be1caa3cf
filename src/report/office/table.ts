import { speech } from '../speech'
import type { ReportHead } from '../view'
import type { WorkbookCell, WorkbookSheet } from '../../table/workbook'
import type { Text } from '../../values/text'
import { OFFICE_WORDS } from './words'

/** A table for an office: what it is called, and one sheet of it. */
export interface OfficeTable {
  readonly title: string
  readonly sheet: WorkbookSheet
}

/** What a table is made of. */
interface Made {
  readonly title: string
  readonly sheet: string
  readonly heads: readonly Text[]
  readonly widths: readonly number[]
  readonly rows: readonly (readonly WorkbookCell[])[]
  /** Lines above the headings, each across the whole table. */
  readonly lead?: readonly string[]
  /** Lines beneath the rows, each across the whole table. */
  readonly foot?: readonly string[]
}

/** Who reports, and of which day: the line beneath every title. */
function dayLine(head: ReportHead): readonly [office: string, days: string] {
  const { say } = speech(head.lang)
  const name = head.policy?.office?.name ?? OFFICE_WORDS.head.blank
  return [say(OFFICE_WORDS.head.office(name)), say(OFFICE_WORDS.head.days(head.dataset.day, head.day))]
}

/**
 * Lays a table out as offices know it: the title across, who reports and of which day, what it comes to, the headings, the
 * rows, the remarks. All above the rows stays in sight, and is printed on every page.
 *
 * @param head the report without its findings
 * @param made the parts
 */
export function officeTable(head: ReportHead, made: Made): OfficeTable {
  const { title, sheet, heads, widths, rows, lead = [], foot = [] } = made
  const { say } = speech(head.lang)
  const wide = heads.length
  const half = Math.ceil(wide / 2)
  const [office, days] = dayLine(head)
  const line = (value: string, look: 'title' | 'subtitle' | 'note'): readonly WorkbookCell[] => [{ value, look }]
  const second = Array.from({ length: wide }, (_, at): WorkbookCell => ({
    value: at === 0 ? office : at === half ? days : null,
    look: 'subtitle',
  }))
  const top = [
    line(title, 'title'),
    second,
    ...lead.map((text) => line(text, 'subtitle')),
    heads.map((text): WorkbookCell => ({ value: say(text), look: 'head' })),
  ]
  const all = [...top, ...rows, ...foot.map((text) => line(text, 'note'))]
  const across = (row: number) => ({ top: row, left: 1, bottom: row, right: wide })
  return {
    title,
    sheet: {
      name: sheet,
      widths,
      rows: all,
      merged: [
        across(1),
        { top: 2, left: 1, bottom: 2, right: half },
        ...(half < wide ? [{ top: 2, left: half + 1, bottom: 2, right: wide }] : []),
        ...lead.map((_, at) => across(at + 3)),
        ...foot.map((_, at) => across(top.length + rows.length + at + 1)),
      ],
      frozen: { rows: top.length },
      landscape: true,
    },
  }
}
