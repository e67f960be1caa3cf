import type { SheetRow } from './sheet'
import type { Span } from './span'
import { utf8Text } from './utf8-text'

const [FEED, RETURN] = [10, 13]

const encoder = new TextEncoder()

/** A text of its own: a part of a text keeps all of it in memory, but up to twelve characters are copied in any case. */
const own = (text: string): string => (text.length < 13 ? text : utf8Text(encoder.encode(text)))

/** Lines of a table in which no quote stands: a cell ends where its delimiter does, a row where its line does. */
export class PlainLines {
  /** How many rows were taken. */
  taken = 0
  /** Where the next line begins. */
  at: number
  /** Behind the last line break, or the end of the file. */
  readonly to: number

  /**
   * @param bytes in UTF-8
   * @param span where the lines begin and end
   * @param number of the next line, from 1
   * @param delimiter what stands between two cells: one character of one byte
   */
  constructor(
    readonly bytes: Uint8Array,
    span: Span,
    public number: number,
    private readonly delimiter: string,
  ) {
    this.at = span.from
    this.to = span.to
  }

  /** The next row; empty lines are left out. Undefined behind the last one. */
  next(): SheetRow | undefined {
    while (this.at < this.to) {
      const [start, { number }] = [this.at, this]
      const end = this.endOfLine()
      this.turnBehind(end)
      if (end > start) return this.row(utf8Text(this.bytes.subarray(start, end)), number)
    }
    return undefined
  }

  /** All rows that are left. */
  rest(): readonly SheetRow[] {
    const text = utf8Text(this.bytes.subarray(this.at, this.to))
    const rows: SheetRow[] = []
    for (const [index, line] of (text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n')).entries()) {
      // behind the last line break stands no line
      if (index > 0) this.number++
      if (line !== '') rows.push(this.row(line, this.number))
    }
    this.at = this.to
    return rows
  }

  /** Turns to the line behind a line break. */
  turnBehind(end: number): void {
    const { bytes, to } = this
    const isPair = bytes[end] === RETURN && end + 1 < to && bytes[end + 1] === FEED
    this.at = Math.min(end + (isPair ? 2 : 1), to)
    this.number++
  }

  private endOfLine(): number {
    let end = this.at
    while (end < this.to && this.bytes[end] !== FEED && this.bytes[end] !== RETURN) end++
    return end
  }

  private row(line: string, number: number): SheetRow {
    this.taken++
    return { number, cells: line.split(this.delimiter).map(own) }
  }
}

/** One row of a text file, or lines that are yet to be cut into rows, before the next piece is asked for. */
export type TextPiece = SheetRow | PlainLines

/** The rows of a piece of a table. */
export const rowsOf = (piece: TextPiece): readonly SheetRow[] => (piece instanceof PlainLines ? piece.rest() : [piece])
