import type { LedgerLine, LedgerKey } from './ledger'
import { printedAt, type Span } from './printed'

/** Whose figure is looked for. */
export interface Whose {
  readonly key: LedgerKey
  readonly id: string
}

/**
 * Where a line prints the figure of a rule, task or baseline: the one place that the ledger names, or else every place.
 *
 * @param text the line
 * @param entry the ledger's entry for it
 * @param whose of whom the figure is
 * @param figure as its source prints it
 */
export function placesOf(text: string, { nth }: LedgerLine, { key, id }: Whose, figure: string): readonly Span[] {
  const places = printedAt(text, figure)
  const named = key === 'rules' && nth && Object.hasOwn(nth, id) ? places[(nth[id] as number) - 1] : undefined
  return named ? [named] : places
}
