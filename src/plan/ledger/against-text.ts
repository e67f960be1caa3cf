import { accountsOf } from './accounts'
import type { DocumentText, LedgerLine } from './ledger'
import { placesOf } from './places'
import { holds, printedAt, sentencesWith, type Span } from './printed'
import { coverageWords, numerals } from './signs'
import { figuresOn, type Ground, type Item, type PrintedSource } from './standing'
import { isWithin } from './within'
import { ledgerProblem, type LedgerFound, type LedgerProblem } from './words'

/** Whether a line is one that a ledger lists. */
const isBlank = (line: string): boolean => line.trim() === ''

/** A problem that stands at a place of a line; columns count characters from 1. */
function at(code: LedgerProblem, text: string, { line }: LedgerLine, { start, end }: Span): LedgerFound {
  const column = Array.from(text.slice(0, start)).length + 1
  return ledgerProblem(code, { row: line }, { line, column, found: text.slice(start, end) })
}

function* figureProblems(text: string, entry: LedgerLine, ground: Ground): Generator<LedgerFound> {
  const { open, missing, taken } = accountsOf(text, entry, ground)
  const { line, rules, tasks, baselines, why } = entry
  for (const { figure } of missing) yield ledgerProblem('other-not-printed', { row: line }, { line, figure })
  for (const span of open) yield at('digits-open', text, entry, span)
  if (why !== undefined) return
  for (const span of numerals(text))
    if (!taken.some((one) => holds(one, span))) yield at('numeral-open', text, entry, span)
  if (rules || tasks || baselines) return
  for (const span of coverageWords(text)) yield at('word-open', text, entry, span)
}

/** Rules whose figure stands in several sentences, so that nobody could say which of them is meant. */
function* placeProblems(text: string, entry: LedgerLine, ground: Ground): Generator<LedgerFound> {
  const { line, nth = {} } = entry
  const own = figuresOn(entry, ground).filter(({ item }) => item.key === 'rules')
  for (const { item, figure } of own) {
    const { key, id } = item
    const count = sentencesWith(text, placesOf(text, entry, item, figure)).length
    if (count > 1) yield ledgerProblem('place-open', { row: line }, { line, key, id, figure, count })
  }
  for (const [id, place] of Object.entries(nth)) {
    const figures = own.filter(({ item }) => item.id === id).map(({ figure }) => figure)
    if (figures.length > 0 && figures.every((figure) => printedAt(text, figure).length < place))
      yield ledgerProblem('nth-not-printed', { row: line }, { line, id, nth: place })
  }
}

function* lineProblems({ lines }: DocumentText, ground: Ground): Generator<LedgerFound> {
  const entries = new Map(ground.ledger.lines.map((entry) => [entry.line, entry]))
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    const entry = entries.get(line)
    if (entry && isBlank(text)) yield ledgerProblem('line-blank', { row: line }, { line })
    else if (entry) {
      yield* figureProblems(text, entry, ground)
      yield* placeProblems(text, entry, ground)
    } else if (!isBlank(text)) yield ledgerProblem('line-missing', { row: line }, { line })
  }
}

/** A source whose figure stands on none of the lines that it points to; where there are none, that is said elsewhere. */
function* sourceProblems(
  item: Item,
  source: PrintedSource,
  { lines }: DocumentText,
  ground: Ground,
): Generator<LedgerFound> {
  const { section, figure } = source
  if (figure === undefined) return
  const { key, id } = item
  const entries = ground.linesOf(item).filter((entry) => isWithin(entry.section, section))
  if (entries.length === 0 || entries.some(({ line }) => printedAt(lines[line - 1] ?? '', figure).length > 0)) return
  const on = entries.map(({ line }) => line).join(', ')
  yield ledgerProblem('figure-not-printed', {}, { key, id, section, figure, on })
}

/** What is wrong with a ledger beside the text; of another copy nothing else is said. */
export function* againstText(text: DocumentText, ground: Ground): Generator<LedgerFound> {
  const { ledger, items } = ground
  const { sha256, lines } = ledger.text
  if (text.sha256 !== sha256) {
    yield ledgerProblem('other-copy', {}, { text: text.sha256, ledger: sha256 })
    return
  }
  if (text.lines.length !== lines) yield ledgerProblem('other-length', {}, { lines: text.lines.length, ledger: lines })
  yield* lineProblems(text, ground)
  for (const item of items) for (const source of item.sources) yield* sourceProblems(item, source, text, ground)
}
