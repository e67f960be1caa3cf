import { openingOf } from '../opening-text'
import type { Line } from '../text/line'
import { summaryLines, titleLines } from '../text/head'
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

/** What to do first, where the run fails. */
function toDo(todo: readonly string[], { say }: Voice): readonly string[] {
  if (todo.length === 0) return []
  return [
    '',
    `**${plain(say(MARKDOWN_WORDS.toDo))}**`,
    '',
    ...todo.map((text, index) => `${index + 1}. ${plain(text)}`),
  ]
}

/**
 * What the Markdown opens with: which document, what to do first, how many rules could be decided.
 *
 * @param head the report
 * @param voice the language and the labels
 */
export function headText(head: ReportHead, voice: Voice): readonly string[] {
  const { todo, decided } = openingOf(head)
  const titles = titleLines(head, voice)
  const headings = titles.filter(({ role }) => role === 'heading').map(({ text }) => `# ${plain(text)}`)
  // the first of them is said in bold
  const summary = listed(summaryLines(head, voice)).filter((line) => line !== `- ${plain(decided)}`)
  return [...headings, ...toDo(todo, voice), '', `**${plain(decided)}**`, '', ...listed(titles), ...summary]
}
