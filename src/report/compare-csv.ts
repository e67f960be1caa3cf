import type { ComparedIndicator, Comparison } from '../plan/compare/result'
import type { Lang } from '../values/text'
import { ruleText, sourceTexts } from './compare/full'
import { agreementText, nearText, strictestText } from './compare/verdict'
import { COLUMN_WORDS } from './compare/words'
import { csvText } from '../table/csv-text'
import { speech, type Speech } from './speech'

function headings({ plans }: Comparison, { say }: Speech): readonly string[] {
  return [
    ...(['id', 'indicator', 'unit', 'calculation', 'agreement', 'strictest', 'near'] as const).map((column) =>
      say(COLUMN_WORDS[column]),
    ),
    ...plans.flatMap(({ key }) => [key, say(COLUMN_WORDS.sources(key))]),
  ]
}

function cellsOf(row: ComparedIndicator, voice: Speech): readonly string[] {
  const { say } = voice
  return [
    row.indicator,
    ...[row.label, row.unit, row.calculation].map(say),
    agreementText(row, voice),
    strictestText(row, voice),
    nearText(row, voice),
    ...row.cells.flatMap((cell) => [
      cell.rules.map((rule) => ruleText(rule, row, voice)).join('\n'),
      sourceTexts(cell, voice).join('\n'),
    ]),
  ]
}

/**
 * Plans side by side as CSV for spreadsheet programs: a row for each indicator; for each plan a column of what it asks for,
 * and one of where its document says it.
 *
 * @param comparison what `comparePlans` returned
 * @param options the language of the headings and cells
 * @returns UTF-8 text with its mark, CRLF, and every indicator that some plan has a rule on
 * @example
 * formatComparisonCsv(comparePlans([shanxi2021, hengshui2021]), { lang: 'zh-CN' })
 */
export function formatComparisonCsv(comparison: Comparison, { lang }: { readonly lang: Lang }): string {
  const voice = speech(lang)
  return csvText([headings(comparison, voice), ...comparison.indicators.map((row) => cellsOf(row, voice))])
}
