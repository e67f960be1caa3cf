import type { Day } from '../values/day'
import type { Level } from '../values/code'
import { ShequError } from '../values/error'
import { text } from '../values/text'
import type { Tables } from '../dataset/dataset'
import type { Place } from '../dataset/places'
import type { Plan, Rule } from '../plan/plan'
import { agreed } from './agreed'
import { bind, type Bound } from './bound'
import type { Verdict } from './finding'
import { wayKey } from './part'
import { dueOn, type Due } from './target'
import { variantsOf, type Context, type Variant } from './variant'
import { verdictAt, verdictsOf, type Run, type Verdicts } from './verdicts'

class LazyRun implements Run {
  private made: Verdicts | undefined

  constructor(
    readonly bound: Bound,
    readonly others: readonly Bound[],
    private readonly ground: Ground,
    /** The reading on datasets of other days than its own; {@link others} where it is not given. */
    private readonly compared = others,
  ) {}

  get id(): string | undefined {
    return this.bound.variant.reading?.id
  }

  get codes(): Uint8Array {
    return this.verdicts.codes
  }

  get counts(): Verdicts['counts'] {
    return this.verdicts.counts
  }

  get judgements(): Verdicts['judgements'] {
    return this.verdicts.judgements
  }

  private get verdicts(): Verdicts {
    const { bound, ground, compared } = this
    return (this.made ??= verdictsOf(bound, ground.context, ground.day, compared))
  }
}

/** A rule with all its readings evaluated. */
export interface RuleRun extends Verdicts {
  readonly rule: Rule
  readonly due: Due
  readonly runs: readonly Run[]
  /** The reading that is used; where there is none, the first one lends its numbers. */
  readonly used: Run
  /** Whether the verdicts are those of the reading used, or what all readings agree on. */
  readonly chosen: boolean
}

/** What a rule is evaluated on. */
export interface Ground {
  readonly context: Context
  readonly dataset: Tables
  readonly earlier: readonly Tables[]
  readonly day: Day
}

/** Whether it is a whole-region rule of the plan that was worked out for a part of the region. */
export function isWorkedOut({ id, bound }: Run, { context }: Pick<Ground, 'context'>): boolean {
  return context.workedOut.has(wayKey(bound.variant.rule.id, id)) && bound.table.level === context.plan.region.level
}

function chosenId(rule: Rule, wanted: string | undefined): string | undefined {
  const readings = rule.readings ?? []
  if (wanted === undefined) return readings.find((reading) => reading.default)?.id
  if (readings.some((reading) => reading.id === wanted)) return wanted
  const known = readings.map((reading) => reading.id).join(', ')
  throw new ShequError(
    'unknown-reading',
    text(
      `要求 ${rule.id} 没有口径“${wanted}”${known === '' ? '' : `，可选：${known}`}`,
      `rule ${rule.id} has no reading “${wanted}”${known === '' ? '' : `; it has ${known}`}`,
    ),
  )
}

function runOf(variant: Variant, ground: Ground, level: Level): Run {
  const bound = bind(variant, ground.context, ground.dataset, level)
  const others = ground.earlier.map((dataset) => bind(variant, ground.context, dataset, level))
  return new LazyRun(bound, others, ground)
}

/** A reading on a dataset of another day, by the demand of today. */
export function runThen(then: Bound, { bound, others }: Run, ground: Ground): Run {
  return new LazyRun(then, [], ground, [bound, ...others])
}

/** The readings of a rule, and what their verdicts together are. */
class Together implements RuleRun {
  readonly rule: Rule
  readonly due: Due
  readonly runs: readonly Run[]
  readonly used: Run
  readonly chosen: boolean
  private readonly said: Verdicts

  constructor({ rule, due, runs, used, chosen }: Omit<RuleRun, keyof Verdicts>) {
    this.rule = rule
    this.due = due
    this.runs = runs
    this.used = used
    this.chosen = chosen
    this.said = chosen ? used : agreed(runs, used)
  }

  get codes(): Uint8Array {
    return this.said.codes
  }

  get counts(): Verdicts['counts'] {
    return this.said.counts
  }

  get judgements(): Verdicts['judgements'] {
    return this.said.judgements
  }
}

/** A rule with the verdicts of the reading used, or with what all readings agree on. */
export function ruleRun(run: Omit<RuleRun, keyof Verdicts>): RuleRun {
  return new Together(run)
}

/** The row by which another reading speaks of a place: its own, or that of the place above; undefined where it is about those beneath. */
export function rowFor(run: Run, used: Run, row: number): number | undefined {
  const { dataset, table } = run.bound
  if (table === used.bound.table) return row
  const at = dataset.above(used.bound.table.places[row] as Place, table.level)
  return at && table.rowOf(at.key)
}

/** What a dataset of another day says of the same place; undefined where it does not list it. */
export function verdictThen(run: Run, { key }: Place): Verdict | undefined {
  const row = run.bound.table.rowOf(key)
  return row < 0 ? undefined : verdictAt(run, row)
}

/** A rule with all that does not depend on the data worked out. */
export interface PreparedRule {
  readonly rule: Rule
  readonly due: Due
  readonly variants: readonly Variant[]
  /** The reading that is used; where there is none, the first one lends its numbers. */
  readonly used: Variant
  /** Whether the verdicts are those of the reading used, or what all readings agree on. */
  readonly chosen: boolean
}

/**
 * Works out what can be known of a rule before any data are there.
 *
 * @param rule a rule of the plan
 * @param plan the plan
 * @param due what it asks for
 * @param wanted the reading that the caller chose
 * @throws ShequError `unknown-reading`
 */
export function prepareRule(rule: Rule, plan: Plan, due: Due, wanted: string | undefined): PreparedRule {
  const id = chosenId(rule, wanted)
  const variants = variantsOf(rule, plan, due)
  const used = variants.find(({ reading }) => reading?.id === id) ?? variants[0]!
  return { rule, due, variants, used, chosen: variants.length === 1 || id !== undefined }
}

/**
 * Evaluates readings of a rule on a dataset.
 *
 * @param prepared the rule
 * @param ground the datasets and the day
 * @param variants its readings, or some of them with the one that is used
 */
export function runPrepared(prepared: PreparedRule, ground: Ground, variants = prepared.variants): RuleRun {
  const { rule, due, chosen } = prepared
  const runs = variants.map((variant) => runOf(variant, ground, variant.subject.level))
  const used = runs[variants.indexOf(prepared.used)]!
  return ruleRun({ rule, due, runs, used, chosen })
}

/**
 * Evaluates all readings of a rule on a dataset.
 *
 * @param rule a rule of the plan
 * @param ground the datasets and the day
 * @param wanted the reading that the caller chose
 * @param due what it asks for; that of the day where it is not given
 * @throws ShequError `unknown-reading`
 */
export function runRule(
  rule: Rule,
  ground: Ground,
  wanted: string | undefined,
  due = dueOn(rule, ground.context.plan, ground.day),
): RuleRun {
  return runPrepared(prepareRule(rule, ground.context.plan, due, wanted), ground)
}

/**
 * The reading that is used, on another level: what a whole-region rule comes to in the parts of the region.
 *
 * @param run the rule on the region
 * @param ground the datasets and the day
 * @param level a level beneath the region
 */
export function breakDown(
  { rule, due, used }: Pick<RuleRun, 'rule' | 'due' | 'used'>,
  ground: Ground,
  level: Level,
): RuleRun {
  const part = runOf(used.bound.variant, ground, level)
  return ruleRun({ rule, due, runs: [part], used: part, chosen: true })
}
