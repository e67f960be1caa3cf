import { describe } from '../../indicators/describe'
import type { PlainIndicator } from '../../indicators/plain'
import { text } from '../../values/text'
import { wordsOf } from '../indicator-of'
import { agreementOf, differences } from './aspects'
import type { Entry } from './entry'
import type { Ground } from './ground'
import type { ComparedIndicator, ComparedMilestone, NearIndicator } from './result'
import { strictestOf } from './strictest'

/** What the plans say of one indicator, before it is compared. */
export interface Row {
  readonly id: string
  readonly indicator: PlainIndicator
  /** The measures that it is about. */
  readonly matter: readonly string[]
  /** The plan whose words the indicator is told in. */
  readonly ground: Ground
  readonly entries: Entry[]
}

/** The entries that count: what only another reading says is shown and not compared. */
export function rulesOf({ entries }: Row): readonly Entry[] {
  return entries.filter(({ rule }) => !rule.aside)
}

/** Keys of the plans that have a rule on it, in the order of the plans. */
export function plansOf(row: Row, grounds: readonly Ground[]): readonly string[] {
  const some = new Set(rulesOf(row).map(({ plan }) => plan))
  return grounds.flatMap(({ key }) => (some.has(key) ? [key] : []))
}

/** What a row says of its indicator, whether as itself or as a near one. */
export function about({ id, indicator: { formula }, ground: { plan, measures } }: Row) {
  const { label, note } = wordsOf(plan, id) ?? { label: text(id, id) }
  const calculation = text(describe(formula, measures, 'zh-CN'), describe(formula, measures, 'en'))
  return { indicator: id, label, calculation, ...(note ? { note } : {}) }
}

function cellsOf({ entries }: Row, strictest: ReadonlySet<ComparedMilestone>, grounds: readonly Ground[]) {
  return grounds.map(({ key }) => ({
    plan: key,
    rules: entries
      .filter(({ plan }) => plan === key)
      .map(({ rule }) => ({
        ...rule,
        milestones: rule.milestones.map((one) => ({ ...one, strictest: strictest.has(one) })),
      })),
  }))
}

/** A row as the comparison shows it. */
export function compareRow(row: Row, near: readonly NearIndicator[], grounds: readonly Ground[]): ComparedIndicator {
  const { unit, formula } = row.indicator
  const rules = rulesOf(row)
  const plans = plansOf(row, grounds)
  const byPlan = plans.map((key) => rules.filter(({ plan }) => plan === key))
  const differ = differences(byPlan)
  const { days, milestones } = strictestOf(rules)
  return {
    ...about(row),
    unit,
    formula,
    cells: cellsOf(row, milestones, grounds),
    plans,
    agreement: agreementOf(byPlan, differ),
    differ,
    days,
    near,
  }
}
