import type { Encoding } from '../../values/encoding'
import { peeked } from '../chunks'
import { Refused } from '../refused'
import { decoderFor } from './decoder'
import { looksUtf16, markOf } from './encodings'

/** So many bytes tell how a file may be encoded. */
const LOOKED_AT = 4096

/** A text file as UTF-8 without a byte order mark. */
export interface Utf8Text {
  /** Pieces of it; characters may be cut between two of them. */
  readonly blocks: AsyncIterable<Uint8Array>
  /** How it is encoded; known for sure when all of it has been read. */
  readonly encoding: () => Encoding
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  decoder: ReturnType<typeof decoderFor>,
): AsyncGenerator<Uint8Array> {
  let left = skip
  for await (const chunk of chunks) {
    const bytes = decoder.push(left === 0 ? chunk : chunk.subarray(left))
    left = 0
    if (bytes.length > 0) yield bytes
  }
  const rest = decoder.end()
  if (rest.length > 0) yield rest
}

/**
 * A text file as UTF-8. How it is encoded is found out by rule: its byte order mark tells (UTF-8, UTF-16, GB18030); without
 * one it is UTF-8 if all of it is, or else GB18030 if all of it is.
 *
 * @param chunks the file
 * @throws Refused while it is read: `not-utf8`, `not-as-marked`, `unknown-encoding`, `utf16-without-mark`, `holds-nul`
 */
export async function toUtf8(chunks: AsyncIterable<Uint8Array>): Promise<Utf8Text> {
  const { head, chunks: all } = await peeked(chunks, LOOKED_AT)
  const mark = markOf(head)
  if (!mark && looksUtf16(head)) throw new Refused('utf16-without-mark')
  const skip = mark?.bytes.length ?? 0
  const decoder = decoderFor(mark?.encoding, skip)
  return { blocks: decoded(all, skip, decoder), encoding: () => decoder.encoding }
}
