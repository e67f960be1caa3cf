import { ruleKey } from '../rule-key'
import type { ReportView, RuleView } from '../view'
import { gapText, locationText, voiceOf, type Voice } from '../text/voice'
import { isWholeRegion, planOf } from '../whole-region'
import { MARKS } from '../words'
import { rankOf } from './severities'
import type { FailureView, PolicyView, WaiverStanding, Weight } from './view'
import { FAILURE_WORDS, SEVERITY_NAMES, UNUSED_REASONS } from './words'

/** Which findings fail the run, rule by rule. */
export interface Failing {
  readonly failing: ReadonlyMap<string, number>
  readonly weightOf: (key: string) => Weight
}

/** What there is to put right of one rule. */
interface Broken {
  readonly key: string
  readonly rule: RuleView
  readonly findings: number
  readonly weight: Exclude<Weight, 'off'>
}

function messageOf({ key, rule, findings, weight }: Broken, view: ReportView, policy: Made, voice: Voice): string {
  const { say } = voice
  const name = rule.title + voice.aside(key)
  const head = isWholeRegion(rule, planOf(rule, view))
    ? FAILURE_WORDS.region(name)
    : FAILURE_WORDS.unmet(name, findings, voice.places(rule.level, findings))
  const apart = rule.counts.unmet - findings
  const deadline = policy.office?.deadlines[key]
  return voice.clauses([
    say(head) + say(FAILURE_WORDS.severity(say(SEVERITY_NAMES[weight]))),
    // a sum over findings of which some are waived would not be what has to be put right
    ...(apart > 0 ? [say(FAILURE_WORDS.apart(apart))] : rule.gap.map((gap) => gapText(gap, voice))),
    ...(deadline === undefined
      ? []
      : [say((deadline < view.day ? FAILURE_WORDS.late : FAILURE_WORDS.until)(deadline))]),
  ])
}

function ofWaiver(waiver: WaiverStanding, voice: Voice): readonly FailureView[] {
  const { state, why, location, expires, owner } = waiver
  if (state !== 'expired' && state !== 'unused') return []
  const { say } = voice
  const what = say(FAILURE_WORDS.what(waiver.rule, waiver.place))
  const words =
    state === 'expired'
      ? FAILURE_WORDS.expired(what, expires, owner)
      : FAILURE_WORDS.unused(what, say(UNUSED_REASONS[why ?? 'notListed']))
  const where = locationText(location, voice)
  const message = where === '' ? say(words) : where + say(MARKS.colon) + say(words)
  return [{ code: `waiver-${state}`, location, message }]
}

type Made = Omit<PolicyView, 'failures'>

/**
 * What fails a run: the rules that are broken, the heaviest first, then waivers that are over or not needed.
 *
 * @param view the report
 * @param policy what the run is held to, and what became of it
 * @param failing how many findings of each rule fail the run
 */
export function failuresOf(view: ReportView, policy: Made, { failing, weightOf }: Failing): readonly FailureView[] {
  if (policy.failOn === 'never') return []
  const voice = voiceOf(view)
  const broken = Object.values(view.rules).flatMap((rule): readonly Broken[] => {
    const key = ruleKey(rule.plan, rule.rule)
    const [findings, weight] = [failing.get(key) ?? 0, weightOf(key)]
    return findings === 0 || weight === 'off' ? [] : [{ key, rule, findings, weight }]
  })
  const heaviest = [...broken].sort((a, b) => rankOf(a.weight) - rankOf(b.weight))
  return [
    ...heaviest.map((one): FailureView => ({
      code: 'unmet',
      rule: one.key,
      severity: one.weight,
      findings: one.findings,
      message: messageOf(one, view, policy, voice),
    })),
    ...(policy.waivers ?? []).flatMap((waiver) => ofWaiver(waiver, voice)),
  ]
}
