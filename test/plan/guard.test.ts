import { describe, expect, it } from 'vitest'
import { guard, MOST_NESTING, MOST_VALUES } from '../../src/plan/guard'
import { MOST_DEPTH } from '../../src/indicators/node'

type Open = Record<string, unknown>

/** Codes and paths of what a guard finds. */
function found(value: unknown): string[] {
  const guarded = guard(value)
  if (guarded.ok) return []
  return guarded.problems.map(({ code, params, location, message }) => {
    expect(message['zh-CN'].length * message.en.length).toBeGreaterThan(0)
    const what = params['what'] ?? params['first']
    return `${code}${what === undefined ? '' : `:${what}`} ${location.path ?? '-'}`
  })
}

function nested(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown = 1): unknown {
  let value = innermost
  for (let i = 0; i < depth; i++) value = wrap(value)
  return value
}

const asArray = (inner: unknown) => [inner]
const asSum = (inner: unknown) => ({ node: 'add', of: [inner] })
const leaf = { node: 'number', value: 1 }

class Plan {
  id = 'x'
}

describe('what is plain JSON', () => {
  it('is copied: equal, of the same order of keys, and nothing shared', () => {
    const value = { b: [1, 'x', null, true, { z: -0.5, y: [] }], a: {} }
    const guarded = guard(value)
    expect(guarded).toEqual({ ok: true, value })
    const copy = (guarded as { value: typeof value }).value
    expect(JSON.stringify(copy)).toBe(JSON.stringify(value))
    expect(copy).not.toBe(value)
    expect(copy.b).not.toBe(value.b)
    expect(copy.a).not.toBe(value.a)
  })

  it.each([null, true, 0, '', [], {}, Object.assign(Object.create(null) as Open, { a: 1 })])('takes %j', (value) => {
    expect(found(value)).toEqual([])
  })

  it('gives objects without a prototype the usual one', () => {
    const guarded = guard(Object.assign(Object.create(null) as Open, { a: 1 }))
    expect(Object.getPrototypeOf((guarded as { value: object }).value)).toBe(Object.prototype)
  })

  it('leaves out what JSON.stringify leaves out: keys that are not enumerable', () => {
    const guarded = guard(Object.defineProperty({ a: 1 }, 'hidden', { value: () => 1, enumerable: false }))
    expect(guarded).toEqual({ ok: true, value: { a: 1 } })
  })
})

describe('what is not', () => {
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['function', () => 1],
    ['symbol', Symbol('x')],
    ['bigint', 1n],
    ['not-finite', NaN],
    ['not-finite', Infinity],
    ['date', new Date(0)],
    ['instance', new Plan()],
    ['instance', new Map()],
    ['instance', new Number(1)],
    ['instance', /x/],
    ['instance', Object.create({ id: 'inherited' })],
    ['sparse', [1, , 3]], // eslint-disable-line no-sparse-arrays
    ['sparse', new Array(4_000_000_000)],
    ['sparse', Object.assign([1], { more: 1 })],
  ])('refuses %s, wherever it stands', (what, value) => {
    expect(found(value)).toEqual([`not-json:${what} -`])
    expect(found({ rules: [0, { value }] })).toEqual([`not-json:${what} rules[1].value`])
  })

  it('refuses accessors without calling them, and keys that are symbols', () => {
    let called = false
    const value = {
      list: [
        {
          get a() {
            called = true
            return 1
          },
        },
      ],
      [Symbol('s')]: 1,
    }
    expect(found(value)).toEqual(['not-json:symbol -', 'not-json:accessor list[0].a'])
    expect(called).toBe(false)
  })

  it.each(['getPrototypeOf', 'ownKeys', 'getOwnPropertyDescriptor'])('refuses a proxy that throws at %s', (trap) => {
    const hostile = new Proxy({ a: 1 }, { [trap]: () => { throw new Error('no') } }) // prettier-ignore
    expect(found({ list: [hostile] })).toEqual(['not-json:unreadable list[0]'])
  })

  it('refuses a proxy that was revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(found(proxy)).toEqual(['not-json:unreadable -'])
  })

  it('names every one of them', () => {
    expect(found({ a: NaN, b: [undefined, { c: 1n }] })).toEqual([
      'not-json:not-finite a',
      'not-json:undefined b[0]',
      'not-json:bigint b[1].c',
    ])
  })

  it('but not without end', () => {
    const all = found(Array.from({ length: 5000 }, () => NaN))
    expect([all.length, all.at(-1)]).toEqual([1001, 'too-many-problems -'])
  })
})

describe('references', () => {
  it('refuses cycles', () => {
    const value: Open = { rules: [{}] }
    ;(value['rules'] as Open[])[0]!['plan'] = value
    expect(found(value)).toEqual(['cycle: rules[0].plan'])
    const own: Open = {}
    own['self'] = own
    expect(found({ own })).toEqual(['cycle:own own.self'])
  })

  it('refuses one object in two places', () => {
    const subject = { level: 'province' }
    expect(found({ a: { subject }, b: [subject] })).toEqual(['shared:a.subject b[0]'])
    expect(found([[], []])).toEqual([])
  })

  it('is not taken in by a chain of doublings', () => {
    let value: unknown = []
    for (let i = 0; i < 50; i++) value = [value, value]
    expect(found(value).length).toBe(50)
  })
})

describe('keys', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('refuses %s', (key) => {
    const value: unknown = JSON.parse(`{ "measures": { "${key}": { "polluted": true } } }`)
    expect(found(value)).toEqual([`forbidden-key measures.${key}`])
    expect(({} as Open)['polluted']).toBeUndefined()
  })

  it('takes the names of what objects inherit', () => {
    const value: unknown = JSON.parse('{ "toString": 1, "hasOwnProperty": 2 }')
    expect(guard(value)).toEqual({ ok: true, value })
  })
})

describe('depth and size', () => {
  it('takes as many levels as it says, and no more', () => {
    expect(found(nested(MOST_NESTING, asArray))).toEqual([])
    expect(found(nested(MOST_NESTING + 1, asArray))).toEqual([`too-deep ${'[0]'.repeat(MOST_NESTING)}`])
  })

  it('takes formulas as deep as they may be, in the deepest place that a plan has for them', () => {
    const within = (formula: unknown) => ({ rules: [{ readings: [{ subject: { where: formula } }] }] })
    expect(found(within(nested(MOST_DEPTH - 1, asSum, { node: 'compare', value: [1, 2] })))).toEqual([])
    expect(found(within(nested(MOST_DEPTH, asSum, leaf)))).toEqual([
      `formula-too-deep rules[0].readings[0].subject.where${'.of[0]'.repeat(MOST_DEPTH)}`,
    ])
  })

  it('counts the way down, not the nodes beside each other', () => {
    expect(found({ node: 'add', of: Array.from({ length: 100 }, () => ({ ...leaf })) })).toEqual([])
  })

  it('does not run out of stack', () => {
    expect(found(nested(1_000_000, asArray))).toEqual([`too-deep ${'[0]'.repeat(MOST_NESTING)}`])
    expect(found(nested(1_000_000, (inner) => ({ inner })))).toHaveLength(1)
  })

  it('refuses too many values', () => {
    expect(found(Array.from({ length: MOST_VALUES + 1 }, () => 0))).toEqual(['too-large -'])
    const wide = Array.from({ length: 1100 }, () => Array.from({ length: 1000 }, () => 0))
    expect(found({ wide })).toEqual(['too-large -'])
  })
})
