import { ruleKey } from './rule-key'
import { digests, emptyDigest, type Digests } from './text/digest'
import { evidenceLines, problemLines } from './text/foot'
import { summaryLines, titleLines } from './text/head'
import { layOut, type Line, type Paint } from './text/line'
import { worstFirst } from './text/order'
import { nextLines, policyEvidence, policyLines, ruleMarks } from './text/policy'
import { ruleLines } from './text/rule'
import { ruleTitle } from './text/rule-title'
import { taskLines } from './text/tasks'
import { voiceOf, type Voice } from './text/voice'
import type { ReportView } from './view'
import { planOf } from './whole-region'
import { RULE_WORDS } from './words'

/** How a report is laid out as text. */
export interface TextOptions {
  /** Columns to fit the lines to; lines as long as they are where it is not given. */
  readonly width?: number
  /** How many places are named at most for a rule: 5 where it is not given. */
  readonly details?: number
  /** Colours, as functions that wrap a text; none where it is not given. */
  readonly paint?: Paint
}

const DETAILS = 5

function rulesLines(view: ReportView, found: Digests, most: number, voice: Voice): readonly Line[] {
  const blocks = worstFirst(Object.values(view.rules)).flatMap((rule) => {
    const plan = planOf(rule, view)
    const digest = found.get(ruleKey(rule.plan, rule.rule)) ?? emptyDigest(most)
    const titled = { ...rule, title: ruleTitle(rule, view, voice) }
    const marks = ruleMarks(rule, view, digest.waived, voice)
    return ruleLines({ rule: titled, plan, digest, most, marks }, voice)
  })
  return [{ text: '' }, { text: voice.say(RULE_WORDS.heading), role: 'heading' }, ...blocks]
}

/**
 * A report as text for people, in the language of the view: how much could be decided, then every rule, the worst first,
 * then the problems of the data and what is needed to repeat the check.
 *
 * @param view a live report, or a parsed JSON report
 * @param options width, colours, and how many places to name
 * @returns text without control characters other than line breaks and what `paint` adds
 * @example
 * formatText(view, { width: 100, paint: { unmet: pc.red, met: pc.green } })
 */
export function formatText(view: ReportView, options: TextOptions = {}): string {
  const voice = voiceOf(view)
  const { width = Infinity, details = DETAILS, paint = {} } = options
  const found = digests(view, details)
  const fromCode = Math.max(0, ...Array.from(found.values(), ({ kindFromCode }) => kindFromCode))
  const lines = [
    ...nextLines(view, voice),
    ...titleLines(view, voice),
    ...summaryLines(view, voice),
    ...rulesLines(view, found, details, voice),
    ...taskLines(view, details, voice),
    ...policyLines(view, details, voice),
    ...problemLines(view, voice),
    ...evidenceLines(view, fromCode, voice, policyEvidence(view, voice)),
  ]
  return layOut(lines, { lang: view.lang, width, paint })
}
