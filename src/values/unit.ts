import { narrow } from './narrow'

/** A unit as somebody wrote it: of what, and how many of the plain unit, as a power of ten. */
export interface Unit {
  /** The plain unit, by the first of its words. */
  readonly of: string
  /** Undefined: so many of the plain unit are no finite decimal, as with 亩 (2000/3 m²). */
  readonly power: number | undefined
}

/** Ways to write one plain unit. None of these words is a multiple of another. */
const PLAIN: readonly (readonly string[])[] = [
  ['平方米', '平米', '平方公尺', '㎡', 'm²', 'm2', 'm^2', 'sqm', 'sq m', 'square metres', 'square meters', '平方'],
  ['户', 'households', 'household'],
  ['人', '名', '位', 'people', 'persons', 'person'],
  ['人次', 'attendances'],
  ['套', 'units', 'unit', 'dwellings'],
  ['小时', '个小时', 'h', 'hours', 'hour'],
  ['元', '元人民币', 'yuan', 'rmb', 'cny'],
  ['%', '％', '﹪', 'percent', 'per cent', '百分之'],
]

const SPECIAL: readonly (readonly [word: string, unit: Unit])[] = [
  ['公顷', { of: '平方米', power: 4 }],
  ['㏊', { of: '平方米', power: 4 }],
  ['ha', { of: '平方米', power: 4 }],
  ['hectares', { of: '平方米', power: 4 }],
  ['平方公里', { of: '平方米', power: 6 }],
  ['平方千米', { of: '平方米', power: 6 }],
  ['㎢', { of: '平方米', power: 6 }],
  ['km2', { of: '平方米', power: 6 }],
  ['km²', { of: '平方米', power: 6 }],
  ['亩', { of: '平方米', power: undefined }],
  ['公亩', { of: '平方米', power: 2 }],
  ['mu', { of: '平方米', power: undefined }],
  ['分钟', { of: '小时', power: undefined }],
  ['minutes', { of: '小时', power: undefined }],
  ['‰', { of: '%', power: -1 }],
]

/** Longer words come first: 千万 is not 千 of 万. */
const MULTIPLES: readonly (readonly [word: string, power: number])[] = [
  ['10,000', 4],
  ['10000', 4],
  ['10k', 4],
  ['thousand', 3],
  ['million', 6],
  ['十亿', 9],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
]

const key = (word: string): string => narrow(word).toLowerCase().replaceAll(' ', '')

const known = new Map<string, Unit>(SPECIAL.map(([word, unit]) => [key(word), unit]))
for (const words of PLAIN) for (const word of words) known.set(key(word), { of: words[0] as string, power: 0 })

/**
 * A unit by its words, in either language, with a multiple before it or not.
 *
 * @param word as in brackets behind a heading, behind a figure, or as a measure has it
 * @returns undefined when it is no unit that is known here
 * @example
 * unitOf('万平方米') // { of: '平方米', power: 4 }
 * unitOf('亩') // { of: '平方米', power: undefined }
 */
export function unitOf(word: string): Unit | undefined {
  const wanted = key(word)
  const plain = known.get(wanted)
  if (plain) return plain
  const [multiple, power] = MULTIPLES.find(([begin]) => wanted.startsWith(begin)) ?? []
  if (multiple === undefined) return undefined
  const rest = known.get(wanted.slice(multiple.length))
  return rest?.power === undefined ? rest : { of: rest.of, power: rest.power + (power as number) }
}

/**
 * A multiple that stands alone, such as 万: the power of ten that it is.
 *
 * @param word as behind a figure, or in brackets behind a heading
 */
export function multipleOf(word: string): number | undefined {
  const wanted = key(word)
  return MULTIPLES.find(([multiple]) => multiple === wanted)?.[1]
}

/** How a unit relates to the one that a measure is kept in. */
export type Relation =
  /** So many powers of ten larger; 0 for another way to write the same. */
  | { readonly is: 'power'; readonly power: number }
  /** Of the same kind, but no finite decimal. */
  | { readonly is: 'no-decimal' }
  /** A unit of something else. */
  | { readonly is: 'other' }
  /** A multiple of a unit that is a multiple itself, or words that are no unit. */
  | { readonly is: 'unclear' }

/**
 * How a unit that was written relates to a measure's own.
 *
 * @param word as written; a bare multiple counts in the measure's unit
 * @param own the measure's own unit in both languages
 * @example
 * relate('万人', ['人', 'people']) // { is: 'power', power: 4 }
 */
export function relate(word: string, own: readonly string[]): Relation {
  if (own.some((one) => key(one) === key(word))) return { is: 'power', power: 0 }
  const mine = unitOf(own[0] as string)
  const multiple = multipleOf(word)
  if (multiple !== undefined) return mine?.power ? { is: 'unclear' } : { is: 'power', power: multiple }
  const [begin, power] = MULTIPLES.find(([begins]) => key(word).startsWith(begins)) ?? ['', 0]
  if (begin !== '' && own.some((one) => key(one) === key(word).slice(begin.length)))
    return mine?.power ? { is: 'unclear' } : { is: 'power', power }
  const other = unitOf(word)
  if (!other) return { is: 'unclear' }
  if (!mine || other.of !== mine.of) return { is: 'other' }
  if (other.power === undefined || mine.power === undefined) return { is: 'no-decimal' }
  return { is: 'power', power: other.power - mine.power }
}
