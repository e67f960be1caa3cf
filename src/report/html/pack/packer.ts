import { inert } from '../../text/line'
import { HOLE, OWN, SEPARATOR, type Packed } from './marks'

/** Days stay in the words; any other figure is a hole in them. */
const FIGURES = /\d{4}-\d\d-\d\d|\d+(?:\.\d+)?/g
const DAY = 10

const CHUNK = 4096

/** The figures of one hole, joined now and then so that not each of them stays a text of its own. */
class Figures {
  private held: string[] = []
  private readonly joined: string[] = []
  private first: string | undefined
  private isSame = true

  add(figure: string): void {
    this.first ??= figure
    if (figure !== this.first) this.isSame = false
    this.held.push(figure)
    if (this.held.length < CHUNK) return
    this.joined.push(this.held.join(' '))
    this.held = []
  }

  toString(): string {
    if (this.isSame) return this.first ?? ''
    return (this.held.length > 0 ? [...this.joined, this.held.join(' ')] : this.joined).join(' ')
  }
}

/** Adds to a list of runs: a number that goes on from the last one, or that is the same, makes the run longer. */
function run(runs: number[], number: number, step: 0 | 1): void {
  const [start, length] = runs.slice(-2)
  if (start !== undefined && length !== undefined && start + step * length === number)
    runs[runs.length - 1] = length + 1
  else runs.push(number, 1)
}

/** Packs entries as they come. */
export class Packer {
  private readonly of: number[] = []
  private readonly order: number[] = []
  private readonly numbers = new Map<string, number>()
  private readonly figures: Figures[][] = []

  /**
   * Adds an entry.
   *
   * @param about number of whom it is about
   * @param texts its texts; control characters are taken out
   * @param place what its own place is called, where that is no figure
   */
  add(about: number, texts: readonly string[], place?: string): void {
    const holes: string[] = []
    const whole = texts.map(inert).join(SEPARATOR)
    const named = place === undefined || place === '' ? whole : whole.replaceAll(place, OWN)
    const words = named.replace(FIGURES, (figure) => {
      if (figure.length === DAY && figure[4] === '-') return figure
      const known = holes.indexOf(figure)
      if (known < 0) holes.push(figure)
      return HOLE[0] + String(known < 0 ? holes.length - 1 : known) + HOLE[1]
    })
    const shape = this.shapeOf(words, holes.length)
    run(this.of, about, 1)
    run(this.order, shape, 0)
    holes.forEach((figure, n) => this.figures[shape]?.[n]?.add(figure))
  }

  /** What was added. */
  packed(): Packed {
    const words = [...this.numbers.keys()]
    return {
      of: this.of,
      order: this.order,
      shapes: words.map((one, n) => ({ words: one, figures: (this.figures[n] ?? []).map(String) })),
    }
  }

  private shapeOf(words: string, holes: number): number {
    const known = this.numbers.get(words)
    if (known !== undefined) return known
    const shape = this.numbers.size
    this.numbers.set(words, shape)
    this.figures.push(Array.from({ length: holes }, () => new Figures()))
    return shape
  }
}
