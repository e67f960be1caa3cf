import type { CsvError, CsvErrorCode, Options } from 'csv-parse/browser/esm/sync'

/** The largest record in bytes. A line beyond it has lost its line breaks, or a quote that closes. */
const LARGEST_RECORD = 1 << 20

/** So many rows that cannot be read are skipped; then the file is given up. */
const MOST_BAD_ROWS = 10_000

/** Why a row could not be read. */
export type BadRow = 'bad-quote' | 'record-too-large' | 'too-many-bad-rows'

/** What the problem of such a row names. */
export const BAD_ROW_PARAMS: Readonly<Record<BadRow, Readonly<Record<string, number>>>> = {
  'bad-quote': {},
  'record-too-large': { limit: LARGEST_RECORD / 1024 },
  'too-many-bad-rows': { count: MOST_BAD_ROWS },
}

/** What is done with the rows of a table as they are found. Lines count from 1. */
export interface RowVisitor {
  readonly row: (cells: readonly string[], line: number) => void
  readonly bad: (why: BadRow, line: number) => void
}

type Parse = (bytes: Uint8Array, options: Options) => unknown

/** Loaded when the first table is read: who reads only JSON never needs it, and CommonJS cannot require it. */
async function loadParser(): Promise<Parse> {
  return (await import('csv-parse/browser/esm/sync')).parse
}

const isNewline = (byte: number | undefined) => byte === 10 || byte === 13

/** Tells the line of offsets that never go back. */
class LineCounter {
  private at = 0
  private line = 1

  constructor(private readonly bytes: Uint8Array) {}

  lineOf(offset: number): number {
    for (; this.at < offset; this.at++) {
      const byte = this.bytes[this.at]
      if (byte === 10 || (byte === 13 && this.bytes[this.at + 1] !== 10)) this.line++
    }
    return this.line
  }
}

/** The first line from an offset on that is too long: where it begins and ends. */
function nextTooLong(bytes: Uint8Array, from: number): readonly [start: number, end: number] {
  let start = from
  for (let at = from; at <= bytes.length; at++) {
    if (at < bytes.length && !isNewline(bytes[at])) continue
    if (at - start > LARGEST_RECORD) return [start, at]
    start = at + 1
  }
  return [bytes.length, bytes.length]
}

/** The offset behind the end of a line. */
function afterLine(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && !isNewline(bytes[at])) at++
  return bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1
}

const REASONS: Readonly<Partial<Record<CsvErrorCode, BadRow>>> = {
  CSV_MAX_RECORD_SIZE: 'record-too-large',
  CSV_QUOTE_NOT_CLOSED: 'bad-quote',
  CSV_INVALID_CLOSING_QUOTE: 'bad-quote',
  INVALID_OPENING_QUOTE: 'bad-quote',
}

function reasonOf(error: unknown): BadRow {
  const reason = REASONS[(error as Partial<CsvError>).code ?? 'CSV_UNKNOWN_ERROR']
  if (reason === undefined) throw error
  return reason
}

/** Walks over a table, and goes on at the next line where a row cannot be read. */
class Walk {
  private readonly lines: LineCounter
  private bad = 0

  constructor(
    private readonly bytes: Uint8Array,
    private readonly delimiter: string,
    private readonly visitor: RowVisitor,
  ) {
    this.lines = new LineCounter(bytes)
  }

  run(parse: Parse): void {
    let at = 0
    while (at < this.bytes.length && this.bad <= MOST_BAD_ROWS) {
      const [long, end] = nextTooLong(this.bytes, at)
      this.upTo(parse, at, long)
      if (end > long) this.report('record-too-large', long)
      at = afterLine(this.bytes, end)
    }
  }

  private upTo(parse: Parse, from: number, to: number): void {
    let at = from
    while (at < to && this.bad <= MOST_BAD_ROWS) {
      const base = at
      let start = base
      try {
        this.parse(parse, this.bytes.subarray(base, to), (cells, end) => {
          this.visitor.row(cells, this.lineOf(start))
          start = base + end
        })
        return
      } catch (error) {
        this.report(reasonOf(error), start)
        at = afterLine(this.bytes, this.behindEmpty(start))
      }
    }
  }

  private parse(parse: Parse, bytes: Uint8Array, visit: (cells: string[], end: number) => void): void {
    parse(bytes, {
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
    this.visitor.bad(this.bad > MOST_BAD_ROWS ? 'too-many-bad-rows' : why, this.lineOf(offset))
  }

  /** The line of what begins at an offset, or behind the empty lines there. */
  private lineOf(offset: number): number {
    return this.lines.lineOf(this.behindEmpty(offset))
  }

  private behindEmpty(offset: number): number {
    let at = offset
    while (isNewline(this.bytes[at])) at++
    return at
  }
}

/**
 * Walks over the rows of a table of comma- or tab-separated values; empty lines are left out.
 *
 * @param bytes UTF-8 without a byte order mark
 * @param delimiter what stands between two cells
 * @param visitor told of each row, and of each line that cannot be read as one
 */
export async function eachRow(bytes: Uint8Array, delimiter: string, visitor: RowVisitor): Promise<void> {
  new Walk(bytes, delimiter, visitor).run(await loadParser())
}
