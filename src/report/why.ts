import type { Why } from '../check/why/result'
import type { Lang } from '../values/text'
import { section } from './text/foot'
import { layOut, type Line, type Paint } from './text/line'
import { basisLines } from './why/basis'
import { calculationLines } from './why/calculation'
import { changeLines } from './why/change'
import { evidenceLines, type Tool } from './why/evidence'
import { figureLines } from './why/figures'
import { otherReadingLines, readingLines } from './why/readings'
import { topLines } from './why/top'
import { toldIn, type Told } from './why/voice'
import { WHY_HEADINGS } from './why-words'

/** How an explanation is laid out. */
export interface WhyTextOptions {
  readonly lang: Lang
  /** What made it, to be named among the evidence. */
  readonly tool?: Tool
  /** Columns to fit the lines to; lines as long as they are where it is not given. */
  readonly width?: number
  /** Colours, as functions that wrap a text; none where it is not given. */
  readonly paint?: Paint
}

function doubtLines({ why, voice }: Told): readonly Line[] {
  return (why.rule.doubts ?? []).map((doubt) => ({ lead: '- ', text: voice.say(doubt) }))
}

/**
 * An explained finding as a page for people: what was found, where the document says it, the reading, the calculation,
 * the cells that every figure came from, what the other readings say, what would change the verdict, what the text
 * leaves open, and what is needed to repeat the check.
 *
 * @param why what `why` returned
 * @param options language, tool, width and colours
 * @returns text without control characters other than line breaks and what `paint` adds
 * @example
 * formatWhy(why(report, 'village-graduates', '140105201204'), { lang: 'zh-CN', width: 100 })
 */
export function formatWhy(why: Why, { lang, tool, width = Infinity, paint = {} }: WhyTextOptions): string {
  const told = toldIn(why, lang)
  const { say } = told.voice
  const parts: readonly (readonly [keyof typeof WHY_HEADINGS, readonly Line[]])[] = [
    ['basis', basisLines(told)],
    ['reading', readingLines(told)],
    ['calculation', calculationLines(told)],
    ['figures', figureLines(why.calculation.figures, why.place, told.voice)],
    ['others', otherReadingLines(told)],
    ['change', changeLines(told)],
    ['doubts', doubtLines(told)],
    ['evidence', evidenceLines(told, tool)],
  ]
  const body = parts.flatMap(([heading, lines]) => section(say(WHY_HEADINGS[heading]), lines))
  return layOut([...topLines(told), ...body], { lang, width, paint })
}
