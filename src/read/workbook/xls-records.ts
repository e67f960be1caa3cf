import { Refused } from '../refused'

/** Bytes before what a record holds: its kind and its length. */
const HEAD = 4
const BIFF8 = 0x0600

const BEGIN = 0x0809
const END = 0x000a
const CONTINUE = 0x003c
const FORMULA = 0x0006
const FILE_PASS = 0x002f
const STRINGS = 0x00fc
const MERGES = 0x00e5
/** Which cell is selected: the library passes over it, and so over all that is made one. */
const PASSED_OVER = 0x001d

/** Where the length of a formula stands in its record. */
const FORMULA_LENGTH = 20
const MERGE = 8

/** Pieces of the list of texts, of 8 kB each. The library's time grows with their square: 1000 take a quarter of a minute. */
const MOST_PIECES = 2000

/** What a record must have: so many bytes at least, and where it holds a text, its letters. */
interface Kind {
  readonly least: number
  /** Where the number of letters stands. */
  readonly letters?: number
}

/** The records in which cells are, and those that say how to read them. */
const KINDS: ReadonlyMap<number, Kind> = new Map([
  [BEGIN, { least: 4 }],
  [END, { least: 0 }],
  [FORMULA, { least: FORMULA_LENGTH + 2 }],
  [STRINGS, { least: 8 }],
  [MERGES, { least: 2 }],
  [0x0022, { least: 2 }], // whether days count from 1904
  [0x0042, { least: 2 }], // code page
  [0x0081, { least: 2 }], // what a sheet is
  [0x0085, { least: 8 }], // name of a sheet
  [0x00bd, { least: 12 }], // numbers in a row
  [0x00d6, { least: 8, letters: 6 }], // text in more than one font
  [0x00e0, { least: 20 }], // look of cells
  [0x00fd, { least: 10 }], // text in the list of texts
  [0x0203, { least: 14 }], // number
  [0x0204, { least: 8, letters: 6 }], // text
  [0x0205, { least: 8 }], // yes, no, or an error
  [0x0207, { least: 2, letters: 0 }], // text that a formula gives
  [0x027e, { least: 10 }], // number in short
  [0x041e, { least: 4, letters: 2 }], // format of numbers
])

const damaged = (): Refused => new Refused('not-a-workbook')

/** Goes over the records of a workbook. */
class Records {
  at = 0
  private depth = 0
  private hasStrings = false

  constructor(
    private readonly view: DataView,
    private readonly size = view.byteLength,
  ) {}

  /** Whether there is one more: what follows the end of the last sheet is none. */
  more(): boolean {
    return this.at + HEAD <= this.size && (this.depth > 0 || this.word(this.at) === BEGIN)
  }

  /** Looks at one record, makes it harmless, and goes on to the next. */
  next(): void {
    const [type, length] = [this.word(this.at), this.word(this.at + 2)]
    if (this.at + HEAD + length > this.size) throw damaged()
    const kind = KINDS.get(type)
    if (kind) this.look(type, length, kind)
    else if (type === FILE_PASS) throw new Refused('encrypted')
    else if (type !== CONTINUE) this.view.setUint16(this.at, PASSED_OVER, true)
    this.at += HEAD + length
  }

  private look(type: number, length: number, { least, letters }: Kind): void {
    const from = this.at + HEAD
    if (length < least) throw damaged()
    if (letters !== undefined && this.word(from + letters) > this.whole(length).bytes - letters - 2) throw damaged()
    if (type === BEGIN) this.begin(from)
    else if (type === END) this.depth--
    // how a figure was come to is not asked for, and the library does not end with a formula that is damaged
    else if (type === FORMULA) this.view.setUint16(from + FORMULA_LENGTH, 0, true)
    else if (type === STRINGS) this.strings(length)
    else if (type === MERGES && 2 + this.word(from) * MERGE > length) throw damaged()
  }

  private begin(from: number): void {
    const version = this.word(from)
    if (version !== BIFF8) throw version < BIFF8 ? new Refused('too-old-workbook') : damaged()
    this.depth++
  }

  private strings(length: number): void {
    if (this.hasStrings) throw damaged()
    if (this.whole(length).pieces > MOST_PIECES) throw new Refused('too-large-workbook')
    this.hasStrings = true
  }

  /** How much a record holds with the records that continue it. */
  private whole(length: number): { readonly bytes: number; readonly pieces: number } {
    let [bytes, pieces] = [length, 1]
    for (let at = this.at + HEAD + length; at + HEAD <= this.size && this.word(at) === CONTINUE; pieces++) {
      const more = this.word(at + 2)
      bytes += more
      at += HEAD + more
    }
    return { bytes, pieces }
  }

  private word(at: number): number {
    return this.view.getUint16(at, true)
  }
}

/**
 * The records of an XLS workbook ([MS-XLS]) that the library may see: those of its cells, without formulas. Others are
 * there, so that each stands where it stood, and say nothing.
 *
 * @param stream the workbook as kept in its compound file
 * @throws Refused `encrypted`, `too-old-workbook`, `too-large-workbook`, or `not-a-workbook` where a record does not hold
 * what it says
 */
export function soundRecords(stream: Uint8Array): Uint8Array {
  const sound = stream.slice()
  const records = new Records(new DataView(sound.buffer))
  while (records.more()) records.next()
  if (records.at === 0) throw damaged()
  return sound.subarray(0, records.at)
}
