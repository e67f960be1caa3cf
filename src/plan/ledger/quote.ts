import type { DocumentText, Ledger, LedgerKey, LedgerLine } from './ledger'
import { placesOf, type Whose } from './places'
import { sentencesWith, type Span } from './printed'
import type { PrintedSource } from './standing'
import { isWithin } from './within'
import { ledgerProblem, type LedgerFound } from './words'

/** A piece of the document's own text. */
export interface Clause {
  /** The line it stands on, from 1; of a row of a table the first of its lines. */
  readonly line: number
  /** The sentence that holds the figure; the whole line where the source prints none, of a table the whole row. */
  readonly text: string
}

/**
 * Quotes the clauses that a source points to.
 *
 * `key`: whether the id is one of `rules`, `tasks` or `baselines`; `id`: of the plan; `source`: one of its sources.
 * Nothing is returned for what the ledger does not know.
 */
export type QuoteClause = (key: LedgerKey, id: string, source: PrintedSource) => readonly Clause[]

/** Who quotes, or why nobody can: the text is another copy. */
export type ClauseQuoter =
  { readonly ok: true; readonly quote: QuoteClause } | { readonly ok: false; readonly problem: LedgerFound }

/** Cells of one row of a table, between which a reader sees where one ends. */
const CELLS = ' ｜ '

/** Sentences of a line; what is left out between two of them is marked. */
function joined(line: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }, index) => {
      const gap = index > 0 && spans[index - 1]?.end !== start
      return (gap ? '…' : '') + line.slice(start, end).trim()
    })
    .join('')
}

/** Quotes lines of one copy. */
class Pages {
  constructor(
    private readonly ledger: Ledger,
    private readonly text: DocumentText,
  ) {}

  private at({ line }: LedgerLine): string {
    return this.text.lines[line - 1] ?? ''
  }

  /** The row of a table that a cell belongs to: every line of its section. */
  private rowOf({ section }: LedgerLine): readonly LedgerLine[] | undefined {
    const cells = this.ledger.lines.filter((entry) => entry.section === section)
    return cells.some(({ why }) => why === 'row') ? cells : undefined
  }

  private clause(entry: LedgerLine, whose: Whose, figure: string | undefined): Clause | undefined {
    const text = this.at(entry)
    const places = figure === undefined ? undefined : placesOf(text, entry, whose, figure)
    if (places?.length === 0) return undefined
    const row = this.rowOf(entry)
    if (row?.[0]) return { line: row[0].line, text: row.map((cell) => this.at(cell).trim()).join(CELLS) }
    return { line: entry.line, text: places ? joined(text, sentencesWith(text, places)) : text.trim() }
  }

  /** Every clause of a source, each once. */
  quote(whose: Whose, { section, figure }: PrintedSource): readonly Clause[] {
    const clauses = new Map<number, Clause>()
    for (const entry of this.ledger.lines) {
      if (entry[whose.key]?.includes(whose.id) !== true || !isWithin(entry.section, section)) continue
      const clause = this.clause(entry, whose, figure)
      if (clause) clauses.set(clause.line, clause)
    }
    return [...clauses.values()]
  }
}

/**
 * Who quotes the clauses of a plan from somebody's own copy of its document; the ledger holds no sentence.
 *
 * @param ledger the plan's ledger
 * @param text the copy; a copy with other bytes is refused, so that nothing wrong is ever quoted
 * @example
 * const quoter = clauseQuoter(ledger, text)
 * if (quoter.ok) quoter.quote('rules', 'facility-area', { section: '三(三)2', figure: '30平方米' })
 */
export function clauseQuoter(ledger: Ledger, text: DocumentText): ClauseQuoter {
  if (ledger.text.sha256 !== text.sha256)
    return { ok: false, problem: ledgerProblem('other-copy', {}, { text: text.sha256, ledger: ledger.text.sha256 }) }
  const pages = new Pages(ledger, text)
  return { ok: true, quote: (key, id, source) => pages.quote({ key, id }, source) }
}
