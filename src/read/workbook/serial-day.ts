const DAY = 86_400_000

/** Day 0 of the two calendars in which spreadsheets count; the first one takes 1900 for a leap year. */
const ORIGIN = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const

/** The 31st of December 9999, the last that spreadsheets know. */
const LAST = { 1900: 2_958_465, 1904: 2_957_003 } as const

/** In which calendar a workbook counts days. */
export type Calendar = keyof typeof ORIGIN

const two = (figure: number): string => String(figure).padStart(2, '0')

/**
 * The day that a serial number stands for, without any time zone; a fraction, which is the time of that day, is left out.
 *
 * @param serial as the sheet holds it
 * @param calendar in which the workbook counts
 * @returns undefined for a number that is no day, such as the 29th of February 1900
 * @example
 * serialDay(46022, 1900) // '2025-12-31'
 */
export function serialDay(serial: number, calendar: Calendar): string | undefined {
  const whole = Math.floor(serial)
  const first = calendar === 1900 ? 1 : 0
  if (!(whole >= first && whole <= LAST[calendar]) || (calendar === 1900 && whole === 60)) return undefined
  const shift = calendar === 1900 && whole < 60 ? 1 : 0
  return new Date(ORIGIN[calendar] + (whole + shift) * DAY).toISOString().slice(0, 10)
}

/**
 * The time that a serial number stands for, to the second; whole days count as 24 hours each.
 *
 * @param serial a fraction of a day
 * @returns undefined for less than nothing, or more than a week
 * @example
 * serialTime(0.354166666666667) // '08:30'
 */
export function serialTime(serial: number): string | undefined {
  const seconds = Math.round(serial * 86_400)
  if (!(seconds >= 0 && seconds <= 7 * 86_400)) return undefined
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${two(hour)}:${two(minute)}${second === 0 ? '' : `:${two(second)}`}`
}
