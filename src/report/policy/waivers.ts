import type { Verdict } from '../../check/finding'
import { ruleKey } from '../rule-key'
import type { FindingView, ReportHead } from '../view'
import { placeKey } from './place-key'
import type { Waiver } from './policy'
import type { UnusedReason, WaiverStanding, WaiverState, WaiverView } from './view'

const keyOf = (rule: string, place: string): string => `${rule} ${placeKey(place)}`

/** Verdicts that call for a waiver: whatever is not known to be in order. */
const OPEN: ReadonlySet<Verdict> = new Set(['unmet', 'unknown', 'pending'])

/** The waivers of a run: which of them holds for a finding, and what became of each. */
export class Waivers {
  private readonly byKey = new Map<string, Waiver>()
  private readonly seen = new Map<Waiver, Verdict>()

  constructor(
    private readonly all: readonly Waiver[],
    private readonly head: ReportHead,
  ) {
    for (const waiver of all) this.byKey.set(keyOf(waiver.rule, waiver.place), waiver)
  }

  private about({ plan, rule, place }: FindingView): Waiver | undefined {
    return this.byKey.get(keyOf(ruleKey(plan, rule), place)) ?? this.byKey.get(keyOf(rule, place))
  }

  private isOver({ expires }: Waiver): boolean {
    return expires < this.head.day
  }

  /** Takes note of a finding. */
  see(finding: FindingView): void {
    const waiver = this.about(finding)
    const before = waiver && this.seen.get(waiver)
    // of several plans with such a rule one is enough
    if (waiver && (before === undefined || !OPEN.has(before))) this.seen.set(waiver, finding.verdict)
  }

  /** The waiver that holds for a finding. */
  holding(finding: FindingView): WaiverView | undefined {
    const waiver = OPEN.has(finding.verdict) ? this.about(finding) : undefined
    if (!waiver || this.isOver(waiver)) return undefined
    const { reason, document, owner, expires, location } = waiver
    return { reason, document, owner, expires, location }
  }

  private isChecked(rule: string): boolean {
    const { rules } = this.head
    if (rule.includes('/')) return Object.hasOwn(rules, rule)
    return Object.values(rules).some((one) => one.rule === rule)
  }

  /** Whether this run leaves out what a waiver is about: another plan's, or a rule that was not asked for. */
  private isSkipped({ rule }: Waiver): boolean {
    const { plans, settings } = this.head
    const at = rule.lastIndexOf('/')
    if (at >= 0 && !plans.some(({ id }) => id === rule.slice(0, at))) return true
    return settings.rules !== undefined && !this.isChecked(rule)
  }

  private unusedWhy(waiver: Waiver): UnusedReason | undefined {
    const verdict = this.seen.get(waiver)
    if (verdict === 'met' || verdict === 'inapplicable') return verdict
    if (verdict !== undefined) return undefined
    if (!this.isChecked(waiver.rule)) return 'noRule'
    return this.head.selection.verdicts === 'all' ? 'noPlace' : 'notListed'
  }

  private stateOf(waiver: Waiver, why: UnusedReason | undefined): WaiverState {
    if (this.isSkipped(waiver)) return this.isOver(waiver) ? 'expired' : 'skipped'
    if (why !== undefined) return 'unused'
    return this.isOver(waiver) ? 'expired' : 'used'
  }

  /** What became of each, in the order of the file, once all findings were seen. */
  standings(): readonly WaiverStanding[] {
    return this.all.map((waiver) => {
      const why = this.unusedWhy(waiver)
      const state = this.stateOf(waiver, why)
      return { ...waiver, state, ...(state === 'unused' && why !== undefined ? { why } : {}) }
    })
  }
}
