import type { WorkbookCell } from '../../table/workbook'
import { ruleKey } from '../rule-key'
import { voiceOf, valueText, type Voice } from '../text/voice'
import type { PlanView, ReportView, RuleView } from '../view'
import { completionOf, talliesOf, type Tally } from './completion'
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
function currentText(rule: RuleView, tally: Tally | undefined, voice: Voice): string {
  const value = tally?.only && valueText(tally.only, rule, voice)
  if (value !== undefined) return value
  const { met, unmet, unknown, pending } = rule.counts
  return voice.say(WORDS.places(met, met + unmet + unknown + pending))
}

function readingText({ readings, reading }: RuleView, { say }: Voice): string {
  if (readings.length === 0) return say(WORDS.noReading)
  return reading?.label ?? say(WORDS.several)
}

function remarks(rule: RuleView, tally: Tally | undefined, { say, clauses }: Voice): string {
  const { unmet, unknown } = rule.counts
  const waived = tally?.waived ?? 0
  const isOne = tally?.only !== undefined
  const parts = [
    unmet > 0 && !isOne ? say(WORDS.unmet(unmet)) : '',
    waived > 0 ? say(WORDS.waived(waived)) : '',
    unknown > 0 && !isOne ? say(WORDS.undecided(unknown)) : '',
    rule.reason ?? '',
    ...rule.doubts,
  ]
  return clauses(parts.filter((part) => part !== ''))
}

/** One row for each rule, and what it comes to. */
function rowOf(rule: RuleView, index: number, tally: Tally | undefined, voice: Voice) {
  const { say, list } = voice
  const completion = completionOf(rule, tally)
  const cells: readonly WorkbookCell[] = [
    index + 1,
    rule.title,
    say(NATURES[rule.nature ?? 'notStated']),
    baselineText(rule, voice),
    say(WORDS.due(rule.target, rule.due)),
    currentText(rule, tally, voice),
    { value: say(COMPLETIONS[completion]), look: LOOKS[completion] },
    readingText(rule, voice),
    list(rule.sources.map(({ section }) => section)),
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

function tableOf(view: ReportView, plan: PlanView, tallies: ReadonlyMap<string, Tally>): OfficeTable {
  const voice = voiceOf(view)
  const rows = Object.values(view.rules)
    .filter((rule) => rule.plan === plan.id)
    .map((rule, index) => rowOf(rule, index, tallies.get(ruleKey(rule.plan, rule.rule)), voice))
  const isFinal = plan.period.to !== null && view.day >= plan.period.to
  return officeTable(view, {
    title: voice.say(WORDS.title(plan.title, isFinal)),
    sheet: view.plans.length === 1 ? voice.say(WORDS.sheet) : plan.id,
    heads: WORDS.heads,
    widths: [6, 30, 9, 14, 26, 18, 12, 18, 14, 60],
    rows: rows.map(({ cells }) => cells),
    foot: countLines(rows, voice),
  })
}

/**
 * The assessment table (评估表) of each plan: every rule with its nature, baseline, target, current value and how far it has
 * come; the counts of binding, anticipatory and other rules beneath. At or after the end of the period it is the final one.
 *
 * @param view a live report, or a parsed one; with all findings, or its timings are not known
 * @returns a table for each plan of the report
 */
export function assessmentTables(view: ReportView): readonly OfficeTable[] {
  const tallies = talliesOf(view)
  return view.plans.map((plan) => tableOf(view, plan, tallies))
}
