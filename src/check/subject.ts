import { Mask, maskFor } from '../indicators/mask'
import { IN, OUT, PERHAPS } from '../indicators/outcome'
import type { Scope } from '../indicators/scope'
import type { Place } from '../dataset/places'
import type { PlaceTable } from '../dataset/tree'
import type { Variant } from './variant'

/** Places that a rule names, or leaves out, by their codes. */
function named(mask: Mask | undefined, { only, except }: Variant, { places, rows }: PlaceTable): Mask {
  const bytes = mask ? mask.bytes.slice() : new Uint8Array(rows).fill(IN)
  for (let row = 0; row < rows; row++) {
    const { key, code } = places[row] as Place
    if ((only && code !== undefined && !only.has(key)) || except?.has(key)) bytes[row] = OUT
    // a place without a code may be one of those that are named
    else if (code === undefined) bytes[row] = Math.min(PERHAPS, bytes[row] as number)
  }
  return new Mask(bytes)
}

/** Which places of a table a rule is about; undefined where it is about each. */
export function subjectOf(variant: Variant, scope: Scope, table: PlaceTable): Mask | undefined {
  const { where, only, except, subject } = variant
  if (subject.level !== table.level) return undefined
  const mask = where && maskFor(where, scope)
  return only || except ? named(mask, variant, table) : mask
}
