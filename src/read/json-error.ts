type Token = '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'scalar'
type Expected = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'after'

const SPACE = /[ \t\r\n]*/y
const TOKEN =
  /[{}[\],:]|"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\uffff]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

const VALUE: Readonly<Partial<Record<Token, Expected>>> = {
  '{': 'firstKey',
  '[': 'firstValue',
  text: 'after',
  scalar: 'after',
}

/** What may stand where, and what may follow it. */
const GRAMMAR: Readonly<Record<Expected, Readonly<Partial<Record<Token, Expected>>>>> = {
  value: VALUE,
  firstValue: { ...VALUE, ']': 'after' },
  key: { text: 'colon' },
  firstKey: { text: 'colon', '}': 'after' },
  colon: { ':': 'value' },
  after: { ',': 'value', ']': 'after', '}': 'after' },
}

function tokenOf(text: string): Token {
  if (text.startsWith('"')) return 'text'
  return /^[{}[\],:]$/.test(text) ? (text as Token) : 'scalar'
}

/** Follows the brackets; false for one that closes another, or for anything behind the end. */
function follow(open: string[], token: Token): boolean {
  if (token === '{' || token === '[') open.push(token)
  if (token === '}' || token === ']') return open.pop() === (token === '}' ? '{' : '[')
  return token !== ',' || open.length > 0
}

/**
 * Where text stops being JSON. Engines do not tell, or each in its own words.
 *
 * @param json text that `JSON.parse` refused
 * @returns the offset of the first character that cannot stand there, or of the end
 * @example
 * errorOffset('[1, 2') // 5
 */
export function errorOffset(json: string): number {
  const open: string[] = []
  let expected: Expected | undefined = 'value'
  for (let at = 0; ;) {
    SPACE.lastIndex = at
    SPACE.exec(json)
    TOKEN.lastIndex = SPACE.lastIndex
    const start = SPACE.lastIndex
    const [word] = TOKEN.exec(json) ?? []
    if (word === undefined) return start
    const token = tokenOf(word)
    const next: Expected | undefined = GRAMMAR[expected][token]
    if (next === undefined || !follow(open, token)) return start
    expected = token === ',' && open.at(-1) === '{' ? 'key' : next
    at = TOKEN.lastIndex
  }
}
