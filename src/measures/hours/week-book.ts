import { WEEKDAYS, WORKING, type Weekday } from '../weekday'
import { written, type Span } from './spans'

/** What is said of one day. */
type Said = { readonly is: 'spans'; readonly spans: Span[] } | { readonly is: 'closed' } | { readonly is: 'asUsual' }

/** A week of spans: empty text is closed, null not known. */
export type Week = Readonly<Partial<Record<Weekday, string | null>>>

/** Gathers what is said of the days of a week; false where it contradicts what was said before. */
export class WeekBook {
  private readonly days = new Map<Weekday, Said>()
  /** Spans of which no day is said. */
  readonly bare: Span[] = []

  span(days: readonly Weekday[] | undefined, span: Span): boolean {
    if (days === undefined) return append(this.bare, span)
    return days.every((day) => {
      const said = this.days.get(day)
      if (!said) this.days.set(day, { is: 'spans', spans: [span] })
      return !said || (said.is === 'spans' && append(said.spans, span))
    })
  }

  mark(days: readonly Weekday[], is: 'closed' | 'asUsual'): boolean {
    return days.every((day) => {
      const said = this.days.get(day)
      if (!said) this.days.set(day, { is })
      return !said || said.is === is
    })
  }

  /** What is said in both seasons, and then here; undefined where they contradict each other. */
  onTopOf(both: WeekBook): WeekBook | undefined {
    const book = new WeekBook()
    const fits = [both, this].every(
      (one) =>
        one.bare.every((span) => book.span(undefined, span)) &&
        [...one.days].every(([day, said]) =>
          said.is === 'spans' ? said.spans.every((span) => book.span([day], span)) : book.mark([day], said.is),
        ),
    )
    return fits ? book : undefined
  }

  /** Gives the spans of which no day was said to days that were said behind them. */
  giveBare(days: readonly Weekday[]): boolean {
    const given = this.bare.splice(0)
    return given.length > 0 && given.every((span) => this.span(days, span))
  }

  /** Closed and as-usual days without a single span say nothing of when it is open. */
  get empty(): boolean {
    return this.bare.length === 0 && ![...this.days.values()].some(({ is }) => is === 'spans')
  }

  /** The week; undefined where spans without a day meet days that have their own. */
  week(): Week | undefined {
    if (this.bare.length > 0 && !this.giveBare(WORKING)) return undefined
    const open = [...this.days.values()].flatMap((said) => (said.is === 'spans' ? [written(said.spans)] : []))
    // as usual is known only where every day is alike
    const usual = new Set(open).size === 1 ? (open[0] as string) : null
    const week: Partial<Record<Weekday, string | null>> = {}
    for (const day of WEEKDAYS) {
      const said = this.days.get(day)
      if (said) week[day] = said.is === 'spans' ? written(said.spans) : said.is === 'closed' ? '' : usual
    }
    return week
  }
}

/** Spans of a day come in order: one that goes back may be meant of the afternoon. */
function append(spans: Span[], span: Span): boolean {
  const last = spans.at(-1)
  if (last && span[0] < last[1]) return false
  spans.push(span)
  return true
}
