import type { Plan } from '../plan/plan'
import type { Day } from '../values/day'
import { nearest } from '../values/nearest'
import type { Problem } from '../values/problem'
import { Failure } from './failure'
import type { Context } from './io'
import { LIBRARY_IDS, plansNamed } from './library'
import { planValueOf } from './plan-file'
import { printProblems } from './problems'
import { RUN_WORDS, USAGE_WORDS } from './words'

/** The id of a plan without its year. */
export const withoutYear = (id: string) => id.replace(/-\d{4}$/, '')

/** Whether a name means a file rather than a plan of the library. */
export function isPlanFile(name: string): boolean {
  return /[/\\]|\.(json|ya?ml)$/i.test(name)
}

/** The plan of the library with that id, or the one of that name whose period has last begun. */
async function planOf(name: string, day: Day | undefined): Promise<Plan> {
  const [exact] = await plansNamed([name])
  if (exact) return exact
  const ids = LIBRARY_IDS.filter((id) => withoutYear(id) === name)
  if (ids.length === 0) throw new Failure(USAGE_WORDS.unknownPlan(name, LIBRARY_IDS, nearestPlan(name)))
  const begun = (await plansNamed(ids)).filter(({ period }) => day === undefined || period.from <= day)
  const [latest] = begun.sort((a, b) => (a.period.from < b.period.from ? 1 : -1))
  if (!latest) throw new Failure(USAGE_WORDS.notYet(name, day ?? '', ids))
  return latest
}

function nearestPlan(name: string): string | undefined {
  return nearest(name, [...LIBRARY_IDS, ...LIBRARY_IDS.map(withoutYear)])
}

async function planFromFile(path: string, context: Context): Promise<Plan> {
  const { parsePlan } = await import('../plan/parse')
  const parsed = parsePlan(await planValueOf(path))
  const problems = parsed.problems.map((one): Problem => ({ ...one, location: { file: path, ...one.location } }))
  await printProblems(problems, context)
  if (!parsed.ok) throw new Failure(RUN_WORDS.badPlan(path), 'input')
  return parsed.plan
}

/**
 * The plan that a name on the command line means. A name without its year is told in full on stderr.
 *
 * @param name id, id without its year, or a file
 * @param day the assessment day; without it the latest plan of a name is taken
 * @param context whom to tell
 * @throws Failure when there is none
 */
export async function choosePlan(name: string, day: Day | undefined, context: Context): Promise<Plan> {
  if (isPlanFile(name)) return planFromFile(name, context)
  const plan = await planOf(name, day)
  if (plan.id !== name) await context.note(context.say(RUN_WORDS.planIs(plan.id)))
  return plan
}

/** What `--plan` calls the plans of the library that govern the data. */
const AUTO = 'auto'

/** The plans that a call names. */
export interface Chosen {
  readonly plans: readonly Plan[]
  /** Whether those that govern the places of the data are meant too. */
  readonly auto: boolean
}

/**
 * The plans that names on the command line mean, each once.
 *
 * @param names ids, ids without their year, files, or `auto`
 * @param day the assessment day
 * @param context whom to tell
 * @throws Failure when there is no such plan
 */
export async function choosePlans(names: readonly string[], day: Day, context: Context): Promise<Chosen> {
  const plans = new Map<string, Plan>()
  for (const name of names) {
    const plan = name === AUTO ? undefined : await choosePlan(name, day, context)
    if (plan) plans.set(plan.id, plan)
  }
  return { plans: [...plans.values()], auto: names.includes(AUTO) }
}
