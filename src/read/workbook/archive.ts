import { Inflate } from 'fflate'
import { joined, viewOf } from '../chunks'
import { Refused } from '../refused'
import { crc32 } from './crc32'

/** A file in an archive, as the archive's directory lists it. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly encrypted: boolean
  readonly crc: number
  /** Bytes as compressed, and as they should come out. */
  readonly packed: number
  readonly size: number
  /** Where its own header begins. */
  readonly offset: number
}

/** A workbook has some parts a sheet. */
const MOST_ENTRIES = 10_000

const END = 0x06054b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const STORED = 0
const DEFLATED = 8

const damaged = (): Refused => new Refused('damaged-archive')

/** Where the record stands that ends an archive. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength)
      return at
  throw damaged()
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): readonly [Entry, next: number] {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED) throw damaged()
  const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
    number,
    number,
    number,
  ]
  const flags = view.getUint16(at + 8, true)
  const entry: Entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) === 1,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
  return [entry, at + 46 + nameLength + extra + comment]
}

/**
 * What the directory of a ZIP archive lists.
 *
 * @param bytes the archive
 * @throws Refused `damaged-archive` where it has none, lists a name twice, or more than a workbook can have
 */
export function entriesOf(bytes: Uint8Array): readonly Entry[] {
  if (bytes.length < END_LENGTH) throw damaged()
  const view = viewOf(bytes)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw damaged()
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n++) {
    const [entry, next] = entryAt(bytes, view, at)
    entries.push(entry)
    at = next
  }
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) throw damaged()
  return entries
}

/** So many compressed bytes are inflated at a time: what comes of them is at most a thousand times as much. */
const PIECE = 1 << 14

function inflated(packed: Uint8Array, size: number): Uint8Array {
  const pieces: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate((piece) => {
    length += piece.length
    // it says itself how much it is
    if (length > size) throw damaged()
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length; at += PIECE)
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
  } catch {
    throw damaged()
  }
  return joined(pieces)
}

/**
 * One file of an archive; never more bytes of it than the archive's directory says.
 *
 * @param bytes the archive
 * @param entry the file
 * @throws Refused `damaged-archive` where it is not what the directory says; `encrypted`
 */
export function unpacked(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { offset, packed, size, method, encrypted, crc } = entry
  if (encrypted) throw new Refused('encrypted')
  const view = viewOf(bytes)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw damaged()
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const held = bytes.subarray(start, start + packed)
  if (held.length < packed || (method !== STORED && method !== DEFLATED)) throw damaged()
  const out = method === STORED ? held : inflated(held, size)
  if (out.length !== size || crc32(out) !== crc) throw damaged()
  return out
}
