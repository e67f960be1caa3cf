import { utf8ToBytes } from '@noble/hashes/utils'
import { evidenceText, problemsText } from './markdown/foot'
import { headText } from './markdown/head'
import { policyText } from './markdown/policy'
import { placesText, rulesText } from './markdown/rules'
import { MARKDOWN_WORDS } from './markdown/words'
import { ruleKey } from './rule-key'
import { digests, type Digests } from './text/digest'
import { worstFirst } from './text/order'
import { voiceOf, type Voice } from './text/voice'
import type { ReportHead, ReportView } from './view'

/** How a report is laid out as Markdown. */
export interface MarkdownOptions {
  /** How many places are named at most for a rule: 10 where it is not given. */
  readonly details?: number
  /** The most bytes that it may have: 1,000,000 where it is not given, which GitHub's job summaries take. */
  readonly bytes?: number
}

const DETAILS = 10
const BYTES = 1_000_000

/** Parts of the report, the most important first; each is written whole or not at all. */
type Sections = readonly (readonly string[])[]

function placesTexts(head: ReportHead, found: Digests, voice: Voice): Sections {
  const sections = worstFirst(Object.values(head.rules)).flatMap((rule) => {
    const digest = found.get(ruleKey(rule.plan, rule.rule))
    const text = digest ? placesText(rule, digest, voice) : []
    return text.length === 0 ? [] : [text]
  })
  const [first, ...rest] = sections
  if (!first) return []
  return [['', `## ${voice.say(MARKDOWN_WORDS.places)}`, ...first], ...rest]
}

/** As many parts as there is room for, and how many there are besides. */
function fitted(sections: Sections, bytes: number, { say }: Voice): string {
  const texts = sections.map((lines) => lines.map((line) => `${line}\n`).join(''))
  const note = (n: number): string => `\n${say(MARKDOWN_WORDS.leftOut(n))}\n`
  const room = bytes - utf8ToBytes(note(texts.length)).length
  const kept: string[] = []
  let size = 0
  for (const text of texts) {
    const length = utf8ToBytes(text).length
    if (size + length > room) continue
    kept.push(text)
    size += length
  }
  return kept.join('') + (kept.length < texts.length ? note(texts.length - kept.length) : '')
}

/**
 * A report as Markdown for a pull request or a job summary: what to do first, how many rules could be decided, a table of
 * the rules, the worst places, waivers and known debts, problems and evidence.
 *
 * @param view a live report, or a parsed one
 * @param options how many places to name, and how long it may get
 * @returns Markdown with tables as GitHub has them; every text from a file is shown as it is
 * @example
 * await appendFile(process.env.GITHUB_STEP_SUMMARY, formatMarkdown(view))
 */
export function formatMarkdown(view: ReportView, options: MarkdownOptions = {}): string {
  const { details = DETAILS, bytes = BYTES } = options
  const voice = voiceOf(view)
  const found = digests(view, details)
  const fromCode = Math.max(0, ...Array.from(found.values(), ({ kindFromCode }) => kindFromCode))
  return fitted(
    [
      headText(view, voice),
      rulesText(view, found, voice),
      policyText(view.policy, voice),
      ...placesTexts(view, found, voice),
      problemsText(view, voice),
      evidenceText(view, fromCode, voice),
    ],
    bytes,
    voice,
  )
}
