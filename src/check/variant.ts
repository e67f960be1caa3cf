import type { NumberColumn } from '../measures/column'
import { measures as catalogue } from '../measures/catalogue'
import type { Measures } from '../measures/measure'
import { indicators as known } from '../indicators/catalogue'
import { resolver } from '../indicators/columns'
import { decide, type Decided } from '../indicators/decide'
import type { Indicator } from '../indicators/indicator'
import { decision, linear } from '../indicators/linear'
import type { Op, Target } from '../indicators/node'
import type { Effort, Evidence, Scope } from '../indicators/scope'
import { dayNumber } from '../values/day'
import { ShequError } from '../values/error'
import { text } from '../values/text'
import type { Tables } from '../dataset/dataset'
import type { PlaceTable } from '../dataset/tree'
import type { Plan, Reading, Rule, Subject } from '../plan/plan'
import type { Due } from './target'

/** What a whole check stands on. */
export interface Context {
  readonly plan: Plan
  readonly measures: Measures
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly effort: Effort
  readonly resolve: Scope['resolve']
}

/** One way to take a rule: its indicator on its subject. */
export interface Variant {
  readonly rule: Rule
  readonly reading?: Reading
  readonly indicator: Indicator
  readonly subject: Subject
  readonly due: Due
}

/** A variant bound to a dataset, decided for every place of a level. */
export interface Bound {
  readonly variant: Variant
  readonly dataset: Tables
  readonly table: PlaceTable
  readonly scope: Scope
  /** Per place 1, 0 or both: whether it is one of those that must comply. */
  readonly subject: NumberColumn | undefined
  /** Undefined where there is nothing to compute or to compare with. */
  readonly decided: Decided | undefined
}

/** A context for one plan; nothing in it outlives the check. */
export function contextOf(plan: Plan, evidence: Context['evidence']): Context {
  return {
    plan,
    measures: { ...catalogue, ...plan.measures },
    evidence,
    effort: { integer: 0, decimal: 0 },
    resolve: resolver(),
  }
}

function indicatorOf(plan: Plan, id: string): Indicator {
  const own = Object.hasOwn(plan.indicators, id) ? plan.indicators[id] : undefined
  const indicator = own ?? (Object.hasOwn(known, id) ? known[id as keyof typeof known] : undefined)
  if (indicator) return indicator
  throw new ShequError(
    'unknown-indicator',
    text(`规划 ${plan.id} 引用的指标 ${id} 不存在`, `plan ${plan.id} names an indicator that does not exist: ${id}`),
  )
}

/** The ways to take a rule: its readings, or the rule itself where it has none. */
export function variantsOf(rule: Rule, plan: Plan, due: Due): readonly Variant[] {
  const readings: readonly (Reading | undefined)[] = rule.readings?.length ? rule.readings : [undefined]
  return readings.map((reading) => ({
    rule,
    ...(reading ? { reading } : {}),
    indicator: indicatorOf(plan, reading?.indicator ?? rule.indicator),
    subject: reading?.subject ?? rule.subject,
    due,
  }))
}

/** What a comparison is made with: the target, or the value that proves a duty without a printed figure met. */
export function comparison({ rule, due }: Variant): { readonly op: Op; readonly value: Target } | undefined {
  if (rule.op === 'increasing') return undefined
  const { value, suffices } = due.milestone
  if (value === true) return { op: 'atLeast', value: 1 }
  if (value !== null) return { op: rule.op, value }
  return suffices === undefined ? undefined : { op: rule.op, value: suffices }
}

function scopeOf(context: Context, table: PlaceTable, period: string | undefined): Scope {
  return {
    table,
    measures: context.measures,
    signed: dayNumber(context.plan.document.signed),
    ...(period === undefined ? {} : { period }),
    evidence: (measure) => context.evidence[measure] ?? 'reported',
    resolve: context.resolve,
    effort: context.effort,
  }
}

/**
 * Binds a variant to a dataset and decides it for every place of a level.
 *
 * @param variant one way to take a rule
 * @param context what the check stands on
 * @param dataset the places
 * @param level the level that answers, where it is not the subject's own: for a breakdown
 */
export function bind(variant: Variant, context: Context, dataset: Tables, level = variant.subject.level): Bound {
  const table = dataset.table(level)
  const scope = scopeOf(context, table, variant.due.period)
  const { formula } = variant.indicator
  const { where } = variant.subject
  const atom = where && level === variant.subject.level ? linear(where).terms[0]?.atom : undefined
  const compared = comparison(variant)
  return {
    variant,
    dataset,
    table,
    scope,
    subject: atom ? scope.resolve(atom, scope) : undefined,
    decided:
      compared && formula.node !== 'unstated'
        ? decide(decision(formula, compared.op, compared.value), scope)
        : undefined,
  }
}
