import type { Result, Suppression } from 'sarif'
import type { Verdict } from '../../check/finding'
import { fingerprint } from '../fingerprint'
import { ruleKey } from '../rule-key'
import { severityOf } from '../severity'
import type { Speech } from '../speech'
import { inert } from '../text/line'
import { placeText } from '../text/voice'
import type { Debt, FindingView, RuleView, WaiverView } from '../view'
import { MARKS } from '../words'
import { locationsOf, physicalLocation } from './locations'
import { plainMessage } from './message'
import { SARIF_WORDS } from './words'

const KINDS = {
  met: 'pass',
  unmet: 'fail',
  pending: 'informational',
  unknown: 'open',
  inapplicable: 'notApplicable',
} as const satisfies Readonly<Record<Verdict, Result.kind>>

const STATES = {
  new: 'new',
  known: 'unchanged',
  changed: 'updated',
} as const satisfies Readonly<Record<Debt, Result.baselineState>>

/** Only what fails has a level: of all else SARIF wants none. */
function gravityOf(finding: FindingView, rule: RuleView): Pick<Result, 'kind' | 'level'> {
  const kind = KINDS[finding.verdict]
  if (kind !== 'fail') return { kind, level: 'none' }
  const severity = severityOf(finding, rule)
  return severity === undefined ? { kind: 'informational', level: 'none' } : { kind, level: severity }
}

function suppressionOf(waiver: WaiverView, { say, clauses }: Speech): Suppression {
  const { owner, document, expires, reason, location } = waiver
  const physical = physicalLocation(location)
  const approved = say(SARIF_WORDS.approved(owner, document, expires))
  return {
    kind: 'external',
    status: 'accepted',
    justification: inert(clauses([reason, approved])),
    ...(physical ? { location: { physicalLocation: physical } } : {}),
    properties: { document: inert(document), owner: inert(owner), expires },
  }
}

function messageOf(finding: FindingView, speech: Speech): string {
  const told = placeText(finding, speech) + speech.say(MARKS.colon) + finding.message.text
  const computed = finding.value !== undefined || finding.bounds !== undefined
  const lines = computed ? [told, speech.say(SARIF_WORDS.calculation) + finding.calculation] : [told]
  return lines.map(plainMessage).join('\n')
}

/** What the run knows of a result beside the finding. */
export interface ResultContext {
  readonly rule: RuleView
  readonly index: number
  readonly speech: Speech
  /** The file that stands for the whole data. */
  readonly fallback?: string | undefined
}

/** A finding as SARIF has it. */
export function resultOf(finding: FindingView, { rule, index, speech, fallback }: ResultContext): Result {
  const { plan, place, name, level, location, waiver, debt, value, bounds, gap, due, cause } = finding
  const mark = fingerprint(finding)
  return {
    ruleId: ruleKey(plan, finding.rule),
    ruleIndex: index,
    ...gravityOf(finding, rule),
    message: { text: messageOf(finding, speech) },
    locations: locationsOf(location, { place, name, level }, fallback),
    // the second is the one key that GitHub looks at; a place keeps its alert when rows move or its figures change
    partialFingerprints: { 'shequ/v1': mark, primaryLocationLineHash: `${mark.slice(0, 16)}:1` },
    ...(waiver ? { suppressions: [suppressionOf(waiver, speech)] } : {}),
    ...(debt ? { baselineState: STATES[debt] } : {}),
    properties: {
      verdict: finding.verdict,
      ...(cause === undefined ? {} : { cause }),
      ...(value === undefined ? {} : { value }),
      ...(bounds === undefined ? {} : { bounds }),
      ...(gap.length === 0 ? {} : { gap }),
      due,
      ...(location.sheet === undefined ? {} : { sheet: location.sheet }),
      ...(location.row === undefined ? {} : { row: location.row }),
    },
  }
}
