import { resolver } from '../indicators/columns'
import { needs } from '../indicators/needs'
import { columnKey, type Scope } from '../indicators/scope'
import type { Measures } from '../measures/measure'
import { indicatorOf } from '../plan/indicator-of'
import type { Plan, Reading, Rule, Subject } from '../plan/plan'
import type { PlaceTable } from '../dataset/tree'
import type { Level } from '../values/code'
import { dayNumber, type Day } from '../values/day'
import { askedOf, type Asked } from './asked'
import type { Way } from './reading'
import { solve } from './solve'
import { concerned } from './subject'

/** What is planned, and what is asked of it. */
export interface Question {
  readonly plan: Plan
  readonly measures: Measures
  readonly table: PlaceTable
  readonly level: Level
  readonly day: Day | undefined
  readonly readings: Readonly<Record<string, string | undefined>>
  readonly resolve: Scope['resolve']
}

/** A rule with all its readings that are about places of the level. */
export interface PreparedRule {
  readonly rule: Rule
  readonly asked: Asked
  readonly ways: readonly Way[]
  /** The reading that is used; undefined where there is no ground for one. */
  readonly used: Reading | undefined
  readonly by: 'only' | 'chosen' | 'default' | 'strictest'
  /** The level of the reading used, or of the first one. */
  readonly level: Level
}

/** A question about one place. */
export function questionOf(
  given: Pick<Question, 'plan' | 'measures' | 'table' | 'level' | 'day' | 'readings'>,
): Question {
  return { ...given, resolve: resolver() }
}

function scopeOf({ measures, plan, table, resolve }: Question, period: string | undefined): Scope {
  return {
    table,
    measures,
    signed: dayNumber(plan.document.signed),
    ...(period === undefined ? {} : { period }),
    evidence: () => 'reported',
    resolve,
    effort: { integer: 0, decimal: 0 },
  }
}

const subjectOf = (rule: Rule, reading: Reading | undefined): Subject => reading?.subject ?? rule.subject

function wayOf(rule: Rule, reading: Reading | undefined, asked: Asked, question: Question): Way {
  const { plan, table, level } = question
  const ground = { level, scope: scopeOf(question, asked.period) }
  const { formula } = indicatorOf(plan, reading?.indicator ?? rule.indicator)
  const base = { reading, concerned: concerned(subjectOf(rule, reading), table, ground.scope), ground }
  if (formula.node === 'unstated')
    return { ...base, solved: { is: 'refused', reason: 'no-formula' }, reason: formula.reason }
  if (rule.op === 'increasing') return { ...base, solved: { is: 'refused', reason: 'growth' } }
  if (asked.compared) return { ...base, solved: solve({ of: formula, ...asked.compared }, ground) }
  const { reason } = asked.words
  return { ...base, solved: { is: 'refused', reason: 'no-figure' }, ...(reason ? { reason } : {}) }
}

function usedOf({ readings = [] }: Rule, wanted: string | undefined): Pick<PreparedRule, 'used' | 'by'> {
  if (readings.length === 0) return { used: undefined, by: 'only' }
  if (wanted !== undefined) return { used: readings.find(({ id }) => id === wanted), by: 'chosen' }
  const used = readings.find((reading) => reading.default)
  return used ? { used, by: 'default' } : { used: undefined, by: 'strictest' }
}

/**
 * Solves every reading of a rule that is about places of the level.
 *
 * @param rule one of the plan's
 * @param question the place
 */
export function prepareRule(rule: Rule, question: Question): PreparedRule {
  const { plan, day, level, readings } = question
  const asked = askedOf(rule, plan, day)
  const all: readonly (Reading | undefined)[] = rule.readings?.length ? rule.readings : [undefined]
  const here = all.filter((reading) => subjectOf(rule, reading).level === level)
  const { used, by } = usedOf(rule, readings[rule.id])
  const first = by === 'strictest' ? here[0] : used
  return {
    rule,
    asked,
    ways: here.map((reading) => wayOf(rule, reading, asked, question)),
    used,
    by,
    level: subjectOf(rule, first).level,
  }
}

/** The measures of the level that a rule reads by any of its readings, and those of them that are known. */
export function countsOf(rule: Rule, question: Question, period: string | undefined) {
  const { plan, level, table } = question
  const scope = scopeOf(question, period)
  const readings: readonly (Reading | undefined)[] = [undefined, ...(rule.readings ?? [])]
  const ids = readings.flatMap((reading) => {
    const subject = subjectOf(rule, reading)
    const { formula } = indicatorOf(plan, reading?.indicator ?? rule.indicator)
    const all = [...needs(formula), ...(subject.where ? needs(subject.where) : [])]
    return all.filter((need) => (need.level ?? subject.level) === level).map(({ id }) => id)
  })
  const counts = [...new Set(ids)]
  return { counts, given: counts.filter((id) => table.column(columnKey(scope, id)) !== undefined) }
}
