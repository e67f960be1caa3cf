import type { ComparedIndicator, Comparison } from '../../plan/compare/result'
import type { Speech } from '../speech'
import { inert, type Layout, type Role } from '../text/line'
import { columns } from '../text/width'
import { wrap } from '../text/wrap'
import { cellLines, lineText, type CellLine } from './cell'
import { labelLines } from './label'
import { planName } from './plan-name'
import { commonOf } from './subject'
import { AGREEMENT_MARKS, COMPARE_WORDS } from './words'

const MARK = 2
const GAP = 2
const [NARROWEST, WIDEST] = [12, 20]
const [LEAST_LABEL, USUAL_LABEL, MOST_LABEL] = [24, 34, 48]

/** Terminals show characters of either width as narrow ones, unless told otherwise: counted as wide, columns stand askew. */
const NARROW = 'en'

/** How wide the columns of a table are. */
export interface Widths {
  readonly label: number
  readonly plan: number
}

/**
 * How wide the columns of a table can be.
 *
 * @param plans how many columns there are beside that of the indicators
 * @param width columns of the terminal
 * @returns undefined where there is no room for a table
 */
export function widthsFor(plans: number, width: number): Widths | undefined {
  const room = Math.floor((width - MARK - USUAL_LABEL) / plans) - GAP
  const plan = Math.min(WIDEST, Math.max(NARROWEST, room))
  const label = Math.min(MOST_LABEL, width - MARK - plans * (plan + GAP))
  return label < LEAST_LABEL ? undefined : { label, plan }
}

const AGREEMENT_ROLES: Readonly<Record<ComparedIndicator['agreement'], Role>> = {
  agree: 'met',
  differ: 'unknown',
  open: 'faint',
  alone: 'faint',
}

function fitted(lines: readonly CellLine[], width: number): readonly CellLine[] {
  return lines.flatMap((line) => {
    const { text, tail, ...rest } = line
    const whole = inert(lineText(line))
    const parts = tail === undefined || columns(whole, NARROW) <= width ? [whole] : [inert(text), inert(tail)]
    return parts.flatMap((part) => wrap(part, width, NARROW)).map((one): CellLine => ({ text: one, ...rest }))
  })
}

function padded({ text, role }: CellLine, width: number, { paint }: Layout): string {
  const brush = role === undefined ? undefined : paint[role]
  const shown = brush && text !== '' ? brush(text) : text
  return shown + ' '.repeat(Math.max(0, width - columns(text, NARROW)))
}

/** Cells that stand beside each other, as lines. */
function beside(cells: readonly (readonly CellLine[])[], { label, plan }: Widths, layout: Layout): readonly string[] {
  const widths = [MARK, label, ...cells.slice(2).map(() => plan)]
  const wrapped = cells.map((lines, index) => fitted(lines, widths[index] as number))
  const height = Math.max(...wrapped.map(({ length }) => length))
  return Array.from({ length: height }, (_, at) => {
    const parts = wrapped.map((lines, index) => padded(lines[at] ?? { text: '' }, widths[index] as number, layout))
    return (parts[0] as string) + parts.slice(1).join(' '.repeat(GAP)).trimEnd()
  })
}

/**
 * Indicators as the rows of a table, plans as its columns.
 *
 * @param comparison the plans
 * @param rows which of its indicators
 * @param widths of the columns
 * @param told the language and how it is painted
 */
export function tableLines(
  { plans }: Comparison,
  rows: readonly ComparedIndicator[],
  widths: Widths,
  { speech, layout }: { readonly speech: Speech; readonly layout: Layout },
): readonly string[] {
  const heading = (text: string): readonly CellLine[] => [{ text, role: 'heading' }]
  const names = plans.map((plan) => heading(planName(plan, plans, speech)))
  const head = beside([[], heading(speech.say(COMPARE_WORDS.indicator)), ...names], widths, layout)
  const rule = '-'.repeat(MARK + widths.label + plans.length * (widths.plan + GAP))
  const body = rows.flatMap((row) => {
    const common = commonOf(row, speech)
    const mark = { text: AGREEMENT_MARKS[row.agreement], role: AGREEMENT_ROLES[row.agreement] }
    const cells = row.cells.map((cell) => cellLines(cell, { row, common, speech }))
    return beside([[mark], labelLines(row, common, speech), ...cells], widths, layout)
  })
  return [...head, rule, ...body]
}
