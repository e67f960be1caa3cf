import type { Severity } from '../../values/problem'
import { ruleKey } from '../rule-key'
import { severityOf } from '../severity'
import { standingOf } from '../standing'
import { worstFirst } from '../text/order'
import { Worst } from '../text/worst'
import type { FindingView, ReportView, RuleView } from '../view'

/** A finding that somebody has to act on. */
export interface Heavy {
  readonly finding: FindingView
  readonly rule: RuleView
}

/** The findings of one severity that weigh most, and how many there are in all. */
export interface Heaviest {
  readonly shown: readonly Heavy[]
  readonly all: number
}

/** The worst findings of a rule, and how many there are. */
interface OfRule {
  readonly worst: Worst
  all: number
}

type Broken = Exclude<Severity, 'note'>

/** One of each rule first, so that a rule with many does not hide the others. */
function inTurn(lists: readonly (readonly Heavy[])[], most: number): readonly Heavy[] {
  const rounds = Math.max(0, ...lists.map(({ length }) => length))
  const turns = Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list[round] ?? []))
  return turns.flat().slice(0, most)
}

/**
 * Of each severity the findings that weigh most, in one pass and in little memory: the worst of each rule first, the rules
 * by how they stand.
 *
 * @param view the report
 * @param most how many are kept of each severity
 */
export function heaviest(view: ReportView, most: number): Readonly<Record<Broken, Heaviest>> {
  const found = { error: new Map<string, OfRule>(), warning: new Map<string, OfRule>() }
  for (const finding of view.findings()) {
    const key = ruleKey(finding.plan, finding.rule)
    const rule = view.rules[key]
    if (!rule || standingOf(finding, rule) !== 'broken') continue
    const rules = found[severityOf(finding, rule) as Broken]
    const one = rules.get(key) ?? { worst: new Worst(most), all: 0 }
    rules.set(key, one)
    one.worst.add(finding)
    one.all++
  }
  const order = worstFirst(Object.values(view.rules))
  const of = (rules: ReadonlyMap<string, OfRule>): Heaviest => ({
    shown: inTurn(
      order.map((rule) =>
        (rules.get(ruleKey(rule.plan, rule.rule))?.worst.named ?? []).map((finding) => ({ finding, rule })),
      ),
      most,
    ),
    all: Array.from(rules.values(), ({ all }) => all).reduce((sum, n) => sum + n, 0),
  })
  return { error: of(found.error), warning: of(found.warning) }
}
