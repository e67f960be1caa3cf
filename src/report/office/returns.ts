import type { WorkbookCell } from '../../table/workbook'
import { SEVERITY_NAMES } from '../policy/words'
import { speech } from '../speech'
import { cellText } from '../text/voice'
import type { ProblemView, ReportView } from '../view'
import { officeTable, type OfficeTable } from './table'
import { OFFICE_WORDS } from './words'

const WORDS = OFFICE_WORDS.returns

const LOOKS = { error: 'bad', warning: 'open', note: 'plain' } as const

/**
 * The list of returned cells (退回清单) for each file that somebody sent: where each problem stands, what was found, and what
 * to do about it. Notes are not returned.
 *
 * @param view a live report, or a parsed one
 * @returns a table for each file with errors or warnings; one that says so where there is none
 */
export function returnTables(view: ReportView): readonly OfficeTable[] {
  const { say } = speech(view.lang)
  const byFile = new Map<string, ProblemView[]>()
  for (const problem of view.problems) {
    if (problem.severity === 'note') continue
    const file = problem.location.file ?? say(WORDS.noFile)
    byFile.set(file, [...(byFile.get(file) ?? []), problem])
  }
  const tableOf = (file: string, problems: readonly ProblemView[]): OfficeTable => {
    const rows = problems.map(({ location, severity, message }, index): readonly WorkbookCell[] => [
      { value: index + 1, look: 'centred' },
      location.sheet ?? '',
      cellText(location),
      location.column ?? location.path ?? '',
      location.place ?? '',
      { value: say(SEVERITY_NAMES[severity]), look: LOOKS[severity] },
      message,
    ])
    return officeTable(view, {
      title: say(WORDS.title(file)),
      sheet: byFile.size > 1 ? (file.split(/[/\\]/).at(-1) ?? file) : say(WORDS.sheet),
      heads: WORDS.heads,
      widths: [6, 16, 10, 26, 22, 10, 80],
      rows,
      foot: rows.length === 0 ? [say(WORDS.none)] : [],
    })
  }
  if (byFile.size === 0) return [tableOf(view.inputs[0]?.file ?? say(WORDS.noFile), [])]
  return [...byFile].map(([file, problems]) => tableOf(file, problems))
}
