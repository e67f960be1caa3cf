/** A bit of each byte of four that is set when the byte is no ASCII, and 14 in each byte. */
const [HIGH, FOURTEENS] = [0x80808080 | 0, 0x0e0e0e0e]

const NONE = new Int32Array(0)

/** Finds runs of plain characters, four bytes at a time: those of one byte that are neither NUL nor a line break. */
export class PlainRuns {
  private readonly first: number
  private readonly fours: Int32Array

  constructor(bytes: Uint8Array) {
    const { buffer, byteOffset, length } = bytes
    this.first = Math.min(-byteOffset & 3, length)
    const count = (length - this.first) >> 2
    // where there is not one four, none may begin where these bytes end either
    this.fours = count === 0 ? NONE : new Int32Array(buffer, byteOffset + this.first, count)
  }

  /** An offset up to which, from another one on, all are plain; perhaps not the last such one. */
  behind(from: number): number {
    const { first, fours } = this
    if (((from - first) & 3) !== 0 || from < first) return from
    let at = (from - first) >> 2
    // a byte below 14 borrows, and one above 127 has the bit itself
    while (at < fours.length && (((fours[at]! - FOURTEENS) | fours[at]!) & HIGH) === 0) at++
    return first + at * 4
  }
}
