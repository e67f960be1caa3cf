import type { Declarations, PlaceRecord } from '../../dataset/input'
import type { Level } from '../../values/code'
import type { Problem } from '../../values/problem'
import type { Batch } from '../batches'
import { nothingOf, type FileData } from '../file-data'
import type { Sheet } from '../sheet'
import { problem } from '../words'

/** A sheet has at most so many rows. */
const ROWS = 1 << 20

/** A sheet, and what was read from it. */
export interface ReadSheet {
  readonly sheet: Sheet
  readonly data: FileData
}

/** How the sheet is called that says how the others are to be filled in. */
const INSTRUCTIONS = /^(填[表报]|指标|数据|使用)?(说明|须知|要求)$|^(instructions?|how to fill it in|notes?|read ?me)$/i

const hasColumns = ({ data }: ReadSheet): boolean => data.columns.some(({ use }) => use !== 'unused')

const isInstructions = ({ sheet }: ReadSheet): boolean => INSTRUCTIONS.test(sheet.name?.trim() ?? '')

/** The sheets that hold records; one that is called instructions does not, unless there is no other. */
function usedOf(sheets: readonly ReadSheet[]): readonly ReadSheet[] {
  const known = sheets.filter(hasColumns)
  const used = known.filter((one) => !isInstructions(one))
  return used.length > 0 ? used : known
}

/** Records of all sheets by level; the number by which a record is known tells its sheet and its row. */
function batchesOf(sheets: readonly ReadSheet[]): ReadonlyMap<Level, Batch> {
  const all = new Map<Level, { readonly records: PlaceRecord[]; readonly rows: number[] }>()
  for (const [at, { data }] of sheets.entries())
    for (const [level, { records, rows }] of data.batches) {
      const batch = all.get(level) ?? { records: [], rows: [] }
      all.set(level, batch)
      for (const record of records) batch.records.push(record)
      for (const row of rows) batch.rows.push(at * ROWS * 2 + row)
    }
  return all
}

/** A sheet without a known heading is only noted where another one is used; an empty one is nothing at all. */
function leftOut({ sheet, data }: ReadSheet, file: string): readonly Problem[] {
  const blank = data.problems.every(({ code }) => code === 'empty-file')
  return blank ? [] : [problem('sheet-left-out', sheet.name === undefined ? { file } : { file, sheet: sheet.name })]
}

/** A form is rarely filled in for each level: a sheet of headings alone is only noted where another one has data. */
function problemsOf({ data: { problems } }: ReadSheet, hasRows: boolean): readonly Problem[] {
  return problems.map((one) => (hasRows && one.code === 'no-rows' ? problem('blank-sheet', one.location) : one))
}

/**
 * What the sheets of one workbook hold together.
 *
 * @param file the name of the workbook
 * @param sheets all of them in order
 * @param before what is wrong with the workbook itself
 */
export function joinedSheets(file: string, sheets: readonly ReadSheet[], before: readonly Problem[]): FileData {
  const used = usedOf(sheets)
  const rows = sheets.reduce((sum, { data }) => sum + data.rows, 0)
  if (used.length === 0) {
    const found = sheets.flatMap(({ data }) => data.problems)
    const told = found.filter(({ code }) => code !== 'empty-file')
    const problems = told.length > 0 ? told : [problem('empty-file', { file })]
    return { ...nothingOf(file, [...before, ...problems]), rows }
  }
  const hasRows = used.some(({ data }) => data.rows > 0)
  const others = sheets.filter((one) => !used.includes(one) && !isInstructions(one))
  return {
    file,
    rows,
    batches: batchesOf(used),
    locate: (level, row, key) =>
      (used[Math.floor(row / (ROWS * 2))] as ReadSheet).data.locate(level, row % (ROWS * 2), key),
    days: used.flatMap(({ data }) => data.days),
    roster: {},
    declares: Object.assign({}, ...used.map(({ data }) => data.declares)) as Declarations,
    columns: used.flatMap(({ data }) => data.columns),
    problems: [
      ...before,
      ...used.flatMap((one) => problemsOf(one, hasRows)),
      ...others.flatMap((one) => leftOut(one, file)),
    ],
    lost: used.reduce(
      (sum, { data }) => sum + data.lost,
      before.filter(({ code }) => code === 'unreadable-sheet').length,
    ),
  }
}
