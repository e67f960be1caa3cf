import type { Verdict } from '../../check/finding'
import { ruleKey } from '../rule-key'
import type { FindingView, ReportHead } from '../view'
import { debtChange } from './debt-change'
import { placeKey } from './place-key'
import type { KnownDebt, KnownDebts } from './policy'
import type { ClearedDebt, Debt, DebtBefore, DebtCounts, KnownView, PlaceDebts } from './view'

/** What a finding is against the debts that were known. */
export interface DebtMark {
  readonly debt: Debt
  readonly before?: DebtBefore
}

const NONE: DebtCounts = { new: 0, known: 0, better: 0, worse: 0, other: 0, fixed: 0, undecided: 0, gone: 0 }

type Counter = { -readonly [K in keyof DebtCounts]: number }

const keyOf = ({ plan, rule, place }: Pick<KnownDebt, 'plan' | 'rule' | 'place'>): string =>
  `${ruleKey(plan, rule)} ${placeKey(place)}`

const CLEARED: Readonly<Partial<Record<Verdict, ClearedDebt['state']>>> = {
  met: 'fixed',
  unknown: 'undecided',
  pending: 'undecided',
}

/** Whether a finding is a debt: broken, and not only worked out for a part of the region. */
function isDebt({ verdict, inForce, workedOut }: FindingView): boolean {
  return verdict === 'unmet' && inForce && workedOut !== true
}

/** The debts that were known, and what the findings of today make of them. */
export class Debts {
  private readonly known = new Map<string, KnownDebt>()
  private readonly seen = new Map<string, Verdict>()
  private readonly all: Counter = { ...NONE }
  private readonly byRule = new Map<string, Counter>()
  private readonly byPlace = new Map<string, { name?: string; readonly counts: Counter }>()

  constructor(
    private readonly given: KnownDebts,
    private readonly head: ReportHead,
  ) {
    for (const debt of given.debts) this.known.set(keyOf(debt), debt)
  }

  /** What a finding is against what was known; undefined where it is no debt. */
  markOf(finding: FindingView, isWaived: boolean): DebtMark | undefined {
    if (!isDebt(finding)) return undefined
    const before = this.known.get(keyOf(finding))
    if (!before) return isWaived ? undefined : { debt: 'new' }
    const change = debtChange(before, finding)
    if (change === undefined) return { debt: 'known' }
    const { value, target, gap } = before
    return { debt: 'changed', before: { change, ...(value === undefined ? {} : { value }), target, gap } }
  }

  private count(what: keyof DebtCounts, { plan, rule, place, name }: Omit<KnownDebt, 'target' | 'gap'>): void {
    const key = ruleKey(plan, rule)
    const ofRule = this.byRule.get(key) ?? { ...NONE }
    this.byRule.set(key, ofRule)
    const ofPlace = this.byPlace.get(place) ?? { counts: { ...NONE } }
    this.byPlace.set(place, ofPlace)
    if (name !== undefined) ofPlace.name = name
    for (const counter of [this.all, ofRule, ofPlace.counts]) counter[what]++
  }

  /** Takes note of a finding, with what it is. */
  see(finding: FindingView, mark: DebtMark | undefined): void {
    const key = keyOf(finding)
    if (this.known.has(key)) this.seen.set(key, finding.verdict)
    if (mark) this.count(mark.before?.change ?? (mark.debt === 'new' ? 'new' : 'known'), finding)
  }

  /** Where the report lists some verdicts only, what it does not list may be met, or gone. */
  private stateOf(debt: KnownDebt, verdict: Verdict | undefined): ClearedDebt['state'] {
    if (verdict !== undefined) return CLEARED[verdict] ?? 'gone'
    const isOpen =
      Object.hasOwn(this.head.rules, ruleKey(debt.plan, debt.rule)) && this.head.selection.verdicts !== 'all'
    return isOpen ? 'undecided' : 'gone'
  }

  private cleared(): readonly ClearedDebt[] {
    return [...this.known].flatMap(([key, debt]): readonly ClearedDebt[] => {
      const verdict = this.seen.get(key)
      if (verdict === 'unmet') return []
      const { plan, rule, place, name } = debt
      const state = this.stateOf(debt, verdict)
      return [
        {
          plan,
          rule,
          place,
          ...(name === undefined ? {} : { name }),
          state,
          ...(verdict === undefined ? {} : { verdict }),
        },
      ]
    })
  }

  /** What became of all of them, once all findings were seen. */
  view(): KnownView {
    const cleared = this.cleared()
    for (const debt of cleared) this.count(debt.state, debt)
    const places = Array.from(this.byPlace, ([place, { name, counts }]): PlaceDebts => ({
      place,
      ...(name === undefined ? {} : { name }),
      ...counts,
    }))
    return { day: this.given.day, counts: this.all, rules: Object.fromEntries(this.byRule), places, cleared }
  }
}
