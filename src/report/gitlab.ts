import { fingerprint } from './fingerprint'
import { jsonLine } from './json-text'
import { slashed } from './path'
import { ruleKey } from './rule-key'
import { severityOf } from './severity'
import { standingOf } from './standing'
import { inert } from './text/line'
import { placeText, voiceOf, type Voice } from './text/voice'
import type { FindingView, ReportView, RuleView } from './view'
import { MARKS } from './words'

const WEIGHTS = { error: 'major', warning: 'minor', note: 'info' } as const

/** The widget shows nothing of what is nowhere: a finding on the whole stands at the first file. */
function issueOf(finding: FindingView, rule: RuleView, view: ReportView, voice: Voice): object {
  const { file, row, sheet } = finding.location
  const told = rule.title + voice.say(MARKS.colon) + placeText(finding, voice) + voice.say(MARKS.colon)
  return {
    description: inert(told + finding.message.text),
    check_name: ruleKey(finding.plan, finding.rule),
    fingerprint: fingerprint(finding),
    severity: WEIGHTS[severityOf(finding, rule) ?? 'note'],
    location: {
      path: slashed(file ?? view.inputs[0]?.file ?? view.tool.name),
      lines: { begin: sheet === undefined && file !== undefined ? (row ?? 1) : 1 },
    },
  }
}

/**
 * A report as GitLab's code quality report piece by piece: what is unmet, neither waived nor known before. GitLab compares
 * it with the target branch's by itself.
 *
 * @param view a live report, or a parsed one
 * @returns the pieces in order; together they are what {@link formatGitlab} returns
 * @example
 * for (const piece of gitlabChunks(view)) stream.write(piece)
 */
export function* gitlabChunks(view: ReportView): Generator<string> {
  const voice = voiceOf(view)
  let before = '['
  for (const finding of view.findings()) {
    const rule = view.rules[ruleKey(finding.plan, finding.rule)]
    if (!rule || standingOf(finding, rule) !== 'broken') continue
    yield `${before}\n  ${jsonLine(issueOf(finding, rule, view, voice))}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

/**
 * A report as GitLab's code quality report, for `artifacts: reports: codequality`.
 *
 * @param view a live report, or a parsed one
 * @returns a JSON array of issues
 * @example
 * await writeFile('gl-code-quality-report.json', formatGitlab(view))
 */
export function formatGitlab(view: ReportView): string {
  return Array.from(gitlabChunks(view)).join('')
}
