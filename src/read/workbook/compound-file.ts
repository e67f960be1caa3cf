import { joined, viewOf } from '../chunks'
import { Refused } from '../refused'

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HEADER = 512
/** Numbers from here on are no sectors, but say that a chain ends or that a sector is free. */
const NO_SECTOR = 0xfffffffa
const NO_ENTRY = 0xffffffff
/** So many sectors of the table of sectors stand in the header itself. */
const LISTED = 109
const SMALL_SECTOR = 64
const ENTRY = 128
const STREAM = 2

const damaged = (): Refused => new Refused('not-a-workbook')

/** What stands where: sectors of one size, and which one follows each of them. */
class Sectors {
  private next: DataView = new DataView(new ArrayBuffer(0))

  constructor(
    private readonly bytes: Uint8Array,
    private readonly size: number,
    private readonly first: number,
  ) {}

  /** The bytes of a sector; the last one of a file may be cut short. */
  at(number: number): Uint8Array {
    const from = this.first + number * this.size
    if (from >= this.bytes.length) throw damaged()
    return this.bytes.subarray(from, from + this.size)
  }

  /** The bytes of a sector that must not be cut short. */
  whole(number: number): Uint8Array {
    const sector = this.at(number)
    if (sector.length < this.size) throw damaged()
    return sector
  }

  follow(table: Uint8Array): void {
    this.next = viewOf(table)
  }

  /** The bytes of a chain of sectors; one that runs in a ring has no end, and is damage. */
  chain(start: number): Uint8Array {
    const parts: Uint8Array[] = []
    const most = this.bytes.length / this.size
    for (let number = start; number < NO_SECTOR;) {
      if (parts.length > most || number * 4 + 4 > this.next.byteLength) throw damaged()
      parts.push(this.at(number))
      number = this.next.getUint32(number * 4, true)
    }
    return joined(parts)
  }
}

/** The numbers of the sectors that hold the table of which sector follows which. */
function tableSectors(header: DataView, sectors: Sectors, most: number): readonly number[] {
  const numbers: number[] = []
  const take = (view: DataView, from: number, count: number): void => {
    for (let n = 0; n < count; n++) {
      const number = view.getUint32(from + n * 4, true)
      if (number < NO_SECTOR) numbers.push(number)
    }
  }
  take(header, 76, LISTED)
  for (let number = header.getUint32(68, true), seen = 0; number < NO_SECTOR; seen++) {
    const more = viewOf(sectors.whole(number))
    if (seen > most || numbers.length > most) throw damaged()
    const listed = more.byteLength / 4 - 1
    take(more, 0, listed)
    number = more.getUint32(listed * 4, true)
  }
  if (numbers.length > most) throw damaged()
  return numbers
}

/** Something in the directory of a compound file. */
interface Entry {
  readonly name: string
  readonly type: number
  /** Entries beside it with names before and after its own. */
  readonly sides: readonly number[]
  readonly child: number
  readonly start: number
  readonly size: number
}

function entryAt(directory: DataView, at: number): Entry {
  const length = Math.min(Math.max(directory.getUint16(at + 64, true) / 2 - 1, 0), 31)
  const letters = Array.from({ length }, (_, n) => directory.getUint16(at + n * 2, true))
  return {
    name: String.fromCharCode(...letters),
    type: directory.getUint8(at + 66),
    sides: [directory.getUint32(at + 68, true), directory.getUint32(at + 72, true)],
    child: directory.getUint32(at + 76, true),
    start: directory.getUint32(at + 116, true),
    size: directory.getUint32(at + 120, true),
  }
}

/** The entries right beneath the root: what else has such names belongs to documents embedded in this one. */
function topEntries(entries: readonly Entry[]): readonly Entry[] {
  const [found, open] = [new Set<Entry>(), [entries[0]?.child ?? NO_ENTRY]]
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const entry = entries[number]
    if (!entry || found.has(entry)) continue
    found.add(entry)
    open.push(...entry.sides)
  }
  return [...found]
}

/** A compound file ([MS-CFB]): streams of bytes by their names, as programs of before 2007 kept their documents. */
export class CompoundFile {
  private readonly sectors: Sectors
  private readonly small: Sectors
  private readonly entries: readonly Entry[]

  /**
   * @param bytes the file
   * @throws Refused `not-a-workbook` where it is none, or damaged
   */
  constructor(
    bytes: Uint8Array,
    private readonly header = viewOf(bytes.subarray(0, HEADER)),
  ) {
    if (bytes.length < HEADER || SIGNATURE.some((byte, n) => bytes[n] !== byte)) throw damaged()
    const shift = header.getUint16(30, true)
    if (shift !== 9 && shift !== 12) throw damaged()
    const size = 2 ** shift
    this.sectors = new Sectors(bytes, size, size)
    const table = tableSectors(header, this.sectors, bytes.length / size)
    this.sectors.follow(joined(table.map((number) => this.sectors.at(number))))
    const directory = viewOf(this.sectors.chain(header.getUint32(48, true)))
    const all = Array.from({ length: Math.floor(directory.byteLength / ENTRY) }, (_, n) =>
      entryAt(directory, n * ENTRY),
    )
    this.entries = topEntries(all)
    const root = all[0]
    this.small = new Sectors(root ? this.sectors.chain(root.start) : new Uint8Array(0), SMALL_SECTOR, 0)
    this.small.follow(this.sectors.chain(header.getUint32(60, true)))
  }

  /** Whether it has a stream or a folder of a name. */
  has(name: string): boolean {
    return this.entries.some((entry) => entry.name === name)
  }

  /**
   * The bytes of a stream.
   *
   * @param name as in the directory, without a folder
   * @throws Refused `not-a-workbook` where there is none, or not all of it
   */
  stream(name: string): Uint8Array {
    const entry = this.entries.find((one) => one.name === name && one.type === STREAM)
    if (!entry) throw damaged()
    const kept = entry.size < this.header.getUint32(56, true) ? this.small : this.sectors
    const bytes = kept.chain(entry.start)
    if (bytes.length < entry.size) throw damaged()
    return bytes.subarray(0, entry.size)
  }
}
