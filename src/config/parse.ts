import { guard } from '../plan/guard'
import { knownKeys, shapeProblems } from '../plan/issues'
import { first, type Found } from '../plan/words'
import type { Config } from './config'
import { configShape } from './schema'

/** A configuration, or why it is none. */
export type ParsedConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly problems: readonly Found[] }

/**
 * Reads a configuration: refuses what is no plain JSON, keys that it does not know (with the nearest one that it does), and
 * values that do not fit, each with its path and in both languages.
 *
 * @param value what a file holds; none throws
 * @returns the configuration; whether its plans, rules and files exist shows when it is used
 * @example
 * const parsed = parseConfig({ plan: 'shanxi', fialOn: 'error' })
 * if (!parsed.ok) parsed.problems[0]?.message.en // 'unknown key “fialOn”; did you mean “failOn”?'
 */
export function parseConfig(value: unknown): ParsedConfig {
  const plain = guard(value)
  if (!plain.ok) return plain
  // without jit: zod's faster way makes code from strings, which a content security policy forbids
  const shaped = configShape.safeParse(plain.value, { error: knownKeys, jitless: true })
  if (shaped.success) return { ok: true, config: plain.value as Config }
  return { ok: false, problems: first(shapeProblems(shaped.error.issues, plain.value)) }
}
