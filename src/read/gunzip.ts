import { Refused, SourceFailure } from './refused'

/** So many bytes may come out of a compressed file. */
const MOST = 8e9

/** Text compresses a hundredfold or so; what is far beyond is made to fill the memory. */
const MOST_TIMES = 500
/** As small a file as this may be mostly blanks. */
const ANY_TIMES = 1 << 24

/** What comes out of a compressed file, and what has gone into it so far. */
interface Flow {
  taken: number
  /** What went wrong on the way in; the other end only knows that something did. */
  failure?: unknown
}

function fed(chunks: AsyncIterable<Uint8Array>, flow: Flow): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = chunks[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await iterator.next()
        if (next.done === true) {
          controller.close()
          return
        }
        flow.taken += next.value.length
        controller.enqueue(next.value as Uint8Array<ArrayBuffer>)
      } catch (error) {
        flow.failure = error
        controller.error(error)
      }
    },
    async cancel() {
      await iterator.return?.()
    },
  })
}

/**
 * The contents of a file compressed with gzip. The platform's decompressor proves their checksum.
 *
 * @param chunks the compressed file
 * @throws Refused while it is read: `damaged-archive` where it is broken or cut off, `bomb` where far too much comes out
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const flow: Flow = { taken: 0 }
  const out: ReadableStream<Uint8Array> = fed(chunks, flow).pipeThrough(new DecompressionStream('gzip'))
  const reader = out.getReader()
  let made = 0
  try {
    for (;;) {
      const next = await reader.read().catch((error: unknown) => {
        throw (flow.failure ?? error) as Error
      })
      if (next.done) return
      made += next.value.length
      if (made > MOST || (made > ANY_TIMES && made > flow.taken * MOST_TIMES))
        throw new Refused('bomb', {}, { limit: MOST / 1e9, times: MOST_TIMES })
      yield next.value
    }
  } catch (error) {
    if (error instanceof Refused || error instanceof SourceFailure || flow.failure !== undefined) throw error
    throw new Refused('damaged-archive')
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
