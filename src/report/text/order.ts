import { VERDICTS, type Verdict } from '../../check/finding'
import type { Strength } from '../../plan/plan'
import type { RuleView } from '../view'

const CLASSES = ['must', 'should', 'may'] as const satisfies readonly Strength['class'][]

/** What a rule comes to as a whole: the worst verdict of its places; unknown where it has none. */
export function standing({ counts }: RuleView): Verdict {
  return VERDICTS.find((verdict) => counts[verdict] > 0) ?? 'unknown'
}

function rank(rule: RuleView): number {
  const verdict = standing(rule)
  if (verdict === 'unmet') return CLASSES.indexOf(rule.strength.class) + (rule.inForce ? 0 : CLASSES.length)
  return 2 * CLASSES.length + VERDICTS.indexOf(verdict)
}

/**
 * Rules the worst first: what is in force and unmet with must, should, may; then unknown, pending, met, inapplicable.
 *
 * @param rules in the order of the plan, which stays among equals
 */
export function worstFirst(rules: Iterable<RuleView>): readonly RuleView[] {
  return [...rules].sort((a, b) => rank(a) - rank(b))
}
