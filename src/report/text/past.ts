import { VERDICT_NAMES } from '../../check/phrases'
import type { DayFinding, PeriodFinding, TargetValue } from '../../check/finding'
import { targetWords } from '../target-words'
import type { FindingView, RuleView } from '../view'
import { MARKS, PAST_WORDS } from '../words'
import { labelled } from './labelled'
import type { Line } from './line'
import { countsText, valueText, type Voice } from './voice'

interface Whole {
  readonly finding: FindingView
  readonly rule: Pick<RuleView, 'unit'>
}

/** What the region came to at one time: `2023：29 个，未达标`. */
function thenText(at: string, then: PeriodFinding | DayFinding, { finding, rule }: Whole, voice: Voice): string {
  const value: TargetValue = 'target' in then ? then.target : finding.target.value
  const target = { op: finding.target.op, value }
  const shown = valueText({ ...then, target }, rule, voice)
  const verdict = voice.say(VERDICT_NAMES[then.verdict])
  // each day has a target of its own
  const asked = 'target' in then && typeof value === 'string' ? targetWords({ ...target, unit: rule.unit }, voice) : ''
  const told = shown === undefined ? verdict : shown + voice.say(MARKS.comma) + verdict
  return at + voice.say(MARKS.colon) + told + (asked === '' ? '' : voice.aside(asked))
}

/** The region itself in earlier periods and by the data of other days, and since when its milestone is met. */
export function wholePast(finding: FindingView, rule: Pick<RuleView, 'unit'>, voice: Voice): readonly Line[] {
  const { periods = [], series = [], reached } = finding
  const all = { finding, rule }
  const byPeriod = periods.map((one) => thenText(one.period, one, all, voice))
  const told = series.filter(({ verdict, value }) => value !== undefined || verdict === 'met' || verdict === 'unmet')
  const byDay = told.length > 1 ? told.map((one) => thenText(one.day, one, all, voice)) : []
  return [
    ...labelled(voice, PAST_WORDS.periods, voice.clauses(byPeriod)),
    ...labelled(voice, PAST_WORDS.series, voice.clauses(byDay)),
    ...labelled(voice, PAST_WORDS.reached, reached && voice.say(PAST_WORDS.since(reached.by, reached.after))),
  ]
}

/** How many places there were of each verdict in earlier periods and by the data of other days. */
export function placesPast({ periods, series }: RuleView, voice: Voice): readonly Line[] {
  const counted = (at: string, counts: RuleView['counts']) => at + voice.say(MARKS.colon) + countsText(counts, voice)
  return [
    ...labelled(voice, PAST_WORDS.periods, voice.clauses(periods.map((one) => counted(one.period, one.counts)))),
    ...labelled(voice, PAST_WORDS.series, voice.clauses(series.map((one) => counted(one.day, one.counts)))),
  ]
}
