import type { WorkbookCell } from '../../table/workbook'
import { ruleKey } from '../rule-key'
import { dueDayText } from '../text/due'
import { gapText, voiceOf, valueText, type Voice } from '../text/voice'
import type { PlanView, ReportView, RuleView } from '../view'
import { isWholeRegion } from '../whole-region'
import { completionOf, talliesOf, type Tally } from './completion'
import { sectionsText } from './sections'
import { officeTable, type OfficeTable } from './table'
import { COMPLETIONS, NATURES, OFFICE_WORDS, type Completion } from './words'

const WORDS = OFFICE_WORDS.assessment

const LOOKS: Readonly<Record<Completion, 'good' | 'bad' | 'open' | 'plain'>> = {
  early: 'good',
  onTime: 'good',
  late: 'good',
  done: 'good',
  notReached: 'bad',
  notDue: 'plain',
  open: 'open',
  inapplicable: 'plain',
}

function baselineText({ baseline }: RuleView, { say, amount, aside }: Voice): string {
  if (!baseline) return say(WORDS.none)
  const value = baseline.value === null ? say(WORDS.none) : amount(baseline.value, baseline.unit)
  return value + (baseline.day === null ? '' : aside(baseline.day))
}

/** The value of the region, or how many places have come so far. */
function currentText(rule: RuleView, plan: PlanView, tally: Tally | undefined, voice: Voice): string {
  const value = tally?.only && valueText(tally.only, rule, voice)
  if (value !== undefined) return value
  if (isWholeRegion(rule, plan)) return voice.say(WORDS.notKnown)
  const { met, unmet, unknown, pending } = rule.counts
  return voice.say(WORDS.places(met, met + unmet + unknown + pending))
}

function readingText({ readings, reading }: RuleView, { say }: Voice): string {
  if (readings.length === 0) return say(WORDS.noReading)
  return reading?.label ?? say(WORDS.several)
}

/** What is lacking, and where to read on: what the document leaves open would fill the table. */
function remarks(rule: RuleView, tally: Tally | undefined, voice: Voice): string {
  const { say, clauses } = voice
  const { unmet, unknown } = rule.counts
  const waived = tally?.waived ?? 0
  const isOne = tally?.only !== undefined
  const parts = [
    unmet > 0 && !isOne ? say(WORDS.unmet(unmet)) : '',
    waived > 0 ? say(WORDS.waived(waived)) : '',
    unknown > 0 && !isOne ? say(WORDS.undecided(unknown)) : '',
    ...rule.gap.map((gap) => gapText(gap, voice)),
    rule.reason ?? '',
    rule.doubts.length > 0 ? say(WORDS.seeDoubts(rule.doubts.length)) : '',
  ]
  return clauses(parts.filter((part) => part !== ''))
}

const numbered = (index: number): WorkbookCell => ({ value: index + 1, look: 'centred' })

/** One row for each rule, and what it comes to. */
function rowOf(rule: RuleView, index: number, { plan, tallies, voice }: Ground) {
  const { say } = voice
  const tally = tallies.get(ruleKey(rule.plan, rule.rule))
  const completion = completionOf(rule, tally)
  const cells: readonly WorkbookCell[] = [
    numbered(index),
    rule.title,
    say(NATURES[rule.nature ?? 'notStated']),
    baselineText(rule, voice),
    rule.target + voice.aside(dueDayText(rule, plan, voice)),
    currentText(rule, plan, tally, voice),
    { value: say(COMPLETIONS[completion]), look: LOOKS[completion] },
    readingText(rule, voice),
    sectionsText(rule, voice),
    remarks(rule, tally, voice),
  ]
  return { completion, nature: rule.nature ?? ('notStated' as const), cells }
}

/** How many of each nature have come how far. */
function countLines(rows: readonly ReturnType<typeof rowOf>[], { say, list }: Voice): readonly string[] {
  return (['binding', 'anticipatory', 'notStated'] as const).flatMap((nature) => {
    const own = rows.filter((row) => row.nature === nature)
    if (own.length === 0) return []
    const counts = (Object.keys(COMPLETIONS) as Completion[]).flatMap((completion) => {
      const n = own.filter((row) => row.completion === completion).length
      return n === 0 ? [] : [WORDS.count(COMPLETIONS[completion], n)]
    })
    const parts = { 'zh-CN': list(counts.map(say)), en: list(counts.map(say)) }
    return [say(WORDS.counts(NATURES[nature], own.length, parts))]
  })
}

/** What the table of one plan is made from. */
interface Ground {
  readonly view: ReportView
  readonly plan: PlanView
  readonly rules: readonly RuleView[]
  readonly tallies: ReadonlyMap<string, Tally>
  readonly voice: Voice
}

function titleOf({ view, plan, voice }: Ground): string {
  return voice.say(WORDS.title(plan.title, plan.period.to !== null && view.day >= plan.period.to))
}

function assessmentTable(ground: Ground): OfficeTable {
  const { view, plan, rules, voice } = ground
  const rows = rules.map((rule, index) => rowOf(rule, index, ground))
  return officeTable(view, {
    title: titleOf(ground),
    sheet: view.plans.length === 1 ? voice.say(WORDS.sheet) : plan.id,
    heads: WORDS.heads,
    widths: [6, 34, 10, 14, 30, 20, 15, 20, 14, 42],
    rows: rows.map(({ cells }) => cells),
    lead: countLines(rows, voice),
  })
}

/** What the document leaves open, and how it was taken: rule by rule, by the numbers of the assessment. */
function doubtsTable(ground: Ground): readonly OfficeTable[] {
  const { view, plan, rules, voice } = ground
  const { say } = voice
  const rows = rules.flatMap(({ title, doubts }, index): (readonly WorkbookCell[])[] =>
    doubts.length === 0 ? [] : [[numbered(index), title, doubts.join('\n')]],
  )
  if (rows.length === 0) return []
  const sheet = say(WORDS.doubts.sheet)
  return [
    officeTable(view, {
      title: say(WORDS.doubts.title(titleOf(ground))),
      sheet: view.plans.length === 1 ? sheet : `${plan.id} ${sheet}`,
      heads: WORDS.doubts.heads,
      widths: [6, 50, 149],
      rows,
    }),
  ]
}

/**
 * The assessment table (评估表) of each plan: every rule with its nature, baseline, target, current value and how far it has
 * come, the counts of binding, anticipatory and other rules above. At or after the end of the period it is the final one. What
 * the documents leave open stands in a table of its own.
 *
 * @param view a live report, or a parsed one; with all findings, or its timings are not known
 * @returns for each plan of the report its table and, where its document leaves something open, that of its doubts
 */
export function assessmentTables(view: ReportView): readonly OfficeTable[] {
  const tallies = talliesOf(view)
  const voice = voiceOf(view)
  return view.plans.flatMap((plan) => {
    const rules = Object.values(view.rules).filter((rule) => rule.plan === plan.id)
    const ground = { view, plan, rules, tallies, voice }
    return [assessmentTable(ground), ...doubtsTable(ground)]
  })
}
