import type { Problem } from '../../values/problem'
import { parsePlan } from '../parse'
import type { Plan } from '../plan'
import { MOST_PROBLEMS, problem, type Found, type PlanProblem } from '../words'
import type { LintCode } from './code'
import { days } from './days'
import { doubles } from './doubles'
import { expectations, expectedOf, foundKeys, idOf, inVain, type Expected } from './expected'
import { groundOf, type Linter } from './ground'
import { names } from './names'
import { parents } from './parents'
import { places } from './places'
import { possible } from './possible'
import { printed } from './printed'
import { readings } from './readings'
import { targets } from './targets'
import { time } from './time'
import { units } from './units'
import { unused } from './unused'
import type { Odd } from './words'

/** Something wrong with a plan, or odd about it. */
export interface LintProblem extends Problem<PlanProblem | LintCode> {
  /** Id of the rule, task, baseline, measure … that it is about, or of the plan; none where the plan cannot be used. */
  readonly id?: string
  /** Set where a defect of the plan tells of it: it is the document's own, known, and does not count. */
  readonly expected?: Expected
}

/** What a plan is looked at with. */
export interface LintOptions {
  /** Plans that may be its parents: those that it names are compared with it. */
  readonly parents?: readonly Plan[]
}

/** What the linter found. */
export interface LintResult {
  /** Whether nothing counts: nothing but notes, and what a defect of the plan tells of. */
  readonly ok: boolean
  /** In the order of the plan. */
  readonly problems: readonly LintProblem[]
  /** The plan, where it can be used. */
  readonly plan?: Plan
}

const LINTERS: readonly Linter[] = [
  days,
  targets,
  possible,
  printed,
  units,
  time,
  places,
  readings,
  doubles,
  names,
  unused,
  parents,
]

/** The parts of a plan as they are told of; what is of none of them comes first. */
const ORDER = ['measures', 'indicators', 'sections', 'rules', 'tasks', 'baselines', 'defects']

function positionOf({ location: { path = '' } }: Problem): readonly [number, number] {
  const [, part = '', index = '0'] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? []
  return [ORDER.indexOf(part), Number(index)]
}

function byPosition(one: Problem, other: Problem): number {
  const [[part, index], [otherPart, otherIndex]] = [positionOf(one), positionOf(other)]
  return part - otherPart || index - otherIndex
}

function countsFor({ severity, expected }: LintProblem): boolean {
  return severity !== 'note' && expected === undefined
}

function limited(problems: readonly LintProblem[]): readonly LintProblem[] {
  if (problems.length <= MOST_PROBLEMS) return problems
  return [...problems.slice(0, MOST_PROBLEMS), problem('too-many-problems', {}, { most: MOST_PROBLEMS })]
}

function lintUsable(plan: Plan, warnings: readonly Found[], library: readonly Plan[]): LintResult {
  const ground = groundOf(plan, library)
  const found: readonly (Found | Odd)[] = [...warnings, ...LINTERS.flatMap((linter) => [...linter(ground)])]
  const known = expectations(plan)
  const named = found.map((one): LintProblem & { readonly id: string } => {
    const id = idOf(one, plan)
    const expected = expectedOf(one, id, known)
    return { ...one, id, ...(expected ? { expected } : {}) }
  })
  const vain = [...inVain(plan, foundKeys(named))].map((one) => ({ ...one, id: idOf(one, plan) }))
  const problems = [...named, ...vain].sort(byPosition)
  return { ok: !problems.some(countsFor), problems: limited(problems), plan }
}

/**
 * Looks a plan through that somebody wrote: what keeps it from being used, as `parsePlan` says it, and in a plan that can
 * be used what is most likely a slip of the transcription or an anomaly of the document. What the document itself has
 * wrong stays as it is: a defect of the plan tells of it, and the problem is listed as expected. Each code is explained in
 * docs/lint.md.
 *
 * @param value what `JSON.parse` made of a file; any other value is refused, and none throws. A plan that is written in
 *   TypeScript may hold one object in several places: take `JSON.parse(JSON.stringify(plan))`
 * @param options plans that may be its parents
 * @returns the problems, and whether any of them counts
 * @example
 * const { ok, problems } = lintPlan(JSON.parse(file), { parents: plans })
 * for (const { location, message } of problems) console.log(location.path, message.en)
 */
export function lintPlan(value: unknown, options: LintOptions = {}): LintResult {
  const parsed = parsePlan(value)
  return parsed.ok
    ? lintUsable(parsed.plan, parsed.problems, options.parents ?? [])
    : { ok: false, problems: parsed.problems }
}
