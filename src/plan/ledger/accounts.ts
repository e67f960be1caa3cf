import type { LedgerLine, LedgerOther } from './ledger'
import { placesOf } from './places'
import { digitRuns, holds, listNumber, printedAt, type Span } from './printed'
import { figuresOn, type Ground } from './standing'

/** How the figures of one line are accounted for. */
export interface Accounts {
  /** Runs of digits, by what accounts for them. */
  readonly byFigures: readonly Span[]
  readonly byOthers: readonly Span[]
  readonly byListNumber: readonly Span[]
  readonly open: readonly Span[]
  /** All that figures and others take of the line. */
  readonly taken: readonly Span[]
  /** Others that are not printed there, or more often listed than printed. */
  readonly missing: readonly LedgerOther[]
}

/** Takes places of a line, each once: what is longer first, so that `8` does not take the 8 of `8小时`. */
class Line {
  readonly taken: Span[] = []

  /** Takes the first of these places that nobody has; whether there was one. */
  take(places: readonly Span[]): boolean {
    const free = places.find((span) => !this.taken.some((other) => holds(other, span)))
    if (free) this.taken.push(free)
    return free !== undefined
  }
}

interface Claim {
  readonly figure: string
}

const longestFirst = (a: Claim, b: Claim): number => b.figure.length - a.figure.length

/**
 * Which figures of a line belong to a source or have a reason of their own. Each claim takes one place where the figure
 * is printed, so that a second, unexplained one stays open.
 *
 * @param text the line
 * @param entry the ledger's entry for it
 * @param ground plan and ledger
 */
export function accountsOf(text: string, entry: LedgerLine, ground: Ground): Accounts {
  const line = new Line()
  const number = listNumber(text)
  const claims = [...figuresOn(entry, ground)].sort(longestFirst)
  for (const { item, figure } of claims) line.take(placesOf(text, entry, item, figure))
  const figures = [...line.taken]
  const others = [...(entry.other ?? [])].sort(longestFirst)
  const missing = others.filter(({ figure }) => !line.take(printedAt(text, figure)))
  const takers = (run: Span) => ({
    figures: figures.some((span) => holds(span, run)),
    others: line.taken.some((span) => holds(span, run)),
    number: number !== undefined && holds(number, run),
  })
  const runs = digitRuns(text).map((span) => ({ span, by: takers(span) }))
  const those = (wanted: (by: ReturnType<typeof takers>) => boolean) =>
    runs.filter(({ by }) => wanted(by)).map(({ span }) => span)
  return {
    byFigures: those((by) => by.figures),
    byOthers: those((by) => by.others && !by.figures),
    byListNumber: those((by) => by.number && !by.others),
    open: those((by) => !by.number && !by.others),
    taken: line.taken,
    missing,
  }
}
