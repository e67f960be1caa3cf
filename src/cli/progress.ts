import type { SingleBar } from 'cli-progress'
import { inert } from '../report/text/line'
import type { ReadProgress } from '../read/watch'
import type { Context, Sink } from './io'
import { RUN_WORDS } from './words'

const MB = 1_000_000

/** Names are cut to so many characters. */
const LONGEST_NAME = 40

/** What the bar writes to; whoever does not listen any more misses nothing. */
function terminalOf(sink: Sink): NodeJS.WritableStream {
  const stream = {
    isTTY: true,
    columns: sink.columns ?? 80,
    write: (text: string) => {
      void sink.write(text).catch(() => undefined)
      return true
    },
    on: () => stream,
    once: () => stream,
  }
  return stream as unknown as NodeJS.WritableStream
}

/** A bar on a terminal that shows how far reading has come; nothing at all where nobody looks. */
export interface Progress {
  readonly onProgress?: (progress: ReadProgress) => void
  /** Takes the bar away. */
  readonly stop: () => void
}

async function barOn(sink: Sink): Promise<SingleBar> {
  const { default: cliProgress } = await import('cli-progress')
  return new cliProgress.SingleBar({
    format: '{file} {bar} {done}',
    barsize: 20,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: false,
    clearOnComplete: true,
    stream: terminalOf(sink),
  })
}

/**
 * Shows how far reading has come, on stderr and only on a terminal. A file that comes in one piece is read sooner than a
 * bar is drawn.
 *
 * @param context where to, and in which language
 */
export async function progressOn({ io, say }: Context): Promise<Progress> {
  if (!io.err.isTTY) return { stop: () => undefined }
  const bar = await barOn(io.err)
  let shown: string | undefined
  return {
    onProgress: ({ file, bytes, total, rows }) => {
      if (shown === undefined && bytes === total) return
      const payload = {
        file: inert(file.slice(-LONGEST_NAME)),
        done: inert(say(RUN_WORDS.readSoFar(Math.round(bytes / MB), rows))),
      }
      if (shown !== file) {
        if (shown !== undefined) bar.stop()
        bar.start(total ?? Infinity, bytes, payload)
        shown = file
      } else bar.update(bytes, payload)
    },
    stop: () => {
      if (shown !== undefined) bar.stop()
    },
  }
}
