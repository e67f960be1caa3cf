import { ShequError } from '../values/error'
import { text } from '../values/text'

/** What a file can be handed over as. */
export type Source = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | string

async function drained(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value)
    length += next.value.length
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/**
 * The bytes of a file, however it was handed over.
 *
 * @param source bytes, a Blob or File, a web stream of bytes, or text
 * @throws ShequError `bad-option` for anything else
 */
export async function bytesOf(source: Source): Promise<Uint8Array> {
  if (typeof source === 'string') return new TextEncoder().encode(source)
  if (source instanceof Uint8Array) return source
  if (source instanceof ArrayBuffer) return new Uint8Array(source)
  if (typeof Blob !== 'undefined' && source instanceof Blob) return new Uint8Array(await source.arrayBuffer())
  if (typeof ReadableStream !== 'undefined' && source instanceof ReadableStream) return drained(source)
  throw new ShequError(
    'bad-option',
    text('文件内容应为字节、Blob、流或文本', 'the contents of a file must be bytes, a Blob, a stream or text'),
  )
}
