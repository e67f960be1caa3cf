import { dayNumber } from '../values/day'
import { decimalsOf, Exact } from '../values/decimal'
import { narrow } from '../values/narrow'
import { withoutPersonal } from '../values/personal'
import type { Params } from '../values/problem'
import { writtenDays } from '../values/written-day'
import { readHours as hoursInWords } from '../measures/hours/read-hours'
import type { ClassMeasure, Measure, NumberMeasure } from '../measures/measure'
import { openMinutes, type OpenMinutes } from '../measures/timetable'
import { readFigure } from './figure'
import type { DatasetProblem } from './words'

/** What a cell was read as: nothing, bounds, an option, minutes, or why it could not be read. */
export type Read =
  | { readonly is: 'blank' }
  | { readonly is: 'bounds'; readonly lo: number; readonly hi: number }
  | { readonly is: 'option'; readonly option: string }
  | { readonly is: 'minutes'; readonly minutes: OpenMinutes }
  | { readonly is: 'bad'; readonly code: DatasetProblem; readonly params: Params }

const BLANK: Read = { is: 'blank' }
/** What stands in a cell that holds nothing, in lower case. */
export const MISSING: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '—',
  '——',
  '/',
  '无',
  '暂无',
  '缺',
  '不详',
  '未知',
  '未统计',
  '无数据',
  '\\',
  'n/a',
  'na',
  'null',
])
const YES = new Set(['是', '有', '√', '✓', '✔', 'yes', 'y', 'true', '已', '1'])
const NO = new Set(['否', '无', '×', '✗', '✘', 'no', 'n', 'false', '未', '没有', '0'])
const ERROR = /^(#+|#?(REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC)[!?]|#N\/A)$/i

/** No figure, day, class or timetable is longer. */
const LONGEST = 400

const at = (value: number): Read => ({ is: 'bounds', lo: value, hi: value })

/** Whether a cell of a record holds nothing. */
export const isEmpty = (value: unknown): value is null | undefined | '' =>
  value === null || value === undefined || value === ''

/** A code or a name as text: empty where there is none; what is neither text nor a number stays visible as wrong. */
export function written(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value.trim() : shown(value)
}

/** What was written, short enough to be shown, and without numbers by which people are known. */
export function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? '{…}' : withoutPersonal(String(value).slice(0, LONGEST))
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const bad = (code: DatasetProblem, value: unknown, params: Params = {}): Read => ({
  is: 'bad',
  code,
  params: { value: shown(value), ...params },
})

/** Digits as written, without sign, point and leading zeros. */
function digitsOf(numeral: string): number {
  return numeral.replace(/[+.-]/g, '').replace(/^0+/, '').length
}

/**
 * A numeral as the double that stands for it. Seventeen digits with a point are what spreadsheets write for a double of
 * fifteen; more digits than a double carries are refused.
 */
function doubleOf(numeral: string): number {
  const double = Number(numeral)
  const exact = digitsOf(numeral.includes('.') ? numeral.replace(/0+$/, '') : numeral) <= 15
  return exact || (numeral.includes('.') && digitsOf(numeral) <= 17) ? double : Infinity
}

function outOfRange({ range: [least, most] }: NumberMeasure, value: unknown): Read {
  return bad('out-of-range', value, { range: most === null ? `≥ ${least}` : `${least} – ${most}` })
}

function exactly(measure: NumberMeasure, value: unknown, number: number): Read {
  if (decimalsOf(number) === undefined) return bad('too-many-digits', value)
  const [least, most] = measure.range
  if (number < least || (most !== null && number > most)) return outOfRange(measure, value)
  if (measure.decimals === 0 && !Number.isInteger(number)) return bad('not-whole', value)
  return at(number)
}

/** All that a rounded figure may stand for, as far as the measure permits. */
function rounded(measure: NumberMeasure, value: unknown, [from, to]: readonly [Exact, Exact]): Read {
  const [least, most] = measure.range
  if (to.lt(least) || (most !== null && from.gt(most))) return outOfRange(measure, value)
  const whole = measure.decimals === 0
  const lo = Exact.max(least, whole ? from.ceil() : from)
  const hi = most === null ? to : Exact.min(most, to)
  const [low, high] = [lo.toNumber(), (whole ? hi.floor() : hi).toNumber()]
  if (low > high) return bad('not-whole', value)
  const exact = decimalsOf(low) !== undefined && decimalsOf(high) !== undefined
  return exact ? { is: 'bounds', lo: low, hi: high } : bad('too-many-digits', value)
}

function readNumber(measure: NumberMeasure, value: unknown): Read {
  if (typeof value === 'number')
    return Number.isNaN(value) ? bad('not-a-number', value) : exactly(measure, value, value)
  const text = textOf(value)
  if (text === undefined) return bad('not-a-number', value)
  const { unit } = measure
  const figure = readFigure(text, [unit['zh-CN'], unit.en])
  if (figure.is === 'plain') return exactly(measure, value, doubleOf(figure.numeral))
  if (figure.is === 'scaled') return rounded(measure, value, [figure.lo, figure.hi])
  return bad(figure.code, value, { unit: unit['zh-CN'], 'unit-en': unit.en })
}

/** A text as it is meant: narrow, without the apostrophe by which a spreadsheet is told that it is text. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined
  return narrow(value).replace(/^'+/, '').trim()
}

function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (value === 1 || value === 0) return value === 1
  if (typeof value !== 'string') return undefined
  const word = textOf(value)?.toLowerCase() ?? ''
  return YES.has(word) ? true : NO.has(word) ? false : undefined
}

function readFlag(value: unknown): Read {
  const answer = yesOrNo(value)
  return answer === undefined ? bad(errorOr('not-yes-or-no', value), value) : at(answer ? 1 : 0)
}

/** What a spreadsheet marks as an error is no wrong word of whoever filled the form in. */
const errorOr = (code: DatasetProblem, value: unknown): DatasetProblem =>
  ERROR.test(textOf(value) ?? '') ? 'error-value' : code

/**
 * A bare yes is later than any day, a bare no earlier: what matters is only on which side of a day it lies. A year or a
 * month is all of its days.
 */
function readSince(value: unknown): Read {
  const answer = yesOrNo(value)
  if (answer !== undefined) return at(answer ? Infinity : -Infinity)
  const text = textOf(value)
  const days = text === undefined ? undefined : writtenDays(text)
  if (days) return { is: 'bounds', lo: dayNumber(days.first), hi: dayNumber(days.last) }
  const isFigure = typeof value === 'number' || /^\d{1,7}(\.\d+)?$/.test(text ?? '')
  return bad(isFigure ? 'figure-not-day' : errorOr('not-a-day', value), value)
}

function readClass(measure: ClassMeasure, value: unknown): Read {
  const word = textOf(value)?.toLowerCase() ?? ''
  for (const [option, { label, aliases = [] }] of Object.entries(measure.options)) {
    const words = [option, label['zh-CN'], label.en, ...aliases]
    if (words.some((w) => narrow(w).toLowerCase() === word)) return { is: 'option', option }
  }
  const options = Object.values(measure.options)
  return bad(errorOr('unknown-class', value), value, {
    options: options.map((o) => o.label['zh-CN']).join('、'),
    'options-en': Object.keys(measure.options).join(', '),
  })
}

function readHours(value: unknown): Read {
  const minutes = openMinutes(value)
  if (minutes) return { is: 'minutes', minutes }
  const text = textOf(value) ?? ''
  if (text === '' || ERROR.test(text)) return bad(errorOr('not-a-timetable', value), value)
  const read = hoursInWords(text)
  return bad('unreadable-hours', value, { part: read.ok ? shown(text) : shown(read.part) })
}

/** Whether a cell holds nothing: `无` is "no" for a flag and nothing for a figure. */
function isBlank(measure: Measure, value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value !== 'string') return false
  const word = value.length > LONGEST ? value : narrow(value).toLowerCase()
  return MISSING.has(word) && !((measure.type === 'flag' || measure.type === 'since') && NO.has(word))
}

/**
 * Reads one cell of a measure, as records or people have it: see docs/reading-files.md for every form.
 *
 * @param measure what the cell is of
 * @param value as recorded
 * @returns bounds, an option or minutes; `blank`; or `bad` with the code of the problem
 */
export function readCell(measure: Measure, value: unknown): Read {
  if (isBlank(measure, value)) return BLANK
  switch (measure.type) {
    case 'number':
      return readNumber(measure, value)
    case 'flag':
      return readFlag(value)
    case 'since':
      return readSince(value)
    case 'class':
      return readClass(measure, value)
    case 'hours':
      return readHours(value)
    default:
      return measure satisfies never
  }
}
