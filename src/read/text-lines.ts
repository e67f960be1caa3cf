/** The longest line. A longer one has lost its line breaks. */
const LONGEST = 1 << 20

/** A line of text. */
export interface TextLine {
  /** From 1. */
  readonly number: number
  /** Without its line break; undefined where it is too long to be one. */
  readonly text: string | undefined
}

/** Cuts text into lines as it comes. */
class LineCutter {
  private carry = ''
  private number = 1
  private skipping = false

  cut(text: string, last: boolean): TextLine[] {
    if (this.skipping && !text.includes('\n')) return []
    const pieces = (this.carry + text).split('\n')
    this.carry = last ? '' : (pieces.pop() as string)
    const lines = pieces.flatMap((piece) => this.line(piece))
    if (this.carry.length > LONGEST) {
      if (!this.skipping) lines.push({ number: this.number, text: undefined })
      this.skipping = true
      this.carry = ''
    }
    return lines
  }

  private line(text: string): TextLine[] {
    const number = this.number++
    // the end of a line that was told of already
    if (this.skipping) {
      this.skipping = false
      return []
    }
    return [{ number, text: text.length > LONGEST ? undefined : text }]
  }
}

/**
 * The lines of a text, some at a time.
 *
 * @param blocks UTF-8 without a byte order mark
 */
export async function* linesOf(blocks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly TextLine[]> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const cutter = new LineCutter()
  for await (const block of blocks) yield cutter.cut(decoder.decode(block, { stream: true }), false)
  yield cutter.cut(decoder.decode(), true)
}
