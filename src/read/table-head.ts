import type { Problem } from '../values/problem'
import { keyOfTaken, meaningWords, useOf, type Headings, type Used } from './headings'
import { shown } from './heading-text'
import type { ColumnUse } from './options'
import type { ProblemList } from './problem-list'
import { problem } from './words'

/** A column of a table: its heading, and what it was taken for. */
export interface TableColumn {
  readonly heading: string
  /** From 1. */
  readonly number: number
  /** Undefined: the column is not used. */
  taken: Used | undefined
}

/** Puts two columns that mean the same out of use. */
class Repeats {
  private readonly first = new Map<string, TableColumn>()

  /** The problem when a column repeats an earlier one. */
  check(column: TableColumn, file: string): Problem | undefined {
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
      meaning: words['zh-CN'],
      'meaning-en': words.en,
    }
    return problem('repeated-heading', { file, column: shown(column.heading) }, params)
  }
}

/** What a table must not do and a record may: leave the period of a flow to its cell. */
function lacksPeriod(column: TableColumn, file: string): Problem | undefined {
  const { taken, heading } = column
  if (taken?.is !== 'measure' || taken.measure.time !== 'period' || taken.period !== undefined) return undefined
  column.taken = undefined
  const { label } = taken.measure
  const params = { heading: shown(heading), measure: label['zh-CN'], 'measure-en': label.en }
  return problem('heading-needs-period', { file, column: shown(heading) }, params)
}

/**
 * Reads the heading row of a table.
 *
 * @param cells the row
 * @param line its line, from 1
 * @param headings what headings mean
 * @param problems told of every heading that cannot be used
 */
export function readHead(
  cells: readonly string[],
  line: number,
  headings: Headings,
  problems: ProblemList,
): readonly TableColumn[] {
  const repeats = new Repeats()
  return cells.map((cell, index) => {
    const column: TableColumn = { heading: cell.trim(), number: index + 1, taken: undefined }
    if (column.heading === '') return column
    const taken = headings.take(column.heading)
    const at = { file: problems.file, row: line, column: shown(column.heading) }
    if (taken.is === 'refused') problems.addMade(taken.why(at))
    else column.taken = taken
    for (const found of [lacksPeriod(column, problems.file), repeats.check(column, problems.file)])
      if (found) problems.addMade({ ...found, location: at })
    return column
  })
}

/** How the columns were taken, for whoever wants to show it. */
export function usesOf(file: string, columns: readonly TableColumn[]): readonly ColumnUse[] {
  return columns
    .filter(({ heading }) => heading !== '')
    .map(({ heading, number, taken }) => ({ file, heading: shown(heading), number, ...useOf(taken) }))
}
