import { CODES } from './outcome'

/** So many zeros: of a single place a plain list takes less than a typed one. */
export const none = (kinds: number): number[] => new Array<number>(kinds).fill(0)

/**
 * How many rows there are of each code.
 *
 * @param codes a byte for each row
 * @param kinds how many codes there are
 */
export function tally(codes: Uint8Array, kinds = CODES): readonly number[] {
  const counts = none(kinds)
  for (let row = 0; row < codes.length; row++)
    counts[codes[row] as number] = (counts[codes[row] as number] as number) + 1
  return counts
}
