import type { CheckOptions } from '../../src/check/options'
import type { DatasetInput } from '../../src/dataset/input'
import type { Plan } from '../../src/plan/plan'
import { plans as library } from '../../src/plans'

/** A case: plans, a day and data. */
export interface Case {
  readonly name: string
  /** Id of a plan of the file or of the library, or of several; the plan of the file where it is not given. */
  readonly plan?: string | readonly string[]
  /** Ids of plans that are known beside them. */
  readonly parents?: readonly string[]
  readonly day: string
  readonly data: DatasetInput
  readonly earlier?: readonly DatasetInput[]
  readonly readings?: Record<string, string>
  readonly evidence?: CheckOptions['evidence']
  readonly region?: CheckOptions['region']
  /** Ids of the rules that are looked at; all where they are not given. */
  readonly rules?: readonly string[]
}

/** A file of cases, with plans of its own or without. */
export interface Cases<One extends Case = Case> {
  readonly plan?: Plan
  readonly plans?: readonly Plan[]
  readonly cases: readonly One[]
}

/** The plans that a file brings. */
export function ownPlans({ plan, plans = [] }: Pick<Cases, 'plan' | 'plans'>): readonly Plan[] {
  return plan ? [plan, ...plans] : plans
}

function find(id: string, own: readonly Plan[]): Plan {
  const plan = [...own, ...library].find((one) => one.id === id)
  if (!plan) throw new Error(`no plan ${id}`)
  return plan
}

/** The plans that a case is about. */
export function plansOf({ plan }: Case, own: readonly Plan[]): readonly Plan[] {
  const ids = plan === undefined ? own.slice(0, 1).map(({ id }) => id) : typeof plan === 'string' ? [plan] : plan
  return ids.map((id) => find(id, own))
}

/** How a case is checked. */
export function optionsOf(
  { day, readings, evidence, earlier, region, rules, parents }: Case,
  own: readonly Plan[],
): CheckOptions {
  return {
    day,
    ...(readings ? { readings } : {}),
    ...(evidence ? { evidence } : {}),
    ...(earlier ? { earlier } : {}),
    ...(region ? { region } : {}),
    ...(rules ? { rules } : {}),
    ...(parents ? { parents: parents.map((id) => find(id, own)) } : {}),
  }
}
