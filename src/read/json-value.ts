import { errorOffset } from './json-error'

/** What JSON text came to: a value, or the line of its first error. */
export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line: number }

const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.]*(?:[eE][+-]?\d+)?/g
const MAYBE_LOSSY = /\d[\d.]{15}|e-\d{3}/i

/** Whether a double would not stand for a numeral: more digits than it carries, or nothing left of it but zero. */
function isLossy(numeral: string): boolean {
  const digits = numeral.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '')
  return digits.length > 15 || (digits !== '' && Number(numeral) === 0)
}

/**
 * JSON text whose numerals that a double does not carry are texts instead. Read as numbers they would be rounded without
 * a word; as texts they are refused where they stand.
 */
function withLossyQuoted(json: string): string {
  if (!MAYBE_LOSSY.test(json)) return json
  return json.replace(TOKENS, (token) => (token.startsWith('"') || !isLossy(token) ? token : `"${token}"`))
}

/**
 * Parses JSON, and loses no digit of a numeral.
 *
 * @param json text
 * @returns the value; objects have only the keys written, `__proto__` among them as any other
 */
export function parseJson(json: string): Parsed {
  try {
    // parsed as it is first: quoting tokens of what is not JSON could make JSON of it
    const value: unknown = JSON.parse(json)
    const exact = withLossyQuoted(json)
    return { ok: true, value: exact === json ? value : JSON.parse(exact) }
  } catch {
    return { ok: false, line: json.slice(0, errorOffset(json)).split(/\r\n?|\n/).length }
  }
}

/** An object as JSON makes it: neither null nor an array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Whether a value nests no deeper than so many levels.
 *
 * @param value a parsed value
 * @param most 0: no object and no array
 */
export function nestsAtMost(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return most > 0 && Object.values(value).every((part) => nestsAtMost(part, most - 1))
}

/** One step of a path inside a JSON value. */
export function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}
