import { SEVERITY_NAMES } from '../policy/words'
import { evidenceLines } from '../text/foot'
import { policyEvidence } from '../text/policy'
import { locationText, type Voice } from '../text/voice'
import type { ReportHead } from '../view'
import { listed } from './head'
import { plain } from './plain'
import { markdownTable } from './table'
import { MARKDOWN_WORDS } from './words'

const MOST = 30
const ORDER = ['error', 'warning', 'note'] as const

/** The problems of the data, errors first. */
export function problemsText({ problems }: ReportHead, voice: Voice): readonly string[] {
  if (problems.length === 0) return []
  const { say } = voice
  const columns = ['severity', 'where', 'problem'] as const
  const sorted = [...problems].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
  const rest = sorted.length - MOST
  return [
    '',
    `## ${say(MARKDOWN_WORDS.problems)}`,
    ...markdownTable(
      columns.map((column) => say(MARKDOWN_WORDS[column])),
      sorted
        .slice(0, MOST)
        .map(({ severity, location, message }) => [
          say(SEVERITY_NAMES[severity]),
          locationText(location, voice),
          message,
        ]),
    ),
    ...(rest > 0 ? ['', plain(say(MARKDOWN_WORDS.more(rest)))] : []),
  ]
}

/** What somebody needs who has to repeat the check. */
export function evidenceText(head: ReportHead, fromCode: number, voice: Voice): readonly string[] {
  const lines = evidenceLines(head, fromCode, voice, policyEvidence(head, voice))
  return ['', `## ${voice.say(MARKDOWN_WORDS.evidence)}`, '', ...listed(lines)]
}
