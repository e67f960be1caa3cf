import type { ComparedIndicator, Comparison } from '../plan/compare/result'
import type { Lang } from '../values/text'
import { aloneLines, legendLines, nearLines } from './compare/foot'
import { headLines } from './compare/head'
import { listLines } from './compare/list'
import { tableLines, widthsFor } from './compare/table'
import { COMPARE_WORDS } from './compare/words'
import { speech } from './speech'
import { layOut, type Layout, type Paint } from './text/line'

/** How a comparison is laid out as text. */
export interface CompareTextOptions {
  readonly lang: Lang
  /** Whether what only one plan has is listed too, instead of counted. */
  readonly all?: boolean
  /** Columns to fit the table to: 120 where it is not given. Where there is no room for a table it becomes a list. */
  readonly width?: number
  /** Colours, as functions that wrap a text; none where it is not given. */
  readonly paint?: Paint
}

const USUAL = 120

function sharedText(comparison: Comparison, rows: readonly ComparedIndicator[], layout: Layout): string {
  const voice = speech(layout.lang)
  if (rows.length === 0) return layOut([{ text: voice.say(COMPARE_WORDS.noneShared) }], layout)
  const widths = widthsFor(comparison.plans.length, layout.width)
  if (!widths) return layOut(listLines(comparison, rows, voice), layout)
  return `${tableLines(comparison, rows, widths, { speech: voice, layout }).join('\n')}\n`
}

/**
 * Plans side by side as text for people: a table of the indicators that two plans or more have a rule on, with a column for
 * each plan; what its marks mean; the indicators that are near and not the same; and what only one plan has.
 *
 * @param comparison what `comparePlans` returned
 * @param options language, width, colours, and whether to list what one plan has alone
 * @returns text without control characters other than line breaks and what `paint` adds
 * @example
 * formatComparison(comparePlans([shanxi2021, hengshui2021]), { lang: 'zh-CN', width: 100 })
 */
export function formatComparison(comparison: Comparison, options: CompareTextOptions): string {
  const { lang, all = false, width = USUAL, paint = {} } = options
  const layout: Layout = { lang, width, paint }
  const voice = speech(lang)
  const { indicators } = comparison
  const shared = indicators.filter(({ agreement }) => agreement !== 'alone')
  const foot = [
    ...(shared.length === 0 ? [] : legendLines(shared, voice)),
    ...nearLines(all ? indicators : shared, voice),
    ...aloneLines(comparison, indicators, all, voice),
  ]
  return layOut(headLines(comparison, voice), layout) + sharedText(comparison, shared, layout) + layOut(foot, layout)
}
