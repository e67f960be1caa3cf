import type { CellObject } from '@e965/xlsx'
import type { SheetCell } from '../sheet'
import { shapeOf, type Shape } from './number-format'
import { serialDay, serialTime, type Calendar } from './serial-day'

/** Where the library knows no format, only what it shows: formats that differ from country to country. */
function shapeShown(shown: string): Shape {
  if (/^\d{1,2}\/\d{1,2}\/\d{2,4}/.test(shown)) return 'day'
  if (/^\d+:\d\d/.test(shown)) return 'time'
  return shown.endsWith('%') ? 'percent' : 'plain'
}

/** What the sheet displays, where that differs from the number itself. */
function withShown(cell: SheetCell, shown: string | undefined): SheetCell {
  const text = shown?.trim()
  return text === undefined || text === '' || text === String(cell.value) ? cell : { ...cell, shown: text }
}

const dated = (value: string | undefined, is: 'day' | 'month' | 'time'): SheetCell | undefined =>
  value === undefined ? undefined : { value, is }

/** A number that is shown as a day or a time; undefined where it can be none. */
function dateOf(serial: number, shape: Shape, calendar: Calendar): SheetCell | undefined {
  if (shape === 'time') return dated(serialTime(serial), 'time')
  const day = serialDay(serial, calendar)
  if (shape === 'month') return dated(day?.slice(0, 7), 'month')
  if (shape === 'year') return day === undefined ? undefined : { value: day.slice(0, 4) }
  return dated(day, 'day')
}

/** A cell of a kind that does not exist, in a damaged file: nobody knows what it was. */
function unknown(value: CellObject['v'], shown: string | undefined): SheetCell | string {
  return value === undefined ? '' : { value: shown ?? String(value), is: 'error' }
}

/** Turns the cells of one workbook into what they hold. */
export class CellReader {
  private readonly shapes = new Map<string, Shape>()

  constructor(private readonly calendar: Calendar) {}

  /**
   * What a cell holds.
   *
   * @param cell as the library reads it
   * @returns an empty text for a blank one
   */
  read(cell: CellObject): SheetCell | string {
    const made = this.value(cell)
    if (cell.f === undefined && cell.F === undefined) return made
    return typeof made === 'string' ? { value: made === '' ? null : made, formula: true } : { ...made, formula: true }
  }

  private value(cell: CellObject): SheetCell | string {
    const { t: type, v: value, w: shown } = cell
    switch (type) {
      case 's':
        return typeof value === 'string' ? value : ''
      case 'n':
        return typeof value === 'number' ? this.number(value, cell) : ''
      case 'b':
        return { value: value === true }
      case 'e':
        return { value: shown ?? '#ERROR!', is: 'error' }
      case 'd':
        return { value: shown ?? String(value) }
      case 'z':
        // a stub is kept where there is a formula and no result of it
        return cell.f === undefined ? '' : { value: null, is: 'uncalculated' }
      default:
        return unknown(value, shown)
    }
  }

  private number(value: number, { z: format, w: shown }: CellObject): SheetCell {
    if (!Number.isFinite(value)) return { value: shown ?? '#NUM!', is: 'error' }
    const shape = this.shape(format, shown)
    if (shape === 'percent') return withShown({ value, is: 'percent' }, shown)
    if (shape === 'plain') return withShown({ value }, shown)
    return dateOf(value, shape, this.calendar) ?? withShown({ value }, shown)
  }

  private shape(format: CellObject['z'], shown: string | undefined): Shape {
    if (typeof format !== 'string') return shapeShown(shown ?? '')
    let shape = this.shapes.get(format)
    if (shape === undefined) this.shapes.set(format, (shape = shapeOf(format)))
    return shape
  }
}
