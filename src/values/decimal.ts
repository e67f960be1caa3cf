import Decimal from 'decimal.js'

/** The one configured decimal arithmetic of the library: 100 digits, so that no sum of a national ledger rounds. */
export const Exact = Decimal.clone({ precision: 100, toExpNeg: -1000, toExpPos: 1000, defaults: true })

/** An exact decimal. */
export type Exact = Decimal

/** Most significant digits that a double carries through text and back unchanged. */
const MOST_DIGITS = 15

/** Most decimals that are read; what is finer is not a figure that anybody records. */
export const MOST_DECIMALS = 15

/** Beyond this every double of the library is refused rather than rounded. */
export const LARGEST = 1e15

/** Powers of ten as doubles, exact up to 10^22. */
export const POWER = Array.from({ length: 23 }, (_, k) => Number(`1e${k}`)) as readonly number[]

const UNITS = Array.from({ length: 23 }, (_, scale) => new Exact(10).pow(-scale)) as readonly Exact[]

/**
 * A whole number of 10^-scale as an exact decimal: the inverse of {@link scaled}.
 *
 * @param whole a whole number below 2^53, or an infinite one
 * @param scale how many decimals it stands for, from 0
 * @example
 * unscaled(11250, 2).toFixed() // '112.5'
 */
export function unscaled(whole: number, scale: number): Exact {
  const exact = new Exact(whole)
  return scale === 0 ? exact : exact.times(UNITS[scale] ?? new Exact(10).pow(-scale))
}

/**
 * How many decimals the shortest text of a double has.
 *
 * @param value a finite number
 * @returns a whole number from 0, or undefined when the number has more than 15 significant digits, more than 15
 *   decimals, or lies beyond 10^15: such a double does not stand for one decimal figure
 * @example
 * decimalsOf(36.8) // 1
 * decimalsOf(0.1 + 0.2) // undefined
 */
export function decimalsOf(value: number): number | undefined {
  if (!(Math.abs(value) <= LARGEST)) return undefined
  if (Number.isInteger(value)) return 0
  for (let k = 1; k <= 6; k++) if (!Number.isNaN(scaled(value, k))) return k
  const exact = new Exact(value)
  const decimals = exact.decimalPlaces()
  return exact.precision() <= MOST_DIGITS && decimals <= MOST_DECIMALS ? decimals : undefined
}

/**
 * A double as a whole number of 10^-scale, or NaN where it does not fit exactly.
 *
 * @param value a finite number of at most 15 significant digits
 * @param scale how many decimals the whole number stands for, 0 to 15
 * @example
 * scaled(112.5, 2) // 11250
 * scaled(0.001, 2) // NaN
 */
export function scaled(value: number, scale: number): number {
  const power = POWER[scale] as number
  const whole = Math.round(value * power)
  // of a whole number below 2^53 and a power of ten the quotient is the double nearest to that decimal: equality is proof
  return Math.abs(whole) <= LARGEST && whole / power === value ? whole : NaN
}

/**
 * A decimal as plain text without exponent and without trailing zeros.
 *
 * @param value an exact decimal
 * @example
 * plain(new Exact('33.50')) // '33.5'
 */
export function plain(value: Exact): string {
  return value.toFixed()
}
