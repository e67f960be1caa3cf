import { MISSING } from '../dataset/cell'
import type { PlaceChange } from '../dataset/changes'
import type { Location } from '../values/problem'
import { cellText } from './cell-text'
import { CHANGE_HEADINGS, takeChangeHeading, type ChangeColumn } from './change-headings'
import { codeText } from './code-text'
import { writtenDay } from './data-day'
import { shown } from './heading-text'
import { rowsOf, type TextPiece } from './plain-lines'
import type { ProblemList } from './problem-list'
import { BAD_ROW_PARAMS } from './row-cutter'
import type { Sheet, SheetRow } from './sheet'

/** What a table of changes holds. */
export interface ChangeFile {
  readonly changes: readonly PlaceChange[]
  /** Whether its headings say what was before and after. */
  readonly ok: boolean
}

type Columns = ReadonlyMap<ChangeColumn, { readonly heading: string; readonly number: number }>

/** Turns the rows of a table into changes. */
class ChangeTable {
  readonly changes: PlaceChange[] = []
  private columns: Columns | undefined

  constructor(
    private readonly problems: ProblemList,
    private readonly sheet: string | undefined,
  ) {}

  get ok(): boolean {
    return this.columns !== undefined && this.columns.has('from') && this.columns.has('to')
  }

  row(row: SheetRow): void {
    const texts = row.cells.map(cellText)
    if (row.bad) this.problems.add(row.bad, this.at(row.number), BAD_ROW_PARAMS[row.bad])
    else if (texts.some((text) => text !== '')) {
      if (!this.columns) this.columns = this.head(texts, row.number)
      else if (this.ok) this.change(this.columns, texts, row.number)
    }
  }

  private at(row: number, column?: { readonly heading: string; readonly number: number }): Location {
    const where = this.sheet === undefined ? { row } : { sheet: this.sheet, row }
    return column ? { ...where, column: shown(column.heading), columnNumber: column.number } : where
  }

  private head(texts: readonly string[], row: number): Columns {
    const columns = new Map<ChangeColumn, { heading: string; number: number }>()
    for (const [index, heading] of texts.entries()) {
      if (heading === '') continue
      const column = { heading, number: index + 1 }
      const taken = takeChangeHeading(heading, { file: this.problems.file, ...this.at(row, column) })
      if (typeof taken !== 'string') this.problems.addMade(taken)
      else if (!columns.has(taken)) columns.set(taken, column)
      else {
        const meaning = { meaning: CHANGE_HEADINGS[taken][0] as string, 'meaning-en': taken }
        const params = { heading: shown(heading), first: columns.get(taken)!.number, number: column.number, ...meaning }
        this.problems.add('repeated-heading', this.at(row, column), params)
        columns.delete(taken)
      }
    }
    for (const one of ['from', 'to'] as const)
      if (!columns.has(one))
        this.problems.add('lacks-change-column', this.at(row), {
          heading: CHANGE_HEADINGS[one][0] as string,
          'heading-en': one,
        })
    return columns
  }

  private change(columns: Columns, texts: readonly string[], row: number): void {
    const said = (column: ChangeColumn): string => texts[(columns.get(column)?.number ?? 0) - 1] ?? ''
    const codes = (['from', 'to'] as const).map((column) => {
      const word = said(column)
      if (word === '' || MISSING.has(word.toLowerCase())) return null
      const read = codeText(word)
      if (!read.ok) this.problems.add('code-as-figure', this.at(row, columns.get(column)), { value: shown(word) })
      return read.ok ? read.code : undefined
    })
    const [from, to] = codes
    if (from === undefined || to === undefined) return
    const [day, document] = [said('day'), said('document')]
    this.changes.push({
      from,
      to,
      ...(day === '' ? {} : { day: writtenDay(day) ?? day }),
      ...(document === '' ? {} : { document }),
      location: { file: this.problems.file, ...this.at(row) },
    })
  }
}

/**
 * Reads a table of what became of places (区划变动).
 *
 * @param sheet its rows, to be read once
 * @param problems told of everything that is wrong; whether the codes are any is looked at where they are used
 */
export async function readChangeSheet(sheet: Sheet<TextPiece>, problems: ProblemList): Promise<ChangeFile> {
  const table = new ChangeTable(problems, sheet.name)
  for await (const pieces of sheet.batches) for (const row of pieces.flatMap(rowsOf)) table.row(row)
  return { changes: table.changes, ok: table.ok }
}
