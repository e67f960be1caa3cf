import { Closed, type Sink } from './io'

/** A stream of the process; only a terminal has columns. */
type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

/** A stream of the process as a sink. A reader that has gone is no error of ours. */
export function sinkOf(stream: Stream): Sink {
  let gone = false
  stream.on('error', () => {
    gone = true
  })
  return {
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.isTTY === true ? stream.columns : undefined
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone) {
          reject(new Closed())
          return
        }
        stream.write(text, (error?: NodeJS.ErrnoException | null) => {
          if (!error) resolve()
          else reject(error.code === 'EPIPE' ? new Closed() : error)
        })
      }),
  }
}
