/** The levels that a place can stand on, from the widest; the last two lie beneath the community. */
export const LEVELS = ['country', 'province', 'prefecture', 'county', 'town', 'community', 'estate', 'grid'] as const

/** A level of place: 省、市、县、乡镇（街道）、村（社区）、小区、网格. */
export type Level = (typeof LEVELS)[number]

/** Significant digits of the statistical code on each level that has one. */
export const CODE_DIGITS: Readonly<Partial<Record<Level, number>>> = {
  province: 2,
  prefecture: 4,
  county: 6,
  town: 9,
  community: 12,
}

const CODED = Object.entries(CODE_DIGITS) as [Level, number][]

/** A code without its padding, and the level that its length tells. */
export interface PlaceCode {
  readonly key: string
  readonly level: Level
}

/** Cuts the zeros that only fill a code up: 140000 and 140000000000 are both province 14. */
function significant(code: string): string {
  let key = code
  if (key.length === 12 && key.endsWith('000')) key = key.slice(0, 9)
  if (key.length === 9 && key.endsWith('000')) key = key.slice(0, 6)
  if (key.length === 6 && key.endsWith('00')) key = key.slice(0, 4)
  if (key.length === 4 && key.endsWith('00')) key = key.slice(0, 2)
  return key
}

/**
 * Reads a statistical code of an administrative division (统计用区划代码) of 2, 4, 6, 9 or 12 digits.
 *
 * @param code digits, padded with zeros or not
 * @returns the significant digits and the level they tell, or undefined when the text is no such code
 * @example
 * readCode('140105000000') // { key: '140105', level: 'county' }
 */
export function readCode(code: string): PlaceCode | undefined {
  if (!/^[1-9]\d+$/.test(code)) return undefined
  if (!CODED.some(([, digits]) => digits === code.length)) return undefined
  const key = significant(code)
  const level = CODED.find(([, digits]) => digits === key.length)?.[0]
  return level ? { key, level } : undefined
}

/** Counties that stand right beneath their province (省直辖) have such a prefecture in their code; there is none. */
const NO_PREFECTURE = /^\d{2}90$/

/**
 * The code of the place above, as far as codes nest: a town of a prefecture without counties (东莞) lies right beneath it,
 * a county without a prefecture (济源) right beneath its province.
 *
 * @param key significant digits, as {@link readCode} gives them
 * @returns the significant digits of the place above, or undefined above a province
 * @example
 * codeAbove('140105001001') // '140105001'
 * codeAbove('441900003') // '4419'
 * codeAbove('419001') // '41'
 */
export function codeAbove(key: string): string | undefined {
  const at = CODED.findIndex(([, digits]) => digits === key.length)
  const digits = CODED[at - 1]?.[1]
  if (digits === undefined) return undefined
  const above = significant(key.slice(0, digits))
  return NO_PREFECTURE.test(above) ? above.slice(0, 2) : above
}

/**
 * What kind of committee a 12-digit code gives: 001-199 and 400-499 residents' (居委会), 200-399 and 500-599
 * villagers' (村委会).
 *
 * @param code twelve digits
 * @returns `urban` or `rural`, or undefined when the last three digits tell neither
 * @example
 * committeeOf('140105001001') // 'urban'
 * committeeOf('140105001201') // 'rural'
 */
export function committeeOf(code: string): 'urban' | 'rural' | undefined {
  if (!/^\d{12}$/.test(code)) return undefined
  const last = Number(code.slice(9))
  if ((last >= 1 && last <= 199) || (last >= 400 && last <= 499)) return 'urban'
  if ((last >= 200 && last <= 399) || (last >= 500 && last <= 599)) return 'rural'
  return undefined
}
