/** Whether a byte is a space, a tab or a line break. */
export const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13)

/** The first two bytes of the wider blanks that `trim` takes away, in UTF-8: a full-width space begins with E3 80. */
const WIDE: ReadonlySet<number> = new Set([0xe19a, 0xe280, 0xe281, 0xe380, 0xefbb])

/** Whether a text may begin with such a blank. */
export function spaceMayBegin(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at]!
  return byte === 0xc2 || (byte >= 0xe1 && byte <= 0xef && WIDE.has((byte << 8) | bytes[at + 1]!))
}

/** Whether a text that ends before an offset may end with one. */
export function spaceMayEnd(bytes: Uint8Array, end: number): boolean {
  if (bytes[end - 1]! < 0x80) return false
  return bytes[end - 2] === 0xc2 || WIDE.has((bytes[end - 3]! << 8) | bytes[end - 2]!)
}
