import { nearest } from '../../values/nearest'
import { STANDING, type LedgerLine } from './ledger'
import { itemsOn, type Ground, type Item } from './standing'
import { isWithin } from './within'
import { ledgerProblem, type LedgerFound } from './words'

const row = ({ line }: LedgerLine) => ({ row: line })

function near(word: string, known: Iterable<string>) {
  const found = nearest(word, [...known])
  return found === undefined ? {} : { nearest: found }
}

function fitsKind({ kind, rules, tasks, baselines }: LedgerLine): boolean {
  switch (kind) {
    case 'figure':
      return rules !== undefined
    case 'task':
      return tasks !== undefined && rules === undefined
    case 'background':
      return rules === undefined && tasks === undefined
    case 'heading':
    case 'nothing':
      return rules === undefined && tasks === undefined && baselines === undefined
    default:
      return kind satisfies never
  }
}

function* idProblems(entry: LedgerLine, { plan, item }: Ground): Generator<LedgerFound> {
  for (const key of STANDING) {
    const seen = new Set<string>()
    for (const id of entry[key] ?? []) {
      const about = { line: entry.line, key, id }
      const known = plan[key].map((one) => one.id)
      if (!item(key, id)) yield ledgerProblem('id-unknown', row(entry), { ...about, ...near(id, known) })
      if (seen.has(id)) yield ledgerProblem('id-twice', row(entry), about)
      seen.add(id)
    }
  }
}

function* lineProblems(entry: LedgerLine, ground: Ground): Generator<LedgerFound> {
  const { line, section, kind, why } = entry
  const { lines } = ground.ledger.text
  if (line > lines) yield ledgerProblem('line-beyond', row(entry), { line, lines })
  if (!ground.sections.has(section))
    yield ledgerProblem('section-unknown', row(entry), { line, section, ...near(section, ground.sections) })
  if (!fitsKind(entry)) yield ledgerProblem('kind-does-not-fit', row(entry), { line, kind })
  if (kind === 'nothing' && why === undefined) yield ledgerProblem('no-reason', row(entry), { line })
  yield* idProblems(entry, ground)
  for (const id of Object.keys(entry.nth ?? {}))
    if (entry.rules?.includes(id) !== true) yield ledgerProblem('nth-of-nobody', row(entry), { line, id })
  for (const { key, id, sources } of itemsOn(entry, ground))
    if (!sources.some((source) => isWithin(section, source.section)))
      yield ledgerProblem('line-without-source', row(entry), { line, section, key, id })
}

function* itemProblems(item: Item, { linesOf }: Ground): Generator<LedgerFound> {
  const { key, id } = item
  const lines = linesOf(item)
  if (lines.length === 0) yield ledgerProblem('stands-nowhere', {}, { key, id })
  else
    for (const section of new Set(item.sources.map((source) => source.section)))
      if (!lines.some((entry) => isWithin(entry.section, section)))
        yield ledgerProblem('source-without-line', {}, { key, id, section })
}

function* repeated({ lines }: Ground['ledger']): Generator<LedgerFound> {
  const seen = new Set<number>()
  for (const entry of lines) {
    if (seen.has(entry.line)) yield ledgerProblem('line-twice', row(entry), { line: entry.line })
    seen.add(entry.line)
  }
}

/** What is wrong with a ledger beside its plan; the text is not needed. */
export function* againstPlan(ground: Ground): Generator<LedgerFound> {
  const { plan, ledger, items } = ground
  if (ledger.plan !== plan.id) yield ledgerProblem('other-plan', {}, { ledger: ledger.plan, plan: plan.id })
  yield* repeated(ledger)
  for (const entry of ledger.lines) yield* lineProblems(entry, ground)
  for (const item of items) yield* itemProblems(item, ground)
  for (const { id } of plan.sections)
    if (!ledger.lines.some((entry) => isWithin(entry.section, id)))
      yield ledgerProblem('section-without-line', {}, { section: id })
}
