import { distance } from 'fastest-levenshtein'

/**
 * The known word that a misspelt one most likely means, for "did you mean".
 *
 * @param word what was written
 * @param known the words there are
 * @returns the nearest one, or undefined when nothing is near enough to be worth naming
 * @example
 * nearest('facilityAria', ['households', 'facilityArea']) // 'facilityArea'
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined
  const wanted = word.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const steps = distance(wanted, candidate.toLowerCase())
    if (steps < least) [best, least] = [candidate, steps]
  }
  return best
}
