import { sha256 } from '@noble/hashes/sha2'
import { utf8ToBytes } from '@noble/hashes/utils'
import { base64 } from './base64'

/**
 * How a content security policy names a script or a style sheet that stands in the page itself.
 *
 * @param text what stands between the tags, to the byte
 * @example
 * cspHash('') // "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
 */
export function cspHash(text: string): string {
  return `'sha256-${base64(sha256(utf8ToBytes(text)))}'`
}
