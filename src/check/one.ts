import type { PlaceRecord } from '../dataset/input'
import type { Plan } from '../plan/plan'
import { recordChecker } from './one-checker'
import type { RecordOptions, RecordResult } from './one-result'

/**
 * Checks a single record, however little of it is filled in. For a form that asks at every keystroke take
 * {@link recordChecker}, which works the plan out once.
 *
 * @param plan a plan, published or your own
 * @param record one place; `undefined`, `null` and `''` are blank
 * @param options the assessment day, the level of the record, and the readings to use
 * @returns what the record comes to: problems of the record itself apart from notices of what falls short
 * @throws ShequError `bad-day`, `bad-option`, `unknown-rule`, `unknown-reading`: misuse by the caller
 * @example
 * const { notices } = checkOne(shanxi2021, { newlyBuilt: true, households: 1820, facilityArea: 512.5 }, { day: '2025-12-31' })
 * notices[0]?.gap[0]?.by // '33.5'
 */
export function checkOne<RuleIds extends string>(
  plan: Plan<RuleIds>,
  record: PlaceRecord,
  options: RecordOptions<NoInfer<RuleIds>>,
): RecordResult {
  return recordChecker(plan, options)(record)
}
