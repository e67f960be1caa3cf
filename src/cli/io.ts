import type { Lang, Text } from '../values/text'

/** Where text goes: a terminal, a file, a pipe. */
export interface Sink {
  /** Settles when the text is taken; rejects with {@link Closed} when nobody reads any more. */
  readonly write: (text: string) => Promise<void>
  readonly isTTY: boolean
  /** Columns of a terminal. */
  readonly columns?: number | undefined
}

/** What the command line touches of its process. */
export interface Io {
  readonly out: Sink
  readonly err: Sink
  readonly env: Readonly<Record<string, string | undefined>>
  /** Standard input, opened when it is asked for. */
  readonly in?: () => AsyncIterable<Uint8Array>
  /** Calls back when somebody presses Ctrl-C, instead of ending the process, until what it returns is called. */
  readonly onInterrupt?: (stop: () => void) => () => void
}

/** Whoever read the output has gone. */
export class Closed extends Error {}

/** What a command runs with. */
export interface Context {
  readonly io: Io
  readonly lang: Lang
  /** Whether the call itself gives the language: then no configuration changes it. */
  readonly langGiven?: boolean
  readonly say: (text: Text) => string
  /** Writes a line for people to stderr. */
  readonly note: (text: string) => Promise<void>
}

/** 0: done; 1: something in force is unmet; 2: the call or the input is unusable; 3: nothing could be decided; 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 130

/** What is written piece by piece; bytes go to files alone. */
export type Pieces = Iterable<string> | Promise<Uint8Array>

/** A result that goes to a file. */
export interface Output {
  readonly chunks: Pieces
  readonly file: string
}

/** What a command comes to: its exit code, known before the first piece of output is made. */
export interface Outcome {
  readonly code: ExitCode
  readonly chunks: Pieces
  /** The file to write to, instead of stdout. */
  readonly output?: string | undefined
  /** Other results, each in a file of its own. */
  readonly files?: readonly Output[]
}

/** A command: its arguments and options as commander gives them. */
export type Command<Flags> = (args: readonly string[], flags: Flags, context: Context) => Promise<Outcome>

/** Pieces that can go anywhere: a command refuses to send bytes to stdout before it makes any. */
export function textOf(pieces: Pieces): Iterable<string> {
  if (pieces instanceof Promise) throw new TypeError('bytes go to a file')
  return pieces
}

const BUFFER = 1 << 16

/** Joins small pieces, so that not each of them is waited for. */
export function* gathered(chunks: Iterable<string>): Generator<string> {
  let held: string[] = []
  let length = 0
  for (const chunk of chunks) {
    held.push(chunk)
    length += chunk.length
    if (length < BUFFER) continue
    yield held.join('')
    held = []
    length = 0
  }
  if (length > 0) yield held.join('')
}
