import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { FindingView } from './view'

const LENGTH = 32

/**
 * What stays the same of a finding from one run to the next, whatever its figures, its words and its row: which rule of
 * which plan, on which place.
 *
 * @param finding the finding
 * @returns 32 hexadecimal digits
 */
export function fingerprint({ plan, rule, place }: Pick<FindingView, 'plan' | 'rule' | 'place'>): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([plan, rule, place])))).slice(0, LENGTH)
}
