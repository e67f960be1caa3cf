import { LEVEL_NAMES } from '../values/level'
import { text, type Lang, type Text } from '../values/text'
import { textWidth } from '../table/row-height'
import type { Allowed, Workbook, WorkbookCell, WorkbookSheet } from '../table/workbook'
import type { Fill, Form, FormColumn, FormRow } from './form'
import { shownIn } from './shown-in'
import { FORM_WORDS } from './words'

/** So many rows of a blank form can be filled in with their cells checked. */
const BLANK_ROWS = 300
/** So many rows of a blank form are ruled, so that it can be printed and filled in by hand. */
const RULED_ROWS = 20
const NARROWEST = 10
const WIDEST = 32
/** A longer line of a heading is broken in two. */
const ONE_LINE = 26

/** A heading with its unit, and how it is counted, on lines of their own; reading does not mind. */
const headingText = ({ heading }: FormColumn, lang: Lang): string =>
  heading[lang].replace(/ ?([（(])/, '\n$1').replace(/(?<!\n) ?([（(](口径|counted as))/, '\n$1')

function lineWidth(line: string): number {
  const width = textWidth(line)
  return width <= ONE_LINE ? width + 3 : Math.ceil(width / 2) + 4
}

function columnWidth(column: FormColumn, lang: Lang): number {
  if (column.key === 'code' || column.key === 'name') return 22
  const widths = headingText(column, lang).split('\n').map(lineWidth)
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths))
}

function allowedValue(fill: Fill, lang: Lang): Allowed['value'] | undefined {
  switch (fill.is) {
    case 'one-of':
      return { is: 'one-of', words: fill.words.map((word) => word[lang]) }
    case 'number':
      return { is: fill.decimals === 0 ? 'whole' : 'decimal', least: fill.range[0], most: fill.range[1] }
    // a day may be typed as text, and a since-cell may hold yes or no
    case 'day':
    case 'since':
    case 'hours':
    case 'text':
      return undefined
    default:
      return fill satisfies never
  }
}

function allowedIn(columns: readonly FormColumn[], last: number, lang: Lang): readonly Allowed[] {
  return columns.flatMap(({ fill }, at) => {
    const value = allowedValue(fill, lang)
    return value
      ? [{ column: at + 1, rows: [2, last] as const, value, complaint: FORM_WORDS.complaint(fill)[lang] }]
      : []
  })
}

/** A cell of a place: what is asked for stands out, what is known is grey. */
function cellOf({ cells, asked }: FormRow, { key, fill }: FormColumn, lang: Lang): WorkbookCell {
  const known = cells[key]
  if (known === undefined) return asked.has(key) ? { value: null, look: 'open' } : { value: null, look: 'locked' }
  const figure = fill.is === 'number' && /^-?\d{1,15}(\.\d+)?$/.test(known) ? Number(known) : undefined
  const text = shownIn(known, fill, lang)
  return { value: figure !== undefined && String(figure) === known ? figure : text, look: 'locked' }
}

const ruled = (columns: number): WorkbookSheet['rows'] =>
  Array.from({ length: RULED_ROWS }, () => Array.from({ length: columns }, () => null))

function sheetOf(form: Form, lang: Lang): WorkbookSheet {
  const { columns, rows, level } = form
  const head = columns.map((column): WorkbookCell => ({
    value: headingText(column, lang),
    look: 'head',
    remark: column.explanation[lang],
  }))
  const last = rows.length === 0 ? BLANK_ROWS + 1 : rows.length + 1
  const filled = rows.map((row) => columns.map((column) => cellOf(row, column, lang)))
  const isText = ({ fill }: FormColumn): boolean => fill.is !== 'number' && fill.is !== 'one-of'
  return {
    name: LEVEL_NAMES[level][lang],
    widths: columns.map((column) => columnWidth(column, lang)),
    rows: [head, ...(rows.length === 0 ? ruled(columns.length) : filled)],
    frozen: { rows: 1, columns: 2 },
    allowed: allowedIn(columns, last, lang),
    textColumns: columns.flatMap((column, at) => (isText(column) ? [at + 1] : [])),
    landscape: true,
  }
}

/** What is asked for, column by column; a sheet without any heading of a ledger, so that nobody reads it as one. */
function explanations(forms: readonly Form[], lang: Lang): WorkbookSheet {
  const say = (words: Text): string => words[lang]
  const { level, column, explanation, rules } = FORM_WORDS.heads
  const head = [level, column, explanation, rules].map((words): WorkbookCell => ({ value: say(words), look: 'head' }))
  const rows = forms.flatMap((form) =>
    form.columns.map((one): readonly WorkbookCell[] => [
      say(LEVEL_NAMES[form.level]),
      say(one.heading),
      say(one.explanation),
      one.rules.map((rule) => FORM_WORDS.rule(form.ruleTitles[rule] ?? text(rule, rule), rule)[lang]).join('\n'),
    ]),
  )
  return {
    name: say(FORM_WORDS.sheets.explanations),
    widths: [14, 40, 60, 50],
    rows: [head, ...rows],
    frozen: { rows: 1 },
    landscape: true,
  }
}

/**
 * Forms as a workbook: a sheet for each level with its head frozen, its cells checked and chosen from lists, and a sheet that
 * says what is asked for and why.
 *
 * @param forms as plain data
 * @param lang the language
 * @returns plain data for {@link xlsxBytes}
 * @example
 * const bytes = await xlsxBytes(formWorkbook(formsFor(shanxi2021), 'zh-CN'))
 */
export function formWorkbook(forms: readonly Form[], lang: Lang): Workbook {
  const [first] = forms
  return {
    title: first?.title[lang] ?? '',
    day: first?.day ?? '2025-12-31',
    sheets: [...forms.map((form) => sheetOf(form, lang)), explanations(forms, lang)],
  }
}
