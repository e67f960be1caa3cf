import { HOLE, OWN, SEPARATOR, type Packed, type Shape } from '../pack/marks'

/** A number that is repeated, or goes on, made out of its runs. */
export function unrun(runs: readonly number[], step: 0 | 1): Int32Array {
  let size = 0
  for (let n = 1; n < runs.length; n += 2) size += runs[n] as number
  const found = new Int32Array(size)
  let at = 0
  for (let n = 0; n < runs.length; n += 2)
    for (let k = 0; k < (runs[n + 1] as number); k++) found[at++] = (runs[n] as number) + step * k
  return found
}

const FIGURE = new RegExp(`${HOLE[0]}(\\d+)${HOLE[1]}`, 'g')

/** Entries as they were packed; their texts are made when they are asked for. */
export class Entries {
  /** Number of what each entry is about. */
  readonly about: Int32Array
  private readonly shape: Int32Array
  /** How many entries of the same shape come before each. */
  private readonly nth: Int32Array
  private readonly words: readonly (readonly string[])[]
  private readonly figures: (readonly string[])[][] = []

  constructor(private readonly packed: Packed) {
    this.about = unrun(packed.of, 1)
    this.shape = unrun(packed.order, 0)
    this.nth = new Int32Array(this.shape.length)
    const seen = new Int32Array(packed.shapes.length)
    this.shape.forEach((shape, n) => (this.nth[n] = (seen[shape] as number)++))
    this.words = packed.shapes.map(({ words }) => words.split(SEPARATOR))
  }

  get size(): number {
    return this.about.length
  }

  /** One text of an entry. */
  text(entry: number, field: number, own = ''): string {
    const shape = this.shape[entry] as number
    return this.filled(this.words[shape]?.[field] ?? '', shape, entry, own)
  }

  /** All texts of an entry. */
  texts(entry: number, own = ''): readonly string[] {
    const shape = this.shape[entry] as number
    return (this.words[shape] ?? []).map((words) => this.filled(words, shape, entry, own))
  }

  /** For every entry what a text that has no figures in it comes to. */
  codes(field: number, values: readonly string[]): Uint8Array {
    const ofShape = this.words.map((words) => values.indexOf(words[field] ?? ''))
    return Uint8Array.from(this.shape, (shape) => ofShape[shape] as number)
  }

  private filled(words: string, shape: number, entry: number, own: string): string {
    if (!words.includes(HOLE[0])) return words
    const nth = this.nth[entry] as number
    return words.replace(FIGURE, (_, hole: string) => this.figure(shape, Number(hole), nth)).replaceAll(OWN, () => own)
  }

  private figure(shape: number, hole: number, nth: number): string {
    const holes = (this.figures[shape] ??= [])
    const all = (holes[hole] ??= ((this.packed.shapes[shape] as Shape).figures[hole] ?? '').split(' '))
    return (all.length === 1 ? all[0] : all[nth]) ?? ''
  }
}
