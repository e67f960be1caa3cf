import { VERDICTS } from '../../check/finding'
import { ruleKey } from '../rule-key'
import type { FindingView, ReportView } from '../view'
import { levelKey, matchPlaces, placesOf, type Matched } from './places'
import { headReasons, reasonsOf, ruleOf } from './reasons'
import type {
  DiffChange,
  DiffCounts,
  DiffKind,
  DiffLimit,
  DiffReason,
  DiffReport,
  DiffSide,
  ReportDiff,
} from './result'

/** What is known beside the two reports. */
export interface DiffOptions {
  /** Places that were merged or have another code: codes of the later report by those of the earlier one. */
  readonly places?: Readonly<Record<string, string>>
}

const keyOf = (finding: FindingView, place: string): string => `${ruleKey(finding.plan, finding.rule)} ${place}`
const ownKey = (finding: FindingView): string => keyOf(finding, levelKey(finding.place, finding.level))

const lists = ({ selection: { verdicts } }: ReportView, verdict: string): boolean =>
  verdicts === 'all' || verdicts.includes(verdict)

function sideOf({ verdict, value, target, due, gap }: FindingView): DiffSide {
  const [first] = gap
  return {
    verdict,
    ...(value === undefined ? {} : { value }),
    target: target.value,
    due,
    ...(first ? { gap: first.by } : {}),
  }
}

/** Whether a duty in force is broken by it. */
function isBroken(finding: FindingView, view: ReportView): boolean {
  const { verdict, inForce, workedOut, waiver } = finding
  const strength = ruleOf(view, finding)?.strength.class
  return verdict === 'unmet' && inForce && workedOut !== true && waiver === undefined && strength !== 'may'
}

/** The worst of several findings: of merged places one that failed counts. */
function worst(findings: readonly FindingView[]): FindingView | undefined {
  return [...findings].sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))[0]
}

/** Goes through the later report against the earlier one. */
class Differ {
  readonly changes: DiffChange[] = []
  readonly counts: Record<DiffKind | 'same', number> = {
    newlyUnmet: 0,
    newlyMet: 0,
    undecided: 0,
    other: 0,
    figures: 0,
    same: 0,
  }
  private readonly old = new Map<string, FindingView>()
  private readonly met = new Set<string>()

  constructor(
    private readonly before: ReportView,
    private readonly after: ReportView,
    private readonly matched: Matched,
    private readonly head: readonly DiffReason[],
  ) {
    for (const finding of before.findings()) this.old.set(ownKey(finding), finding)
  }

  run(): void {
    for (const finding of this.after.findings()) this.look(finding)
    for (const [key, finding] of this.old) if (!this.met.has(key)) this.lost(finding)
  }

  private look(own: FindingView): void {
    const place = levelKey(own.place, own.level)
    const keys = (this.matched.was.get(place) ?? [place]).map((one) => keyOf(own, one))
    const found = keys.flatMap((key) => this.old.get(key) ?? [])
    for (const key of keys) this.met.add(key)
    const old = worst(found)
    const kind = this.kindOf(old, own)
    if (kind === 'same') this.counts.same++
    else if (kind) this.add(kind, old, own)
  }

  /** undefined where the earlier report does not tell whether anything changed. */
  private kindOf(old: FindingView | undefined, own: FindingView): DiffKind | 'same' | undefined {
    if (!old) {
      if (own.verdict === 'unmet' && lists(this.before, 'unmet')) return 'newlyUnmet'
      return own.verdict === 'met' && lists(this.before, 'met') && ruleOf(this.before, own) ? 'newlyMet' : undefined
    }
    if (own.verdict === old.verdict)
      return own.verdict === 'unmet' && (own.value !== old.value || own.gap[0]?.by !== old.gap[0]?.by)
        ? 'figures'
        : 'same'
    if (own.verdict === 'unmet') return 'newlyUnmet'
    if (own.verdict === 'met') return 'newlyMet'
    return own.verdict === 'unknown' && (old.verdict === 'met' || old.verdict === 'unmet') ? 'undecided' : 'other'
  }

  /** What was unmet and is not listed any more: met, gone, or of a rule that is not checked. */
  private lost(old: FindingView): void {
    if (old.verdict === 'unmet' && ruleOf(this.after, old)) this.add('other', old, undefined)
  }

  private placeReasons(old: FindingView | undefined, own: FindingView | undefined): readonly DiffReason[] {
    if (!own) return []
    const was = this.matched.was.get(levelKey(own.place, own.level))
    if (!was) return []
    const codes = this.matched.renamed.find(({ after }) => after.place === own.place && after.level === own.level)
    const before = codes?.before.map(({ place }) => place).join(', ') ?? old?.place ?? ''
    return [{ cause: 'place', shown: true, before, after: own.place }]
  }

  private add(kind: DiffKind, old: FindingView | undefined, own: FindingView | undefined): void {
    const one = own ?? old
    if (!one) return
    const { plan, rule, place, name, level } = one
    const pair = { old, own, oldRule: ruleOf(this.before, one), ownRule: ruleOf(this.after, one) }
    this.counts[kind]++
    this.changes.push({
      kind,
      plan,
      rule,
      place,
      ...(name === undefined ? {} : { name }),
      level,
      ...(old ? { before: sideOf(old) } : {}),
      ...(own ? { after: sideOf(own) } : {}),
      broken: own !== undefined && isBroken(own, this.after),
      reasons: reasonsOf(pair, this.head, this.placeReasons(old, own)),
    })
  }
}

function reportOf({ tool, day, dataset, plans, selection }: ReportView): DiffReport {
  return {
    tool,
    day,
    dataDay: dataset.day,
    plans: plans.map(({ id, version, hash }) => ({ id, version, hash })),
    verdicts: selection.verdicts,
  }
}

function limitsOf(before: ReportView, after: ReportView): readonly DiffLimit[] {
  const common = Object.keys(after.rules).some((key) => Object.hasOwn(before.rules, key))
  const sides = [['before', before] as const, ['after', after] as const]
  return [
    ...(common ? [] : [{ code: 'nothing-common' } as const]),
    ...sides.flatMap(([side, { selection }]): readonly DiffLimit[] =>
      selection.verdicts === 'all' ? [] : [{ code: 'selection', side, verdicts: selection.verdicts }],
    ),
    ...sides.flatMap(([side, { inputs }]): readonly DiffLimit[] =>
      inputs.length > 0 && inputs.every(({ sha256 }) => sha256 !== undefined) ? [] : [{ code: 'no-hash', side }],
    ),
  ]
}

function titlesOf(...views: readonly ReportView[]): Readonly<Record<string, string>> {
  return Object.fromEntries(views.flatMap(({ rules }) => Object.entries(rules).map(([key, { title }]) => [key, title])))
}

/**
 * Two reports against each other: what is newly unmet and newly met, what else changed, and of each change everything that
 * could explain it: other data, another day, a merged or renamed place, other plan data, another reading, other settings,
 * another version of the library.
 *
 * @param before the earlier report; one that lists all verdicts tells most
 * @param after the later report
 * @param options places that were merged or have another code
 * @returns the differences, and in `limits` what cannot be known from these two
 * @example
 * const diff = diffReports(fromJson(JSON.parse(old)), fromJson(JSON.parse(own)))
 * for (const { kind, place, reasons } of diff.changes) console.log(kind, place, reasons.map(({ cause }) => cause))
 */
export function diffReports(before: ReportView, after: ReportView, { places = {} }: DiffOptions = {}): ReportDiff {
  const matched = matchPlaces(
    { before, after, mapping: places },
    placesOf(before.findings()),
    placesOf(after.findings()),
  )
  const reasons = headReasons(before, after)
  const differ = new Differ(before, after, matched, reasons)
  differ.run()
  const [old, own] = [Object.keys(before.rules), Object.keys(after.rules)]
  const counts: DiffCounts = differ.counts
  return {
    before: reportOf(before),
    after: reportOf(after),
    reasons,
    counts,
    changes: differ.changes,
    places: { came: matched.came, went: matched.went, renamed: matched.renamed },
    rules: { came: own.filter((key) => !old.includes(key)), went: old.filter((key) => !own.includes(key)) },
    titles: titlesOf(before, after),
    limits: limitsOf(before, after),
  }
}
