import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'
import type { DocumentText } from '../plan/ledger/ledger'
import { invalidUtf8, lineAt } from './utf8'

/** A copy of a document, or the first of its lines, from 1, that is not UTF-8. */
export type ReadDocument =
  { readonly ok: true; readonly text: DocumentText } | { readonly ok: false; readonly line: number }

/** Lines as editors count them: a break at the end begins no further line. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/**
 * A copy of a plan's document, for its clause ledger.
 *
 * @param bytes a text file, in UTF-8
 * @example
 * const read = documentText(bytes)
 * if (read.ok) checkLedger(plan, ledger, read.text)
 */
export function documentText(bytes: Uint8Array): ReadDocument {
  const bad = invalidUtf8(bytes)
  if (bad !== undefined) return { ok: false, line: lineAt(bytes, bad) }
  const lines = linesOf(new TextDecoder().decode(bytes))
  return { ok: true, text: { sha256: bytesToHex(sha256(bytes)), lines } }
}
