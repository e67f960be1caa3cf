import { plain } from '../schema/samples'

/** In place of a value: the key is taken away. */
export const GONE = Symbol('gone')

/** Values by where they go: `{ 'rules.0.op': 'about' }`. */
export type Changes = Readonly<Record<string, unknown>>

type Holder = Record<string, unknown>

/**
 * A copy of a value with other values in some places. Objects are put there as they are, so that one may stand twice.
 *
 * @param value plain data
 * @param changes what stands where
 */
export function changed(value: unknown, changes: Changes): unknown {
  const copy: unknown = plain(value)
  for (const [path, inner] of Object.entries(changes)) {
    const keys = path.split('.')
    const last = keys.pop() ?? ''
    const holder = keys.reduce((at, key) => at[key] as Holder, copy as Holder)
    if (inner === GONE) Reflect.deleteProperty(holder, last)
    else holder[last] = inner
  }
  return copy
}
