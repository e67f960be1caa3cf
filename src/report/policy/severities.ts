import type { Problem, Severity } from '../../values/problem'
import type { FindingView, RuleView } from '../view'
import { ruleKey } from '../rule-key'
import { unmetSeverity } from '../severity'
import type { FailOn, Weight } from './view'

/** How heavily rules weigh: a rule's own entry goes before that of its nature, and that before its strength's. */
export interface Severities {
  /** By rule, or `plan/rule`. */
  readonly rules?: Readonly<Record<string, Weight>>
  /** By nature: binding (约束性), anticipatory (预期性), or not stated. */
  readonly nature?: Readonly<Partial<Record<'binding' | 'anticipatory' | 'unstated', Weight>>>
  /** By the class of the strength as printed: 确保 must, 应 should, 鼓励 may. */
  readonly strength?: Readonly<Partial<Record<'must' | 'should' | 'may', Weight>>>
  /** How heavily problems of the data weigh, by their code; one that is set to `error` stops the run. None can be silenced. */
  readonly problems?: Readonly<Record<string, Severity>>
}

/** What stands for a rule under `plan/rule`, or else under the rule alone. */
export function ofRule<T>(
  entries: Readonly<Record<string, T>> | undefined,
  { plan, rule }: Pick<RuleView, 'plan' | 'rule'>,
): T | undefined {
  const name = [ruleKey(plan, rule), rule].find((one) => entries !== undefined && Object.hasOwn(entries, one))
  return name === undefined ? undefined : entries?.[name]
}

/**
 * How heavily the settings say that a rule weighs.
 *
 * @param rule the rule
 * @param severities the settings
 * @returns undefined where they say nothing of it
 */
export function weightSet(rule: RuleView, severities: Severities = {}): Weight | undefined {
  const { nature, strength } = severities
  return ofRule(severities.rules, rule) ?? nature?.[rule.nature ?? 'unstated'] ?? strength?.[rule.strength.class]
}

/** What a setting makes of one finding: only a duty in force can be broken; `off` silences the rest too. */
export function settledSeverity(
  { verdict, inForce, workedOut }: FindingView,
  set: Weight | undefined,
): Weight | undefined {
  if (set === 'off') return 'off'
  return verdict === 'unmet' && inForce && workedOut !== true ? set : undefined
}

const HEAVIEST: readonly Weight[] = ['error', 'warning', 'note']

/** Where a weight stands among the others; the heaviest is 0. */
export function rankOf(weight: Weight): number {
  const at = HEAVIEST.indexOf(weight)
  return at < 0 ? HEAVIEST.length : at
}

/** Whether an unmet finding of that weight fails the run. */
export function fails(weight: Weight, failOn: FailOn): boolean {
  return failOn !== 'never' && weight !== 'off' && rankOf(weight) <= rankOf(failOn)
}

/** How heavily unmet findings of a rule weigh; `off` too where the rule is not in force or no duty. */
export function ruleWeight(rule: RuleView, set: Weight | undefined): Weight {
  if (!rule.inForce || rule.workedOut === true) return 'off'
  return set ?? unmetSeverity(rule, rule)
}

/**
 * How heavily a problem of the data weighs.
 *
 * @param problem with its own severity
 * @param set what the settings say, by code
 */
export function problemSeverity(
  { code, severity }: Pick<Problem, 'code' | 'severity'>,
  { problems }: Pick<Severities, 'problems'>,
): Severity {
  return problems !== undefined && Object.hasOwn(problems, code) ? (problems[code] as Severity) : severity
}
