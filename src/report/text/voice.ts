import { VERDICT_NAMES } from '../../check/phrases'
import type { Location } from '../../values/problem'
import type { Gap, Counts } from '../../check/finding'
import type { GapSum } from '../../check/report'
import { VERDICTS } from '../../check/finding'
import { speech, type Speech } from '../speech'
import type { FindingView, ReportHead, RuleView } from '../view'
import { FINDING_WORDS, FOOT_WORDS, GAP_WORDS, MARKS, SUMMARY_WORDS, TARGET_WORDS } from '../words'

/** A language together with what a report calls its measures. */
export interface Voice extends Speech {
  readonly label: (measure: string) => string
  readonly unit: (measure: string) => string
}

/** The voice of a report. */
export function voiceOf({ lang, labels }: Pick<ReportHead, 'lang' | 'labels'>): Voice {
  const known = (id: string) => (Object.hasOwn(labels.measures, id) ? labels.measures[id] : undefined)
  return { ...speech(lang), label: (id) => known(id)?.label ?? id, unit: (id) => known(id)?.unit ?? '' }
}

/** How many of each verdict, the worst first, those that there are. */
export function countsText(counts: Partial<Counts>, { say, list }: Speech): string {
  const some = VERDICTS.filter((verdict) => (counts[verdict] ?? 0) > 0)
  return list(some.map((verdict) => say(SUMMARY_WORDS.count(say(VERDICT_NAMES[verdict]), counts[verdict] ?? 0))))
}

/** How much a gap is: one figure, or a range where missing data leave it open. */
export function muchText({ by, upTo }: GapSum, unit: string, { say, amount }: Speech): string {
  if (upTo === undefined) return say(GAP_WORDS.exactly(amount(by, unit)))
  if (upTo === null) return say(GAP_WORDS.atLeast(amount(by, unit)))
  if (by === '0') return say(GAP_WORDS.atMost(amount(upTo, unit)))
  return say(GAP_WORDS.exactly(amount(say(TARGET_WORDS.range(by, upTo)), unit)))
}

/** A gap in words. */
export function gapText(gap: GapSum, voice: Voice): string {
  const { measure, level, direction, by, upTo } = gap
  const [label, more] = [voice.label(measure), direction === 'more']
  const much = muchText(gap, level === undefined ? voice.unit(measure) : voice.say(GAP_WORDS.each), voice)
  if (level === undefined) return voice.say(more ? GAP_WORDS.amount(label, much) : GAP_WORDS.less(label, much))
  const places = voice.places(level, upTo === undefined || upTo === null ? Number(by) : undefined)
  return voice.say(more ? GAP_WORDS.places(label, much, places) : GAP_WORDS.fewerPlaces(label, much, places))
}

/** Whether a gap says anything: nothing is known of one from nothing to no end. */
export function isTold({ by, upTo }: Gap): boolean {
  return !(by === '0' && upTo === null)
}

/** What lies between two ends, either of which may be open. */
export function rangeText([from, to]: readonly [string | null, string | null], unit: string, speech: Speech): string {
  const { say, amount } = speech
  if (from !== null && to !== null) return amount(say(TARGET_WORDS.range(from, to)), unit)
  if (from !== null) return say(FINDING_WORDS.from(amount(from, unit)))
  return say(to === null ? FINDING_WORDS.open : FINDING_WORDS.upTo(amount(to, unit)))
}

/** The value of a finding with its unit, or its bounds; undefined where nothing is known of it. */
export function valueText(
  finding: Pick<FindingView, 'value' | 'bounds' | 'target'>,
  rule: Pick<RuleView, 'unit'>,
  speech: Speech,
): string | undefined {
  const { value, bounds, target } = finding
  const isYes = target.value === true
  if (value !== undefined) {
    if (isYes) return speech.say(value === '0' ? TARGET_WORDS.no : TARGET_WORDS.yes)
    return speech.amount(value, rule.unit)
  }
  if (!bounds || isYes || (bounds[0] === '0' && bounds[1] === null)) return undefined
  return rangeText(bounds, rule.unit, speech)
}

/** A place as a reader looks it up: its name, and its code where it has both. */
export function placeText({ name, place }: FindingView, { aside }: Speech): string {
  return name === undefined || name === place ? place : `${name}${aside(place)}`
}

/** The letters of a column of a sheet, from 1: 3 is C, 28 is AB. */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return column > 26 ? lettersOf(Math.floor((column - 1) / 26)) + letter : letter
}

/** A cell as spreadsheet programs name it: `Sheet1!C17`, `'Sheet 1'!C17`; a row alone is `Sheet1!17`. */
function inSheet(sheet: string, row: number | undefined, column: number | undefined): string {
  const name = /^[\p{L}\p{N}_.]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
  const cell = `${column === undefined ? '' : lettersOf(column)}${row ?? ''}`
  return cell === '' ? name : `${name}!${cell}`
}

/** A row and column alone, as people look them up: `C17` in a sheet, `17:3` in a text file. */
export function cellText({ sheet, row, columnNumber }: Location): string {
  if (sheet !== undefined) return `${columnNumber === undefined ? '' : lettersOf(columnNumber)}${row ?? ''}`
  return [row, columnNumber].filter((part) => part !== undefined).join(':')
}

/** A file with the row and column in it: `a.csv:12:3`, `a.xlsx Sheet1!C12`; without a file the words for a row. */
function sourceText({ file, sheet, row, columnNumber }: Location, { say }: Speech): string {
  if (sheet !== undefined) return [file, inSheet(sheet, row, columnNumber)].filter((part) => part).join(' ')
  if (row === undefined) return file ?? ''
  if (file === undefined) return say(FOOT_WORDS.row(row))
  return columnNumber === undefined ? `${file}:${row}` : `${file}:${row}:${columnNumber}`
}

/** Where something stands: `a.csv:12:3, “households”`. */
export function locationText(location: Location, speech: Speech): string {
  const { say, quote, aside } = speech
  const { file, column, path, place } = location
  const inside = [
    column === undefined ? undefined : quote(column),
    file === undefined || column === undefined ? path : undefined,
  ]
  const parts = [sourceText(location, speech), ...inside].filter((part) => part !== undefined && part !== '')
  if (parts.length === 0) return place ?? ''
  return parts.join(say(MARKS.comma)) + (place === undefined ? '' : aside(place))
}
