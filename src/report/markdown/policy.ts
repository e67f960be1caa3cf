import { DEBT_COUNTS, NEXT_WORDS, WAIVER_STATES } from '../policy/words'
import { MARKS } from '../words'
import { locationText, type Voice } from '../text/voice'
import type { KnownView, PolicyView, WaiverState, WaiverStanding } from '../policy/view'
import { markdownTable, type MarkdownCell } from './table'
import { MARKDOWN_WORDS } from './words'
import { plain } from './plain'

const MOST = 50
const ORDER = ['expired', 'unused', 'used', 'skipped'] as const satisfies readonly WaiverState[]
const DEBTS = Object.keys(DEBT_COUNTS) as readonly (keyof typeof DEBT_COUNTS)[]

function waiverRow(waiver: WaiverStanding, voice: Voice): readonly MarkdownCell[] {
  const { state, rule, place, reason, document, owner, expires, location } = waiver
  return [
    voice.say(WAIVER_STATES[state]),
    [rule, place],
    reason,
    document,
    owner,
    expires,
    locationText(location, voice),
  ]
}

function waiversText(waivers: readonly WaiverStanding[], voice: Voice): readonly string[] {
  const { say } = voice
  const columns = ['state', 'rule', 'reason', 'document', 'owner', 'until', 'where'] as const
  const sorted = [...waivers].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  const rest = sorted.length - MOST
  return [
    '',
    `## ${say(MARKDOWN_WORDS.waivers)}`,
    ...markdownTable(
      columns.map((column) => say(MARKDOWN_WORDS[column])),
      sorted.slice(0, MOST).map((waiver) => waiverRow(waiver, voice)),
    ),
    ...(rest > 0 ? ['', plain(say(MARKDOWN_WORDS.more(rest)))] : []),
  ]
}

function debtsText({ day, counts }: KnownView, { say, list }: Voice): readonly string[] {
  const shown = DEBTS.filter((kind) => counts[kind] > 0).map((kind) => say(DEBT_COUNTS[kind](counts[kind])))
  return [
    '',
    `## ${say(MARKDOWN_WORDS.debts)}`,
    '',
    `${plain(say(MARKDOWN_WORDS.debtsAgainst(day)))}${say(MARKS.colon)}${plain(shown.length === 0 ? say(NEXT_WORDS.none) : list(shown))}`,
  ]
}

/** Waivers with what became of them, and debts against those that were known before. */
export function policyText(policy: PolicyView | undefined, voice: Voice): readonly string[] {
  const { waivers = [], known } = policy ?? {}
  return [...(waivers.length === 0 ? [] : waiversText(waivers, voice)), ...(known ? debtsText(known, voice) : [])]
}
