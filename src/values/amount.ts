import type { Lang } from './text'

/** The singular of the plurals that drop more than an s. */
const SINGULARS: Readonly<Record<string, string>> = { people: 'person' }

/** Units stand in the plural, as most figures do: `people`, `hours a day`. */
function singular(unit: string): string {
  return unit.replace(/^[a-z]+/, (word) => SINGULARS[word] ?? word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, ''))
}

/** What stands between a figure and its unit. */
function between(unit: string, lang: Lang): string {
  if (unit === '' || (unit === '%' && lang === 'zh-CN')) return ''
  // of 3000 × 10,000 yuan
  return /^\d/.test(unit) ? ' × ' : ' '
}

/**
 * A figure with what it is counted in.
 *
 * @param value the figure, or a range of them
 * @param unit its unit in that language; empty for none
 * @param lang the language
 * @example
 * amount('1', 'people', 'en') // '1 person'
 * amount('85.5', '%', 'zh-CN') // '85.5%'
 */
export function amount(value: string, unit: string, lang: Lang): string {
  const own = lang === 'en' && value === '1' ? singular(unit) : unit
  return `${value}${between(unit, lang)}${own}`
}
