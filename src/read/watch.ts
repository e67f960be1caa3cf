import type { Opened } from './source'
import { PlainLines, type TextPiece } from './plain-lines'
import type { Sheet } from './sheet'

/** How far the reading of a file has come. */
export interface ReadProgress {
  readonly file: string
  /** Bytes of the file that have been taken in; of a compressed file as it stands on the disk. */
  readonly bytes: number
  /** Bytes in all, where that is known beforehand. */
  readonly total?: number
  /** Rows, or lines of NDJSON, that have been found so far. */
  readonly rows: number
}

/** Who is told how far reading has come, and who may end it. */
export interface Watchers {
  /** Told again and again while a file is read, and once when it has been. */
  readonly onProgress?: (progress: ReadProgress) => void
  /** Ends the reading: it then throws the signal's reason. */
  readonly signal?: AbortSignal
}

/** Rejected when a signal is given, until nobody listens any more. */
class Abortion {
  readonly promise: Promise<never>
  private readonly listener: () => void

  constructor(private readonly signal: AbortSignal) {
    let reject: (reason: unknown) => void
    this.promise = new Promise<never>((_, refuse) => {
      reject = refuse
    })
    this.listener = () => reject(signal.reason)
    signal.addEventListener('abort', this.listener)
    // whether anybody waits for it just then or not
    this.promise.catch(() => undefined)
  }

  forget(): void {
    this.signal.removeEventListener('abort', this.listener)
  }
}

/** Watches over the reading of one file: tells how far it has come, and ends it when asked to. */
export class Watch {
  private rows = 0
  private bytes = 0
  private readonly iterator: AsyncIterator<Uint8Array>
  private readonly abortion: Abortion | undefined

  constructor(
    private readonly file: string,
    private readonly opened: Opened,
    private readonly watchers: Watchers,
  ) {
    this.iterator = opened.chunks[Symbol.asyncIterator]()
    if (watchers.signal) this.abortion = new Abortion(watchers.signal)
  }

  /** The bytes of the file, to be read once. */
  async *chunks(): AsyncGenerator<Uint8Array> {
    const { abortion, iterator } = this
    for (;;) {
      this.watchers.signal?.throwIfAborted()
      const next = await (abortion ? Promise.race([iterator.next(), abortion.promise]) : iterator.next())
      if (next.done === true) return
      this.bytes += next.value.length
      this.tell()
      yield next.value
    }
  }

  /** The same sheet; its rows are counted as they are read. */
  sheet(sheet: Sheet<TextPiece>): Sheet<TextPiece> {
    return { ...sheet, batches: this.counted(sheet.batches) }
  }

  /** Counts rows. */
  count(rows: number): void {
    this.rows += rows
  }

  /** Lets go of the file, read to its end or not. */
  async close(): Promise<void> {
    this.abortion?.forget()
    this.tell()
    const closed = this.iterator.return?.()
    // who still waits for bytes is not waited for
    if (this.watchers.signal?.aborted === true) closed?.catch(() => undefined)
    else await closed
  }

  private async *counted(batches: Sheet<TextPiece>['batches']): AsyncGenerator<readonly TextPiece[]> {
    for await (const batch of batches) {
      yield batch
      for (const piece of batch) this.count(piece instanceof PlainLines ? piece.taken : 1)
    }
  }

  private tell(): void {
    const { file, bytes, rows, opened } = this
    const total = opened.size === undefined ? {} : { total: opened.size }
    this.watchers.onProgress?.({ file, bytes, ...total, rows })
  }
}
