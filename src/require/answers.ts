import { indicatorOf } from '../plan/indicator-of'
import { linear } from '../indicators/linear'
import type { Rule } from '../plan/plan'
import { Exact } from '../values/decimal'
import type { Text } from '../values/text'
import { dutyOf, entryOf, isProvisional, type Entry } from './entry'
import { figuresIn, givenOf, type Figure } from './figure'
import { prepareRule, type PreparedRule, type Question } from './question'
import { workOut, type Lookup, type Way, type Worked } from './reading'
import type { RequiredBy, RequiredDuty, RequireReason } from './result'

/** What a rule comes to. */
export type Answer =
  | { readonly is: 'figure'; readonly entry: Entry }
  | { readonly is: 'duty'; readonly duty: RequiredDuty }
  | { readonly is: 'unanswered'; readonly reason: RequireReason; readonly words?: Text }
  | { readonly is: 'inapplicable'; readonly reason: 'subject' | 'base-zero'; readonly here: readonly Entry[] }
  | { readonly is: 'elsewhere'; readonly prepared: PreparedRule; readonly here: readonly Entry[] }

interface Picked {
  readonly worked: Worked
  readonly by: RequiredBy
}

const isTold = ({ complete, solution }: Worked): boolean => complete && solution.stands === 'above'

/** The one that asks for more; of ways that bound different figures the first. */
function strictest(all: readonly Worked[]): Worked | undefined {
  const [first] = all
  const alike = all.filter(({ solution }) => solution.figure.key === first?.solution.figure.key)
  const rank = ({ ends: { least, most } }: Worked): Exact => least ?? most?.negated() ?? new Exact(-Infinity)
  return alike.reduce<Worked | undefined>((best, one) => (!best || rank(one).gt(rank(best)) ? one : best), undefined)
}

/** The answers of a plan's rules, each worked out once; a rule may stand on what others ask of its base. */
export class Answers {
  private readonly made = new Map<Rule, Answer | 'under way'>()
  private readonly prepared = new Map<Rule, PreparedRule>()
  private readonly sought = new Set<string>()

  constructor(private readonly question: Question) {}

  /** What a rule comes to. */
  of(rule: Rule): Answer {
    const known = this.made.get(rule)
    if (known !== undefined && known !== 'under way') return known
    this.made.set(rule, 'under way')
    const answer = this.answer(this.prepare(rule))
    this.made.set(rule, answer)
    return answer
  }

  /** Every way to take a rule here that bounds a figure by what was given, used or not. */
  ways(rule: Rule): readonly Entry[] {
    const prepared = this.prepare(rule)
    const answer = this.of(rule)
    const used = answer.is === 'figure' ? answer.entry : undefined
    return prepared.ways.flatMap((way) => {
      const worked = way.concerned.is === 'no' ? undefined : this.work(way, this.given)
      const by = used?.worked.way === way ? used.requirement.by : 'other'
      return worked ? [entryOf(worked, by, prepared, [])] : []
    })
  }

  private prepare(rule: Rule): PreparedRule {
    const prepared = this.prepared.get(rule) ?? prepareRule(rule, this.question)
    this.prepared.set(rule, prepared)
    return prepared
  }

  private answer(prepared: PreparedRule): Answer {
    const { ways, used, by, level } = prepared
    if (level !== this.question.level) return { is: 'elsewhere', prepared, here: this.others(prepared) }
    if (by === 'strictest') return this.open(prepared)
    const way = ways.find(({ reading }) => reading?.id === used?.id)!
    const settled = this.settled(way, prepared)
    if (settled) return settled
    const picked = this.pick(way, prepared)
    return picked ? this.figure(picked, prepared) : { is: 'unanswered', reason: 'no-value' }
  }

  /** A rule without a default: what satisfies every reading that can be told. */
  private open(prepared: PreparedRule): Answer {
    const ways = prepared.ways.filter((way) => way.concerned.is !== 'no' && way.solved.is === 'solved')
    const [first] = prepared.ways
    if (ways.length === 0) return this.settled(first!, prepared) ?? { is: 'unanswered', reason: 'nested' }
    const tries = [this.given, this.chained].map((lookup) => ways.flatMap((way) => this.work(way, lookup) ?? []))
    const [given = [], chained = []] = tries
    const worked =
      strictest(given.filter(isTold)) ??
      strictest(chained.filter(isTold)) ??
      strictest(given.filter(({ complete }) => complete)) ??
      given[0]
    return worked ? this.figure({ worked, by: 'strictest' }, prepared) : { is: 'unanswered', reason: 'no-value' }
  }

  /** What needs no figure: another place's duty, a bare yes, or what cannot be solved. */
  private settled(way: Way, prepared: PreparedRule): Answer | undefined {
    const { concerned, solved, reason } = way
    if (concerned.is === 'no') return { is: 'inapplicable', reason: 'subject', here: this.others(prepared) }
    switch (solved.is) {
      case 'base-zero':
        return { is: 'inapplicable', reason: 'base-zero', here: this.others(prepared) }
      case 'refused':
        return { is: 'unanswered', reason: solved.reason, ...(reason ? { words: reason } : {}) }
      case 'duty':
        return { is: 'duty', duty: dutyOf(way, solved, prepared) }
      case 'solved':
        return undefined
      default:
        return solved satisfies never
    }
  }

  /** The reading used; where it lacks a figure, one that can be told. */
  private pick(way: Way, { ways, by }: PreparedRule): Picked | undefined {
    const own = this.work(way, this.given)
    if (!own || isTold(own)) return own && { worked: own, by }
    const others = ways.filter((one) => one !== way && one.concerned.is !== 'no')
    const told = others.flatMap((one) => this.work(one, this.given) ?? []).filter(isTold)
    const instead = by === 'default' ? strictest(told) : undefined
    if (instead) return { worked: instead, by: 'instead' }
    const chained = this.work(way, this.chained)
    return { worked: chained && isTold(chained) ? chained : own, by }
  }

  private work(way: Way, lookup: (way: Way) => Lookup): Worked | undefined {
    if (way.solved.is !== 'solved') return undefined
    const worked = workOut(way, way.solved, lookup(way))
    return worked === 'no-value' ? undefined : worked
  }

  private readonly given =
    ({ ground }: Way): Lookup =>
    (figure) => {
      const value = givenOf(figure, ground)
      return value && { value, least: false }
    }

  /** What is given, else the least that other rules ask for. */
  private readonly chained =
    (way: Way): Lookup =>
    (figure) =>
      this.given(way)(figure) ?? this.leastOf(figure)

  /** The least that the rules ask of a figure that was not given. */
  private leastOf(figure: Figure): ReturnType<Lookup> {
    const { plan, measures } = this.question
    // of a flow each rule may mean another period
    if (measures[figure.measure]?.time === 'period' || this.sought.has(figure.key)) return undefined
    this.sought.add(figure.key)
    const asking = plan.rules.filter((rule) => this.made.get(rule) !== 'under way' && this.asksFor(rule, figure))
    const entries = asking.flatMap((rule) => {
      const answer = this.of(rule)
      return answer.is === 'figure' && answer.entry.worked.solution.figure.key === figure.key ? [answer.entry] : []
    })
    this.sought.delete(figure.key)
    const least = entries.flatMap(({ sure, worked }) => (sure && worked.ends.least ? [worked.ends.least] : []))
    const value = least.reduce((most, one) => Exact.max(most, one), new Exact(0))
    return value.isZero() ? undefined : { value, least: true, provisional: entries.some(isProvisional) }
  }

  /** Whether a rule may be solved for a figure by what it counts. */
  private asksFor(rule: Rule, figure: Figure): boolean {
    const { plan } = this.question
    return this.prepare(rule).ways.some(({ reading, ground }) => {
      const { formula } = indicatorOf(plan, reading?.indicator ?? rule.indicator)
      if (formula.node === 'unstated') return false
      const above = linear(formula.node === 'ratio' ? formula.of : formula)
      return figuresIn(above, ground).some(({ key }) => key === figure.key)
    })
  }

  private figure({ worked, by }: Picked, prepared: PreparedRule): Answer {
    const others = prepared.ways.filter((way) => way !== worked.way && way.concerned.is !== 'no')
    const told = others.flatMap((way) => this.work(way, this.given) ?? [])
    return { is: 'figure', entry: entryOf(worked, by, prepared, told) }
  }

  /** The readings that are not used, on what they ask of the place. */
  private others(prepared: PreparedRule): readonly Entry[] {
    const ways = prepared.ways.filter((way) => way.concerned.is !== 'no')
    return ways.flatMap((way) => {
      const worked = this.work(way, this.chained)
      return worked ? [entryOf(worked, 'other', prepared, [])] : []
    })
  }
}
