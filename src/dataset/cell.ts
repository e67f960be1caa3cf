import { dayNumber, isDay } from '../values/day'
import { decimalsOf } from '../values/decimal'
import type { Params } from '../values/problem'
import type { ClassMeasure, Measure, NumberMeasure } from '../measures/measure'
import { openMinutes, type OpenMinutes } from '../measures/timetable'
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
  'n/a',
  'na',
  'null',
])
const YES = new Set(['是', '有', '√', '✓', '✔', 'yes', 'y', 'true', '已', '1'])
const NO = new Set(['否', '无', '×', '✗', '✘', 'no', 'n', 'false', '未', '没有', '0'])
const NUMERAL = /^[+-]?(\d+\.?\d*|\.\d+)$/

const at = (value: number): Read => ({ is: 'bounds', lo: value, hi: value })

/** A code or a name as text: empty where there is none; what is neither text nor a number stays visible as wrong. */
export function written(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value.trim() : shown(value)
}

/** What was written, short enough to be shown. */
export function shown(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? '{…}' : String(value)
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
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || !NUMERAL.test(value.trim())) return undefined
  const numeral = value.trim()
  const double = Number(numeral)
  const exact = digitsOf(numeral.includes('.') ? numeral.replace(/0+$/, '') : numeral) <= 15
  return exact || (numeral.includes('.') && digitsOf(numeral) <= 17) ? double : Infinity
}

function readNumber(measure: NumberMeasure, value: unknown): Read {
  const number = numberOf(value)
  if (number === undefined || Number.isNaN(number)) return bad('not-a-number', value)
  if (decimalsOf(number) === undefined) return bad('too-many-digits', value)
  const [least, most] = measure.range
  if (number < least || (most !== null && number > most))
    return bad('out-of-range', value, { range: most === null ? `≥ ${least}` : `${least} – ${most}` })
  if (measure.decimals === 0 && !Number.isInteger(number)) return bad('not-whole', value)
  return at(number)
}

function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (value === 1 || value === 0) return value === 1
  if (typeof value !== 'string') return undefined
  const word = value.trim().toLowerCase()
  return YES.has(word) ? true : NO.has(word) ? false : undefined
}

function readFlag(value: unknown): Read {
  const answer = yesOrNo(value)
  return answer === undefined ? bad('not-yes-or-no', value) : at(answer ? 1 : 0)
}

/** A bare yes is later than any day, a bare no earlier: what matters is only on which side of a day it lies. */
function readSince(value: unknown): Read {
  const answer = yesOrNo(value)
  if (answer !== undefined) return at(answer ? Infinity : -Infinity)
  const day = typeof value === 'string' ? value.trim() : value
  return isDay(day) ? at(dayNumber(day)) : bad('not-a-day', value)
}

function readClass(measure: ClassMeasure, value: unknown): Read {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : ''
  for (const [option, { label, aliases = [] }] of Object.entries(measure.options)) {
    const words = [option, label['zh-CN'], label.en, ...aliases]
    if (words.some((w) => w.toLowerCase() === word)) return { is: 'option', option }
  }
  const options = Object.values(measure.options)
  return bad('unknown-class', value, {
    options: options.map((o) => o.label['zh-CN']).join('、'),
    'options-en': Object.keys(measure.options).join(', '),
  })
}

function readHours(value: unknown): Read {
  const minutes = openMinutes(value)
  return minutes ? { is: 'minutes', minutes } : bad('not-a-timetable', value)
}

/** Whether a cell holds nothing: `无` is "no" for a flag and nothing for a figure. */
function isBlank(measure: Measure, value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value !== 'string') return false
  const word = value.trim().toLowerCase()
  return MISSING.has(word) && !((measure.type === 'flag' || measure.type === 'since') && NO.has(word))
}

/**
 * Reads one cell of a measure.
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
