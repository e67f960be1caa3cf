import type { Location, Params } from '../values/problem'
import type { ReadProblem } from './problem-codes'

/**
 * Thrown inside this room where a file turns out, at its beginning or in its middle, not to be usable at all; whoever reads
 * the file catches it and keeps the problem alone.
 */
export class Refused extends Error {
  constructor(
    readonly code: ReadProblem,
    readonly at: Omit<Location, 'file'> = {},
    readonly params: Params = {},
  ) {
    super(code)
  }
}

/** Thrown inside this room where the bytes of a file cannot be had: the disk or the line failed, not what it holds. */
export class SourceFailure extends Error {
  /** What the system calls it, or the name of the exception. */
  readonly reason: string

  constructor(cause: unknown) {
    const { code, name } = Object(cause) as { readonly code?: unknown; readonly name?: unknown }
    const reason = typeof code === 'string' ? code : typeof name === 'string' ? name : 'error'
    super(reason, { cause })
    this.reason = reason
  }
}
