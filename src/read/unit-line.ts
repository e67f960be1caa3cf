import { narrow } from '../values/narrow'
import { unitOf } from '../values/unit'
import type { MeasureUsed } from './meaning'
import { unitSaid } from './units'

const LINE = /(?<!填[表报]|所属|所在|制表|编制|上报|报送)(?:计量)?单位: ?([^\s,;。]+(?:[,、/和及 ][^\s,;。:]+)*)/
const MULTIPLE = /^[十百千万亿]|^公顷|^亩/

/** The units that a line above the head names, and those of them that cannot be converted. */
export interface UnitLine {
  readonly line: string
  readonly units: readonly string[]
  /** Whether one of its words looks like a multiple and is no unit that is known. */
  readonly unclear: boolean
}

/**
 * The line above the head that says in which units the table is: 单位：万人、万平方米. A line that names who fills the
 * form in (填表单位：某某社区) is none.
 *
 * @param above texts of the rows above the head
 */
export function unitLineOf(above: readonly (readonly string[])[]): UnitLine | undefined {
  for (const cell of above.flat()) {
    const line = narrow(cell)
    const words = LINE.exec(line)?.[1]
      ?.split(/[,、/和及 ]/)
      .filter((word) => word !== '')
    if (!words) continue
    const units = words.filter((word) => unitOf(word)?.power !== undefined)
    const unclear = words.some((word) => !units.includes(word) && MULTIPLE.test(word) && word.length <= 6)
    if (units.length > 0 || unclear) return { line: cell.trim(), units, unclear }
  }
  return undefined
}

/**
 * The unit in which a measure is given whose heading names none, by the line above the head.
 *
 * @param taken what the heading means
 * @param line the line above the head
 * @returns undefined where it is the measure's own, or the line says nothing of it
 */
export function unitByLine({ measure, saysUnit }: MeasureUsed, { units }: UnitLine): string | undefined {
  if (saysUnit) return undefined
  for (const unit of units) {
    const said = unitSaid(measure, unit)
    if (said.is === 'unit') return said.unit
  }
  return undefined
}
