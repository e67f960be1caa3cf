import type { Timing } from '../../check/finding'
import { ruleKey } from '../rule-key'
import type { FindingView, ReportView, RuleView } from '../view'
import type { Completion } from './words'

/** What the findings of one rule come to. */
export interface Tally {
  /** The only finding of a rule for the whole region. */
  readonly only: FindingView | undefined
  readonly places: number
  readonly waived: number
  /** Of what is met: how many of each timing. */
  readonly timings: ReadonlyMap<Timing, number>
}

interface Counting {
  only: FindingView | undefined
  places: number
  waived: number
  readonly timings: Map<Timing, number>
}

/** What the findings of every rule come to, in one pass over all of them. */
export function talliesOf(view: ReportView): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Counting>()
  for (const finding of view.findings()) {
    const key = ruleKey(finding.plan, finding.rule)
    const tally = tallies.get(key) ?? { only: finding, places: 0, waived: 0, timings: new Map<Timing, number>() }
    tallies.set(key, tally)
    tally.places++
    if (tally.places > 1) tally.only = undefined
    if (finding.waiver) tally.waived++
    const { timing, verdict } = finding
    if (verdict === 'met' && timing !== undefined) tally.timings.set(timing, (tally.timings.get(timing) ?? 0) + 1)
  }
  return tallies
}

/** When a rule was met that is met everywhere: in one word only where all places have the same. */
function whenMet({ timings }: Tally, met: number): Completion {
  for (const timing of ['early', 'onTime'] as const) if (timings.get(timing) === met) return timing
  const [early = 0, onTime = 0, late = 0] = (['early', 'onTime', 'late'] as const).map((one) => timings.get(one))
  if (early + onTime === met && met > 0) return 'onTime'
  return early + onTime + late === met && late > 0 ? 'late' : 'done'
}

/**
 * How far a rule has come: not reached if it is unmet anywhere, and reached only if nothing is left open.
 *
 * @param rule the rule with its counts
 * @param tally what its findings come to
 */
export function completionOf({ counts }: RuleView, tally: Tally | undefined): Completion {
  if (counts.unmet > 0) return 'notReached'
  if (counts.unknown > 0) return 'open'
  if (counts.pending > 0) return 'notDue'
  if (counts.met === 0) return counts.inapplicable > 0 ? 'inapplicable' : 'open'
  return tally ? whenMet(tally, counts.met) : 'done'
}
