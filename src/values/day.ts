// not the package's front door, which makes formatters of all languages ready: half the time that Node itself takes to start
import { UTCDateMini } from '@date-fns/utc/date/mini'
import { addDays } from 'date-fns'
import { ShequError } from './error'
import { text } from './text'

/** A calendar day `YYYY-MM-DD`. Days compare as text; no clock and no time zone is ever asked. */
export type Day = string

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Whether a text is a day that exists.
 *
 * @param value `YYYY-MM-DD`
 * @returns false for any other shape and for days such as 2025-02-30
 * @example
 * isDay('2024-02-29') // true
 * isDay('2025-02-29') // false
 */
export function isDay(value: unknown): value is Day {
  const parts = typeof value === 'string' ? SHAPE.exec(value) : null
  if (!parts) return false
  const [, year, month, day] = parts.map(Number) as [number, number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * The day given, or an exception when a caller passed something else.
 *
 * @param value what the caller gave
 * @param name what the caller calls it, for the message
 * @throws ShequError `bad-day`
 * @example
 * needDay('2025-12-31', 'day') // '2025-12-31'
 */
export function needDay(value: unknown, name: string): Day {
  if (isDay(value)) return value
  const given = typeof value === 'string' ? value : typeof value
  throw new ShequError(
    'bad-day',
    text(
      `${name} 应为存在的日期，格式 YYYY-MM-DD，实际为 ${given}`,
      `${name} must be an existing day written YYYY-MM-DD, not ${given}`,
    ),
  )
}

const EPOCH = new UTCDateMini(1970, 0, 1)

const A_DAY = 86_400_000

/**
 * The number of a day, counted from 1970-01-01, so that days can stand in a column of numbers.
 *
 * @param day an existing day
 * @example
 * dayNumber('1970-01-02') // 1
 */
export function dayNumber(day: Day): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  // a ledger has as many of them as places: no object is made, and UTC has no change of clocks
  return Date.UTC(year, month - 1, date) / A_DAY
}

/**
 * The day with that number: the inverse of {@link dayNumber}.
 *
 * @param number days since 1970-01-01
 * @example
 * dayOf(0) // '1970-01-01'
 */
export function dayOf(number: number): Day {
  return addDays(EPOCH, number).toISOString().slice(0, 10)
}

/**
 * How many days lie between two days; negative when `to` comes first.
 *
 * @param from an existing day
 * @param to an existing day
 * @example
 * daysBetween('2023-12-30', '2023-12-31') // 1
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}
