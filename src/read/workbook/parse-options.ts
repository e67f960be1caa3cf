import type { ParsingOptions } from '@e965/xlsx'

/** How the library is to read: days stay numbers, nothing is left out that tells one cell from another. */
export const PARSE_OPTIONS: ParsingOptions = {
  type: 'array',
  dense: true,
  cellDates: false,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellText: true,
  // a formula without a result is a stub; left out, it would look like a blank cell
  sheetStubs: true,
  // what a sheet says of its own size is not believed
  nodim: true,
}
