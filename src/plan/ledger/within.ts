const DIGIT = /[0-9]/
const NUMERAL = /[一二三四五六七八九十百]/

const continues = (before: string, after: string): boolean =>
  [DIGIT, NUMERAL].some((kind) => kind.test(before) && kind.test(after))

/**
 * Whether a section is another, or stands inside it, by their own numbers.
 *
 * @param section as the document counts it
 * @param outer likewise
 * @example
 * isWithin('三(五)1', '三(五)') // true
 * isWithin('专栏21', '专栏2') // false
 */
export function isWithin(section: string, outer: string): boolean {
  if (!section.startsWith(outer)) return false
  return section === outer || !continues(outer.slice(-1), section.charAt(outer.length))
}
