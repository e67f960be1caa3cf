import { CHUNK } from '../measures/column'
import { plainMeasures as catalogue } from '../measures/plain'
import type { Measures } from '../measures/measure'
import { resolver } from '../indicators/columns'
import { decision, linear, type Atom, type Decision } from '../indicators/linear'
import type { Op, Target } from '../indicators/node'
import type { PlainIndicator } from '../indicators/plain'
import type { Effort, Evidence, Scope } from '../indicators/scope'
import { scratch, type Scratch } from '../indicators/scratch'
import { readCode } from '../values/code'
import { dayNumber } from '../values/day'
import { indicatorOf } from '../plan/indicator-of'
import type { Plan, Reading, Rule, Subject } from '../plan/plan'
import type { Followed } from '../plan/resolve'
import type { Due } from './target'
import { judgementsOf, type Judgement } from './judgement'

/** What a whole check stands on. */
export interface Context {
  readonly plan: Plan
  readonly measures: Measures
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly effort: Effort
  readonly resolve: Scope['resolve']
  readonly room: Scratch
  /** Number of the day on which the plan was signed. */
  readonly signed: number
  /** The parents' rules that those of the plan stand on, by the id of its own. */
  readonly followed: ReadonlyMap<string, Followed>
  /** Ways to take a whole-region rule that were worked out for a part of the region. */
  readonly workedOut: ReadonlySet<string>
}

/** One way to take a rule: its indicator on its subject, with all that does not depend on the data worked out. */
export interface Variant {
  readonly rule: Rule
  readonly reading?: Reading
  readonly indicator: PlainIndicator
  readonly subject: Subject
  readonly due: Due
  /** Undefined where there is nothing to compute or to compare with. */
  readonly decision: Decision | undefined
  /** Whether a place is one of those that must comply. */
  readonly where: Atom | undefined
  /** Codes of {@link Subject.only} and {@link Subject.except}, without padding. */
  readonly only: ReadonlySet<string> | undefined
  readonly except: ReadonlySet<string> | undefined
  /** What a row comes to, by what its figures and its subject allow. */
  readonly judgements: readonly Judgement[]
}

/** What a check knows of a plan beside the plan itself. */
type Aside = Partial<Pick<Context, 'effort' | 'followed' | 'workedOut'>>

/** Of each set of measures of a plan's own, all that there are: one object for each, so that what is worked out by it is kept. */
const known = new WeakMap<Measures, Measures>()

function measuresOf({ measures }: Plan): Measures {
  const all = known.get(measures) ?? { ...catalogue, ...measures }
  known.set(measures, all)
  return all
}

/** A context for one plan; nothing in it outlives the check. */
export function contextOf(plan: Plan, evidence: Context['evidence'], aside: Aside = {}): Context {
  return {
    plan,
    measures: measuresOf(plan),
    evidence,
    effort: aside.effort ?? { integer: 0, decimal: 0 },
    resolve: resolver(),
    room: scratch(CHUNK),
    signed: dayNumber(plan.document.signed),
    followed: aside.followed ?? new Map(),
    workedOut: aside.workedOut ?? new Set(),
  }
}

function keysOf(codes: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return codes && new Set(codes.map((code) => readCode(code)?.key ?? code))
}

function variantOf(rule: Rule, reading: Reading | undefined, plan: Plan, due: Due): Variant {
  const indicator = indicatorOf(plan, reading?.indicator ?? rule.indicator)
  const subject = reading?.subject ?? rule.subject
  const { formula } = indicator
  const compared = comparison({ rule, due })
  return {
    rule,
    ...(reading ? { reading } : {}),
    indicator,
    subject,
    due,
    decision: compared && formula.node !== 'unstated' ? decision(formula, compared.op, compared.value) : undefined,
    where: subject.where && linear(subject.where).terms[0]?.atom,
    only: keysOf(subject.only),
    except: keysOf(subject.except),
    judgements: judgementsOf({ rule, due, indicator }),
  }
}

/** The ways to take a rule: its readings, or the rule itself where it has none. */
export function variantsOf(rule: Rule, plan: Plan, due: Due): readonly Variant[] {
  const readings: readonly (Reading | undefined)[] = rule.readings?.length ? rule.readings : [undefined]
  return readings.map((reading) => variantOf(rule, reading, plan, due))
}

/** What a comparison is made with: the target, or the value that proves a duty without a printed figure met. */
export function comparison({
  rule,
  due,
}: Pick<Variant, 'rule' | 'due'>): { readonly op: Op; readonly value: Target } | undefined {
  if (rule.op === 'increasing') return undefined
  const { value, suffices } = due.milestone
  if (value === true) return { op: 'atLeast', value: 1 }
  if (value !== null) return { op: rule.op, value }
  return suffices === undefined ? undefined : { op: rule.op, value: suffices }
}
