import { MINUTES_A_DAY } from './column'
import { readHours } from './hours/read-hours'
import { WEEK, WEEKDAYS, WORKING, type Weekday } from './weekday'

export { WEEKDAYS, type Weekday } from './weekday'

/** Spans of opening such as `08:00-12:00, 14:00-18:00`; empty: closed; null: not known. */
export type Spans = string | null

/** When something is open in one season: bare spans, or spans by weekday. */
export type SeasonTimetable = string | Readonly<Partial<Record<Weekday, Spans>>>

/**
 * When something is open. Bare spans hold for Monday to Friday and say nothing of the other days; with two seasons the
 * worse one counts. A text may also say it in words: `周一至周五 8:00-12:00 14:00-18:00，节假日除外`.
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

const NOON = 720

const UNKNOWN: Range = [0, MINUTES_A_DAY]
const SPAN = /^(\d{1,2}):(\d{2})\s*[-–—~至]\s*(\d{1,2}):(\d{2})$/

function minutesOf(hour: string, minute: string): number | undefined {
  const total = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && total <= MINUTES_A_DAY ? total : undefined
}

/** A span of one day; one past midnight is, every day alike, also open in the small hours. */
function spansOf(part: string): readonly Range[] | undefined {
  const match = SPAN.exec(part.trim())
  if (!match) return undefined
  const from = minutesOf(match[1] as string, match[2] as string)
  const to = minutesOf(match[3] as string, match[4] as string)
  if (from === undefined || to === undefined || from === to) return undefined
  if (to > from) return [[from, to]]
  // 8:30-5:30 is more likely meant of a clock of 12 hours than to last all night
  if (from < NOON) return undefined
  return [
    [from, MINUTES_A_DAY],
    [0, to],
  ]
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
  const read = spans.split(/[,，;；]/).map(spansOf)
  if (!read.every((part): part is readonly Range[] => part !== undefined)) return undefined
  let [total, reached] = [0, 0]
  for (const [from, to] of read.flat().sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return total
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

function isWeek(days: object): days is Readonly<Record<string, unknown>> {
  const keys = Object.keys(days)
  return keys.length > 0 && keys.every((day) => (WEEKDAYS as readonly string[]).includes(day))
}

function rangeOf(spans: unknown): Range | undefined {
  if (spans === null || spans === undefined) return UNKNOWN
  const minutes = typeof spans === 'string' ? minutesOpen(spans) : undefined
  return minutes === undefined ? undefined : [minutes, minutes]
}

function ofWeek(days: object): OpenMinutes | undefined {
  if (!isWeek(days)) return undefined
  const read = new Map<unknown, Range | undefined>()
  const ranges = WEEKDAYS.map((day) => {
    const spans = days[day]
    if (!read.has(spans)) read.set(spans, rangeOf(spans))
    return read.get(spans)
  })
  if (!ranges.every((range): range is Range => range !== undefined)) return undefined
  const of = (names: readonly Weekday[]): readonly Range[] =>
    names.map((name) => ranges[WEEKDAYS.indexOf(name)] as Range)
  const [holidays] = of(['holidays'])
  return {
    every: least(of(WEEK)),
    working: least(of(WORKING)),
    open: leastOpen(of(WEEK)),
    holidays: holidays ?? UNKNOWN,
  }
}

/** A timetable of one season. */
function ofSeason(season: unknown): OpenMinutes | undefined {
  if (typeof season === 'string') return ofWeek(Object.fromEntries(WORKING.map((day) => [day, season])))
  return typeof season === 'object' && season !== null && !Array.isArray(season) ? ofWeek(season) : undefined
}

/** What a text in words means; spans, and what is no text, are what they are. */
function structureOf(timetable: unknown): unknown {
  if (typeof timetable !== 'string' || minutesOpen(timetable) !== undefined) return timetable
  const read = readHours(timetable)
  return read.ok ? read.timetable : timetable
}

/**
 * The least opening minutes of a timetable, for each way of taking the days.
 *
 * @param timetable a {@link Timetable}, or anything else that came in its place
 * @returns undefined when it cannot be read
 * @example
 * openMinutes('08:30-12:00, 14:00-18:00')?.working // [450, 450]
 */
export function openMinutes(timetable: unknown): OpenMinutes | undefined {
  const structured = structureOf(timetable)
  if (typeof structured !== 'object' || structured === null) return ofSeason(structured)
  const { summer, winter, ...more } = structured as Readonly<Record<string, unknown>>
  if (summer === undefined && winter === undefined) return ofSeason(structured)
  return Object.keys(more).length === 0 ? worse(ofSeason(summer), ofSeason(winter)) : undefined
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

/** What lies behind the least opening hours. */
export interface Opening {
  /** Days on which it is closed, in either season. */
  readonly closed: readonly Weekday[]
  /** The season whose hours are the least, where two are given and differ. */
  readonly season?: 'summer' | 'winter'
}

function closedIn(season: unknown): readonly Weekday[] {
  const days = typeof season === 'object' && season !== null ? (season as Readonly<Record<string, unknown>>) : {}
  return WEEKDAYS.filter((day) => rangeOf(days[day])?.[1] === 0)
}

/**
 * On which days something is closed, and which of two seasons is the worse.
 *
 * @param timetable a {@link Timetable}
 * @param days the days over which the least hours are taken
 * @returns undefined when it cannot be read
 * @example
 * openingOf({ mon: '08:00-18:00', sun: '' }, 'every')?.closed // ['sun']
 */
export function openingOf(timetable: unknown, days: keyof OpenMinutes): Opening | undefined {
  if (!openMinutes(timetable)) return undefined
  const structured = structureOf(timetable)
  const { summer, winter } = (typeof structured === 'object' ? structured : {}) as Readonly<Record<string, unknown>>
  const [warm, cold] = [ofSeason(summer)?.[days], ofSeason(winter)?.[days]]
  if (!warm || !cold) return { closed: closedIn(structured) }
  const both = [...closedIn(summer), ...closedIn(winter)]
  const closed = WEEKDAYS.filter((day) => both.includes(day))
  const later = warm[0] - cold[0] || warm[1] - cold[1]
  return later === 0 ? { closed } : { closed, season: later < 0 ? 'summer' : 'winter' }
}
