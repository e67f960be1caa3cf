import type { Text } from './text'

/** Where something stands in the input, as far as it is known. Rows and columns count from 1, as people see them. */
export interface Location {
  readonly file?: string
  readonly sheet?: string
  /** Line of a text file or row of a sheet, from 1. */
  readonly row?: number
  /** Heading of the column, or the key of a record. */
  readonly column?: string
  /** The column, from 1: 3 is C in a sheet. */
  readonly columnNumber?: number
  /** Path inside a JSON value, such as `places.community[3].households`. */
  readonly path?: string
  /** Code or name of the place concerned. */
  readonly place?: string
}

/** `error`: something was left out of the check; `warning`: used, but look at it; `note`: for information. */
export type Severity = 'error' | 'warning' | 'note'

/** Values that a message names; kept beside it so that a program need not parse the words. */
export type Params = Readonly<Record<string, string | number>>

/** Something wrong with the input itself. It never becomes a verdict and never disappears. */
export interface Problem<Code extends string = string> {
  readonly code: Code
  readonly severity: Severity
  readonly location: Location
  readonly params: Params
  readonly message: Text
}

/** A table of messages: for each code its severity and its words in both languages. */
export type Words<Code extends string> = Readonly<
  Record<Code, { readonly severity: Severity; readonly say: (p: Params) => Text }>
>

/**
 * Makes the problems of one room from its table of words.
 *
 * @param words severity and words for every code of the room
 * @returns a function from code, location and parameters to a {@link Problem}
 * @example
 * const problem = problems({ 'no-rows': { severity: 'error', say: () => text('没有数据行', 'no rows') } })
 * problem('no-rows', { file: 'a.csv' }).message.en // 'no rows'
 */
export function problems<Code extends string>(words: Words<Code>) {
  return (code: Code, location: Location, params: Params = {}): Problem<Code> => ({
    code,
    severity: words[code].severity,
    location,
    params,
    message: words[code].say(params),
  })
}
