import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/plan/parse'
import { planSchema } from '../../src/plan/schema'
import { shanxi2021 } from '../../src/plans/shanxi-2021'
import { fullPlan, plain } from '../schema/samples'

type Path = readonly (string | number)[]
type Holder = Record<string | number, unknown>

function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    yield here
    yield* pathsIn(inner, here)
  }
}

interface Source {
  readonly plan: unknown
  readonly paths: readonly Path[]
}

const SOURCES: readonly Source[] = [fullPlan, shanxi2021].map((plan) => ({ plan, paths: [...pathsIn(plan)] }))

/** Values that other values are mistaken for, and values that are no JSON at all. */
const odd = fc.constantFrom<unknown>(
  null, true, false, 0, -1, 1.5, 1e300, 0.1 + 0.2, '', ' ', 'x', '2025-02-30', '2025-12-31', 'households', 'kind',
  'facility-area', [], {}, [1, 2], { node: 'number', value: 1 }, { node: 'is', id: 'kind', in: ['urban'] },
  undefined, NaN, Infinity, 1n, new Date(0), new Map(), () => 1, Symbol('x'), JSON.parse('{"__proto__":{}}'),
) // prettier-ignore

const key = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('id', 'node', 'of', 'value', 'toString', 'constructor'),
)

const value = fc.oneof(fc.jsonValue(), odd, fc.anything())

/** How a plan is spoilt at one place. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('delete', 'replace', 'insert', 'copy', 'share'),
  from: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  key,
  value,
})

type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

const pick = <T>(list: readonly T[], at: number): T => list[Math.floor(at * list.length)] as T

function inside(plan: unknown, path: Path): unknown {
  let at = plan
  for (const step of path) at = typeof at === 'object' && at !== null ? (at as Holder)[step] : undefined
  return at
}

/** What a change puts in its place. */
function newValue(plan: unknown, { plan: original, paths }: Source, one: Change): unknown {
  if (one.kind === 'share') return inside(plan, pick(paths, one.from))
  return one.kind === 'copy' ? plain(inside(original, pick(paths, one.from))) : one.value
}

function spoil(plan: unknown, source: Source, one: Change): void {
  const path = pick(source.paths, one.at)
  const last = path.at(-1) as string | number
  const holder = inside(plan, path.slice(0, -1))
  // an earlier change may have put something else in the way
  if (typeof holder !== 'object' || holder === null) return
  if (one.kind !== 'delete') {
    const next = Array.isArray(holder) ? holder.length : one.key
    Reflect.set(holder, one.kind === 'insert' ? next : last, newValue(plan, source, one))
  } else if (Array.isArray(holder)) holder.splice(Number(last), 1)
  else Reflect.deleteProperty(holder, last)
}

function holds(given: unknown): void {
  const parsed = parsePlan(given)
  for (const { message, location, code } of parsed.problems) {
    expect([code, message['zh-CN'].length > 0, message.en.length > 0]).toEqual([code, true, true])
    expect(location.path).not.toBe('')
    expect(`${message['zh-CN']} ${message.en}`).not.toMatch(/\[object|expected undefined|应为undefined/)
  }
  if (!parsed.ok) expect(parsed.problems.some(({ severity }) => severity === 'error')).toBe(true)
  else {
    expect(planSchema.safeParse(parsed.plan).error).toBeUndefined()
    expect(parsed.plan).toEqual(given)
    expect(parsePlan(plain(parsed.plan))).toEqual(parsed)
  }
}

describe('whatever is given', () => {
  it('is taken or refused, never thrown at: JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), holds), { numRuns: 300 })
  })

  it('is taken or refused, never thrown at: anything', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSet: true,
          withNullPrototype: true,
          withObjectString: true,
          withSparseArray: true,
          withTypedArray: true,
          withBoxedValues: true,
        }),
        holds,
      ),
      { numRuns: 300 },
    )
  })

  it.each(SOURCES.map((source, index) => [index, source] as const))(
    'a plan spoilt in a few places: %i',
    (_, source) => {
      let taken = 0
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const plan: unknown = plain(source.plan)
          for (const one of changes) spoil(plan, source, one)
          holds(plan)
          if (parsePlan(plan).ok) taken++
        }),
        { numRuns: 150 },
      )
      // some changes leave a plan that is fine, so both ways are walked
      expect(taken).toBeGreaterThan(0)
      expect(taken).toBeLessThan(150)
    },
  )
})
