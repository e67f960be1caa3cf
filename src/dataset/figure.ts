import { Exact } from '../values/decimal'
import { relate } from '../values/unit'
import { writtenDays } from '../values/written-day'
import type { CellProblem } from './cell-words'

/** What the text of a figure comes to: its ends, alike where it is exact, or why it is none. */
export type Figure =
  | { readonly is: 'plain'; readonly numeral: string }
  | { readonly is: 'scaled'; readonly lo: Exact; readonly hi: Exact }
  | { readonly is: 'refused'; readonly code: CellProblem | 'not-a-number' }

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)$/
const PARTS = /^([+-]?)(\d[\d,]*|)(\.\d+)?\s*(.*)$/
const GROUPED = /^[1-9]\d{0,2}(,\d{3})+$/
const ERROR = /^(#+|#?(REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC)[!?]|#N\/A)$/i
const SCIENTIFIC = /^[+-]?\d+(\.\d+)?e[+-]?\d+$/i
const HAN = /^[零〇一二三四五六七八九十百千万亿两廿]+[^\d\s]{0,4}$/

/** Why a text is no figure, by the first pattern that it fits. */
const REASONS: readonly (readonly [RegExp, CellProblem])[] = [
  [ERROR, 'error-value'],
  [SCIENTIFIC, 'rounded-figure'],
  [/^=/, 'sum-not-figure'],
  [/\d\D*[+*×÷＋]\D*\d/, 'sum-not-figure'],
  [/\d\s*[xX]\s*\d/, 'sum-not-figure'],
  [/\d\D{0,4}(-|[—–~～至到])\D{0,2}\d/, 'range-not-figure'],
  [/余|多|以上|以下|以内|不足|不少于|不低于|不超过|不到|超过|大于|小于|至少|至多|最多|最少|[≥≤≧≦<>]/, 'open-figure'],
  [/\d\s*[^\d\s]{0,3}\+$|at least|at most|more than|less than|over |under |up to/i, 'open-figure'],
  [
    /约|左右|上下|大概|大致|估|近|接近|几|数十|数百|数千|[≈～~±]|approx|about|around|nearly|circa/i,
    'approximate-figure',
  ],
  [HAN, 'figure-in-words'],
  [/\d.*[^\d.,].*\d/, 'several-figures'],
]

/** Digits, or words for them: without either, words such as 多 say nothing of a figure. */
const NUMERIC = /[\d零〇一二三四五六七八九十百千万亿两几数]/

function reasonOf(text: string): CellProblem | 'not-a-number' {
  if (writtenDays(text)) return 'day-not-figure'
  const found = REASONS.find(([pattern]) => pattern.test(text))
  if (found && (NUMERIC.test(text) || found[1] === 'error-value' || text.startsWith('='))) return found[1]
  return /\d/.test(text) ? 'figure-with-words' : 'not-a-number'
}

const refused = (code: CellProblem | 'not-a-number'): Figure => ({ is: 'refused', code })

/** A figure in a larger unit is rounded there: all that rounds to it. What is plainly 0 is nothing at all. */
function scaledBy(power: number, numeral: string): Figure {
  const value = new Exact(numeral).times(new Exact(10).pow(power))
  const decimals = /\.(\d*)$/.exec(numeral)?.[1]?.length ?? 0
  if (power <= 0 || /^[+-]?0+$/.test(numeral)) return { is: 'scaled', lo: value, hi: value }
  const half = new Exact(5).times(new Exact(10).pow(power - decimals - 1))
  return { is: 'scaled', lo: value.minus(half), hi: value.plus(half) }
}

/**
 * Reads the text of a figure: digits with thousands parted or not, a multiple (1.2万), the measure's own unit or one that
 * is a power of ten of it. Anything that would have to be guessed is refused.
 *
 * @param text narrow, trimmed, not blank
 * @param own the measure's unit in both languages
 * @example
 * readFigure('1.2万人', ['人', 'people']) // from 11500 to 12500
 */
export function readFigure(text: string, own: readonly string[]): Figure {
  if (PLAIN.test(text)) return { is: 'plain', numeral: text }
  const [, sign = '', whole = '', part = '', word = ''] = PARTS.exec(text) ?? []
  if (whole === '' && part === '') return refused(reasonOf(text))
  const relation = word === '' ? ({ is: 'power', power: 0 } as const) : relate(word, own)
  if (relation.is === 'unclear') return refused(unclear(text, word))
  if (whole.includes(',') && !GROUPED.test(whole)) return refused('bad-grouping')
  if (relation.is === 'other') return refused('wrong-cell-unit')
  if (relation.is === 'no-decimal') return refused('inexact-unit')
  const numeral = `${sign}${whole.replaceAll(',', '')}${part}`
  return relation.power === 0 ? { is: 'plain', numeral } : scaledBy(relation.power, numeral)
}

/** A bare multiple of a multiple, as 1.2万 where 万元 are counted, is a matter of its unit. */
function unclear(text: string, word: string): CellProblem | 'not-a-number' {
  return /^[十百千万亿]+$/.test(word) ? 'wrong-cell-unit' : reasonOf(text)
}
