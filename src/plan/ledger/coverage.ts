import { accountsOf } from './accounts'
import { STANDING, type DocumentText, type LedgerKind, type LedgerKey } from './ledger'
import type { Ground } from './standing'

/** How many of something there are, and how many of them are found on a line. */
export interface LedgerCount {
  readonly all: number
  readonly found: number
}

/** How the digits of a text are accounted for, in runs of digits. */
export interface LedgerDigits {
  readonly all: number
  /** Inside a figure that a source prints. */
  readonly figures: number
  /** With a reason of their own. */
  readonly others: number
  readonly listNumbers: number
  readonly open: number
}

/** How much of a document its plan covers. */
export interface LedgerCoverage {
  readonly lines: Readonly<Record<LedgerKind, number>>
  readonly standing: Readonly<Record<LedgerKey, LedgerCount>>
  /** Only where the text is there. */
  readonly digits?: LedgerDigits
}

function linesOf({ ledger }: Ground): LedgerCoverage['lines'] {
  const counts = { heading: 0, background: 0, figure: 0, task: 0, nothing: 0 }
  for (const { kind } of ledger.lines) counts[kind]++
  return counts
}

function standingOf({ items, linesOf: lines }: Ground): LedgerCoverage['standing'] {
  const counts = { rules: { all: 0, found: 0 }, tasks: { all: 0, found: 0 }, baselines: { all: 0, found: 0 } }
  for (const key of STANDING) {
    const own = items.filter((item) => item.key === key)
    counts[key] = { all: own.length, found: own.filter((item) => lines(item).length > 0).length }
  }
  return counts
}

function digitsOf({ lines }: DocumentText, ground: Ground): LedgerDigits {
  const counts = { all: 0, figures: 0, others: 0, listNumbers: 0, open: 0 }
  for (const entry of ground.ledger.lines) {
    const { byFigures, byOthers, byListNumber, open } = accountsOf(lines[entry.line - 1] ?? '', entry, ground)
    counts.figures += byFigures.length
    counts.others += byOthers.length
    counts.listNumbers += byListNumber.length
    counts.open += open.length
  }
  return { ...counts, all: counts.figures + counts.others + counts.listNumbers + counts.open }
}

/** How much of a document its plan covers; the digits only beside the very text that the ledger was made from. */
export function coverageOf(ground: Ground, text: DocumentText | undefined): LedgerCoverage {
  const counts = { lines: linesOf(ground), standing: standingOf(ground) }
  if (text?.sha256 !== ground.ledger.text.sha256) return counts
  return { ...counts, digits: digitsOf(text, ground) }
}
