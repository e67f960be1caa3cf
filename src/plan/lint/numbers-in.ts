const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
} // prettier-ignore

const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

const ARABIC = /(\d[\d,]*(?:\.\d+)?)([十百千万亿]*)/g
const HAN = /[零〇一二两三四五六七八九十百千万亿]+/g

/** A Chinese numeral: 二十五万. */
function hanNumber(numeral: string): number {
  let [all, part, digit] = [0, 0, 0]
  for (const sign of numeral) {
    if (sign in DIGITS) digit = DIGITS[sign] as number
    else if (sign in SMALL) {
      part += (digit || 1) * (SMALL[sign] as number)
      digit = 0
    } else {
      all = (all + part + digit || 1) * (LARGE[sign] as number)
      part = digit = 0
    }
  }
  return all + part + digit
}

/**
 * The numbers that a text prints: digits of full or half width, Chinese numerals, and both with 万 or 亿 behind.
 *
 * @param figure as printed
 * @example
 * numbersIn('10万名') // {10, 100000}
 * numbersIn('二十五个') // {25}
 */
export function numbersIn(figure: string): ReadonlySet<number> {
  const plain = figure.normalize('NFKC')
  const found = new Set<number>()
  for (const [, digits = '', times = ''] of plain.matchAll(ARABIC)) {
    const value = Number(digits.replaceAll(',', ''))
    found.add(value)
    if (times !== '') found.add(Array.from(times).reduce((n, sign) => n * (SMALL[sign] ?? LARGE[sign] ?? 1), value))
  }
  for (const [numeral] of plain.matchAll(HAN)) found.add(hanNumber(numeral))
  return found
}
