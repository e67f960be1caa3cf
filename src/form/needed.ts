import { needs } from '../indicators/needs'
import type { Measures } from '../measures/measure'
import { indicatorOf } from '../plan/indicator-of'
import { periodOn } from '../plan/milestones'
import type { Plan, Rule, Subject } from '../plan/plan'
import type { Level } from '../values/code'
import type { Day } from '../values/day'

/** A column that rules need, of one level of place. */
export interface Needed {
  readonly level: Level
  readonly measure: string
  /** The period of a flow. */
  readonly period?: string
  /** The rules that need it, as `plan/rule`. */
  readonly rules: Set<string>
}

/** The ways to take a rule: as it stands, and by each of its readings. */
function* waysOf(rule: Rule): Generator<{ readonly indicator: string; readonly subject: Subject }> {
  yield { indicator: rule.indicator, subject: rule.subject }
  for (const { indicator = rule.indicator, subject = rule.subject } of rule.readings ?? []) yield { indicator, subject }
}

/** Gathers what rules need, each measure of each level once. */
export class NeededColumns {
  private readonly found = new Map<string, Needed>()

  constructor(private readonly measures: Measures) {}

  /** Adds a measure that a rule needs; a flow without a period cannot be asked for. */
  add(rule: string, level: Level, measure: string, period: string | undefined): void {
    const known = this.measures[measure]
    if (!known?.levels.includes(level)) return
    const isFlow = known.time === 'period'
    if (isFlow && period === undefined) return
    const key = `${level} ${measure}${isFlow ? `@${period}` : ''}`
    const one = this.found.get(key) ?? {
      level,
      measure,
      rules: new Set(),
      ...(isFlow ? { period: period as string } : {}),
    }
    this.found.set(key, one)
    one.rules.add(rule)
  }

  /** Adds all that a rule of a plan needs by any of its readings, on a day. */
  addRule(rule: Rule, plan: Plan, day: Day): void {
    const period = periodOn(rule, plan, day)?.key
    const name = `${plan.id}/${rule.id}`
    for (const { indicator, subject } of waysOf(rule)) {
      const { formula } = indicatorOf(plan, indicator)
      for (const { id, level = subject.level } of [...needs(formula), ...(subject.where ? needs(subject.where) : [])])
        this.add(name, level, id, period)
    }
  }

  /** What is needed, the columns of most rules first. */
  list(): readonly Needed[] {
    return [...this.found.values()].sort((a, b) => b.rules.size - a.rules.size)
  }
}
