import type { ComparedIndicator, Comparison } from '../../plan/compare/result'
import type { Speech } from '../speech'
import { section } from '../text/foot'
import type { Line } from '../text/line'
import { MARKS } from '../words'
import { cellLines, lineText } from './cell'
import { labelLines, labelText } from './label'
import { commonOf, rulesOn } from './subject'
import { COMPARE_WORDS, LEGEND } from './words'

/** In the order in which they are told. */
const LEGEND_ORDER = Object.keys(LEGEND) as readonly (keyof typeof LEGEND)[]

/** Which marks and short words the rows use. */
function usedIn(rows: readonly ComparedIndicator[]): ReadonlySet<keyof typeof LEGEND> {
  const cells = rows.flatMap((row) => row.cells.map(({ plan, rules }) => ({ row, plan, rules })))
  const bare = cells.filter(({ rules }) => rules.length === 0)
  const isNear = ({ row, plan }: (typeof cells)[number]) => row.near.some(({ plans }) => plans.includes(plan))
  const milestones = rows.flatMap(rulesOn).flatMap((rule) => (rule.every === undefined ? rule.milestones : []))
  const used: readonly (readonly [keyof typeof LEGEND, boolean])[] = [
    ...(['agree', 'differ', 'open'] as const).map((one) => [one, rows.some((row) => row.agreement === one)] as const),
    ['strictest', rows.flatMap(rulesOn).some((rule) => rule.milestones.some((one) => one.strictest))],
    ['near', bare.some(isNear)],
    ['none', !bare.every(isNear)],
    ['aside', cells.some(({ rules }) => rules.length > 0 && rules.every(({ aside }) => aside))],
    ['standing', milestones.some(({ by, basis }) => by === null && basis === 'standing')],
    ['periodEnd', milestones.some(({ by, basis }) => by === null && basis !== 'standing')],
  ]
  return new Set(used.flatMap(([mark, isUsed]) => (isUsed ? [mark] : [])))
}

/** What the marks and short words mean that the rows use. */
export function legendLines(rows: readonly ComparedIndicator[], { say, clauses }: Speech): readonly Line[] {
  const used = usedIn(rows)
  const words = LEGEND_ORDER.filter((mark) => used.has(mark)).map((mark) => say(LEGEND[mark]))
  return [{ text: '' }, { text: clauses(words), role: 'faint' }]
}

/** Indicators that are near to those shown, each pair once, and how they differ. */
export function nearLines(rows: readonly ComparedIndicator[], speech: Speech): readonly Line[] {
  const { say, list } = speech
  const told = new Set<string>()
  const lines = rows.flatMap((row): readonly Line[] => {
    const others = row.near.filter(({ indicator }) => !told.has(`${indicator} ${row.indicator}`))
    for (const { indicator } of others) told.add(`${row.indicator} ${indicator}`)
    if (others.length === 0) return []
    const near = others.map(({ label, plans, note, calculation }): Line => {
      const name = say(COMPARE_WORDS.nearOf(say(label), list(plans)))
      const how = say(note ?? calculation)
      return { lead: '~ ', text: how === say(label) ? name : name + say(MARKS.colon) + how, indent: 2 }
    })
    return [{ text: say(row.label) }, ...near]
  })
  return section(say(COMPARE_WORDS.near), lines)
}

function aloneLine(row: ComparedIndicator, plan: string, speech: Speech): Line {
  const { say, list, clauses } = speech
  const common = commonOf(row, speech)
  const cell = row.cells.find((one) => one.plan === plan)
  const rules = cell?.rules.filter(({ aside }) => !aside) ?? []
  const [, ...facts] = labelLines(row, common, speech)
  const words = list(cellLines({ plan, rules }, { row, common, speech }).map(lineText))
  return { lead: '- ', text: labelText(row, speech) + say(MARKS.colon) + clauses([words, ...facts.map(lineText)]) }
}

/** What only one plan has: all of it, or how much it is. */
export function aloneLines(
  { plans }: Comparison,
  rows: readonly ComparedIndicator[],
  all: boolean,
  speech: Speech,
): readonly Line[] {
  const { say } = speech
  const ofEach = plans.flatMap(({ key }) => {
    const own = rows.filter((row) => row.agreement === 'alone' && row.plans.includes(key))
    return own.length === 0 ? [] : [{ key, own }]
  })
  if (ofEach.length === 0) return []
  if (all)
    return ofEach.flatMap(({ key, own }) =>
      section(
        say(COMPARE_WORDS.only(key, own.length)),
        own.map((row) => aloneLine(row, key, speech)),
      ),
    )
  const parts = ofEach.map(({ key, own }) => say(COMPARE_WORDS.othersOf(key, own.length)))
  return [{ text: '' }, { text: say(COMPARE_WORDS.others(speech.list(parts))) }]
}
