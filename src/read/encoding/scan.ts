/** Why bytes are no text of an encoding, and where: the offset at which the bad character begins. */
export interface Fault {
  readonly why: 'nul' | 'invalid'
  /** From 0, in the file. */
  readonly offset: number
  /** From 1. */
  readonly line: number
}

/** Looks at the bytes of a file as they come, and remembers what stands between two pieces. */
export interface Scan {
  /** The first fault in a piece; nothing may be scanned behind one. */
  readonly next: (bytes: Uint8Array) => Fault | undefined
  /** The fault of a file that ends here: half a character. */
  readonly end: () => Fault | undefined
}

/** Where a scan stands: how many bytes it has seen, and on which line it is. */
export class Position {
  /** Whether the last character was a carriage return: a line feed behind it belongs to the same line break. */
  afterReturn = false

  constructor(
    /** Bytes before the piece that is looked at. */
    public offset = 0,
    public line = 1,
  ) {}

  /** Counts a character if it breaks a line. */
  pass(code: number): void {
    if (code === 13) this.line++
    else if (code === 10 && !this.afterReturn) this.line++
    this.afterReturn = code === 13
  }

  fault(why: Fault['why'], offset: number): Fault {
    return { why, offset, line: this.line }
  }

  /** As it stands now, for another scan to begin with. */
  copy(): Position {
    const copy = new Position(this.offset, this.line)
    copy.afterReturn = this.afterReturn
    return copy
  }
}
