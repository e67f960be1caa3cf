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

/** The bytes of a file, or why they could not be had. */
export type Taken = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: string }

/** By what they can do, not by class: a file may come from another window, whose classes are others. */
const can = <Name extends string>(source: object, name: Name): boolean =>
  typeof (source as Readonly<Partial<Record<Name, unknown>>>)[name] === 'function'

/**
 * The bytes of a file, however it was handed over.
 *
 * @param source bytes, a Blob or File, a web stream of bytes, or text
 * @throws ShequError `bad-option` for anything else
 */
async function bytesOf(source: Source): Promise<Uint8Array> {
  if (typeof source === 'string') return new TextEncoder().encode(source)
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
  if (typeof source === 'object' && (source as unknown) !== null) {
    if (can(source, 'arrayBuffer')) return new Uint8Array(await (source as Blob).arrayBuffer())
    if (can(source, 'getReader')) return drained(source as ReadableStream<Uint8Array>)
    if (Object.prototype.toString.call(source) === '[object ArrayBuffer]') return new Uint8Array(source as ArrayBuffer)
  }
  throw new ShequError(
    'bad-option',
    text('文件内容应为字节、Blob、流或文本', 'the contents of a file must be bytes, a Blob, a stream or text'),
  )
}

/**
 * The bytes of a file; a stream that breaks off is a problem of the input, not an exception.
 *
 * @param source bytes, a Blob or File, a web stream of bytes, or text
 * @throws ShequError `bad-option` for anything else
 */
export async function sourceBytes(source: Source): Promise<Taken> {
  try {
    return { ok: true, bytes: await bytesOf(source) }
  } catch (error) {
    if (error instanceof ShequError) throw error
    return { ok: false, reason: error instanceof Error ? error.name : 'error' }
  }
}
