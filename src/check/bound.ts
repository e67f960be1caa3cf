import { decide, type Decided } from '../indicators/decide'
import type { Mask } from '../indicators/mask'
import type { Scope } from '../indicators/scope'
import type { Level } from '../values/code'
import type { Tables } from '../dataset/dataset'
import type { PlaceTable } from '../dataset/tree'
import { subjectOf } from './subject'
import type { Context, Variant } from './variant'

/** A variant bound to a dataset, to be decided for every place of a level. */
export interface Bound {
  readonly variant: Variant
  readonly dataset: Tables
  readonly table: PlaceTable
  readonly scope: Scope
  /** Whether each place is one of those that must comply; undefined where all must. */
  readonly subject: Mask | undefined
  /** Worked out when it is first asked for; undefined where there is nothing to compute or to compare with. */
  readonly decided: Decided | undefined
}

function scopeOf(context: Context, table: PlaceTable, period: string | undefined): Scope {
  return {
    table,
    measures: context.measures,
    signed: context.signed,
    ...(period === undefined ? {} : { period }),
    evidence: (measure) => context.evidence[measure] ?? 'reported',
    resolve: context.resolve,
    room: context.room,
    effort: context.effort,
  }
}

class BoundVariant implements Bound {
  readonly scope: Scope
  readonly table: PlaceTable
  private mask: { readonly of: Mask | undefined } | undefined
  private comparison: Decided | undefined

  constructor(
    readonly variant: Variant,
    context: Context,
    readonly dataset: Tables,
    level: Level,
  ) {
    this.table = dataset.table(level)
    this.scope = scopeOf(context, this.table, variant.due.period)
  }

  get subject(): Mask | undefined {
    return (this.mask ??= { of: subjectOf(this.variant, this.scope, this.table) }).of
  }

  get decided(): Decided | undefined {
    const { decision } = this.variant
    return decision && (this.comparison ??= decide(decision, this.scope, this.subject))
  }
}

/**
 * Binds a variant to a dataset.
 *
 * @param variant one way to take a rule
 * @param context what the check stands on
 * @param dataset the places
 * @param level the level that answers, where it is not the subject's own: for a breakdown
 */
export function bind(variant: Variant, context: Context, dataset: Tables, level = variant.subject.level): Bound {
  return new BoundVariant(variant, context, dataset, level)
}
