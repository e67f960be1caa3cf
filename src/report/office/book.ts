import type { WorkbookCell, WorkbookSheet } from '../../table/workbook'
import { cellsOf, COLUMNS } from '../csv/cells'
import { CSV_HEADINGS, type CsvColumn } from '../csv/words'
import { SEVERITY_NAMES } from '../policy/words'
import { ruleKey } from '../rule-key'
import { countsText, locationText, voiceOf, type Voice } from '../text/voice'
import { SUMMARY_WORDS } from '../words'
import type { ReportView } from '../view'
import { assessmentTables } from './assessment'
import type { OfficeTable } from './table'
import { taskTables } from './tasks'
import { OFFICE_WORDS } from './words'

const WORDS = OFFICE_WORDS.book

/** A sheet holds no more rows; one is the head, one says what is left out. */
const MOST_FINDINGS = (1 << 20) - 2

/** Columns of figures: they are numbers in the sheet, where a double holds them. */
const FIGURES: ReadonlySet<CsvColumn> = new Set(['value', 'from', 'to', 'gap', 'gapTo', 'row'])
const WIDE: ReadonlySet<CsvColumn> = new Set(['rule', 'title', 'message', 'calculation', 'waiver', 'file'])

const heads = (words: readonly string[]): readonly WorkbookCell[] =>
  words.map((value): WorkbookCell => ({ value, look: 'head' }))

function figure(cell: string): WorkbookCell {
  return /^-?\d{1,15}(\.\d+)?$/.test(cell) && String(Number(cell)) === cell ? Number(cell) : cell
}

function findingsSheet(view: ReportView, voice: Voice): WorkbookSheet {
  const rows: (readonly WorkbookCell[])[] = []
  let more = 0
  for (const finding of view.findings()) {
    const rule = view.rules[ruleKey(finding.plan, finding.rule)]
    if (!rule) continue
    if (rows.length >= MOST_FINDINGS) more++
    else rows.push(cellsOf(finding, rule, voice).map((cell, at) => (FIGURES.has(COLUMNS[at]!) ? figure(cell) : cell)))
  }
  if (more > 0) rows.push([{ value: voice.say(WORDS.cut(more)), look: 'note' }])
  return {
    name: voice.say(WORDS.sheets.findings),
    widths: COLUMNS.map((column) => (WIDE.has(column) ? 40 : 14)),
    rows: [heads(COLUMNS.map((column) => voice.say(CSV_HEADINGS[column]))), ...rows],
    frozen: { rows: 1 },
    filter: true,
    landscape: true,
  }
}

function pairs(name: string, rows: readonly (readonly [string, string])[], { say }: Voice): WorkbookSheet {
  return {
    name,
    widths: [30, 90],
    rows: [heads([say(WORDS.item), say(WORDS.value)]), ...rows],
    frozen: { rows: 1 },
  }
}

function summarySheet(view: ReportView, voice: Voice): WorkbookSheet {
  const { say } = voice
  const { summary } = view
  const places = Object.entries(summary.places).map(([level, n]) =>
    say(SUMMARY_WORDS.count(voice.places(level as Parameters<Voice['places']>[0], n), n)),
  )
  return pairs(
    say(WORDS.sheets.summary),
    [
      ...view.plans.map(({ id, title }): readonly [string, string] => [id, title]),
      [say(WORDS.title), say(SUMMARY_WORDS.decided(summary.decided, summary.rules))],
      ['', say(SUMMARY_WORDS.undecidable(summary.undecidable))],
      ['', countsText(summary.findings, voice)],
      [say(SUMMARY_WORDS.places).replace(/[：:]\s*$/, ''), voice.list(places)],
    ],
    voice,
  )
}

function problemsSheet(view: ReportView, voice: Voice): WorkbookSheet {
  const { say } = voice
  const rows = view.problems.map(({ severity, location, message }): readonly WorkbookCell[] => [
    say(SEVERITY_NAMES[severity]),
    locationText(location, voice),
    message,
  ])
  return {
    name: say(WORDS.sheets.problems),
    widths: [10, 50, 90],
    rows: [heads([say(WORDS.severity), say(WORDS.place), say(WORDS.message)]), ...rows],
    frozen: { rows: 1 },
    filter: true,
    landscape: true,
  }
}

function evidenceSheet(view: ReportView, voice: Voice): WorkbookSheet {
  const { tool, plans, inputs, day, dataset } = view
  return pairs(
    voice.say(WORDS.sheets.evidence),
    [
      [tool.name, tool.version],
      ...plans.map(({ id, version, hash }): readonly [string, string] => [`${id} ${version}`, `SHA-256 ${hash}`]),
      ['', voice.say(OFFICE_WORDS.head.days(dataset.day, day))],
      ...inputs.map(({ file, sha256 = '' }): readonly [string, string] => [file, sha256 && `SHA-256 ${sha256}`]),
      ...Object.entries(view.settings.readings),
    ],
    voice,
  )
}

/**
 * A whole report as the sheets of one workbook: summary, assessment, findings, problems of the data, tasks, evidence.
 *
 * @param view a live report, or a parsed one
 */
export function reportSheets(view: ReportView): readonly WorkbookSheet[] {
  const voice = voiceOf(view)
  const sheetOf = ({ sheet }: OfficeTable): WorkbookSheet => sheet
  return [
    summarySheet(view, voice),
    ...assessmentTables(view).map(sheetOf),
    findingsSheet(view, voice),
    problemsSheet(view, voice),
    ...taskTables(view).map(sheetOf),
    evidenceSheet(view, voice),
  ]
}
