import type { Lang } from '../../values/text'
import { ruleKey } from '../rule-key'
import { speech, type Speech } from '../speech'
import { labelled } from '../text/labelled'
import { layOut, type Line, type Paint, type Role } from '../text/line'
import { MARKS } from '../words'
import {
  countsText,
  differsText,
  figuresText,
  limitText,
  placeText,
  reasonsText,
  renamedText,
  reportText,
  ruleText,
  verdictsText,
} from './phrases'
import type { DiffChange, DiffKind, ReportDiff } from './result'
import { DIFF_WORDS, KIND_NAMES, KINDS } from './words'

/** How a comparison of reports is laid out as text. */
export interface DiffTextOptions {
  readonly lang: Lang
  /** Columns to fit the lines to; lines as long as they are where it is not given. */
  readonly width?: number
  /** How many changes of a kind are listed: 20 where it is not given. */
  readonly most?: number
  /** Colours, as functions that wrap a text; none where it is not given. */
  readonly paint?: Paint
}

const MOST = 20
const BULLET = '- '
const INSET = 2

const ROLES: Readonly<Partial<Record<DiffKind, Role>>> = { newlyUnmet: 'unmet', newlyMet: 'met', undecided: 'unknown' }

function section(heading: string, lines: readonly Line[], role: Role = 'heading'): readonly Line[] {
  if (lines.length === 0) return []
  const indented = lines.map((line): Line => ({ ...line, indent: INSET + (line.indent ?? 0) }))
  return [{ text: '' }, { text: heading, role }, ...indented]
}

function bulleted(texts: readonly string[], most: number, { say }: Speech): readonly Line[] {
  const rest = texts.length - most
  const lines = texts.slice(0, most).map((text): Line => ({ lead: BULLET, text }))
  return rest > 0 ? [...lines, { text: say(DIFF_WORDS.more(rest)), role: 'faint' }] : lines
}

function changeLines(change: DiffChange, diff: ReportDiff, voice: Speech): readonly Line[] {
  const { say } = voice
  const figures = figuresText(change)
  const what = [verdictsText(change, voice), ...(figures === '' ? [] : [figures])].join(say(MARKS.comma))
  return [
    { lead: BULLET, text: `${placeText(change, voice)}${say(MARKS.colon)}${what}` },
    { indent: INSET, text: ruleText(ruleKey(change.plan, change.rule), diff, voice), role: 'faint' },
    { indent: INSET, lead: say(DIFF_WORDS.why), text: reasonsText(change, voice) },
  ]
}

function kindLines(kind: DiffKind, diff: ReportDiff, most: number, voice: Speech): readonly Line[] {
  const changes = diff.changes.filter((one) => one.kind === kind)
  const rest = changes.length - most
  return section(
    voice.say(KIND_NAMES[kind]),
    [
      ...changes.slice(0, most).flatMap((change) => changeLines(change, diff, voice)),
      ...(rest > 0 ? [{ text: voice.say(DIFF_WORDS.more(rest)), role: 'faint' as const }] : []),
    ],
    ROLES[kind] ?? 'heading',
  )
}

function restLines(diff: ReportDiff, most: number, voice: Speech): readonly Line[] {
  const { places, rules, limits } = diff
  const { say } = voice
  const listed = (texts: readonly string[]): readonly Line[] => bulleted(texts, most, voice)
  const named = (some: ReportDiff['places']['came']) => some.map((one) => placeText(one, voice))
  const ruled = (keys: readonly string[]) => keys.map((key) => ruleText(key, diff, voice))
  return [
    ...section(say(DIFF_WORDS.renamed), listed(places.renamed.map((one) => renamedText(one, voice)))),
    ...section(say(DIFF_WORDS.came), listed(named(places.came))),
    ...section(say(DIFF_WORDS.went), listed(named(places.went))),
    ...section(say(DIFF_WORDS.rulesCame), listed(ruled(rules.came))),
    ...section(say(DIFF_WORDS.rulesWent), listed(ruled(rules.went))),
    ...section(say(DIFF_WORDS.limits), listed(limits.map((one) => limitText(one, voice)))),
  ]
}

/**
 * Two reports against each other as text for people: what is newly unmet first, each change with everything that could
 * explain it; then places and rules that came or went, and what cannot be known.
 *
 * @param diff what `diffReports` returned
 * @param options language, width, colours, and how many changes of a kind to list
 * @returns text without control characters other than line breaks and what `paint` adds
 * @example
 * formatDiff(diffReports(before, after), { lang: 'en' })
 */
export function formatDiff(
  diff: ReportDiff,
  { lang, width = Infinity, most = MOST, paint = {} }: DiffTextOptions,
): string {
  const voice = speech(lang)
  const lines = [
    { text: voice.say(DIFF_WORDS.title), role: 'heading' as const },
    ...labelled(voice, DIFF_WORDS.before, reportText(diff.before, voice)),
    ...labelled(voice, DIFF_WORDS.after, reportText(diff.after, voice)),
    ...labelled(voice, DIFF_WORDS.differs, differsText(diff, voice)),
    ...labelled(voice, DIFF_WORDS.summary, countsText(diff, voice)),
    ...KINDS.flatMap((kind) => kindLines(kind, diff, most, voice)),
    ...restLines(diff, most, voice),
  ]
  return layOut(lines, { lang, width, paint })
}
