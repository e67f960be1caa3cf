import type { CodeColumn } from '../../dataset/raw/code-column'
import type { FigureColumn } from '../../dataset/raw/figure-column'
import type { RawColumn } from '../../dataset/raw/raw-column'
import type { TextColumn } from '../../dataset/raw/text-column'
import { isSpace, spaceMayBegin, spaceMayEnd } from './spaces'
import { utf8Text } from '../utf8-text'
import type { WordBook } from './word-book'

const [FEED, RETURN, SPACE, TAB, POINT, ZERO, NINE] = [10, 13, 32, 9, 46, 48, 57]
/** So many digits are sure to be a small whole number, which is quicker. */
const FEW = 9
/** No point stands in a figure. */
const NONE = -1
const [CODE_DIGITS, TOWN_DIGITS] = [12, 9]

/** Stands for an offset: the line is none that can be taken at once. */
export const NOT_PLAIN = -1

/**
 * Writes cells from the bytes of plain lines into columns. Each method begins where a cell does and gives the offset at
 * which it ends: that of a delimiter, a line break, or the end of the lines.
 */
export class CellScanner {
  private bytes: Uint8Array = new Uint8Array(0)
  private to = 0

  /**
   * @param delimiter the byte between two cells
   */
  constructor(private readonly delimiter: number) {}

  /** Turns to other bytes, up to an offset. */
  turnTo(bytes: Uint8Array, to: number): void {
    this.bytes = bytes
    this.to = to
  }

  /** Whether a cell ends at an offset. */
  isEnd(at: number): boolean {
    if (at >= this.to) return true
    const byte = this.bytes[at]!
    return byte === this.delimiter || byte === FEED || byte === RETURN
  }

  /** Whether a line ends at an offset. */
  isLineEnd(at: number): boolean {
    if (at >= this.to) return true
    const byte = this.bytes[at]!
    return byte === FEED || byte === RETURN
  }

  /** A cell that nobody reads. */
  unused(from: number): number {
    let at = from
    while (!this.isEnd(at)) at++
    return at
  }

  /** A cell that must be blank. */
  blank(from: number): number {
    const at = this.behindSpaces(from)
    return this.isEnd(at) ? at : NOT_PLAIN
  }

  /** Twelve digits of a community, spaces around them aside. */
  code(column: CodeColumn, row: number, from: number): number {
    const { bytes } = this
    const start = this.behindSpaces(from)
    if (start + CODE_DIGITS > this.to) return NOT_PLAIN
    // whole numbers of nine digits are quicker than of twelve
    let [town, last] = [0, 0]
    for (let at = start; at < start + CODE_DIGITS; at++) {
      const digit = bytes[at]! - ZERO
      if (digit < 0 || digit > 9) return NOT_PLAIN
      if (at < start + TOWN_DIGITS) town = town * 10 + digit
      else last = last * 10 + digit
    }
    const end = this.behindSpaces(start + CODE_DIGITS)
    if (last === 0 || bytes[start] === ZERO || !this.isEnd(end)) return NOT_PLAIN
    column.keys[row] = town * 1000 + last
    return end
  }

  /** Nine characters at most, without sign and filling zeros; anything else is written as text. */
  figure(column: FigureColumn, row: number, from: number): number {
    const { bytes } = this
    let [at, digits, point] = [from, 0, NONE]
    for (const few = Math.min(from + FEW, this.to); at < few; at++) {
      const byte = bytes[at]!
      if (byte >= ZERO && byte <= NINE) digits = (digits * 10 + (byte - ZERO)) | 0
      else if (byte === POINT && point === NONE) point = at
      else break
    }
    const isWhole = this.isEnd(at)
    if (isWhole && at === from) return at
    if (!isWhole || !this.isNumeral(from, point, at)) return this.other(column, row, from)
    column.digits[row] = digits
    column.decimals[row] = point === NONE ? 0 : at - point - 1
    return at
  }

  /** A word among few. */
  word(book: WordBook, row: number, from: number): number {
    const { bytes, to, delimiter } = this
    let [at, hash] = [from, 0]
    for (; at < to; at++) {
      const byte = bytes[at]!
      if (byte === delimiter || byte === FEED || byte === RETURN) break
      hash = (Math.imul(hash, 31) + byte) | 0
    }
    if (at === from) return at
    const number = book.find(hash, bytes, { from, to: at })
    if (number < 0) return this.newWord(book, { row, from, hash })
    book.column.numbers[row] = number
    return at
  }

  /** A text, spaces around it aside. */
  text(column: TextColumn, row: number, from: number): number {
    const end = this.unused(from)
    const { bytes } = this
    let [first, last] = [from, end]
    while (first < last && isSpace(bytes[first]!)) first++
    while (last > first && isSpace(bytes[last - 1]!)) last--
    if (first === last) return end
    const isOdd = spaceMayBegin(bytes, first) || spaceMayEnd(bytes, last)
    return isOdd || !column.write(row, bytes, { from: first, to: last }) ? this.other(column, row, from) : end
  }

  /** Whether digits with a point somewhere are written as shortly as can be. */
  private isNumeral(from: number, point: number, end: number): boolean {
    const whole = (point === NONE ? end : point) - from
    return whole > 0 && point !== end - 1 && (whole === 1 || this.bytes[from] !== ZERO)
  }

  private newWord(book: WordBook, { row, from, hash }: Readonly<Record<'row' | 'from' | 'hash', number>>): number {
    const end = this.other(book.column, row, from)
    book.keep(hash, this.bytes.slice(from, end), book.column.numbers[row]!)
    return end
  }

  /** Any cell, as its text. */
  private other(column: RawColumn, row: number, from: number): number {
    const end = this.unused(from)
    const text = utf8Text(this.bytes.subarray(from, end)).trim()
    if (text !== '') column.put(row, text)
    return end
  }

  private behindSpaces(from: number): number {
    const { bytes, delimiter } = this
    let at = from
    while (bytes[at] === SPACE || (bytes[at] === TAB && delimiter !== TAB)) at++
    return at
  }
}
