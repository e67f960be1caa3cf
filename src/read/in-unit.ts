import { narrow } from '../values/narrow'
import { multipleOf, unitOf } from '../values/unit'

const NUMERAL = /^[+-]?(\d[\d,]*\.?\d*|\.\d+)$/
const WITH_UNIT = /^[+-]?[\d,]*\.?\d+ ?(\D+)$/

const bare = (word: string): string => narrow(word).toLowerCase().replaceAll(' ', '')

/**
 * A cell under a heading that names a unit, with that unit: 1.2 under 万人 is `1.2 万人`.
 *
 * @param text of the cell
 * @param unit that the heading names
 * @returns undefined where the cell names another unit itself, so that nobody knows which holds
 */
export function inUnit(text: string, unit: string): string | undefined {
  const figure = narrow(text).replace(/^'+/, '')
  if (NUMERAL.test(figure)) return `${figure} ${unit}`
  const word = WITH_UNIT.exec(figure)?.[1]?.trim()
  if (word === undefined || bare(word) === bare(unit)) return text
  return unitOf(word) === undefined && multipleOf(word) === undefined ? text : undefined
}
