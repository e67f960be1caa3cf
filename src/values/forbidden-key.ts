const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Whether a key of an object from outside could change what other objects inherit; no record may have one.
 *
 * @param key as written
 */
export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN.has(key)
}
