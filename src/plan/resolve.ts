import { needs } from '../indicators/needs'
import { canonical } from './compare/canonical'
import { dueDay, type DueMilestone } from './milestones'
import { standingFrom } from './period'
import type { Follows, LevelRule, Milestone, Plan, Rule, Strength } from './plan'

/**
 * What became of the parent's rule that a rule stands on. `applied`: the stricter of both stands on every day; `replaced`:
 * the rule stands in its stead; `notInLibrary`: the parent is not at hand, and what the rule prints stands; `noSuchRule`: the
 * parent has no such rule, or several; `notComparable`: they differ in indicator, comparison, period or subject.
 */
export type FollowState = 'applied' | 'replaced' | 'notInLibrary' | 'noSuchRule' | 'notComparable'

/** A rule of a parent that a rule stands on, and what became of it. */
export interface Followed extends Omit<Follows, 'reason'> {
  readonly state: FollowState
}

/** A plan with what its parents ask for worked in, and what became of each rule that it stands on. */
export interface Resolved {
  readonly plan: Plan
  /** By the id of the plan's own rule. */
  readonly followed: ReadonlyMap<string, Followed>
}

const CLASSES = ['must', 'should', 'may'] as const satisfies readonly Strength['class'][]

function inOrder({ milestones }: Rule, plan: Plan): readonly DueMilestone[] {
  return milestones
    .map((milestone) => ({ ...milestone, due: dueDay(milestone, plan) }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** What both ask for together; undefined where the first stands alone. */
function together(op: LevelRule['op'], own: Milestone['value'], other: Milestone['value']): Milestone['value'] {
  if (own === null) return other
  if (op === 'atLeast' || op === 'moreThan')
    return typeof own === 'number' && typeof other === 'number' ? Math.max(own, other) : own
  if (op === 'atMost' || op === 'lessThan')
    return typeof own === 'number' && typeof other === 'number' ? Math.min(own, other) : own
  if (op !== 'between' || !Array.isArray(own) || !Array.isArray(other)) return own
  const [a, b] = [own, other] as readonly [readonly [number, number], readonly [number, number]]
  const both = [Math.max(a[0], b[0]), Math.min(a[1], b[1])] as const
  return both[0] > both[1] ? own : both
}

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

function stronger(a: Strength, b: Strength): Strength {
  return CLASSES.indexOf(b.class) < CLASSES.indexOf(a.class) ? b : a
}

/** The subject of a rule, with the plan's own region told by what it is to the plan. */
function subjectOf({ subject }: Rule, { region }: Plan) {
  const { level, ...who } = subject
  return { level: level === region.level ? 'region' : level, who }
}

/** Whether an indicator is the same in both plans: of the catalogue, or of the same formula over the same measures. */
function sameIndicator(id: string, plan: Plan, parent: Plan): boolean {
  const [own, other] = [plan.indicators[id], parent.indicators[id]]
  if (!own && !other) return true
  if (!own || !other || !same([own.formula, own.unit], [other.formula, other.unit])) return false
  return needs(own.formula).every((need) => same(plan.measures[need.id], parent.measures[need.id]))
}

function comparable(rule: Rule, plan: Plan, other: Rule, parent: Plan): rule is LevelRule {
  if (rule.op === 'increasing' || rule.op !== other.op || rule.every !== other.every) return false
  if (rule.indicator !== other.indicator || !sameIndicator(rule.indicator, plan, parent)) return false
  const [own, above] = [subjectOf(rule, plan), subjectOf(other, parent)]
  // what a parent asks of all places it asks of some of them too
  return own.level === above.level && (Object.keys(above.who).length === 0 || same(own.who, above.who))
}

/** Puts the milestones of two rules together. */
class Merger {
  constructor(
    private readonly rule: LevelRule,
    private readonly plan: Plan,
    private readonly other: Rule,
    private readonly parent: Plan,
  ) {}

  milestones(): readonly Milestone[] {
    const own = inOrder(this.rule, this.plan)
    const above = inOrder(this.other, this.parent).map((one) => ({ ...one, due: this.dueHere(one) }))
    const days = [...new Set([...own, ...above].map(({ due }) => due))].sort()
    const found: Milestone[] = []
    for (const day of days) {
      const one = this.on(
        day,
        own.findLast(({ due }) => due <= day),
        above.findLast(({ due }) => due <= day),
      )
      // what was asked for before goes on being asked for
      if (one && (!repeats(one, found.at(-1)) || (one.due === day && one.setBy === undefined)))
        found.push(written(one, day))
    }
    return found.length === 0 ? this.rule.milestones : found
  }

  /** A standing duty of the parent's binds who takes it over from the day on which his own do. */
  private dueHere({ basis, due }: DueMilestone): string {
    const first = standingFrom(this.plan)
    return basis === 'standing' && due < first ? first : due
  }

  /** What both ask for on a day. */
  private on(day: string, own: DueMilestone | undefined, above: DueMilestone | undefined): DueMilestone | undefined {
    if (!above || above.value === null) return own
    const value = together(this.rule.op, own?.value ?? null, above.value)
    if (own && same(value, own.value)) return own
    const strength = stronger(own?.strength ?? this.rule.strength, above.strength ?? this.other.strength)
    const { basis, reason, setBy } = above
    const first = basis === 'standing' && day === standingFrom(this.plan)
    return {
      by: first ? null : day,
      basis,
      value,
      ...(reason ? { reason } : {}),
      strength,
      due: day,
      setBy: setBy ?? { plan: this.parent.id, rule: this.other.id },
    }
  }
}

function repeats({ value, setBy }: DueMilestone, before: Milestone | undefined): boolean {
  return before !== undefined && same([value, setBy], [before.value, (before as DueMilestone).setBy])
}

/** A milestone without the day that was worked out; one that stands again since another has ended says since when. */
function written({ due, ...milestone }: DueMilestone, day: string): Milestone {
  return due === day ? milestone : { ...milestone, by: day }
}

function ruleOf(rule: Rule, { rule: wanted }: Follows, plan: Plan, parent: Plan): Rule | undefined {
  if (wanted !== undefined) return parent.rules.find(({ id }) => id === wanted)
  const [first, second] = parent.rules.filter((other) => comparable(rule, plan, other, parent))
  return second ? undefined : first
}

/** Works the parents of a plan in; `upon`: the plans that are being worked in, so that a ring of them ends. */
class Resolver {
  private readonly made = new Map<string, Resolved>()

  constructor(private readonly known: readonly Plan[]) {}

  resolve(plan: Plan, upon: readonly string[] = []): Resolved {
    const followed = new Map<string, Followed>()
    if (plan.rules.every(({ follows }) => follows === undefined)) return { plan, followed }
    const rules = plan.rules.map((rule) => {
      if (!rule.follows) return rule
      const { plan: parent, how, rule: named } = rule.follows
      const { rule: resolved, state, other = named } = this.rule(rule, rule.follows, plan, [...upon, plan.id])
      followed.set(rule.id, { plan: parent, ...(other === undefined ? {} : { rule: other }), how, state })
      return resolved
    })
    return { plan: { ...plan, rules }, followed }
  }

  /** A parent with its own parents worked in, once for all the rules that follow it. */
  private parent(known: Plan, upon: readonly string[]): Resolved {
    const key = [...upon, known.id].join(' ')
    const made = this.made.get(key) ?? this.resolve(known, upon)
    this.made.set(key, made)
    return made
  }

  private rule(
    rule: Rule,
    follows: Follows,
    plan: Plan,
    upon: readonly string[],
  ): { readonly rule: Rule; readonly state: FollowState; readonly other?: string } {
    const known = upon.includes(follows.plan) ? undefined : this.known.find(({ id }) => id === follows.plan)
    if (!known) return { rule, state: follows.how === 'replaces' ? 'replaced' : 'notInLibrary' }
    const { plan: parent } = this.parent(known, upon)
    const other = ruleOf(rule, follows, plan, parent)
    if (follows.how === 'replaces') return { rule, state: 'replaced', ...named(other) }
    if (!other) return { rule, state: 'noSuchRule' }
    if (!comparable(rule, plan, other, parent)) return { rule, state: 'notComparable', ...named(other) }
    const milestones = new Merger(rule, plan, other, parent).milestones()
    return { rule: { ...rule, milestones }, state: 'applied', ...named(other) }
  }
}

function named(other: Rule | undefined): { readonly other?: string } {
  return other ? { other: other.id } : {}
}

/**
 * Works into a plan what the rules of its parents ask for, and tells what became of each.
 *
 * @param plan the plan
 * @param known plans among which its parents, and theirs, may be
 */
export function resolved(plan: Plan, known: readonly Plan[]): Resolved {
  return new Resolver(known).resolve(plan)
}

/**
 * Works into a plan what the rules of its parents ask for: on every day on which a target of either takes effect, the
 * stricter one stands, and one that is the parent's says so in `setBy`. A rule that replaces the parent's, or whose parent
 * is not at hand, stays as it is printed. `check` does this by itself, with the plans that it is given.
 *
 * @param plan the plan
 * @param known plans among which its parents, and theirs, may be
 * @returns the plan with the milestones that count; itself where no rule follows another
 * @example
 * check(resolvePlan(myCity, [shanxi2021]), data, { day: '2025-12-31' })
 */
export function resolvePlan<P extends Plan>(plan: P, known: readonly Plan[]): P {
  return resolved(plan, known).plan as P
}
