import { guard } from '../guard'
import { knownKeys, shapeProblems } from '../issues'
import { first, type Found } from '../words'
import type { Ledger } from './ledger'
import { ledgerShape } from './schema'

/** A ledger, or why it is none. */
export type ParsedLedger =
  | { readonly ok: true; readonly ledger: Ledger; readonly problems: readonly Found[] }
  | { readonly ok: false; readonly problems: readonly Found[] }

/**
 * Reads a clause ledger that comes as JSON. Whether it fits its plan and its text is for `checkLedger` to say.
 *
 * @param value what `JSON.parse` made of a file; any other value is refused, and none throws
 * @returns a ledger that shares nothing with the value; or the problems, each with its path
 * @example
 * const parsed = parseLedger(JSON.parse(file))
 * if (parsed.ok) checkLedger(plan, parsed.ledger)
 */
export function parseLedger(value: unknown): ParsedLedger {
  const plain = guard(value)
  if (!plain.ok) return plain
  const shaped = ledgerShape.safeParse(plain.value, { error: knownKeys, jitless: true })
  if (!shaped.success) return { ok: false, problems: first(shapeProblems(shaped.error.issues, plain.value)) }
  return { ok: true, ledger: plain.value as Ledger, problems: [] }
}
