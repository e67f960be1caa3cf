import { canonical } from '../../values/canonical'
import type { Path } from '../path'
import type { Plan, Rule } from '../plan'
import { at } from '../words'
import { directionOf, duesOf, inOrder, type Due, type Ground } from './ground'
import { odd, type Odd } from './words'

/** Whom a rule is about, whatever its region is: each plan's own region answers alike. */
function subjectKey({ subject }: Rule, { region }: Plan): string {
  const { level, ...rest } = subject
  return canonical({ ...rest, level: level === region.level ? 'region' : level })
}

/** Whether a rule says, with its reason, that it stands in the stead of the parent's. */
function replaces({ follows }: Rule, other: Rule, parent: Plan): boolean {
  return follows?.how === 'replaces' && follows.plan === parent.id && (follows.rule ?? other.id) === other.id
}

function* comparable(rule: Rule, plan: Plan, parent: Plan): Generator<Rule> {
  for (const other of parent.rules) {
    if (other.indicator !== rule.indicator || other.op !== rule.op || other.every !== rule.every) continue
    if (subjectKey(other, parent) === subjectKey(rule, plan) && !replaces(rule, other, parent)) yield other
  }
}

interface Case {
  readonly rule: Rule
  readonly other: Rule
  readonly parent: Plan
  readonly path: Path
}

/** What the child asks for on the day on which a target of the parent falls due. */
function* onDay({ milestone, due }: Due, own: readonly Due[], { rule, other, parent }: Case): Generator<Odd> {
  const wanted = milestone.value
  const [first] = own
  if (typeof wanted !== 'number' || !first) return
  const about = { parent: parent.id, rule: other.id, due }
  const inForce = own.findLast((one) => one.due <= due)
  if (!inForce) yield odd('later-than-parent', at(first.path), { ...about, day: first.due })
  const value = inForce?.milestone.value
  if (!inForce || typeof value !== 'number' || (value - wanted) * directionOf(rule.op) >= 0) return
  yield odd('weaker-than-parent', at([...inForce.path, 'value']), { ...about, op: rule.op, value, other: wanted })
}

function* compared(one: Case, plan: Plan): Generator<Odd> {
  const own = inOrder(duesOf(one.rule, one.path, plan))
  for (const due of inOrder(duesOf(one.other, [], one.parent))) {
    // a standing duty of the parent's is older than the child: it is compared with the child's first
    const day = due.due < plan.document.signed ? plan.document.signed : due.due
    if (plan.period.to === null || day <= plan.period.to) yield* onDay({ ...due, due: day }, own, one)
  }
}

function* ofRule(rule: Rule, path: Path, { plan, parents: above }: Ground): Generator<Odd> {
  if (directionOf(rule.op) === 0) return
  for (const parent of above)
    for (const other of comparable(rule, plan, parent)) yield* compared({ rule, other, parent, path }, plan)
}

/** Rules that ask for less than the same rule of a plan above, or later. */
export function* parents(ground: Ground): Generator<Odd> {
  for (const [index, rule] of ground.plan.rules.entries()) yield* ofRule(rule, ['rules', index], ground)
}
