import { ShequError } from '../values/error'
import { text } from '../values/text'
import { SourceFailure } from './refused'

/** What a file can be handed over as; a stream of Node is an `AsyncIterable` of bytes. */
export type Source = Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | string

/** A file whose bytes come piece by piece. */
export interface Opened {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Bytes in all, where that is known beforehand. */
  readonly size?: number
}

/** So many bytes of what is in memory are looked at in one go. */
const PIECE = 1 << 20

/** By what they can do, not by class: a file may come from another window, whose classes are others. */
const can = <Name extends PropertyKey>(source: object, name: Name): boolean =>
  typeof (source as Readonly<Partial<Record<Name, unknown>>>)[name] === 'function'

// eslint-disable-next-line @typescript-eslint/require-await -- what is in memory is read like what has to be waited for
async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

const END = { done: true, value: undefined } as const

/** No generator: one that waits for bytes could not be ended before they come. */
function streamed(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const reader = stream.getReader()
      return {
        next: async () => {
          const { done, value } = await reader.read()
          return done ? END : { done, value }
        },
        // whoever sends the bytes need not go on when nobody reads them
        return: async () => {
          await reader.cancel().catch(() => undefined)
          return END
        },
      }
    },
  }
}

async function* whole(blob: Blob): AsyncGenerator<Uint8Array> {
  yield* pieces(new Uint8Array(await blob.arrayBuffer()))
}

const ofBlob = (blob: Blob): AsyncIterable<Uint8Array> =>
  can(blob, 'stream') ? streamed(blob.stream() as ReadableStream<Uint8Array>) : whole(blob)

/** Tells a source that fails from a file that is wrong. */
function guarded(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = chunks[Symbol.asyncIterator]()
      return {
        next: () =>
          iterator.next().catch((error: unknown) => {
            throw new SourceFailure(error)
          }),
        return: () => iterator.return?.() ?? Promise.resolve(END),
      }
    },
  }
}

const inMemory = (bytes: Uint8Array): Opened => ({ chunks: pieces(bytes), size: bytes.length })

function opened(source: Source): Opened | undefined {
  if (typeof source === 'string') return inMemory(new TextEncoder().encode(source))
  if (ArrayBuffer.isView(source)) return inMemory(new Uint8Array(source.buffer, source.byteOffset, source.byteLength))
  if (typeof source !== 'object' || (source as unknown) === null) return undefined
  if (can(source, 'arrayBuffer')) return { chunks: ofBlob(source as Blob), size: (source as Blob).size }
  if (can(source, 'getReader')) return { chunks: streamed(source as ReadableStream<Uint8Array>) }
  if (Object.prototype.toString.call(source) === '[object ArrayBuffer]')
    return inMemory(new Uint8Array(source as ArrayBuffer))
  return can(source, Symbol.asyncIterator) ? { chunks: source as AsyncIterable<Uint8Array> } : undefined
}

/**
 * Opens a file, however it was handed over. While its bytes come, a {@link SourceFailure} tells of a source that breaks off.
 *
 * @param source bytes, a Blob or File, a stream of bytes, or text
 * @throws ShequError `bad-option` for anything else
 */
export function openSource(source: Source): Opened {
  const made = opened(source)
  if (made) return { ...made, chunks: guarded(made.chunks) }
  throw new ShequError(
    'bad-option',
    text('文件内容应为字节、Blob、流或文本', 'the contents of a file must be bytes, a Blob, a stream or text'),
  )
}
