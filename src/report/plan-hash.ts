import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { PlanBody } from '../plan/plan'
import { canonical } from '../values/canonical'

/**
 * SHA-256 of a plan's data, so that a report says exactly which data it stands on. Neither the order in which the keys
 * were written nor the format of the file matters.
 *
 * @param plan the plan
 * @returns 64 hexadecimal digits
 * @example
 * planHash(shanxi2021) === planHash(JSON.parse(JSON.stringify(shanxi2021))) // true
 */
export function planHash(plan: PlanBody): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(plan))))
}
