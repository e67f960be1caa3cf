import type * as z from 'zod/mini'
import { PATTERNS } from '../values/schema'
import { text, type Text } from '../values/text'
import { shown, type Path } from './path'
import { at, both, either, formatText, near, problem, typeText, type Found, type PlanProblem } from './words'

type Issue = z.core.$ZodIssue

/** An issue, where it lies, and what stands there. */
interface Case {
  readonly path: Path
  readonly value: unknown
  /** False where the key is missing. */
  readonly there: boolean
}

const NOWHERE: Case = { path: [], value: undefined, there: false }

function step(from: Case, key: string | number): Case {
  const path = [...from.path, key]
  const holder = from.value
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return { ...NOWHERE, path }
  return { path, value: (holder as Record<string | number, unknown>)[key], there: true }
}

const inside = (from: Case, path: readonly PropertyKey[]): Case => (path as Path).reduce(step, from)

function foundText(value: unknown): Text {
  if (typeof value === 'string') return text(`文本“${shown(value)}”`, `the text “${shown(value)}”`)
  if (Array.isArray(value)) return typeText('array')
  if (typeof value === 'object' && value !== null) return typeText('object')
  return text(String(value), String(value))
}

const valueText = (value: unknown): Text => text(String(value), String(value))

/** What would have been right, as far as an issue tells. */
function expectedOf(issue: Issue): readonly Text[] {
  switch (issue.code) {
    case 'invalid_type':
      return [typeText(issue.expected)]
    case 'invalid_value':
      return issue.values.map(valueText)
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? issue.options.map(valueText)
        : issue.errors.flatMap((branch) => branch.slice(0, 1).flatMap(expectedOf))
    default:
      return []
  }
}

const expected = (issue: Issue) => both('expected', either(expectedOf(issue)))

/** A value of the right type that is none of the known ones, or a value of another type. */
function unknownValue(issue: Issue, { path, value }: Case, known: readonly unknown[]): Found {
  if (typeof value !== 'string') return wrongType(issue, { path, value, there: true })
  const words = known.filter((word) => typeof word === 'string')
  return problem('unknown-value', at(path), { value: shown(value), ...expected(issue), ...near(value, words) })
}

function wrongType(issue: Issue, { path, value }: Case): Found {
  return problem('wrong-type', at(path), { ...both('found', foundText(value)), ...expected(issue) })
}

/** Whether a branch of a union is not the one that was meant: already the value as a whole is of another kind. */
function isOther(branch: readonly Issue[]): boolean {
  return branch.some((i) => i.path.length === 0 && (i.code === 'invalid_type' || i.code === 'invalid_value'))
}

function ofUnion(issue: z.core.$ZodIssueInvalidUnion, here: Case): Iterable<Found> {
  if ('options' in issue && issue.options) return [unknownValue(issue, here, issue.options)]
  const meant = issue.errors.find((branch) => !isOther(branch))
  return meant ? meant.flatMap((inner) => [...ofIssue(inner, here)]) : [wrongType(issue, here)]
}

function* ofKeys(issue: z.core.$ZodIssueUnrecognizedKeys, { path }: Case): Generator<Found> {
  const known = issue.message.split(' ')
  for (const key of issue.keys)
    yield problem('unknown-key', at([...path, key]), { key: shown(key), known: known.join(', '), ...near(key, known) })
}

function ofFormat(pattern: string, { path, value }: Case): Found {
  if (pattern === String(PATTERNS.word)) return problem('blank', at(path))
  return problem('bad-format', at(path), { value: shown(value), ...both('expected', formatText(pattern)) })
}

function ofKey(issue: z.core.$ZodIssueInvalidKey, { path }: Case): readonly Found[] {
  const value = shown(path.at(-1))
  return issue.issues.map((inner) => {
    const pattern = inner.code === 'invalid_format' ? String(inner.pattern) : ''
    if (pattern === String(PATTERNS.word)) return problem('blank', at(path))
    return problem('bad-key', at(path), { value, ...both('expected', formatText(pattern)) })
  })
}

function ofSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, { path, value }: Case): Found {
  const [sign, bound] = issue.code === 'too_small' ? ['>', issue.minimum] : ['<', issue.maximum]
  if (!Array.isArray(value)) {
    const range = `${sign}${issue.inclusive ? '=' : ''} ${bound}`
    return problem('out-of-range', at(path), { value: shown(value), range })
  }
  // the only arrays with a most are pairs
  const pair = issue.code === 'too_big' || bound === 2
  return problem('bad-length', at(path), { found: value.length, [pair ? 'exact' : 'least']: Number(bound) })
}

/** A key that is not there; an array where an object belongs has none of the keys. */
function missing(issue: Issue, { path }: Case, holder: Case): Found {
  const key = path.at(-1)
  if (!Array.isArray(holder.value) || typeof key === 'number')
    return problem('missing', at(path), { key: String(key), ...expected(issue) })
  const types = { ...both('found', typeText('array')), ...both('expected', typeText('object')) }
  return problem('wrong-type', at(holder.path), types)
}

function ofIssue(issue: Issue, root: Case): Iterable<Found> {
  const here = inside(root, issue.path)
  if (!here.there) return [missing(issue, here, inside(root, issue.path.slice(0, -1)))]
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(issue, here)]
    case 'invalid_value':
      return [unknownValue(issue, here, issue.values)]
    case 'invalid_union':
      return ofUnion(issue, here)
    case 'unrecognized_keys':
      return ofKeys(issue, here)
    case 'invalid_key':
      return ofKey(issue, here)
    case 'invalid_format':
      return [ofFormat(String(issue.pattern), here)]
    case 'too_small':
    case 'too_big':
      return [ofSize(issue, here)]
    case 'custom':
      return [problem(issue.params?.['problem'] as PlanProblem, at(here.path), { value: shown(here.value) })]
    case 'not_multiple_of':
    case 'invalid_element':
      return [wrongType(issue, here)]
    default:
      return issue satisfies never
  }
}

/**
 * What zod is asked to say of an issue: of keys that it does not know, the ones that it does, parted by spaces.
 *
 * @param issue an issue with the schema that raised it
 */
export function knownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined
  const { shape } = (issue.inst as z.core.$ZodObject)._zod.def
  return Object.keys(shape).join(' ')
}

/**
 * Issues of zod as problems in both languages: each says what was found, what was expected, and the nearest known word.
 *
 * @param issues found with {@link knownKeys} as the error map
 * @param value what they were found in
 */
export function* shapeProblems(issues: readonly Issue[], value: unknown): Generator<Found> {
  for (const issue of issues) yield* ofIssue(issue, { path: [], value, there: true })
}
