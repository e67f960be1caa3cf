import { MOST_DEPTH } from '../indicators/node'
import { isForbiddenKey } from '../values/forbidden-key'
import type { Params } from '../values/problem'
import { pathText, type Path } from './path'
import { at, first, MOST_PROBLEMS, problem, type Found, type NotJson, type PlanProblem } from './words'

/**
 * How deep a plan may nest. A formula of {@link MOST_DEPTH} nodes takes two levels a node (a sum and its list), and the
 * way down to it takes less than the rest.
 */
export const MOST_NESTING = 2 * MOST_DEPTH + 16

/** How many values a plan may hold. */
export const MOST_VALUES = 1_000_000

/** A plain copy of a value, or why it is no plain JSON. */
export type Guarded =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problems: readonly Found[] }

/** An object or array on the way, with the copy that is being filled. */
interface Frame {
  readonly source: object
  readonly copy: unknown[] | Record<string, unknown>
  readonly key: string | number
  readonly above: Frame | undefined
  readonly depth: number
  /** How many formula nodes lie above it, itself included. */
  readonly nodes: number
}

/** Whether objects of this prototype are mere records, those of another window or frame included. */
function isRecord(source: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(source)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function isNode(source: object): boolean {
  return typeof Object.getOwnPropertyDescriptor(source, 'node')?.value === 'string'
}

function isAbove(frame: Frame | undefined, other: Frame): boolean {
  for (let one = frame; one; one = one.above) if (one === other) return true
  return false
}

/** The path of a frame, or of a key in it. */
function pathOf(above: Frame | undefined, key?: string | number): Path {
  const path: (string | number)[] = above === undefined || key === undefined ? [] : [key]
  for (let one = above; one?.above; one = one.above) path.unshift(one.key)
  return path
}

/** Copies a value without recursion: a value that nests without end never meets the end of the stack. */
class Copier {
  readonly problems: Found[] = []
  private readonly seen = new Map<object, Frame>()
  private readonly waiting: Frame[] = []
  private values = 0

  run(root: unknown): unknown {
    const copy = this.take(root, undefined, '')
    // the list grows while it is walked through
    for (const frame of this.waiting) {
      this.fill(frame)
      if (this.values <= MOST_VALUES) continue
      this.report('too-large', { most: MOST_VALUES })
      break
    }
    return copy
  }

  private report(code: PlanProblem, params: Params, above?: Frame, key?: string | number): void {
    if (this.problems.length <= MOST_PROBLEMS) this.problems.push(problem(code, at(pathOf(above, key)), params))
  }

  /** Reports a value, in the place of which the copy has nothing. */
  private refuse(what: NotJson, above: Frame | undefined, key?: string | number): null {
    this.report('not-json', { what }, above, key)
    return null
  }

  private take(value: unknown, above: Frame | undefined, key: string | number): unknown {
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value
      case 'number':
        return Number.isFinite(value) ? value : this.refuse('not-finite', above, key)
      case 'object':
        return value === null ? null : this.open(value, above, key)
      default:
        return this.refuse(typeof value as NotJson, above, key)
    }
  }

  private open(source: object, above: Frame | undefined, key: string | number): unknown {
    const before = this.seen.get(source)
    if (before) {
      const code = isAbove(above, before) ? 'cycle' : 'shared'
      this.report(code, { first: pathText(pathOf(before)) }, above, key)
      return null
    }
    try {
      const copy = this.emptyCopy(source)
      return typeof copy === 'string' ? this.refuse(copy, above, key) : this.queue({ source, copy, key, above })
    } catch {
      // only a proxy throws when it is looked at
      return this.refuse('unreadable', above, key)
    }
  }

  /** Leaves the copy empty, to be filled when its turn comes. */
  private queue(one: Omit<Frame, 'depth' | 'nodes'>): Frame['copy'] {
    const { source, copy, above, key } = one
    const nodes = (above?.nodes ?? 0) + (isNode(source) ? 1 : 0)
    const frame: Frame = { source, copy, key, above, depth: (above?.depth ?? 0) + 1, nodes }
    this.seen.set(source, frame)
    if (nodes > MOST_DEPTH) this.report('formula-too-deep', { most: MOST_DEPTH }, above, key)
    else if (frame.depth > MOST_NESTING) this.report('too-deep', { most: MOST_NESTING }, above, key)
    else this.waiting.push(frame)
    return copy
  }

  private emptyCopy(source: object): Frame['copy'] | NotJson {
    if (Array.isArray(source)) return []
    if (isRecord(source)) return {}
    return source instanceof Date ? 'date' : 'instance'
  }

  private fill(frame: Frame): void {
    try {
      const keys = Object.keys(frame.source)
      this.values += keys.length
      if (this.values > MOST_VALUES) return
      if (Object.getOwnPropertySymbols(frame.source).length > 0) this.refuse('symbol', frame)
      if (Array.isArray(frame.copy)) this.fillArray(frame, frame.copy, keys.length)
      else for (const key of keys) this.fillKey(frame, frame.copy, key)
    } catch {
      this.refuse('unreadable', frame)
    }
  }

  private fillArray(frame: Frame, copy: unknown[], keys: number): void {
    const { length } = frame.source as unknown[]
    if (keys !== length) this.refuse('sparse', frame)
    else
      for (let index = 0; index < length; index++) {
        const own = Object.getOwnPropertyDescriptor(frame.source, index)
        copy.push(own ? this.takeOwn(own, frame, index) : this.refuse('sparse', frame))
      }
  }

  private fillKey(frame: Frame, copy: Record<string, unknown>, key: string): void {
    const own = Object.getOwnPropertyDescriptor(frame.source, key)
    if (isForbiddenKey(key)) this.report('forbidden-key', { key }, frame, key)
    else if (own) copy[key] = this.takeOwn(own, frame, key)
  }

  private takeOwn(own: PropertyDescriptor, frame: Frame, key: string | number): unknown {
    return own.get || own.set ? this.refuse('accessor', frame, key) : this.take(own.value, frame, key)
  }
}

/**
 * Makes sure that a value is plain JSON of a bearable size before anything walks through it: no cycles, no object in two
 * places, no keys that reach prototypes, no depth without end.
 *
 * @param value anything at all; nothing of it is called, accessors included
 * @returns a copy that shares nothing with the value, its keys in the same order; or what was found wrong
 * @example
 * guard({ rules: [NaN] }) // { ok: false, problems: [{ code: 'not-json', location: { path: 'rules[0]' }, … }] }
 */
export function guard(value: unknown): Guarded {
  const copier = new Copier()
  const copy = copier.run(value)
  return copier.problems.length === 0 ? { ok: true, value: copy } : { ok: false, problems: first(copier.problems) }
}
