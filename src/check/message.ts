import { daysBetween } from '../values/day'
import { LEVEL_NAMES } from '../values/level'
import { text } from '../values/text'
import { IN, UNDEFINED } from '../indicators/outcome'
import type { Cause, Finding, Verdict } from './finding'
import { gapText, missingText, parentText, readingsText, subjectText, targetText, valueText } from './phrases'
import { openingText } from './opening'
import type { Quantities } from './quantities'
import type { Ground, RuleRun } from './rule-run'
import { message, type MessageCode } from './words'

/** A finding before its words. */
export type Unworded = Omit<Finding, 'message' | 'location' | 'calculation'>

const BY_CAUSE: Readonly<Record<Cause, MessageCode>> = {
  text: 'no-figure',
  data: 'no-data',
  history: 'no-history',
  reading: 'reading-decides',
}

const BY_VERDICT: Readonly<Record<Exclude<Verdict, 'met' | 'unknown' | 'inapplicable'>, MessageCode>> = {
  unmet: 'unmet',
  pending: 'pending',
}

function whyInapplicable({ used }: RuleRun, { day, context }: Ground, row: number): MessageCode {
  if (day < context.plan.document.signed) return 'not-signed'
  return used.bound.decided?.codes[row] === (IN | UNDEFINED) ? 'base-zero' : 'not-concerned'
}

function codeOf({ verdict, cause, inForce }: Unworded, run: RuleRun, ground: Ground, row: number): MessageCode {
  if (verdict === 'inapplicable') return whyInapplicable(run, ground, row)
  if (verdict === 'met') return inForce ? 'met' : 'met-early'
  return verdict === 'unknown' ? BY_CAUSE[cause ?? 'data'] : BY_VERDICT[verdict]
}

/** What a finding says of itself, in both languages. */
export function messageOf(
  finding: Unworded,
  run: RuleRun,
  ground: Ground,
  {
    row,
    figures,
    thresholds,
  }: { readonly row: number; readonly figures: Quantities | undefined; readonly thresholds: readonly number[] },
): Finding['message'] {
  const { plan, measures, followed } = ground.context
  const { indicator, subject } = run.used.bound.variant
  const { milestone } = run.due
  const { formula } = indicator
  const { settles } = finding
  return message(codeOf(finding, run, ground, row), {
    value: () => valueText(figures, indicator, thresholds),
    target: () => targetText(run.rule, finding, milestone.suffices, indicator.unit),
    due: () => finding.due,
    days: () => daysBetween(ground.day, finding.due),
    gap: () => gapText(finding.gap, measures),
    signed: () => plan.document.signed,
    subject: () => subjectText(subject, measures),
    reason: () => milestone.reason ?? (formula.node === 'unstated' ? formula.reason : text('', '')),
    parent: () => parentText(followed.get(finding.rule)),
    missing: () => missingText(finding.missing, finding.unlisted, measures),
    year: () => finding.due.slice(0, 4),
    readings: () => readingsText(run.rule, finding),
    opening: () => (finding.opening ? openingText(finding.opening) : undefined),
    level: () => (settles ? LEVEL_NAMES[settles.level] : undefined),
    settlesMet: () => settles?.met,
    settlesUnmet: () => settles?.unmet,
  })
}
