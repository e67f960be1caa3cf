/** What the first bytes of a file show it to be. */
export type Contents =
  'spreadsheet' | 'oldSpreadsheet' | 'picture' | 'pdf' | 'gzip' | 'utf16' | 'markup' | 'json' | 'text'

const SIGNATURES: readonly (readonly [Contents, ...number[]])[] = [
  ['spreadsheet', 0x50, 0x4b, 0x03, 0x04],
  ['oldSpreadsheet', 0xd0, 0xcf, 0x11, 0xe0],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['picture', 0x47, 0x49, 0x46, 0x38],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['gzip', 0x1f, 0x8b],
  ['utf16', 0xff, 0xfe],
  ['utf16', 0xfe, 0xff],
]

const JSON_BEGINS = /^\s*(\{\s*["}]|\[\s*[[{"\]])/
const MARKUP_BEGINS = /^\s*<[!?a-z]/i

/**
 * What a file is, by its first bytes alone.
 *
 * @param bytes a file
 * @example
 * sniff(new TextEncoder().encode('[{"code":"140105"}]')) // 'json'
 */
export function sniff(bytes: Uint8Array): Contents {
  const known = SIGNATURES.find(([, ...signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (known) return known[0]
  const beginning = new TextDecoder().decode(bytes.subarray(0, 256))
  if (JSON_BEGINS.test(beginning)) return 'json'
  return MARKUP_BEGINS.test(beginning) ? 'markup' : 'text'
}
