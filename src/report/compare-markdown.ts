import type { ComparedIndicator, Comparison } from '../plan/compare/result'
import type { Lang } from '../values/text'
import { ruleText, sourceTexts } from './compare/full'
import { periodText } from './compare/head'
import { labelText } from './compare/label'
import { agreementText, nearText, strictestText } from './compare/verdict'
import { COLUMN_WORDS, COMPARE_WORDS } from './compare/words'
import { plain } from './markdown/plain'
import { markdownTable } from './markdown/table'
import { speech, type Speech } from './speech'

/** How a comparison is laid out as Markdown. */
export interface CompareMarkdownOptions {
  readonly lang: Lang
  /** Whether what only one plan has is listed too, instead of counted. */
  readonly all?: boolean
}

function plansTable({ plans }: Comparison, voice: Speech): readonly string[] {
  const columns = ['plan', 'region', 'period', 'number', 'rules', 'indicators', 'alone'] as const
  const rows = plans.map((plan) => [
    [plan.key, voice.say(plan.title)],
    [plan.region.name],
    [periodText(plan, voice)],
    [plan.document.number ?? ''],
    ...[plan.rules, plan.indicators, plan.alone].map((n) => [String(n)]),
  ])
  return markdownTable(
    columns.map((column) => voice.say(COLUMN_WORDS[column])),
    rows,
  )
}

function indicatorsTable({ plans }: Comparison, rows: readonly ComparedIndicator[], voice: Speech): readonly string[] {
  const { say } = voice
  const some = (text: string) => (text === '' ? [] : [text])
  const shown = plans.filter(({ key }) => rows.some((row) => row.plans.includes(key)))
  const head = [say(COLUMN_WORDS.indicator), ...shown.map(({ key }) => key), say(COLUMN_WORDS.agreement)]
  return markdownTable(
    head,
    rows.map((row) => [
      [labelText(row, voice), row.indicator],
      ...row.cells
        .filter(({ plan }) => shown.some(({ key }) => key === plan))
        .map((cell) => [
          ...cell.rules.map((rule) => ruleText(rule, row, voice)),
          ...some(voice.list(sourceTexts(cell, voice))),
        ]),
      [
        agreementText(row, voice),
        ...some(strictestText(row, voice)).map((text) => `${say(COLUMN_WORDS.strictest)} ${text}`),
        ...some(nearText(row, voice)).map((text) => `${say(COLUMN_WORDS.near)} ${text}`),
      ],
    ]),
  )
}

/**
 * Plans side by side as Markdown: the plans, then a table of the indicators that two plans or more have a rule on, with what
 * each asks for and where its document says it.
 *
 * @param comparison what `comparePlans` returned
 * @param options language, and whether to list what one plan has alone
 * @returns Markdown with tables as GitHub has them
 * @example
 * formatComparisonMarkdown(comparePlans([shanxi2021, hengshui2021]), { lang: 'en', all: true })
 */
export function formatComparisonMarkdown(
  comparison: Comparison,
  { lang, all = false }: CompareMarkdownOptions,
): string {
  const voice = speech(lang)
  const { say } = voice
  const { plans, indicators, counts } = comparison
  const shared = indicators.filter(({ agreement }) => agreement !== 'alone')
  const aloneOf = (key: string) => indicators.filter((row) => row.agreement === 'alone' && row.plans.includes(key))
  const lines = [
    `# ${say(COMPARE_WORDS.title)}`,
    '',
    say(COMPARE_WORDS.summary(plans.length, counts.indicators, counts.shared)),
    ...plansTable(comparison, voice),
    '',
    `## ${say(COMPARE_WORDS.shared)}`,
    ...(shared.length === 0 ? ['', say(COMPARE_WORDS.noneShared)] : indicatorsTable(comparison, shared, voice)),
    ...plans.flatMap(({ key, alone }) =>
      all && alone > 0
        ? ['', `## ${plain(say(COMPARE_WORDS.only(key, alone)))}`, ...indicatorsTable(comparison, aloneOf(key), voice)]
        : [],
    ),
  ]
  return `${lines.join('\n')}\n`
}
