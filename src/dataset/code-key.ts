import { LEVELS, type Level } from '../values/code'

/** The least number of twelve digits, and the first beyond. */
const [LEAST, BEYOND] = [1e11, 1e12]

/** How many digits of a community's code are those of its town. */
const TOWN_DIGITS = 9
const DIGITS = 12

const ZERO = 48

/** Whether twelve digits are a place within a town. */
const isWithin = (key: number): boolean => Number.isInteger(key) && Math.floor(key / 1000) * 1000 !== key

/** Some digits of a text as a number; -1 where one of them is none. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/**
 * The twelve digits of a community as a number.
 *
 * @param code a code as recorded
 * @returns NaN for anything else, codes of other levels and with spaces included
 * @example
 * communityKey('140105001001') // 140105001001
 * communityKey('140105001000') // NaN: a town
 */
export function communityKey(code: unknown): number {
  if (typeof code === 'number') return code >= LEAST && code < BEYOND && isWithin(code) ? code : NaN
  if (typeof code !== 'string' || code.length !== DIGITS) return NaN
  // whole numbers of nine digits are quicker than of twelve
  const town = digits(code, 0, TOWN_DIGITS)
  const last = digits(code, TOWN_DIGITS, DIGITS)
  const key = town * 1000 + last
  return last > 0 && key >= LEAST ? key : NaN
}

/** The level that a key tells by its digits. */
export function levelOfKey(key: number): Level {
  if (key >= LEAST) return 'community'
  if (key >= 1e8) return 'town'
  if (key >= 1e5) return 'county'
  return key >= 1e3 ? 'prefecture' : 'province'
}

const cut = (key: number, by: number): number => Math.floor(key / by)

/**
 * The key above, as `codeAbove` gives it for texts.
 *
 * @param key significant digits as a number
 * @returns 0 above a province
 * @example
 * keyAbove(140105001001) // 140105001
 */
export function keyAbove(key: number): number {
  if (key < 100) return 0
  let above = cut(key, key >= 1e8 ? 1000 : 100)
  if (above >= 1e8 && above % 1000 === 0) above /= 1000
  if (above >= 1e5 && above < 1e6 && above % 100 === 0) above /= 100
  if (above < 1e3 || above >= 1e4) return above
  // a prefecture 00 is none, and 90 stands for the counties right beneath the province
  return above % 100 === 0 || above % 100 === 90 ? cut(above, 100) : above
}

/** Where a level stands among all, from the widest. */
export const DEPTH = Object.fromEntries(LEVELS.map((level, depth) => [level, depth])) as Readonly<Record<Level, number>>
