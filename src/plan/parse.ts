import { guard } from './guard'
import { knownKeys, shapeProblems } from './issues'
import type { Plan } from './plan'
import { planShape } from './schema'
import { unusable } from './usable'
import { first, type Found } from './words'

/** A plan with its warnings, or why it is none. */
export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan; readonly problems: readonly Found[] }
  | { readonly ok: false; readonly problems: readonly Found[] }

/**
 * Reads a plan that comes as JSON: refuses what is no plain JSON, what is not of the shape of a plan, and what could not
 * be used, each with its path and in both languages.
 *
 * @param value what `JSON.parse` made of a file; any other value is refused, and none throws
 * @returns a plan that shares nothing with the value, and warnings; or the problems, at least one of them an error
 * @example
 * const parsed = parsePlan(JSON.parse(file))
 * if (parsed.ok) check(parsed.plan, dataset, { day: '2025-12-31' })
 * else for (const { location, message } of parsed.problems) console.log(location.path, message.en)
 */
export function parsePlan(value: unknown): ParsedPlan {
  const plain = guard(value)
  if (!plain.ok) return plain
  // without jit: zod's faster way makes code from strings, which a content security policy forbids
  const shaped = planShape.safeParse(plain.value, { error: knownKeys, jitless: true })
  if (!shaped.success) return { ok: false, problems: first(shapeProblems(shaped.error.issues, plain.value)) }
  // zod changes nothing in a plan: the copy is the same, with its keys in the order in which they were written
  const plan = plain.value as Plan
  const problems = first(unusable(plan))
  return problems.some(({ severity }) => severity === 'error') ? { ok: false, problems } : { ok: true, plan, problems }
}
