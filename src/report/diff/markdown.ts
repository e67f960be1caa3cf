import type { Lang } from '../../values/text'
import { plain } from '../markdown/plain'
import { markdownTable } from '../markdown/table'
import { ruleKey } from '../rule-key'
import { speech, type Speech } from '../speech'
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
import type { DiffKind, ReportDiff } from './result'
import { DIFF_WORDS, KIND_NAMES, KINDS } from './words'

/** How a comparison of reports is laid out as Markdown. */
export interface DiffMarkdownOptions {
  readonly lang: Lang
  /** How many changes of a kind are listed: 100 where it is not given. */
  readonly most?: number
}

const MOST = 100

function kindText(kind: DiffKind, diff: ReportDiff, most: number, voice: Speech): readonly string[] {
  const { say } = voice
  const changes = diff.changes.filter((one) => one.kind === kind)
  if (changes.length === 0) return []
  const { place, rule, verdict, figures, why } = DIFF_WORDS.column
  const rows = changes
    .slice(0, most)
    .map((one) => [
      placeText(one, voice),
      ruleText(ruleKey(one.plan, one.rule), diff, voice),
      verdictsText(one, voice),
      figuresText(one),
      reasonsText(one, voice),
    ])
  const rest = changes.length - most
  return [
    '',
    `## ${say(KIND_NAMES[kind])} (${changes.length})`,
    ...markdownTable([place, rule, verdict, figures, why].map(say), rows),
    ...(rest > 0 ? ['', plain(say(DIFF_WORDS.more(rest)))] : []),
  ]
}

function listText(heading: string, texts: readonly string[], most: number, { say }: Speech): readonly string[] {
  if (texts.length === 0) return []
  const rest = texts.length - most
  const shown = [...texts.slice(0, most), ...(rest > 0 ? [say(DIFF_WORDS.more(rest))] : [])]
  return ['', `## ${heading}`, '', ...shown.map((text) => `- ${plain(text)}`)]
}

/**
 * Two reports against each other as Markdown, for a pull request or a summary of a job.
 *
 * @param diff what `diffReports` returned
 * @param options language, and how many changes of a kind to list
 * @returns Markdown with tables as GitHub has them
 * @example
 * formatDiffMarkdown(diffReports(before, after), { lang: 'zh-CN' })
 */
export function formatDiffMarkdown(diff: ReportDiff, { lang, most = MOST }: DiffMarkdownOptions): string {
  const voice = speech(lang)
  const { say } = voice
  const { places, rules, limits } = diff
  const list = (heading: keyof typeof LISTS, texts: readonly string[]) =>
    listText(say(LISTS[heading]), texts, most, voice)
  const named = (some: ReportDiff['places']['came']) => some.map((one) => placeText(one, voice))
  const ruled = (keys: readonly string[]) => keys.map((key) => ruleText(key, diff, voice))
  const lines = [
    `# ${say(DIFF_WORDS.title)}`,
    '',
    `- ${plain(say(DIFF_WORDS.before) + reportText(diff.before, voice))}`,
    `- ${plain(say(DIFF_WORDS.after) + reportText(diff.after, voice))}`,
    `- ${plain(say(DIFF_WORDS.differs) + differsText(diff, voice))}`,
    `- ${plain(say(DIFF_WORDS.summary) + countsText(diff, voice))}`,
    ...KINDS.flatMap((kind) => kindText(kind, diff, most, voice)),
    ...list(
      'renamed',
      places.renamed.map((one) => renamedText(one, voice)),
    ),
    ...list('came', named(places.came)),
    ...list('went', named(places.went)),
    ...list('rulesCame', ruled(rules.came)),
    ...list('rulesWent', ruled(rules.went)),
    ...list(
      'limits',
      limits.map((one) => limitText(one, voice)),
    ),
  ]
  return `${lines.join('\n')}\n`
}

const LISTS = {
  renamed: DIFF_WORDS.renamed,
  came: DIFF_WORDS.came,
  went: DIFF_WORDS.went,
  rulesCame: DIFF_WORDS.rulesCame,
  rulesWent: DIFF_WORDS.rulesWent,
  limits: DIFF_WORDS.limits,
} as const
