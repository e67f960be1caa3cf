import { didYouMean } from '../values/did-you-mean'
import { nearest } from '../values/nearest'
import { ShequError } from '../values/error'
import { text } from '../values/text'
import type { Plan, Rule } from '../plan/plan'

/** How a rule is named where several plans may have one of that id. */
export function fullName(plan: Pick<Plan, 'id'>, rule: Pick<Rule, 'id'>): string {
  return `${plan.id}/${rule.id}`
}

/** Refuses ids of rules that no plan has; `plan/rule` names the rule of one of them. */
export function needRules(given: Plan | readonly Plan[], ids: readonly string[]): void {
  const plans = ([] as readonly Plan[]).concat(given)
  const known = plans.flatMap((plan) => plan.rules.flatMap((rule) => [rule.id, fullName(plan, rule)]))
  const all = new Set(known)
  const wrong = ids.find((id) => !all.has(id))
  if (wrong === undefined) return
  const names = plans.map(({ id }) => id)
  const near = nearest(wrong, known)
  throw new ShequError(
    'unknown-rule',
    text(
      `规划 ${names.join('、')} 没有要求“${wrong}”${didYouMean(near)['zh-CN']}`,
      `plan ${names.join(', ')} has no rule “${wrong}”${didYouMean(near).en}`,
    ),
  )
}

/** The rules of a plan, or those that were asked for. */
export function rulesOf(plan: Plan, only: readonly string[] | undefined): readonly Rule[] {
  return only ? plan.rules.filter((rule) => only.includes(rule.id) || only.includes(fullName(plan, rule))) : plan.rules
}

/**
 * The reading that the caller chose for a rule. Where several plans have a rule of that id, the bare id is about those
 * that have such a reading.
 *
 * @param readings what the caller chose, by rule or by plan and rule
 * @param plan the plan
 * @param rule its rule
 * @param plans all plans of the check
 */
export function readingFor(
  readings: Readonly<Record<string, string | undefined>>,
  plan: Plan,
  rule: Rule,
  plans: readonly Plan[],
): string | undefined {
  const full = fullName(plan, rule)
  if (Object.hasOwn(readings, full)) return readings[full]
  const wanted = Object.hasOwn(readings, rule.id) ? readings[rule.id] : undefined
  if (wanted === undefined) return undefined
  const has = (one: Plan) =>
    one.rules.some(({ id, readings: ways = [] }) => id === rule.id && ways.some((w) => w.id === wanted))
  // with none that has it the rule itself refuses it
  return has(plan) || !plans.some(has) ? wanted : undefined
}
