/** What JSON text came to: a value, or the line of its first error where the machine names it. */
export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line?: number }

const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.]*(?:[eE][+-]?\d+)?/g
const MAYBE_LONG = /\d[\d.]{15}/

const digits = (numeral: string) =>
  numeral
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '').length

/**
 * JSON text whose numerals of more digits than a double carries are texts instead. Read as numbers they would be rounded
 * without a word; as texts they are refused where they stand.
 */
function withLongNumeralsQuoted(json: string): string {
  if (!MAYBE_LONG.test(json)) return json
  return json.replace(TOKENS, (token) => (token.startsWith('"') || digits(token) <= 15 ? token : `"${token}"`))
}

/** Engines name the place in their own words: a position, or a line. */
function lineOf(error: unknown, json: string): number | undefined {
  const message = error instanceof Error ? error.message : ''
  const line = /\bline (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /\bposition (\d+)/.exec(message)?.[1]
  if (position === undefined) return /\bend of JSON/i.test(message) ? json.trimEnd().split('\n').length : undefined
  return json.slice(0, Number(position)).split('\n').length
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
    const exact = withLongNumeralsQuoted(json)
    return { ok: true, value: exact === json ? value : JSON.parse(exact) }
  } catch (error) {
    const line = lineOf(error, json)
    return line === undefined ? { ok: false } : { ok: false, line }
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
