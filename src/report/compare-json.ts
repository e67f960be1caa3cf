import type { Comparison } from '../plan/compare/result'
import { jsonText } from './json-text'

/**
 * Plans side by side as JSON, in both languages: the same bytes for the same plans.
 *
 * @param comparison what `comparePlans` returned
 * @returns text that `JSON.parse` makes a `Comparison` of
 * @example
 * formatComparisonJson(comparePlans([shanxi2021, hengshui2021]))
 */
export function formatComparisonJson(comparison: Comparison): string {
  return `${jsonText(comparison)}\n`
}
