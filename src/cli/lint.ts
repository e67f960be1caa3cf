import { inert, layOut } from '../report/text/line'
import { lintPlan } from '../plan/lint/lint-plan'
import { plans as library } from '../plans'
import type { Lang } from '../values/text'
import { Failure } from './failure'
import type { Command, Context } from './io'
import { lintLines, type Linted } from './lint-text'
import { choiceOf } from './options'
import { paintFor } from './paint'
import { choosePlan, isPlanFile } from './plan-choice'
import { planValueOf } from './plan-file'

/** The options of `lint` as they are given. */
export interface LintFlags {
  readonly format: string
}

/** What a name means, as plain JSON: plans of the library hold some objects in several places. */
async function valueOf(name: string, context: Context): Promise<unknown> {
  if (isPlanFile(name)) return planValueOf(name)
  return JSON.parse(JSON.stringify(await choosePlan(name, undefined, context))) as unknown
}

/** A file that cannot be read is told of, and does not keep the others from being looked through. */
async function valueOrNone(name: string, context: Context): Promise<{ readonly value: unknown } | undefined> {
  try {
    return { value: await valueOf(name, context) }
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'input') throw error
    await context.note(`shequ: ${inert(context.say(error.text))}`)
    return undefined
  }
}

function jsonOf({ name, result }: Linted, lang: Lang): unknown {
  const { ok, plan, problems } = result
  return {
    name,
    plan: plan?.id ?? null,
    ok,
    problems: problems.map(({ code, severity, location, id, params, message, expected }) => ({
      code,
      severity,
      path: location.path ?? '',
      ...(id === undefined ? {} : { id }),
      params,
      message: message[lang],
      ...(expected ? { expected: { defect: expected.defect, note: expected.note[lang] } } : {}),
    })),
    defects: (plan?.defects ?? []).map(({ id, section, note }) => ({ id, section, note: note[lang] })),
  }
}

/** Looks plans through: those of the library by their ids, others as files. */
export const lint: Command<LintFlags> = async (names, flags, context) => {
  const { lang, io } = context
  const format = choiceOf('--format', flags.format, ['text', 'json'])
  const linted: Linted[] = []
  for (const name of names) {
    const given = await valueOrNone(name, context)
    if (given) linted.push({ name, result: lintPlan(given.value, { parents: library }) })
  }
  const { columns = Infinity } = io.out
  const chunk =
    format === 'json'
      ? `${JSON.stringify({ lang, plans: linted.map((one) => jsonOf(one, lang)) }, null, 2)}\n`
      : layOut(
          linted.flatMap((one) => lintLines(one, lang)),
          { lang, width: columns, paint: paintFor(io) },
        )
  const code = linted.length < names.length ? 2 : linted.every(({ result }) => result.ok) ? 0 : 1
  return { code, chunks: linted.length === 0 ? [] : [chunk] }
}
