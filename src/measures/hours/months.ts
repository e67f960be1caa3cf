import type { Token } from './tokens'

/** The months of a season, and where its tokens end. */
export interface MonthsRead {
  readonly months: readonly number[]
  readonly next: number
}

/**
 * Reads the months of a season: 5月至9月, 10月1日-次年4月30日.
 *
 * @param tokens of the whole text
 * @param from where the first month stands
 * @returns undefined when it is no stretch of whole months
 */
export function monthsAt(tokens: readonly Token[], from: number): MonthsRead | undefined {
  const [first, to, last] = tokens.slice(from, from + 3)
  if (first?.is !== 'month' || to?.is !== 'to' || last?.is !== 'month') return undefined
  if ((first.day ?? 1) !== 1 || (last.day ?? 31) < 28) return undefined
  const months = [first.month]
  for (let month = first.month; month !== last.month;) months.push((month = (month % 12) + 1))
  return { months, next: from + 3 }
}

/** Whether two seasons make up the year: each month once. */
export function makeYear(a: readonly number[], b: readonly number[]): boolean {
  return a.length + b.length === 12 && new Set([...a, ...b]).size === 12
}
