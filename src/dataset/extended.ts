type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array

/** A longer array with the same beginning. */
export function extended<T extends Numbers>(from: T, to: T): T {
  to.set(from)
  return to
}
