import { narrow } from '../../values/narrow'
import type { Weekday } from '../weekday'
import { makeYear, monthsAt } from './months'
import { ALL_DAY, spanAt, type Half } from './spans'
import { tokensOf, type Token } from './tokens'
import { WeekBook, type Week } from './week-book'

type Season = 'summer' | 'winter'

/** Opening hours in words as the timetable that they mean, or the part that was not understood. */
export type HoursRead =
  | { readonly ok: true; readonly timetable: Week | { readonly summer: Week; readonly winter: Week } }
  | { readonly ok: false; readonly part: string }

/** Whoever writes more than this writes no timetable. */
const LONGEST = 300

/** Walks over the tokens; every method returns where it stopped, or undefined when it does not understand. */
class HoursReader {
  private readonly common = new WeekBook()
  private readonly seasons = new Map<Season, WeekBook>()
  private readonly months = new Map<Season, readonly number[]>()
  private season: Season | undefined
  private days: readonly Weekday[] | undefined
  /** Days named before the first season: they hold in both. */
  private outer: readonly Weekday[] | undefined
  /** Days after which no span has come yet. */
  private pending: Token | undefined
  /** A half of the day that is said of several spans. */
  private half: Half
  /** What held where brackets were opened. */
  private readonly brackets: { readonly season: Season | undefined; readonly half: Half }[] = []
  private readonly named = new Map<Season, Token>()

  constructor(private readonly tokens: readonly Token[]) {}

  /** The week or weeks, or the token that was not understood. */
  read(): { readonly summer: Week; readonly winter: Week } | Week | Token {
    for (let at = 0; at < this.tokens.length;) {
      const next = this.step(at)
      if (next === undefined) return this.tokens[at] as Token
      at = next
    }
    return this.finish()
  }

  private step(at: number): number | undefined {
    const token = this.tokens[at] as Token
    switch (token.is) {
      case 'days':
        return this.listed(at)
      case 'season':
        return this.enter(token.season, at, at + 1)
      case 'month':
        return this.monthsOf(at)
      case 'half':
        return this.halfOf(token.half, at)
      case 'time':
      case 'number':
        return this.span(at)
      case 'allDay':
        return this.allDay(token.days, at)
      case 'except':
        return this.excepted(at)
      case 'closed':
        return this.closed(at)
      case 'asUsual':
        return this.mark('asUsual') ? at + 1 : undefined
      case 'open':
        this.brackets.push({ season: this.season, half: this.half })
        return at + 1
      case 'close':
        this.leave()
        return at + 1
      case 'and':
      case 'stop':
        return at + 1
      default:
        return undefined
    }
  }

  private get book(): WeekBook {
    if (this.season === undefined) return this.common
    const book = this.seasons.get(this.season) ?? new WeekBook()
    this.seasons.set(this.season, book)
    return book
  }

  /** Days, listed or alone: of what comes next, or excepted, closed or as usual by the word behind them. */
  private listed(at: number): number | undefined {
    const tokens = this.daysFrom(at)
    const days = tokens.flatMap((token) => token.days)
    const next = this.tokens.indexOf(tokens.at(-1) as Token) + 1
    const word = this.tokens[next]
    if (word?.is === 'except' || word?.is === 'closed') return this.mark('closed', days) ? next + 1 : undefined
    if (word?.is === 'asUsual') return this.mark('asUsual', days) ? next + 1 : undefined
    this.days = days
    this.pending = this.tokens[at]
    return next
  }

  /** Days that stand together, with words for “and” between them or not. */
  private daysFrom(at: number): readonly Extract<Token, { is: 'days' }>[] {
    const found: Extract<Token, { is: 'days' }>[] = []
    let next = at
    for (let token = this.tokens[next]; token?.is === 'days'; token = this.tokens[next]) {
      found.push(token)
      next += this.tokens[next + 1]?.is === 'and' ? 2 : 1
    }
    return found
  }

  private mark(is: 'closed' | 'asUsual', days = this.days): boolean {
    if (days === this.days) this.pending = undefined
    return days !== undefined && this.book.mark(days, is)
  }

  /** 除法定节假日外, except public holidays. */
  private excepted(at: number): number | undefined {
    const token = this.tokens[at + 1]
    if (token?.is !== 'days' || !this.book.mark(token.days, 'closed')) return undefined
    return this.tokens[at + 2]?.is === 'outside' ? at + 3 : at + 2
  }

  /** Closed on Sundays; or the days before it are closed. */
  private closed(at: number): number | undefined {
    const [first, ...more] = this.daysFrom(at + 1)
    if (!first || this.pending) return this.mark('closed') ? at + 1 : undefined
    const days = [first, ...more].flatMap((token) => token.days)
    return this.book.mark(days, 'closed') ? this.tokens.indexOf(more.at(-1) ?? first) + 1 : undefined
  }

  private leave(): void {
    const before = this.brackets.pop()
    this.season = before?.season
    this.half = before?.half
  }

  /** A word for the half of the day is of the span behind it, or of all in the brackets or seasons behind it. */
  private halfOf(half: Half, at: number): number | undefined {
    const next = this.tokens[at + 1]?.is
    if (next !== 'open' && next !== 'season') return this.span(at)
    this.half = half
    return at + 1
  }

  private enter(season: Season, at: number, next: number): number {
    this.named.set(season, this.tokens[at] as Token)
    if (this.season === undefined && this.pending) this.outer = this.days
    this.season = season
    this.days = this.outer
    this.pending = undefined
    return next
  }

  private monthsOf(at: number): number | undefined {
    const read = monthsAt(this.tokens, at)
    if (!read) return undefined
    const { months, next } = read
    // months without the word for a season: that of July is summer, that of January winter
    const named = this.season !== undefined && !this.months.has(this.season) && this.book.empty
    const season = months.includes(7) ? 'summer' : months.includes(1) ? 'winter' : undefined
    if (!named && season !== undefined) this.enter(season, at, next)
    if (this.season === undefined || season !== this.season) return undefined
    this.months.set(this.season, months)
    return next
  }

  private span(at: number): number | undefined {
    const read = spanAt(this.tokens, at, this.half)
    if (!read || !this.book.span(this.days, read.span)) return undefined
    this.pending = undefined
    return read.next
  }

  private allDay(days: readonly Weekday[] | undefined, at: number): number | undefined {
    if (!this.book.span(days ?? this.days, ALL_DAY)) return undefined
    this.pending = undefined
    return at + 1
  }

  private finish(): ReturnType<HoursReader['read']> {
    const last = this.tokens.at(-1) as Token
    if (this.pending && !this.settle()) return this.pending
    if (this.seasons.size === 0) return (this.common.empty ? undefined : this.common.week()) ?? last
    const [warm, cold] = [this.whole('summer'), this.whole('winter')]
    if (!warm || !cold) return this.named.get(this.seasons.has('summer') ? 'summer' : 'winter') ?? last
    const [of, and] = [this.months.get('summer'), this.months.get('winter')]
    if (of && and && !makeYear(of, and)) return this.named.get('winter') ?? last
    return { summer: warm, winter: cold }
  }

  /** 8:00-17:00（周一至周五）: days behind the only spans are their days. */
  private settle(): boolean {
    const days = this.days ?? []
    const settled = this.seasons.size === 0 && this.common.giveBare(days)
    if (settled) this.pending = undefined
    return settled
  }

  /** What is said of a season, and of both. */
  private whole(season: Season): Week | undefined {
    const own = this.seasons.get(season)
    if (!own || own.empty) return undefined
    return own.onTopOf(this.common)?.week()
  }
}

const isToken = (value: object): value is Token => 'from' in value && 'to' in value && 'is' in value

/**
 * Reads opening hours as people write them, in Chinese or English: days, spans, halves of the day with a clock of 12 or
 * 24 hours, closed days, public holidays, two seasons. Spans of which no day is said hold from Monday to Friday.
 *
 * @param written any text
 * @returns a timetable, or the part that was not understood; what can be meant in two ways is not understood
 * @example
 * readHours('周一至周五 上午8:00-12:00，下午2:00-6:00')
 * // { ok: true, timetable: { mon: '08:00-12:00, 14:00-18:00', tue: …, fri: … } }
 */
export function readHours(written: string): HoursRead {
  const text = narrow(written).toLowerCase()
  if (text.length > LONGEST) return { ok: false, part: `${text.slice(0, 20)}…` }
  const tokens = tokensOf(text)
  if (typeof tokens === 'string') return { ok: false, part: tokens }
  if (tokens.length === 0) return { ok: false, part: text }
  const read = new HoursReader(tokens).read()
  if (isToken(read)) return { ok: false, part: pieceFrom(text, read) }
  return { ok: true, timetable: read }
}

/** The clause from a token on: a token alone, such as a comma, would tell nobody what is meant. */
function pieceFrom(text: string, { from, to }: Token): string {
  return text.slice(from, to) + (/^[^,，;；。()（）]{0,20}/.exec(text.slice(to))?.[0] ?? '')
}
