import { standingOf } from './standing'
import { STANDING_WORDS } from './standing-words'
import type { Speech } from './speech'
import type { FindingView, RuleView } from './view'

/** Whether somebody has put it off, or it was known before: what is said of a finding beside its verdict. */
export function standingTexts(finding: FindingView, rule: RuleView, { say }: Speech): readonly string[] {
  const { waiver, debt, before } = finding
  const debtText = debt === 'changed' ? STANDING_WORDS.changed[before?.change ?? 'other'] : debt && STANDING_WORDS[debt]
  return [
    ...(waiver ? [say(STANDING_WORDS.waived(waiver.expires, waiver.document, waiver.reason))] : []),
    ...(debtText ? [say(debtText)] : []),
    ...(standingOf(finding, rule) === 'slight' ? [say(STANDING_WORDS.slight)] : []),
  ]
}
