import { VERDICT_NAMES } from '../../check/phrases'
import { inFile } from '../in-file'
import { ruleKey } from '../rule-key'
import { severityOf } from '../severity'
import { standingOf } from '../standing'
import { standingTexts } from '../standing-text'
import { inert } from '../text/line'
import { gapText, isTold, locationText, placeText, type Voice } from '../text/voice'
import type { FindingView, ProblemView, RuleView } from '../view'
import { MARKS } from '../words'
import { JUNIT_WORDS } from './words'
import { openTag, xmlText } from './xml'

/** What a reader of JUnit XML counts a case as. */
export type Outcome = 'passed' | 'failure' | 'skipped'

/** Dots part the levels of the tree that a reader shows; the last level is the place. */
function classOf({ plan, rule }: FindingView): string {
  return inert(ruleKey(plan, rule).replace('/', '.'))
}

/** What a finding is counted as: only what somebody has to act on fails. */
export function outcomeOf(finding: FindingView, rule: RuleView): Outcome {
  const standing = standingOf(finding, rule)
  return standing === 'met' ? 'passed' : standing === 'broken' ? 'failure' : 'skipped'
}

function labelled(label: string, text: string): readonly string[] {
  return text === '' ? [] : [label + text]
}

/** What somebody reads who opens a case that failed. */
function bodyOf(finding: FindingView, rule: RuleView, voice: Voice): string {
  const { say, clauses, quote, list } = voice
  const gaps = finding.gap.filter(isTold).map((gap) => gapText(gap, voice))
  const sources = rule.sources.map(({ section, figure }) => `${section} ${quote(figure)}`)
  const lines = [
    finding.message.text,
    say(JUNIT_WORDS.target) + clauses([rule.target, say(JUNIT_WORDS.due(finding.due))]),
    ...labelled(say(JUNIT_WORDS.gap), clauses(gaps)),
    say(JUNIT_WORDS.calculation) + finding.calculation,
    say(JUNIT_WORDS.source) + list(sources),
    ...labelled(say(JUNIT_WORDS.at), locationText(inFile(finding.location), voice)),
    ...standingTexts(finding, rule, voice),
  ]
  return lines.map((line) => xmlText(inert(line))).join('\n')
}

/** Its message, which does not always begin with the verdict. */
function toldOf({ verdict, message }: FindingView, { say }: Voice): string {
  const name = say(VERDICT_NAMES[verdict])
  return message.text.startsWith(name) ? message.text : name + say(MARKS.colon) + message.text
}

/** A finding as a case. A skipped one says why as its text: not every schema knows an attribute for it. */
export function testCase(finding: FindingView, rule: RuleView, voice: Voice): string {
  const head = openTag('testcase', { name: inert(placeText(finding, voice)), classname: classOf(finding), time: 0 })
  const outcome = outcomeOf(finding, rule)
  if (outcome === 'passed') return `    ${head}/>\n`
  if (outcome === 'skipped') {
    const why = voice.clauses([toldOf(finding, voice), ...standingTexts(finding, rule, voice)])
    return `    ${head}>\n      <skipped>${xmlText(inert(why))}</skipped>\n    </testcase>\n`
  }
  const failure = openTag('failure', { type: severityOf(finding, rule), message: inert(finding.message.text) })
  return `    ${head}>\n      ${failure}>${bodyOf(finding, rule, voice)}</failure>\n    </testcase>\n`
}

/** A problem of the data as a case: what was left out of the check was skipped; what was used has passed. */
export function problemCase({ code, severity, location, message }: ProblemView, voice: Voice): string {
  const where = locationText(location, voice)
  const told = inert(where === '' ? message : where + voice.say(MARKS.colon) + message)
  const head = openTag('testcase', { name: told, classname: `data.${inert(code)}`, time: 0 })
  if (severity !== 'error') return `    ${head}>\n      <system-out>${xmlText(told)}</system-out>\n    </testcase>\n`
  return `    ${head}>\n      <skipped>${xmlText(told)}</skipped>\n    </testcase>\n`
}
