/** Days of a week, and public holidays. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holidays'] as const

/** A day of a timetable. */
export type Weekday = (typeof WEEKDAYS)[number]

/** Monday to Friday. */
export const WORKING = ['mon', 'tue', 'wed', 'thu', 'fri'] as const

/** Monday to Sunday. */
export const WEEK = [...WORKING, 'sat', 'sun'] as const
