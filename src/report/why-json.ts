import type { Why } from '../check/why/result'
import type { Plan } from '../plan/plan'
import { jsonText } from './json-text'
import { planHash } from './plan-hash'
import type { Tool } from './why/evidence'

/** A plan as an explanation names it: without its other rules. */
export interface WhyPlanJson extends Pick<Plan, 'id' | 'version' | 'title' | 'document' | 'region' | 'period'> {
  /** SHA-256 of the plan's data. */
  readonly hash: string
}

/** An explained finding as plain data, in both languages. */
export interface WhyJson extends Omit<Why, 'plan'> {
  readonly tool: Tool
  readonly plan: WhyPlanJson
}

/**
 * An explained finding as plain data, the plan being named and not written out.
 *
 * @param why what `why` returned
 * @param tool what made it
 */
export function plainWhy({ plan, ...why }: Why, tool: Tool): WhyJson {
  const { id, version, title, document, region, period } = plan
  const { name, version: own } = tool
  return {
    tool: { name, version: own },
    plan: { id, version, hash: planHash(plan), title, document, region, period },
    ...why,
  }
}

/**
 * An explained finding as JSON, in both languages: the same bytes for the same finding.
 *
 * @param why what `why` returned
 * @param options the tool to name
 * @returns text that `JSON.parse` makes a {@link WhyJson} of
 * @example
 * formatWhyJson(why(report, 'village-graduates', '140105201204'), { tool: { name: 'shequ', version: '0.1.0' } })
 */
export function formatWhyJson(why: Why, { tool }: { readonly tool: Tool }): string {
  return `${jsonText(plainWhy(why, tool))}\n`
}
