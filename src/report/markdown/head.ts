import { nextSteps } from '../policy/next-steps'
import type { Line } from '../text/line'
import { decidedText, summaryLines, titleLines } from '../text/head'
import type { Voice } from '../text/voice'
import type { ReportHead } from '../view'
import { plain } from './plain'
import { MARKDOWN_WORDS } from './words'

/** The lines of a text report as a list; what only sets them apart is left out. */
export function listed(lines: readonly Line[]): readonly string[] {
  return lines
    .filter(({ text, role }) => text !== '' && role !== 'heading')
    .map(({ lead = '', text }) => `- ${plain(lead + text)}`)
}

/** So many of the things that fail a run are told. */
const STEPS = 10

/** What to do first, where the run fails. */
function toDo(head: ReportHead, voice: Voice): readonly string[] {
  const { steps, more } = nextSteps(head, STEPS, voice)
  if (steps.length === 0) return []
  return [
    '',
    `**${plain(voice.say(MARKDOWN_WORDS.toDo))}**`,
    '',
    ...steps.map((text, index) => `${index + 1}. ${plain(text)}`),
    ...(more === undefined ? [] : ['', plain(more)]),
  ]
}

/**
 * What the Markdown opens with: which document, what to do first, how many rules could be decided.
 *
 * @param head the report
 * @param voice the language and the labels
 */
export function headText(head: ReportHead, voice: Voice): readonly string[] {
  const decided = decidedText(head, voice)
  const titles = titleLines(head, voice)
  const headings = titles.filter(({ role }) => role === 'heading').map(({ text }) => `# ${plain(text)}`)
  // the first of them is said in bold
  const summary = listed(summaryLines(head, voice)).filter((line) => line !== `- ${plain(decided)}`)
  return [...headings, ...toDo(head, voice), '', `**${plain(decided)}**`, '', ...listed(titles), ...summary]
}
