import { isDay, type Day } from './day'
import { narrow } from './narrow'

/** Days from the first to the last, both included: a whole year or month where no more is written. */
export interface WrittenDays {
  readonly first: Day
  readonly last: Day
}

const WHOLE =
  /^(\d{4}) ?(?:- ?(\d{1,2}) ?- ?(\d{1,2})|\/ ?(\d{1,2}) ?\/ ?(\d{1,2})|\. ?(\d{1,2}) ?\. ?(\d{1,2})|年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号])$/
/** Two digits behind a point: of 2025.10 a spreadsheet makes 2025.1. */
const MONTH = /^(\d{4}) ?(?:[-/] ?(\d{1,2})|\.(\d{2})|年 ?(\d{1,2}) ?月(?:份)?)$/
const YEAR = /^(\d{4}) ?年(?:度)?$/
/** Exports write the midnight at which a day begins. */
const CLOCK = /[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/

const padded = (part: string | undefined): string => (part ?? '').padStart(2, '0')

function lastOf(year: string, month: string): Day | undefined {
  return ['31', '30', '29', '28'].map((date) => `${year}-${month}-${date}`).find(isDay)
}

/**
 * A day as people write it: 2025-12-31, 2025/12/31, 2025.12.31, 2025年12月31日, with a time of day or not; or the whole
 * year or month of 2025年, 2025年12月, 2025-12.
 *
 * @param written text; no other order of year, month and day is read
 * @returns undefined when it is no day that exists
 * @example
 * writtenDays('2025年2月') // { first: '2025-02-01', last: '2025-02-28' }
 */
export function writtenDays(written: string): WrittenDays | undefined {
  const text = narrow(written).replace(CLOCK, '')
  const parts: readonly (string | undefined)[] = WHOLE.exec(text) ?? MONTH.exec(text) ?? YEAR.exec(text) ?? []
  const [, year = '', ...rest] = parts
  const [month, date] = rest.filter((part) => part !== undefined)
  if (month === undefined) return isDay(`${year}-01-01`) ? { first: `${year}-01-01`, last: `${year}-12-31` } : undefined
  const begin = `${year}-${padded(month)}`
  const first = `${begin}-${date === undefined ? '01' : padded(date)}`
  if (!isDay(first)) return undefined
  const last = date === undefined ? lastOf(year, padded(month)) : first
  return last === undefined ? undefined : { first, last }
}
