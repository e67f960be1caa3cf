import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { PlanBody } from '../plan/plan'

/** Plain data as JSON without spaces, the keys of every object in the order of their code units. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  const record = value as Readonly<Record<string, unknown>>
  let inner = ''
  for (const key of Object.keys(record).sort()) {
    const item = record[key]
    if (item !== undefined) inner += `${inner === '' ? '' : ','}${JSON.stringify(key)}:${canonical(item)}`
  }
  return `{${inner}}`
}

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
