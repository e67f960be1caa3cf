import type { Cell } from '../input'
import { extended } from '../extended'
import { OddCells, type RawColumn } from './raw-column'

/** So many words are told apart; a column with more holds something else. */
const MOST = 4096

/** Words that come again and again, such as 是 and 否: each is kept once. */
export class WordColumn implements RawColumn {
  /** The number of the word; 0 where a row is blank, or none of the words. */
  numbers = new Uint16Array(0)
  private readonly words: string[] = ['']
  private readonly known = new Map<string, number>()
  private readonly odd = new OddCells()

  reserve(rows: number): void {
    this.numbers = extended(this.numbers, new Uint16Array(rows))
  }

  /** The number of a word that is not blank; 0 when there are too many. */
  numberOf(word: string): number {
    const known = this.known.get(word)
    if (known !== undefined || this.words.length >= MOST) return known ?? 0
    this.known.set(word, this.words.length)
    return this.words.push(word) - 1
  }

  put(row: number, cell: Cell): void {
    const number = typeof cell === 'string' ? this.numberOf(cell) : 0
    this.clear(row)
    if (number > 0) this.numbers[row] = number
    else this.odd.put(row, cell)
  }

  clear(row: number): void {
    this.numbers[row] = 0
    this.odd.clear(row)
  }

  at(row: number): Cell {
    const number = this.numbers[row]!
    return number > 0 ? this.words[number] : this.odd.at(row)
  }
}
