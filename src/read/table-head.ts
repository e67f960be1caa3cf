import type { Location, Problem } from '../values/problem'
import type { ColumnUse } from './column-use'
import type { HeadBlock } from './head-block'
import { keyOfTaken, meaningWords, useOf, type Headings, type Used } from './headings'
import { shown } from './heading-text'
import { takePath } from './merged-head'
import type { ProblemList } from './problem-list'
import { unitByLine, unitLineOf, type UnitLine } from './unit-line'
import { problem } from './words'

/** A column of a table: its heading, and what it was taken for. */
export interface TableColumn {
  /** As written; of a merged head its parts from the top down, joined by ` / `. */
  readonly heading: string
  /** From 1. */
  readonly number: number
  /** Undefined: the column is not used. */
  taken: Used | undefined
}

/** Where a table is. */
export type TableAt = Pick<Location, 'file' | 'sheet'>

const at = (table: TableAt, row: number, { heading, number }: Pick<TableColumn, 'heading' | 'number'>): Location => ({
  ...table,
  row,
  column: shown(heading),
  columnNumber: number,
})

/** Puts two columns that mean the same out of use. */
class Repeats {
  private readonly first = new Map<string, TableColumn>()

  /** The problem when a column repeats an earlier one. */
  check(column: TableColumn, where: Location): Problem | undefined {
    if (!column.taken) return undefined
    const key = keyOfTaken(column.taken)
    const earlier = this.first.get(key)
    if (!earlier) {
      this.first.set(key, column)
      return undefined
    }
    const words = meaningWords(column.taken)
    earlier.taken = column.taken = undefined
    const params = {
      heading: shown(column.heading),
      first: earlier.number,
      number: column.number,
      meaning: words['zh-CN'],
      'meaning-en': words.en,
    }
    return problem('repeated-heading', where, params)
  }
}

/** What a table must not do and a record may: leave the period of a flow to its cell. */
function lacksPeriod(column: TableColumn, where: Location): Problem | undefined {
  const { taken, heading } = column
  if (taken?.is !== 'measure' || taken.measure.time !== 'period' || taken.period !== undefined) return undefined
  column.taken = undefined
  const { label } = taken.measure
  const params = { heading: shown(heading), measure: label['zh-CN'], 'measure-en': label.en }
  return problem('heading-needs-period', where, params)
}

/** Takes the unit above the head over to a column whose heading names none. */
function withLine(column: TableColumn, line: UnitLine | undefined, where: Location): Problem | undefined {
  const { taken, heading } = column
  if (!line || taken?.is !== 'measure') return undefined
  if (line.unclear) {
    column.taken = undefined
    return undefined
  }
  const unit = unitByLine(taken, line)
  if (unit === undefined) return undefined
  column.taken = { ...taken, unit }
  return problem('unit-line-used', where, { heading: shown(heading), unit: shown(unit) })
}

/**
 * Reads the headings of a table.
 *
 * @param block where they stand, and what stands above each column
 * @param table the file and sheet
 * @param headings what headings mean
 * @param problems told of every heading that cannot be used
 */
export function readHead(
  block: HeadBlock,
  table: TableAt,
  headings: Headings,
  problems: ProblemList,
): readonly TableColumn[] {
  const repeats = new Repeats()
  const line = unitLineOf(block.above)
  if (line?.unclear)
    problems.addMade(problem('unclear-unit-line', { ...table, row: block.first }, { line: shown(line.line) }))
  return block.paths.map((path, index) => {
    const column: TableColumn = { heading: path.join(' / '), number: index + 1, taken: undefined }
    if (path.length === 0) return column
    const where = at(table, block.last, column)
    const taken = takePath(path, column.number, headings)
    if (taken.is === 'refused') problems.addMade(taken.why(where))
    else column.taken = taken
    for (const found of [withLine(column, line, where), lacksPeriod(column, where), repeats.check(column, where)])
      if (found) problems.addMade(found)
    return column
  })
}

/** How the columns were taken, for whoever wants to show it. */
export function usesOf(table: TableAt, columns: readonly TableColumn[]): readonly ColumnUse[] {
  const { file = '', sheet } = table
  return columns
    .filter(({ heading }) => heading !== '')
    .map(({ heading, number, taken }) => ({
      file,
      ...(sheet === undefined ? {} : { sheet }),
      heading: shown(heading),
      number,
      ...useOf(taken),
    }))
}
