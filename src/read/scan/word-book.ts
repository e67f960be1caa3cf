import type { WordColumn } from '../../dataset/raw/word-column'
import type { Span } from '../span'

interface Entry {
  readonly bytes: Uint8Array
  readonly number: number
}

/** So many spellings are remembered, none of them longer. */
const [MOST, LONGEST] = [4096, 64]

function isSame(entry: Uint8Array, bytes: Uint8Array, { from, to }: Span): boolean {
  if (entry.length !== to - from) return false
  for (let at = 0; at < entry.length; at++) if (entry[at] !== bytes[from + at]) return false
  return true
}

/** Knows the words of a column by their bytes, so that none of them is made into a text again. */
export class WordBook {
  private readonly entries = new Map<number, Entry>()

  constructor(readonly column: WordColumn) {}

  /** The number of a word in the column, 0 for blanks; -1 where it is not known. */
  find(hash: number, bytes: Uint8Array, span: Span): number {
    const entry = this.entries.get(hash)
    return entry && isSame(entry.bytes, bytes, span) ? entry.number : -1
  }

  /**
   * Remembers a word.
   *
   * @param hash of its bytes
   * @param bytes as written
   * @param number the number of the word in the column; 0 for blanks
   */
  keep(hash: number, bytes: Uint8Array, number: number): void {
    if (bytes.length > LONGEST || this.entries.size >= MOST || this.entries.has(hash)) return
    this.entries.set(hash, { bytes, number })
  }
}
