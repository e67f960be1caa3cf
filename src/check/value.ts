import type { Bounds, Finding } from './finding'
import type { Quantities } from './quantities'
import { showEnd, showValue } from './show'

/** A value as decimal text, or its two ends; undefined where nothing is known of it. */
export function shownValue(
  figures: Quantities | undefined,
  thresholds: readonly number[],
): string | Bounds | undefined {
  if (!figures?.value) return undefined
  const { lo, hi } = figures.value
  return lo.eq(hi) ? showValue(lo, thresholds) : [showEnd(lo, thresholds), showEnd(hi, thresholds)]
}

/** A value as a finding holds it. */
export function valueFields(
  figures: Quantities | undefined,
  thresholds: readonly number[],
): Pick<Finding, 'value' | 'bounds'> {
  const shown = shownValue(figures, thresholds)
  if (shown === undefined) return {}
  return typeof shown === 'string' ? { value: shown } : { bounds: shown }
}
