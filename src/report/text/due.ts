import type { PlanView, RuleView } from '../view'
import type { Speech } from '../speech'
import { RULE_WORDS } from '../words'

type Dated = Pick<RuleView, 'due' | 'inForce'>

/** Since when a standing duty is in force; undefined for what is due by a day. */
function standingText({ due }: Dated, plan: PlanView | undefined, { say }: Speech): string | undefined {
  if (due === plan?.signed) return say(RULE_WORDS.standing(due))
  return plan?.kind === 'norm' && due === plan.period.from ? say(RULE_WORDS.standingNorm(due)) : undefined
}

/**
 * By when a rule is due or, of a standing duty, since when it is in force.
 *
 * @param rule the rule
 * @param plan its plan
 * @param speech the language
 */
export function dueText(rule: Dated, plan: PlanView | undefined, speech: Speech): string {
  const { due, inForce } = rule
  return standingText(rule, plan, speech) ?? speech.say(inForce ? RULE_WORDS.due(due) : RULE_WORDS.notYet(due))
}

/** The same for a column of days: the day alone or, of a standing duty, that it is in force since then. */
export function dueDayText(rule: Dated, plan: PlanView | undefined, speech: Speech): string {
  const isStanding = standingText(rule, plan, speech) !== undefined
  return isStanding ? speech.say(RULE_WORDS.since(rule.due)) : rule.due
}
