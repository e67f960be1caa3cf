import { MINUTES_A_DAY } from './column'

/** Days of a week, and public holidays. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holidays'] as const

/** A day of a timetable. */
export type Weekday = (typeof WEEKDAYS)[number]

/** Spans of opening such as `08:00-12:00, 14:00-18:00`; empty: closed; null: not known. */
export type Spans = string | null

/**
 * When something is open. Bare spans hold for Monday to Friday and say nothing of the other days; with two seasons the
 * worse one counts.
 */
export type Timetable =
  string | Readonly<Partial<Record<Weekday, Spans>>> | { readonly summer: Timetable; readonly winter: Timetable }

/** Least and most minutes for each way of taking the days. */
export interface OpenMinutes {
  readonly every: readonly [number, number]
  readonly working: readonly [number, number]
  readonly open: readonly [number, number]
  readonly holidays: readonly [number, number]
}

type Range = readonly [number, number]

const WORKING = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const WEEK = [...WORKING, 'sat', 'sun'] as const
const UNKNOWN: Range = [0, MINUTES_A_DAY]
const SPAN = /^(\d{1,2}):(\d{2})\s*[-–—~至]\s*(\d{1,2}):(\d{2})$/

function minutesOf(hour: string, minute: string): number | undefined {
  const total = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && total <= MINUTES_A_DAY ? total : undefined
}

function spanOf(part: string): Range | undefined {
  const match = SPAN.exec(part.trim())
  if (!match) return undefined
  const from = minutesOf(match[1] as string, match[2] as string)
  const to = minutesOf(match[3] as string, match[4] as string)
  if (from === undefined || to === undefined || from === to) return undefined
  // a span past midnight ends on the next day
  return to < from ? [from, to + MINUTES_A_DAY] : [from, to]
}

/**
 * The minutes that spans cover; overlapping ones count once.
 *
 * @param spans such as `08:00-12:00, 14:00-18:00`
 * @returns undefined when a part cannot be read
 * @example
 * minutesOpen('09:00-14:00, 12:00-17:00') // 480
 */
export function minutesOpen(spans: string): number | undefined {
  if (spans.trim() === '') return 0
  const read = spans.split(/[,，;；]/).map(spanOf)
  if (!read.every((span): span is Range => span !== undefined)) return undefined
  let [total, reached] = [0, 0]
  for (const [from, to] of [...read].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return Math.min(total, MINUTES_A_DAY)
}

const least = (ranges: readonly Range[]): Range => [
  Math.min(...ranges.map(([lo]) => lo)),
  Math.min(...ranges.map(([, hi]) => hi)),
]

/** Days that are surely closed do not count; a day of which nothing is known may be open for a minute or for all day. */
function leastOpen(ranges: readonly Range[]): Range {
  const open = ranges.filter(([, hi]) => hi > 0)
  if (open.length === 0) return [0, 0]
  const surely = open.filter(([lo]) => lo > 0)
  const [lo] = least(open)
  const [, hi] = surely.length > 0 ? least(surely) : [0, MINUTES_A_DAY]
  return [lo, hi]
}

function ofWeek(days: Readonly<Partial<Record<Weekday, Spans>>>): OpenMinutes | undefined {
  const ranges = new Map<Weekday, Range>()
  for (const day of WEEKDAYS) {
    const spans = days[day]
    const minutes = typeof spans === 'string' ? minutesOpen(spans) : null
    if (minutes === undefined) return undefined
    ranges.set(day, minutes === null ? UNKNOWN : [minutes, minutes])
  }
  const of = (names: readonly Weekday[]) => names.map((name) => ranges.get(name) ?? UNKNOWN)
  return {
    every: least(of(WEEK)),
    working: least(of(WORKING)),
    open: leastOpen(of(WEEK)),
    holidays: ranges.get('holidays') ?? UNKNOWN,
  }
}

/**
 * The least opening minutes of a timetable, for each way of taking the days.
 *
 * @param timetable bare spans, spans by weekday, or two seasons
 * @returns undefined when it cannot be read
 * @example
 * openMinutes('08:30-12:00, 14:00-18:00')?.working // [450, 450]
 */
export function openMinutes(timetable: Timetable): OpenMinutes | undefined {
  if (typeof timetable === 'string') return ofWeek(Object.fromEntries(WORKING.map((day) => [day, timetable])))
  if ('summer' in timetable) return worse(openMinutes(timetable.summer), openMinutes(timetable.winter))
  return ofWeek(timetable)
}

function worse(a: OpenMinutes | undefined, b: OpenMinutes | undefined): OpenMinutes | undefined {
  if (!a || !b) return undefined
  return {
    every: least([a.every, b.every]),
    working: least([a.working, b.working]),
    open: least([a.open, b.open]),
    holidays: least([a.holidays, b.holidays]),
  }
}
