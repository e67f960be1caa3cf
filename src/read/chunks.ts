import { Refused } from './refused'

/** Pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only, second] = pieces
  if (only && !second) return only
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** Bytes to be read as numbers. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The beginning of a file, and all of it. */
export interface Peeked {
  /** At least so many bytes as asked for, or the whole file. */
  readonly head: Uint8Array
  /** Whether the head is the whole file. */
  readonly whole: boolean
  /** The file from its beginning; to be read once. */
  readonly chunks: AsyncIterable<Uint8Array>
}

async function* behind(head: Uint8Array, rest: AsyncIterator<Uint8Array> | undefined): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest?.next(); next && next.done !== true; next = await rest?.next()) yield next.value
  } finally {
    await rest?.return?.()
  }
}

/**
 * Looks at the beginning of a file and leaves it to be read from there.
 *
 * @param chunks the file
 * @param length how many bytes to look at
 */
export async function peeked(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const rest = chunks[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let held = 0
  while (held < length) {
    const next = await rest.next()
    if (next.done === true) {
      const head = joined(pieces)
      return { head, whole: true, chunks: behind(head, undefined) }
    }
    pieces.push(next.value)
    held += next.value.length
  }
  const head = joined(pieces)
  return { head, whole: false, chunks: behind(head, rest) }
}

/** So many bytes are worked on in one go: fewer would take longer, more would take more memory. */
const BLOCK = 1 << 19

/** The same bytes in pieces of a size that is worth the work on each. */
export async function* inBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    if (length < BLOCK) continue
    yield joined(held)
    held = []
    length = 0
  }
  if (length > 0) yield joined(held)
}

/**
 * All bytes of a file at once.
 *
 * @param chunks the file
 * @param most how many bytes it may have
 * @throws Refused `too-large` when it has more
 */
export async function collected(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > most) throw new Refused('too-large', {}, { limit: Math.round(most / 1e6) })
    pieces.push(chunk)
  }
  return joined(pieces)
}
