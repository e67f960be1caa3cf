/** Digits and letters of a unified social credit code; I, O, S, V and Z are left out because they look like others. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const LENGTH = 18
const MODULUS = 31
const RADIX = 3

/**
 * Reads a unified social credit code (统一社会信用代码, GB 32100-2015): eighteen characters, the last of which checks the others.
 *
 * @param code as written; lower case and spaces do not matter
 * @returns it in upper case, or undefined when the text is no such code or its check character is wrong
 * @example
 * readCreditCode('91350100M000100Y43') // '91350100M000100Y43'
 */
export function readCreditCode(code: string): string | undefined {
  const clean = code.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (clean.length !== LENGTH) return undefined
  let [sum, weight] = [0, 1]
  for (const letter of clean.slice(0, -1)) {
    const value = ALPHABET.indexOf(letter)
    if (value < 0) return undefined
    sum += value * weight
    weight = (weight * RADIX) % MODULUS
  }
  const check = ALPHABET[(MODULUS - (sum % MODULUS)) % MODULUS]
  return check === clean.at(-1) ? clean : undefined
}
