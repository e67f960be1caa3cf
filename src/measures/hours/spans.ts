import type { Token } from './tokens'

/** A stretch of time in minutes from midnight; one past midnight ends below where it begins. */
export type Span = readonly [from: number, to: number]

export const ALL_DAY: Span = [0, 1440]

const NOON = 720
const HOUR = 60

/** A span, and where its tokens end. */
export interface SpanRead {
  readonly span: Span
  readonly next: number
}

/** A half of the day. */
export type Half = 'morning' | 'afternoon' | undefined

interface End {
  readonly minutes: number
  readonly half: Half
  readonly nextDay: boolean
  /** Without minutes and without the word for hours. */
  readonly bare: boolean
  readonly next: number
}

/** One end of a span: a word for the half of the day before it or not, then a time. */
function endAt(tokens: readonly Token[], from: number, before?: Half): End | undefined {
  let at = from
  let half = before
  let nextDay = false
  for (let token = tokens[at]; token?.is === 'half' || token?.is === 'nextDay'; token = tokens[++at]) {
    if (token.is === 'half') half = token.half
    else nextDay = true
  }
  const token = tokens[at]
  if (token?.is === 'time') return { minutes: token.minutes, half, nextDay, bare: false, next: at + 1 }
  if (token?.is === 'number' && token.number <= 24)
    return { minutes: token.number * HOUR, half, nextDay, bare: true, next: at + 1 }
  return undefined
}

/** A time as the clock of 24 hours has it; undefined where the word before it contradicts it. */
function onClock(minutes: number, half: Half): number | undefined {
  if (half === 'morning') return minutes <= NOON ? minutes : undefined
  if (half === undefined || minutes >= NOON) return minutes
  return minutes >= HOUR ? minutes + NOON : undefined
}

/** 下午2:00-6:00: the word is of both ends; 上午8:00-14:00: it is of the first. */
const carried = (half: Half): Half => (half === 'afternoon' ? half : undefined)

/**
 * Reads a span: 8:00-12:00, 下午2点半至6点, 18:00 to 2:00 the next day.
 *
 * @param tokens of the whole text
 * @param from where the span begins
 * @param before the half of the day that was named before it, for several spans
 * @returns undefined when there is none, or when it can be meant in two ways: 8:30-5:30 may end in the afternoon
 */
export function spanAt(tokens: readonly Token[], from: number, before?: Half): SpanRead | undefined {
  const begin = endAt(tokens, from, before)
  if (!begin || tokens[begin.next]?.is !== 'to') return undefined
  const end = endAt(tokens, begin.next + 1)
  if (!end || begin.nextDay || (begin.bare && end.bare)) return undefined
  const start = onClock(begin.minutes, begin.half)
  const stop = onClock(end.minutes, end.half ?? (end.nextDay ? undefined : carried(begin.half)))
  if (start === undefined || stop === undefined || start === stop) return undefined
  const overnight = stop < start
  if (overnight !== end.nextDay && !(overnight && start >= NOON)) return undefined
  return { span: [start, stop], next: end.next }
}

const two = (value: number): string => String(value).padStart(2, '0')
const clock = (minutes: number): string => `${two(Math.floor(minutes / HOUR))}:${two(minutes % HOUR)}`

/** Spans as a timetable writes them. */
export function written(spans: readonly Span[]): string {
  return spans.map(([from, to]) => `${clock(from)}-${clock(to)}`).join(', ')
}
