/** Exact fractions with BigInt: the oracle that shares no code with the library. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** A decimal text as a fraction. */
export function fraction(decimal: string): Fraction {
  const [whole = '0', decimals = ''] = decimal.replace('-', '').split('.')
  const top = BigInt(whole + decimals)
  return { top: decimal.startsWith('-') ? -top : top, bottom: 10n ** BigInt(decimals.length) }
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.bottom - b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function times(a: Fraction, factor: bigint): Fraction {
  return { top: a.top * factor, bottom: a.bottom }
}

/** Rounded up to a whole number of 10^-decimals, as decimal text without trailing zeros. */
export function roundedUp(a: Fraction, decimals: number): string {
  const scaled = a.top * 10n ** BigInt(decimals)
  const up = scaled / a.bottom + (scaled % a.bottom > 0n ? 1n : 0n)
  const digits = String(up).padStart(decimals + 1, '0')
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
