import type { CsvError, CsvErrorCode, Options } from 'csv-parse/browser/esm/sync'
import { joined } from './chunks'
import { PlainLines, type TextPiece } from './plain-lines'
import type { BadRow } from './sheet'

/** The largest record in bytes. A line beyond it has lost its line breaks, or a quote that closes. */
const LARGEST_RECORD = 1 << 20

/** So many rows that cannot be read are skipped; then the file is given up. */
const MOST_BAD_ROWS = 10_000

/** What the problem of such a row names. */
export const BAD_ROW_PARAMS: Readonly<Record<BadRow, Readonly<Record<string, number>>>> = {
  'bad-quote': {},
  'record-too-large': { limit: LARGEST_RECORD / 1024 },
  'too-many-bad-rows': { count: MOST_BAD_ROWS },
}

/** The parser of quoted rows, which is a library's. */
export type Parse = (bytes: Uint8Array, options: Options) => unknown

const QUOTE = 0x22
const NOTHING: Uint8Array = new Uint8Array(0)

const isNewline = (byte: number | undefined) => byte === 10 || byte === 13

/** The offset of the first line break, or the end. */
function firstNewline(bytes: Uint8Array): number {
  const [feed, carriage] = [bytes.indexOf(10), bytes.indexOf(13)]
  return Math.min(feed < 0 ? bytes.length : feed, carriage < 0 ? bytes.length : carriage)
}

/** The first line from an offset on that is too long: where it begins and ends. */
function nextTooLong(bytes: Uint8Array, from: number, to: number): readonly [start: number, end: number] {
  let start = from
  // a stretch that is no longer holds no longer line
  if (to - from <= LARGEST_RECORD) return [to, to]
  for (let at = from; at <= to; at++) {
    if (at < to && !isNewline(bytes[at])) continue
    if (at - start > LARGEST_RECORD) return [start, at]
    start = at + 1
  }
  return [to, to]
}

/** The offset behind the end of a line. */
function afterLine(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && !isNewline(bytes[at])) at++
  return bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : Math.min(at + 1, bytes.length)
}

/** The offset behind the last line break between two others; a carriage return at the end may be half a line break. */
function afterLastLine(bytes: Uint8Array, from: number): number {
  let at = bytes.length
  if (bytes[at - 1] === 13) at--
  while (at > from && !isNewline(bytes[at - 1])) at--
  return at
}

const REASONS: Readonly<Partial<Record<CsvErrorCode, BadRow>>> = {
  CSV_MAX_RECORD_SIZE: 'record-too-large',
  CSV_QUOTE_NOT_CLOSED: 'bad-quote',
  CSV_INVALID_CLOSING_QUOTE: 'bad-quote',
  INVALID_OPENING_QUOTE: 'bad-quote',
}

const codeOf = (error: unknown): CsvErrorCode => (error as Partial<CsvError>).code ?? 'CSV_UNKNOWN_ERROR'

function reasonOf(error: unknown): BadRow {
  const reason = REASONS[codeOf(error)]
  if (reason === undefined) throw error
  return reason
}

/** Cuts a table of comma- or tab-separated values into rows as its bytes come; goes on at the next line where one is bad. */
export class RowCutter {
  private pieces: TextPiece[] = []
  private carry = NOTHING
  /** The line on which the bytes that are looked at begin. */
  private line = 1
  /** Lines at the end of the last bytes; whoever read them has counted them. */
  private counting: PlainLines | undefined
  /** Within a line that is too long. */
  private skipping = false
  private bad = 0
  /** The bytes that are looked at, up to where their lines are counted. */
  private bytes = NOTHING
  private counted = 0

  constructor(
    private readonly delimiter: string,
    private readonly parse: Parse,
  ) {}

  /**
   * The rows that are whole by now; empty lines are left out. What it gives has to be read before it cuts again.
   *
   * @param block the next bytes, in UTF-8
   * @param last whether the file ends with them
   */
  cut(block: Uint8Array, last: boolean): readonly TextPiece[] {
    if (this.gaveUp) return []
    this.bytes = this.carry.length === 0 ? block : joined([this.carry, block])
    this.counted = 0
    this.line = this.counting?.number ?? this.line
    const from = this.skipping ? this.behindTooLong(last) : 0
    const end = last || this.skipping ? this.bytes.length : afterLastLine(this.bytes, from)
    const tooLong = !this.skipping && this.bytes.length - end > LARGEST_RECORD
    const rest = this.skipping ? from : this.walk(from, end, last || tooLong)
    if (tooLong) {
      this.report('record-too-large', end)
      this.skipping = true
    }
    this.keep(tooLong ? this.bytes.length : rest)
    const { pieces } = this
    this.pieces = []
    return pieces
  }

  private get gaveUp(): boolean {
    return this.bad > MOST_BAD_ROWS
  }

  /** Where the line ends that is too long, or where the bytes do. */
  private behindTooLong(last: boolean): number {
    const { bytes } = this
    const at = firstNewline(bytes)
    if (at === bytes.length || (!last && bytes[at] === 13 && at + 1 === bytes.length)) return at
    this.skipping = false
    return afterLine(bytes, at)
  }

  private keep(from: number): void {
    const last = this.pieces.at(-1)
    this.counting = last instanceof PlainLines && last.to === from ? last : undefined
    // a line that is skipped has no line break in it
    if (this.skipping || this.counting) this.counted = from
    this.lineOf(from)
    this.carry = this.bytes.slice(from)
    this.bytes = NOTHING
  }

  /** Cuts whole lines; the offset of a row that is not closed within them, or else where they end. */
  private walk(from: number, to: number, last: boolean): number {
    let at = from
    while (at < to && !this.gaveUp) {
      const [long, end] = nextTooLong(this.bytes, at, to)
      const open = this.upTo(at, long, last || end > long)
      if (open < long) return open
      if (end > long) this.report('record-too-large', long)
      at = end > long ? afterLine(this.bytes, end) : end
    }
    return to
  }

  private upTo(from: number, to: number, last: boolean): number {
    let at = from
    while (at < to && !this.gaveUp) {
      at = this.plainUpTo(at, to)
      const base = at
      let start = base
      try {
        this.quoted(base, to, (cells, end) => {
          this.pieces.push({ number: this.lineAt(start), cells })
          start = base + end
        })
        return to
      } catch (error) {
        if (!last && codeOf(error) === 'CSV_QUOTE_NOT_CLOSED') return start
        this.report(reasonOf(error), start)
        at = afterLine(this.bytes, this.behindEmpty(start))
      }
    }
    return to
  }

  /** Lines without a quote need no parser; the offset of the first that has one. */
  private plainUpTo(from: number, to: number): number {
    const quote = this.bytes.indexOf(QUOTE, from)
    let end = quote < 0 || quote >= to ? to : quote
    if (end < to) while (end > from && !isNewline(this.bytes[end - 1])) end--
    if (end > from) this.pieces.push(new PlainLines(this.bytes, { from, to: end }, this.lineOf(from), this.delimiter))
    return end
  }

  private quoted(from: number, to: number, visit: (cells: string[], end: number) => void): void {
    if (from >= to) return
    this.parse(this.bytes.subarray(from, to), {
      delimiter: this.delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LARGEST_RECORD,
      on_record: (cells, { bytes }) => {
        visit(cells, bytes)
        return null
      },
    })
  }

  private report(why: BadRow, offset: number): void {
    this.bad++
    this.pieces.push({ number: this.lineAt(offset), cells: [], bad: this.gaveUp ? 'too-many-bad-rows' : why })
  }

  /** The line of what begins at an offset, or behind the empty lines there. */
  private lineAt(offset: number): number {
    return this.lineOf(this.behindEmpty(offset))
  }

  private behindEmpty(offset: number): number {
    let at = offset
    while (isNewline(this.bytes[at])) at++
    return at
  }

  /** The line of an offset; offsets never go back. */
  private lineOf(offset: number): number {
    for (; this.counted < offset; this.counted++) {
      const byte = this.bytes[this.counted]
      if (byte === 10 || (byte === 13 && this.bytes[this.counted + 1] !== 10)) this.line++
    }
    return this.line
  }
}
