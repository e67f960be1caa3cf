const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const CHUNK = 3 * 4096

function piece(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3)
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0)
    text += DIGITS.charAt(bits >> 18) + DIGITS.charAt((bits >> 12) & 63)
    text += b === undefined ? '=' : DIGITS.charAt((bits >> 6) & 63)
    text += c === undefined ? '=' : DIGITS.charAt(bits & 63)
  }
  return text
}

/**
 * Bytes as base64 (RFC 4648); the core has neither Node's buffers nor a page's `btoa`.
 *
 * @param bytes the bytes
 * @example
 * base64(new Uint8Array([77, 97])) // 'TWE='
 */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) pieces.push(piece(bytes.subarray(at, at + CHUNK)))
  return pieces.join('')
}
