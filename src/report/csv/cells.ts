import { VERDICT_NAMES } from '../../check/phrases'
import { CAUSE_NAMES } from '../cause-words'
import { SEVERITY_NAMES } from '../policy/words'
import { severityOf } from '../severity'
import { STANDING_WORDS } from '../standing-words'
import { inert } from '../text/line'
import { isTold, type Voice } from '../text/voice'
import type { FindingView, RuleView } from '../view'
import { RULE_WORDS, TARGET_WORDS } from '../words'
import { CSV_HEADINGS, type CsvColumn } from './words'

/** Every column in its order. */
export const COLUMNS = Object.keys(CSV_HEADINGS) as readonly CsvColumn[]

type Cells = Readonly<Partial<Record<CsvColumn, string | undefined>>>

const yesNo = (yes: boolean, { say }: Voice): string => say(yes ? TARGET_WORDS.yes : TARGET_WORDS.no)

function figures({ value, bounds, target }: FindingView, rule: RuleView, voice: Voice): Cells {
  const isYes = target.value === true
  return {
    value: value !== undefined && isYes ? yesNo(value !== '0', voice) : value,
    ...(bounds && !isYes ? { from: bounds[0] ?? '', to: bounds[1] ?? '' } : {}),
    unit: isYes ? '' : rule.unit,
  }
}

/** The first gap in figures: a second one says the same in another measure. */
function gapCells({ gap }: FindingView, voice: Voice): Cells {
  const first = gap.find(isTold)
  if (!first) return {}
  const { measure, level, direction, by, upTo } = first
  const sign = direction === 'more' || by === '0' ? '' : '-'
  return {
    gap: sign + by,
    gapTo: upTo === undefined || upTo === null ? '' : (direction === 'more' ? '' : '-') + upTo,
    gapMeasure: voice.label(measure),
    gapUnit: level === undefined ? voice.unit(measure) : voice.places(level, 1),
  }
}

function readingCells({ reading, agree, byReading }: FindingView, rule: RuleView, { say }: Voice): Cells {
  if (byReading === undefined) return {}
  return {
    reading: rule.readings.find(({ id }) => id === reading)?.label ?? '',
    agree: say(agree === undefined ? RULE_WORDS.open : agree ? RULE_WORDS.agree : RULE_WORDS.differ),
  }
}

/** What settings, waivers and known debts say of it. */
function policyCells(finding: FindingView, rule: RuleView, { say }: Voice): Cells {
  const { waiver, debt, before } = finding
  const severity = severityOf(finding, rule)
  const debtText = debt === 'changed' ? STANDING_WORDS.changed[before?.change ?? 'other'] : debt && STANDING_WORDS[debt]
  return {
    severity: severity && say(SEVERITY_NAMES[severity]),
    waiver: waiver && say(STANDING_WORDS.waived(waiver.expires, waiver.document, waiver.reason)),
    debt: debtText && say(debtText),
  }
}

/** The place as it is recorded; one without a code is known by its name. */
function placeCells({ place, name, level }: FindingView, voice: Voice): Cells {
  const hasCode = /^\d+$/.test(place)
  return { level: voice.places(level, 1), code: hasCode ? place : '', name: name ?? (hasCode ? '' : place) }
}

/**
 * The cells of one finding, column by column.
 *
 * @param finding a finding of the rule
 * @param rule the rule
 * @param voice the language and the labels
 */
export function cellsOf(finding: FindingView, rule: RuleView, voice: Voice): readonly string[] {
  const { verdict, cause, missing, location } = finding
  const cells: Cells = {
    plan: finding.plan,
    rule: finding.rule,
    title: rule.title,
    ...placeCells(finding, voice),
    verdict: voice.say(VERDICT_NAMES[verdict]),
    cause: cause && voice.say(CAUSE_NAMES[cause]),
    ...figures(finding, rule, voice),
    target: rule.target,
    due: finding.due,
    inForce: yesNo(finding.inForce, voice),
    ...gapCells(finding, voice),
    missing: voice.list(missing.map(({ measure }) => voice.label(measure))),
    ...readingCells(finding, rule, voice),
    source: voice.list(rule.sources.map(({ section, figure }) => `${section} ${voice.quote(figure)}`)),
    message: finding.message.text,
    calculation: finding.calculation,
    ...policyCells(finding, rule, voice),
    file: location.file,
    sheet: location.sheet,
    row: location.row === undefined ? '' : String(location.row),
  }
  return COLUMNS.map((column) => inert(cells[column] ?? ''))
}
