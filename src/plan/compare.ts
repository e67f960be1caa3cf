import { plainIndicators } from '../indicators/plain'
import { didYouMean } from '../values/did-you-mean'
import { ShequError } from '../values/error'
import { nearest } from '../values/nearest'
import { text } from '../values/text'
import { entriesOf } from './compare/entry'
import { groundsOf, identityOf, type Ground } from './compare/ground'
import { subjectMatter } from './compare/near'
import type { ComparedIndicator, ComparedPlan, Comparison, ComparisonCounts, NearIndicator } from './compare/result'
import { about, compareRow, plansOf, rulesOf, type Row } from './compare/row'
import { indicatorOf } from './indicator-of'
import type { Plan } from './plan'

/** What to compare. */
export interface CompareOptions {
  /** Only these indicators, by id; every one that the plans have a rule on where it is not given. */
  readonly indicators?: readonly string[]
}

/** The indicators that some rule is on, with all that the plans say of them, in the order of the catalogue. */
function rowsOf(grounds: readonly Ground[]): readonly Row[] {
  const rows = new Map<string, Row>()
  for (const ground of grounds)
    for (const rule of ground.plan.rules)
      for (const entry of entriesOf(rule, ground)) {
        const identity = identityOf(ground, entry.indicator)
        const indicator = indicatorOf(ground.plan, entry.indicator)
        const matter = subjectMatter(indicator.formula)
        const row = rows.get(identity) ?? { id: entry.indicator, indicator, matter, ground, entries: [] }
        rows.set(identity, row)
        row.entries.push(entry)
      }
  const order = new Map(Object.keys(plainIndicators).map((id, index) => [id, index]))
  const placeOf = ({ id }: Row): number => order.get(id) ?? order.size
  return [...rows.values()].filter((row) => rulesOf(row).length > 0).sort((a, b) => placeOf(a) - placeOf(b))
}

/** Indicators about the same measure, as far as a plan has a rule on them that has none on this one. */
function nearTo(row: Row, rows: readonly Row[], grounds: readonly Ground[]): readonly NearIndicator[] {
  const own = plansOf(row, grounds)
  return rows.flatMap((other): readonly NearIndicator[] => {
    if (other === row || !other.matter.some((id) => row.matter.includes(id))) return []
    const plans = plansOf(other, grounds).filter((key) => !own.includes(key))
    return plans.length === 0 ? [] : [{ ...about(other), plans }]
  })
}

function comparedPlan(
  { key, plan }: Ground,
  rows: readonly ComparedIndicator[],
  grounds: readonly Ground[],
): ComparedPlan {
  const { id, kind, version, title, document, region, period } = plan
  const own = rows.filter(({ plans }) => plans.includes(key))
  const parents = plan.parents.map((parent) => {
    const ground = grounds.find((one) => one.plan.id === parent.id)
    return ground ? { ...parent, key: ground.key } : parent
  })
  return {
    key,
    ...(kind === undefined ? {} : { kind }),
    ...{ id, version, title, document, region, period },
    parents,
    rules: plan.rules.length,
    indicators: own.length,
    alone: own.filter(({ agreement }) => agreement === 'alone').length,
  }
}

function countsOf(rows: readonly ComparedIndicator[]): ComparisonCounts {
  const count = (wanted: ComparedIndicator['agreement']) => rows.filter(({ agreement }) => agreement === wanted).length
  const alone = count('alone')
  return {
    indicators: rows.length,
    shared: rows.length - alone,
    agree: count('agree'),
    differ: count('differ'),
    open: count('open'),
    alone,
  }
}

function needIndicators(wanted: readonly string[], rows: readonly Row[]): void {
  const known = rows.map(({ id }) => id)
  const wrong = wanted.find((id) => !known.includes(id))
  if (wrong === undefined) return
  const near = nearest(wrong, known)
  throw new ShequError(
    'unknown-indicator',
    text(
      `这些规划没有以“${wrong}”为指标的要求${didYouMean(near)['zh-CN']}`,
      `none of these plans has a rule on the indicator “${wrong}”${didYouMean(near).en}`,
    ),
  )
}

/**
 * Puts plans side by side, indicator by indicator: what each asks for and by when, how firmly, of whom and by which reading;
 * whether they agree, which asks for most, what one has and another lacks, and where another has an indicator about the same
 * measure that is not the same.
 *
 * A rule stands on the indicator of its default reading, or on its own where it has none; where only another reading
 * computes an indicator it is shown there as `aside`, and is not compared.
 *
 * @param plans published plans or your own, in the order of the columns; two versions of one plan may be compared
 * @param options which indicators to compare
 * @returns plain data; indicators in the order of the catalogue
 * @throws ShequError `unknown-indicator` when the options name an indicator that no rule is on, or a rule one that does not
 *   exist
 * @example
 * const { indicators } = comparePlans([shanxi2021, hengshui2021])
 * indicators.find((one) => one.indicator === 'facility-area')?.agreement // 'differ': 500 m² and 600 m²
 */
export function comparePlans(plans: readonly Plan[], { indicators: wanted }: CompareOptions = {}): Comparison {
  const grounds = groundsOf(plans)
  const all = rowsOf(grounds)
  needIndicators(wanted ?? [], all)
  const rows = wanted ? all.filter(({ id }) => wanted.includes(id)) : all
  const indicators = rows.map((row) => compareRow(row, nearTo(row, all, grounds), grounds))
  return {
    plans: grounds.map((ground) => comparedPlan(ground, indicators, grounds)),
    indicators,
    counts: countsOf(indicators),
  }
}
