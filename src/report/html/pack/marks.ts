/** Between the texts of one entry, and around the number of a hole. No inert text holds any of them. */
export const SEPARATOR = '\u0002'
export const HOLE = ['\u0001', '\u0003'] as const
/** The hole that stands for the name of an entry's own place. */
export const OWN = `${HOLE[0]}p${HOLE[1]}`

/** Entries that differ in their figures alone. */
export interface Shape {
  /** Their words, with holes where the figures stand. */
  readonly words: string
  /** Hole by hole the figures of all entries, in order, with spaces between them; one figure alone is that of all. */
  readonly figures: readonly string[]
}

/** Many entries of a few texts each, as words that are kept once and figures. */
export interface Packed {
  /** Whom the entries are about: the number of the first, how many follow one another, and so on. */
  readonly of: readonly number[]
  /** The shape of each entry, in order: a shape and how many entries in a row have it, and so on. */
  readonly shapes: readonly Shape[]
  readonly order: readonly number[]
}
