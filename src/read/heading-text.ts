import { withoutPersonal } from '../values/personal'

/** A heading longer than this is no heading. */
export const LONGEST = 200

const OPEN = /[[{【〔〖]/g
const CLOSE = /[\]}】〕〗]/g
const QUOTES = /["'“”‘’「」『』《》]/g
const TRAILING = /^(.+)\(([^()]*)\)$/
const MARKS = /^[*★☆#]+|[*★☆:]+$/g
const NUMBER = /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、])(?=\D)/

/**
 * A heading without what does not matter: width and shape of letters and brackets, spaces, quotes, upper case.
 *
 * @param heading as written
 * @example
 * normalised(' 养老幸福工程项目数［2023］') // '养老幸福工程项目数(2023)'
 */
export function normalised(heading: string): string {
  const text = heading.normalize('NFKC').toLowerCase()
  return text
    .replace(/[\s\u200b]/g, '')
    .replace(OPEN, '(')
    .replace(CLOSE, ')')
    .replace(QUOTES, '')
    .replace(MARKS, '')
}

/**
 * A normalised heading without the number that a form gives it: 1.常住户数, (三)人口.
 *
 * @param heading normalised
 */
export function withoutNumber(heading: string): string {
  return heading.replace(NUMBER, '')
}

/**
 * The key under which a heading is looked up: {@link normalised}, and hyphens and underscores do not matter either.
 *
 * @param heading as written, or normalised
 */
export function keyOf(heading: string): string {
  return normalised(heading).replace(/[-_]/g, '')
}

/** What precedes the last brackets of a normalised heading, and what is in them. */
export function lastBrackets(heading: string): readonly [rest: string, within: string] | undefined {
  const match = TRAILING.exec(heading)
  return match ? [match[1] as string, match[2] as string] : undefined
}

const PERIOD = /^\d{4}(-\d{4}|-q[1-4]|-(0[1-9]|1[0-2]))?$/
const YEAR = /^(\d{4})年度?$/
const MONTH = /^(\d{4})年(\d{1,2})月$/
const QUARTER = /^(\d{4})年第?([1-4])季度$/

/**
 * The period that the brackets of a heading name, as records write it.
 *
 * @param within normalised text in brackets
 * @example
 * periodOf('2023年5月') // '2023-05'
 */
export function periodOf(within: string): string | undefined {
  if (PERIOD.test(within)) return within.toUpperCase()
  const [year] = YEAR.exec(within)?.slice(1) ?? []
  if (year !== undefined) return year
  const [inYear, month] = MONTH.exec(within)?.slice(1) ?? []
  if (inYear !== undefined && Number(month) >= 1 && Number(month) <= 12) return `${inYear}-${month?.padStart(2, '0')}`
  const [ofYear, quarter] = QUARTER.exec(within)?.slice(1) ?? []
  return ofYear === undefined ? undefined : `${ofYear}-Q${quarter}`
}

const OBEYED = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu
const MOST_SHOWN = 40

/**
 * Text from a file, fit to be shown: short, without characters that steer a terminal, and without numbers by which people
 * are known.
 */
export function shown(value: string): string {
  const clean = withoutPersonal(value.slice(0, 4 * MOST_SHOWN))
    .slice(0, MOST_SHOWN + 1)
    .replace(OBEYED, ' ')
    .trim()
  return value.length > MOST_SHOWN ? `${clean.slice(0, MOST_SHOWN)}…` : clean
}
