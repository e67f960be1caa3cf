import { LABELS, markOf } from './encoding/encodings'

/** What the first bytes of a file show it to be. */
export type Contents =
  'spreadsheet' | 'oldSpreadsheet' | 'picture' | 'pdf' | 'gzip' | 'markup' | 'json' | 'ndjson' | 'tabs' | 'text'

const SIGNATURES: readonly (readonly [Contents, ...number[]])[] = [
  ['spreadsheet', 0x50, 0x4b, 0x03, 0x04],
  // an archive without a single file
  ['spreadsheet', 0x50, 0x4b, 0x05, 0x06],
  ['oldSpreadsheet', 0xd0, 0xcf, 0x11, 0xe0],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x47, 0x49, 0x46, 0x38],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['gzip', 0x1f, 0x8b],
]

const JSON_BEGINS = /^\s*(\{\s*["}]|\[\s*[[{"\]])/
const MARKUP_BEGINS = /^\s*<[!?a-z]/i
/** An object that closes on its own line, and another one beneath it. */
const LINES_OF_JSON = /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/
/** A first line with tabs and no comma. */
const TABS = /^\s*[^\r\n,]*\t[^\r\n,]*(?:[\r\n]|$)/

/**
 * What a file is, by its first bytes alone.
 *
 * @param bytes some thousand bytes from its beginning
 * @example
 * sniff(new TextEncoder().encode('[{"code":"140105"}]')) // 'json'
 */
export function sniff(bytes: Uint8Array): Contents {
  const known = SIGNATURES.find(([, ...signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (known) return known[0]
  const mark = markOf(bytes)
  const label = LABELS[mark?.encoding ?? 'utf-8']
  const beginning = new TextDecoder(label, { ignoreBOM: true }).decode(bytes.subarray(mark?.bytes.length ?? 0))
  if (LINES_OF_JSON.test(beginning)) return 'ndjson'
  if (JSON_BEGINS.test(beginning)) return 'json'
  if (MARKUP_BEGINS.test(beginning)) return 'markup'
  return TABS.test(beginning) ? 'tabs' : 'text'
}
