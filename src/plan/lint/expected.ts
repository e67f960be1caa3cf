import type { Problem } from '../../values/problem'
import type { Text } from '../../values/text'
import type { Defect, Plan } from '../plan'
import { at } from '../words'
import { odd, type Odd } from './words'

/** The defect of the text that makes a problem an expected one. */
export interface Expected {
  /** Id of the defect. */
  readonly defect: string
  readonly note: Text
}

/** The parts of a plan whose entries have ids. */
type List = 'parents' | 'sections' | 'rules' | 'tasks' | 'baselines' | 'defects'

const IN_LIST = /^(parents|sections|rules|tasks|baselines|defects)\[(\d+)\]/
const IN_RECORD = /^(?:measures|indicators)\.([\w-]+)/

/**
 * The id of what a problem is about: of a rule, task, baseline, measure …; else that of the plan.
 *
 * @param problem a problem of the plan
 * @param plan a plan that can be used
 */
export function idOf({ location: { path = '' } }: Pick<Problem, 'location'>, plan: Plan): string {
  const [, list, index] = IN_LIST.exec(path) ?? []
  const entry = list === undefined ? undefined : plan[list as List][Number(index)]
  return entry?.id ?? IN_RECORD.exec(path)?.[1] ?? plan.id
}

const keyOf = (code: string, id: string): string => `${code} ${id}`

/** Which defect of a plan tells of which problem. */
export function expectations({ defects }: Plan): ReadonlyMap<string, Defect> {
  return new Map(
    defects.flatMap((defect) => (defect.lint ?? []).map(({ code, id }) => [keyOf(code, id), defect] as const)),
  )
}

/** The defect that tells of a problem. Errors are never expected: the plan cannot be used. */
export function expectedOf(problem: Problem, id: string, known: ReadonlyMap<string, Defect>): Expected | undefined {
  const defect = problem.severity === 'error' ? undefined : known.get(keyOf(problem.code, id))
  return defect && { defect: defect.id, note: defect.note }
}

/** What defects tell of and was not found: mended by now, or misspelt. */
export function* inVain({ defects }: Plan, found: ReadonlySet<string>): Generator<Odd> {
  for (const [index, { lint = [] }] of defects.entries())
    for (const [place, { code, id }] of lint.entries())
      if (!found.has(keyOf(code, id)))
        yield odd('expected-in-vain', at(['defects', index, 'lint', place]), { code, id })
}

/** The keys of problems under which defects tell of them. */
export function foundKeys(problems: readonly { readonly code: string; readonly id: string }[]): ReadonlySet<string> {
  return new Set(problems.map(({ code, id }) => keyOf(code, id)))
}
