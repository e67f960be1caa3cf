import type { Text } from '../../values/text'

const bare = (unit: string): string => unit.normalize('NFKC').replace(/\s+/g, '')

/** Whether two units are written alike in either language. */
export function sameUnit(one: Text, other: Text): boolean {
  return bare(one['zh-CN']) === bare(other['zh-CN']) || bare(one.en) === bare(other.en)
}

/**
 * Whether a figure may be meant in a unit, though only its first part is printed: 平方米 in the row of an indicator that
 * counts 平方米/百户.
 */
export function mayMean(unit: Text, whole: Text): boolean {
  return sameUnit(unit, whole) || bare(whole['zh-CN']).startsWith(`${bare(unit['zh-CN'])}/`)
}

/** Whether a unit says percent. */
export function isPercent(unit: Text): boolean {
  return /%|per ?cent|百分/.test(`${bare(unit['zh-CN'])} ${unit.en.normalize('NFKC')}`)
}

const PER: Readonly<Record<number, RegExp>> = {
  100: /百|100\b|hundred/i,
  1000: /千|1,?000\b|thousand/i,
  10000: /万|10,?000\b/,
}

/** Whether a unit says that something is counted for so many of another; undefined where the number has no word here. */
export function saysPer(unit: Text, per: number): boolean | undefined {
  return PER[per]?.test(`${bare(unit['zh-CN'])} ${unit.en}`)
}

/** What a unit measures; everything else is counted. */
const KINDS = [/%|百分/, /平方米|m²/, /小时/, /元/] as const

/** Whether two units are of one kind: households and dwellings are both counted, people and per cent are not. */
export function isAlike(one: Text, other: Text): boolean {
  const [a, b] = [bare(one['zh-CN']), bare(other['zh-CN'])]
  const kind = (unit: string): number => KINDS.findIndex((pattern) => pattern.test(unit))
  return sameUnit(one, other) || (kind(a) === kind(b) && a.includes('/') === b.includes('/'))
}
