import * as z from 'zod/mini'
import { guard } from '../../plan/guard'
import { knownKeys, shapeProblems } from '../../plan/issues'
import { first } from '../../plan/words'
import { countSchema, daySchema, wordSchema } from '../../values/schema'
import { problems as problemsOf, type Location, type Problem } from '../../values/problem'
import { text } from '../../values/text'
import { placeKey } from './place-key'
import type { Waiver } from './policy'

/** A waiver as somebody writes it. */
const waiver = z.strictObject({
  rule: wordSchema,
  // YAML takes bare digits for a number
  place: z.union([wordSchema, countSchema]),
  reason: wordSchema,
  document: wordSchema,
  owner: wordSchema,
  expires: daySchema,
})

/** The shape of a file of waivers. */
export const waiversShape = z.strictObject({
  $schema: z.exactOptional(z.string()),
  waivers: z.array(waiver),
})

/** A file of waivers as somebody writes it. */
export interface WaiversFile {
  /** Where its JSON Schema is, for the editor of whoever writes it. */
  readonly $schema?: string
  readonly waivers: readonly {
    /** Id of the rule, or `plan/rule`. */
    readonly rule: string
    /** Code of the place, or its name where it has none; of a whole-region rule the region's. */
    readonly place: string | number
    /** Why it need not be put right for a while. */
    readonly reason: string
    /** Number or title of the approving document. */
    readonly document: string
    readonly owner: string
    /** The last day on which it holds. */
    readonly expires: string
  }[]
}

/**
 * The shape of a file of waivers (情况说明), as a Standard Schema.
 *
 * @example
 * waiversSchema.safeParse({ waivers: [] }).success // true
 */
export const waiversSchema: z.ZodMiniType<WaiversFile> = waiversShape

/** Waivers, or what is wrong with them. */
export type ParsedWaivers =
  | { readonly ok: true; readonly waivers: readonly Waiver[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const problem = problemsOf<'duplicate-waiver'>({
  'duplicate-waiver': {
    severity: 'error',
    say: (p) =>
      text(
        `${p['place']} 的要求 ${p['rule']} 已在${p['first']}写过情况说明，只留一份`,
        `there is a waiver for ${p['rule']} of ${p['place']} already, ${p['first']}: keep one of them`,
      ),
  },
})

function duplicates(waivers: readonly Waiver[]): readonly Problem[] {
  const seen = new Map<string, Waiver>()
  return waivers.flatMap((one): readonly Problem[] => {
    const key = `${one.rule} ${placeKey(one.place)}`
    const before = seen.get(key)
    seen.set(key, before ?? one)
    if (!before) return []
    const { file = '', row, path = '' } = before.location
    const first = row === undefined ? path : `${file}:${row}`
    return [problem('duplicate-waiver', one.location, { rule: one.rule, place: one.place, first })]
  })
}

/** A line tells where a waiver is; its path only where there is none. */
function lineOf({ path, ...rest }: Location): Location {
  return rest.row === undefined && path !== undefined ? { ...rest, path } : rest
}

/**
 * Reads waivers (情况说明): each with rule, place, reason, approving document, owner and the last day on which it holds.
 *
 * @param value what a file holds: `{ waivers: [{ rule, place, reason, document, owner, expires }] }`; none throws
 * @param locate where a path inside the value stands, such as `waivers[2].expires`; the path alone where it is not given
 * @returns the waivers, or all that is wrong with them
 * @example
 * const parsed = parseWaivers(JSON.parse(file))
 * if (parsed.ok) applyPolicy(view, { waivers: parsed.waivers })
 */
export function parseWaivers(value: unknown, locate: (path: string) => Location = (path) => ({ path })): ParsedWaivers {
  const placed = (one: Problem): Problem => ({ ...one, location: locate(one.location.path ?? '') })
  const plain = guard(value)
  if (!plain.ok) return { ok: false, problems: plain.problems.map(placed) }
  const shaped = waiversShape.safeParse(plain.value, { error: knownKeys, jitless: true })
  if (!shaped.success)
    return { ok: false, problems: first(shapeProblems(shaped.error.issues, plain.value)).map(placed) }
  const waivers = shaped.data.waivers.map(({ place, ...rest }, index): Waiver => ({
    ...rest,
    place: String(place),
    location: lineOf(locate(`waivers[${index}]`)),
  }))
  const twice = duplicates(waivers)
  return twice.length === 0 ? { ok: true, waivers } : { ok: false, problems: twice }
}
