/** Lists whose order says nothing: the parts of a sum, the options of a class. */
const UNORDERED = new Set(['of', 'in', 'only', 'except'])

/**
 * Plain data as a text that is the same for what says the same: neither the order of keys counts nor that of the parts of
 * a sum.
 *
 * @param value a formula, a condition, a subject
 * @param key the key that it stands under
 * @example
 * canonical({ b: 1, a: 2 }) === canonical({ a: 2, b: 1 }) // true
 */
export function canonical(value: unknown, key = ''): string {
  if (Array.isArray(value)) {
    const parts = value.map((part) => canonical(part))
    return `[${(UNORDERED.has(key) ? parts.sort() : parts).join(',')}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner, name)}`).join(',')}}`
}
