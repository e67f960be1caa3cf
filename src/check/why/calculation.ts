import { text } from '../../values/text'
import { describe } from '../../indicators/describe'
import { wordsOf } from '../../plan/indicator-of'
import type { Bound } from '../bound'
import { calculationText } from '../phrases'
import { quantitiesOf } from '../quantities'
import { thresholdsOf } from '../show'
import type { Context } from '../variant'
import type { Figures } from './figures'
import type { WhyCalculation } from './result'
import { valueOf } from './show-value'

/**
 * The calculation of one reading on one place.
 *
 * @param bound the reading on the dataset
 * @param row the place
 * @param figures gathers the cells
 * @param context the plan, and what the ids of measures mean
 */
export function calculationOf(
  bound: Bound,
  row: number,
  figures: Figures,
  { plan, measures }: Pick<Context, 'plan' | 'measures'>,
): WhyCalculation {
  const { indicator, subject, rule, due, reading } = bound.variant
  const { formula, unit } = indicator
  const id = reading?.indicator ?? rule.indicator
  const { label, note } = wordsOf(plan, id) ?? { label: text(id, id) }
  const quantities = quantitiesOf(formula, bound.scope)?.(row)
  const { value, suffices } = due.milestone
  const thresholds = rule.op === 'increasing' ? [] : thresholdsOf(value, suffices)
  return {
    indicator: { id, label, unit, ...(note ? { note } : {}) },
    subject,
    formula: text(describe(formula, measures, 'zh-CN'), describe(formula, measures, 'en')),
    text: calculationText(quantities, indicator, measures, thresholds),
    ...(quantities?.value ? valueOf(quantities.value, thresholds) : {}),
    figures: figures.of(bound, row),
  }
}
