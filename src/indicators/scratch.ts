import { CHUNK } from '../measures/column'

/** Scratch for one chunk: least and largest values, what rows come to, and some of its rows. */
export interface Scratch {
  readonly lo: Float64Array
  readonly hi: Float64Array
  readonly first: Uint8Array
  readonly second: Uint8Array
  readonly picked: Int32Array
}

/** A fresh {@link Scratch} for a table of so many rows. */
export function scratch(rows: number): Scratch {
  const size = Math.min(rows, CHUNK)
  return {
    lo: new Float64Array(size),
    hi: new Float64Array(size),
    first: new Uint8Array(size),
    second: new Uint8Array(size),
    picked: new Int32Array(size + 1),
  }
}
