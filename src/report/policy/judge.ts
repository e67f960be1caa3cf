import { ruleKey } from '../rule-key'
import type { FindingView, ReportView } from '../view'
import { Debts, type DebtMark } from './debts'
import { failuresOf } from './failures'
import type { Office, Policy } from './policy'
import { fails, ofRule, problemSeverity, ruleWeight, settledSeverity, weightSet } from './severities'
import type { OfficeView, PolicyView, WaiverView, Weight } from './view'
import { Waivers } from './waivers'

/** What a policy makes of a report. */
export interface Judged {
  readonly policy: PolicyView
  /** The same report, its findings marked; also one that lists other verdicts of it. */
  readonly apply: (view: ReportView) => ReportView
}

/** What holds of one finding. */
interface Marks {
  readonly severity: Weight | undefined
  readonly waiver: WaiverView | undefined
  readonly debt: DebtMark | undefined
}

const isOld = ({ debt, before }: DebtMark): boolean =>
  debt === 'known' || (before !== undefined && before.change !== 'worse')

function officeOf(view: ReportView, { name, deadline, deadlines }: Office): OfficeView {
  const days = Object.values(view.rules).flatMap((rule): [string, string][] => {
    const day = ofRule(deadlines, rule) ?? deadline
    return day === undefined ? [] : [[ruleKey(rule.plan, rule.rule), day]]
  })
  return { ...(name === undefined ? {} : { name }), deadlines: Object.fromEntries(days) }
}

/** Marks findings, and adds up what fails the run. */
class Judge {
  readonly severities = new Map<string, Weight>()
  readonly waivers: Waivers | undefined
  readonly debts: Debts | undefined
  private readonly weights = new Map<string, Weight>()

  constructor(
    private readonly view: ReportView,
    private readonly policy: Policy,
  ) {
    this.waivers = policy.waivers && new Waivers(policy.waivers, view)
    this.debts = policy.known && new Debts(policy.known, view)
    for (const [key, rule] of Object.entries(view.rules)) {
      const set = weightSet(rule, policy.severities)
      if (set !== undefined) this.severities.set(key, set)
      this.weights.set(key, ruleWeight(rule, set))
    }
  }

  marks(finding: FindingView): Marks {
    const severity = settledSeverity(finding, this.severities.get(ruleKey(finding.plan, finding.rule)))
    const waiver = this.waivers?.holding(finding)
    const debt = severity === 'off' ? undefined : this.debts?.markOf(finding, waiver !== undefined)
    return { severity, waiver, debt }
  }

  /** Whether unmet findings of a rule fail the run, those apart that are waived or known. */
  private isFailing(key: string): boolean {
    const { failOn = 'warning' } = this.policy
    return fails(this.weights.get(key) ?? 'off', failOn)
  }

  private countOne(finding: FindingView, failing: Map<string, number>): void {
    const { waiver, debt } = this.marks(finding)
    this.waivers?.see(finding)
    this.debts?.see(finding, debt)
    const key = ruleKey(finding.plan, finding.rule)
    if (finding.verdict !== 'unmet' || waiver || (debt && isOld(debt)) || !this.isFailing(key)) return
    failing.set(key, (failing.get(key) ?? 0) + 1)
  }

  /** How many findings of each rule fail the run; they are gone through only where it depends on each of them. */
  failing(): ReadonlyMap<string, number> {
    const failing = new Map<string, number>()
    if (this.waivers || this.debts) for (const finding of this.view.findings()) this.countOne(finding, failing)
    else
      for (const [key, { counts }] of Object.entries(this.view.rules))
        if (this.isFailing(key) && counts.unmet > 0) failing.set(key, counts.unmet)
    return failing
  }

  weightOf(key: string): Weight {
    return this.weights.get(key) ?? 'off'
  }
}

function marked(finding: FindingView, { severity, waiver, debt }: Marks): FindingView {
  if (severity === undefined && !waiver && !debt) return finding
  return {
    ...finding,
    ...(severity === undefined ? {} : { severity }),
    ...(waiver ? { waiver } : {}),
    ...debt,
  }
}

/**
 * Holds a report to a policy, in one pass over its findings where there are waivers or known debts, and in none otherwise.
 *
 * @param view the report; to tell what became of waivers and debts it has to list all verdicts
 * @param policy what the run is held to
 */
export function judge(view: ReportView, policy: Policy): Judged {
  const one = new Judge(view, policy)
  const failing = one.failing()
  const waivers = one.waivers?.standings()
  const known = one.debts?.view()
  const { failOn = 'warning', office, files = [] } = policy
  const officeView = office && officeOf(view, office)
  const made: Omit<PolicyView, 'failures'> = {
    failOn,
    severities: Object.fromEntries(one.severities),
    ...(policy.severities?.problems ? { problems: policy.severities.problems } : {}),
    ...(officeView ? { office: officeView } : {}),
    files,
    ...(waivers ? { waivers } : {}),
    ...(known ? { known } : {}),
  }
  const failures = failuresOf(view, made, { failing, weightOf: (key) => one.weightOf(key) })
  const settled: PolicyView = { ...made, failures }
  return {
    policy: settled,
    apply: (other) => ({
      ...other,
      policy: settled,
      problems: other.problems.map((problem) => ({ ...problem, severity: problemSeverity(problem, settled) })),
      *findings() {
        for (const finding of other.findings()) yield marked(finding, one.marks(finding))
      },
    }),
  }
}
