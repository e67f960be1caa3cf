const CHUNK = 1 << 16

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, more: boolean): boolean {
  try {
    decoder.decode(bytes, { stream: more })
    return true
  } catch {
    return false
  }
}

const strict = () => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The nearest beginning of a character at or before an offset. */
function boundary(bytes: Uint8Array, offset: number): number {
  let at = offset
  while (at > 0 && offset - at < 4 && ((bytes[at] ?? 0x80) & 0xc0) === 0x80) at--
  return at
}

/** The least number of bytes from `start` that cannot begin a text. */
function shortestBad(bytes: Uint8Array, start: number, end: number): number | undefined {
  if (decodes(strict(), bytes.subarray(start, end), true)) return undefined
  let [good, bad] = [start, end]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodes(strict(), bytes.subarray(start, middle), true)) good = middle
    else bad = middle
  }
  return bad
}

/**
 * The offset of the first byte that is not UTF-8, from 0. Decodes piece by piece and keeps nothing.
 *
 * @param bytes a file
 * @returns undefined when all of it is UTF-8
 * @example
 * invalidUtf8(new Uint8Array([97, 255])) // 1
 */
export function invalidUtf8(bytes: Uint8Array): number | undefined {
  const decoder = strict()
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const end = Math.min(at + CHUNK, bytes.length)
    if (decodes(decoder, bytes.subarray(at, end), end < bytes.length)) continue
    const bad = shortestBad(bytes, boundary(bytes, Math.max(0, at - 1)), end)
    // otherwise the last character is cut off
    return bad === undefined ? boundary(bytes, end - 1) : bad - 1
  }
  return undefined
}

/**
 * The line on which a byte stands, from 1.
 *
 * @param bytes a file
 * @param offset from 0
 */
export function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = 0; at < offset; at++) {
    const byte = bytes[at]
    if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line++
  }
  return line
}
