import type { TargetValue } from '../../check/finding'
import { ruleKey } from '../rule-key'
import type { FindingView, PlanView, ReportView, RuleView } from '../view'
import type { DiffReason } from './result'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** An object with its keys in order, so that two of them compare as texts. */
function sorted(value: object): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The bytes that went into a report; undefined where a file has no SHA-256. */
function hashesOf({ inputs }: ReportView): readonly string[] | undefined {
  const hashes = inputs.map(({ sha256 }) => sha256)
  return hashes.every((hash) => hash !== undefined) ? hashes.map(String).sort() : undefined
}

/** Whether both reports surely stand on the same data. */
function sameData(before: ReportView, after: ReportView): boolean {
  const [old, own] = [hashesOf(before), hashesOf(after)]
  return old !== undefined && old.length > 0 && same(old, own) && before.dataset.day === after.dataset.day
}

type PlanData = Pick<PlanView, 'id' | 'version' | 'hash'>

const HASH = 12
const dataText = ({ id, version, hash }: PlanData): string => `${id} ${version} (${hash.slice(0, HASH)})`

/** A plan, or one that it stands on, whose data are others. */
function plansReason(before: readonly PlanData[], after: readonly PlanData[]): readonly DiffReason[] {
  return after.flatMap((own): readonly DiffReason[] => {
    const old = before.find(({ id }) => id === own.id)
    if (!old || old.hash === own.hash) return []
    return [{ cause: 'plan', shown: false, before: dataText(old), after: dataText(own) }]
  })
}

/** What is asked of a check beside its data and its plan. */
function settingsText({ settings, dataset }: ReportView): string {
  const { evidence, region, rules } = settings
  const parts = {
    evidence: sorted(evidence),
    region,
    rules,
    roster: sorted(dataset.roster),
    declares: sorted(dataset.declares),
  }
  return JSON.stringify(parts)
}

function differing(cause: DiffReason['cause'], before: string, after: string): readonly DiffReason[] {
  return before === after ? [] : [{ cause, shown: false, before, after }]
}

/**
 * What differs between two reports as a whole, and so may stand behind any change.
 *
 * @param before the earlier report
 * @param after the later one
 */
export function headReasons(before: ReportView, after: ReportView): readonly DiffReason[] {
  const isSettled = settingsText(before) === settingsText(after) && same(before.dataset.earlier, after.dataset.earlier)
  return [
    ...(sameData(before, after)
      ? []
      : [{ cause: 'data', shown: false, before: before.dataset.day, after: after.dataset.day } as const]),
    ...differing('day', before.day, after.day),
    ...plansReason([...before.plans, ...before.parents], [...after.plans, ...after.parents]),
    ...(isSettled ? [] : [{ cause: 'settings', shown: false } as const]),
    ...differing('library', before.tool.version, after.tool.version),
  ]
}

/** A finding of each report, with what its report says of the rule. */
export interface Pair {
  readonly old: FindingView | undefined
  readonly own: FindingView | undefined
  readonly oldRule: RuleView | undefined
  readonly ownRule: RuleView | undefined
}

const figureText = ({ value, bounds }: FindingView): string | undefined =>
  value ?? (bounds ? bounds.map((end) => end ?? '…').join('–') : undefined)

function targetText(target: TargetValue): string {
  if (target === null || target === true) return ''
  return typeof target === 'string' ? target : target.join('–')
}

/** What was computed of a finding; what it lacks counts too. */
const figures = ({ value, bounds, missing }: FindingView): unknown => [
  value,
  bounds,
  missing.map(({ places }) => places),
]

function dataReason({ old, own }: Pair, head: readonly DiffReason[]): readonly DiffReason[] {
  const differs = head.some(({ cause }) => cause === 'data')
  if (!differs || (old && own && same(figures(old), figures(own)))) return []
  const [before, after] = [old && figureText(old), own && figureText(own)]
  return [
    {
      cause: 'data',
      shown: true,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ]
}

const standing = ({ target, due, inForce, period }: FindingView): unknown => [target, due, inForce, period]

function dayReason({ old, own }: Pair, head: readonly DiffReason[]): readonly DiffReason[] {
  const day = head.find(({ cause }) => cause === 'day')
  if (!day || !old || !own) return []
  const isSigned = [old, own].every(({ message }) => message.code !== 'not-signed')
  if (same(standing(old), standing(own)) && isSigned) return []
  const what = (one: FindingView): string =>
    [one.period, one.due, targetText(one.target.value)].filter(Boolean).join(' ')
  // what is due may be the same, and only its day has come
  const [before, after] = what(old) === what(own) ? [day.before, day.after] : [what(old), what(own)]
  return [{ cause: 'day', shown: true, ...(before ? { before } : {}), ...(after ? { after } : {}) }]
}

/** What a rule is, as far as a report tells it in any language. */
const wordsOf = ({ indicator, level, nature, strength }: RuleView): unknown => [
  indicator,
  level,
  nature,
  strength.class,
]

function planReasons({ old, own, oldRule, ownRule }: Pair, head: readonly DiffReason[]): readonly DiffReason[] {
  const plan = head.filter(({ cause }) => cause === 'plan')
  if (plan.length === 0) return []
  const isRule = oldRule === undefined || ownRule === undefined || !same(wordsOf(oldRule), wordsOf(ownRule))
  const isTarget = old !== undefined && own !== undefined && !same([old.target, old.due], [own.target, own.due])
  return plan.map((reason) => ({ ...reason, shown: isRule || isTarget }))
}

function readingReason({ old, own }: Pair): readonly DiffReason[] {
  if (!old || !own || old.reading === own.reading) return []
  const { reading: before } = old
  const { reading: after } = own
  return [
    {
      cause: 'reading',
      shown: true,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ]
}

function settingsReason({ old, own }: Pair, head: readonly DiffReason[]): readonly DiffReason[] {
  const used = (one: FindingView | undefined): unknown => one?.parts?.map((part) => part.used)
  const shown = old !== undefined && own !== undefined && !same(used(old), used(own))
  return head.filter(({ cause }) => cause === 'settings').map((reason) => ({ ...reason, shown }))
}

/**
 * Everything that could explain that a finding is not what it was: what the two show first, then what differs between the
 * reports and cannot be ruled out.
 *
 * @param pair the finding in both reports
 * @param head what differs between the reports as a whole
 * @param place how its place is another than before
 */
export function reasonsOf(
  pair: Pair,
  head: readonly DiffReason[],
  place: readonly DiffReason[],
): readonly DiffReason[] {
  const all = [
    ...place,
    ...dataReason(pair, head),
    ...dayReason(pair, head),
    ...readingReason(pair),
    ...planReasons(pair, head),
    ...settingsReason(pair, head),
    ...head.filter(({ cause }) => cause === 'library'),
  ]
  return [...all.filter(({ shown }) => shown), ...all.filter(({ shown }) => !shown)]
}

/** What a report says of the rule of a finding. */
export function ruleOf(view: ReportView, { plan, rule }: FindingView): RuleView | undefined {
  const key = ruleKey(plan, rule)
  return Object.hasOwn(view.rules, key) ? view.rules[key] : undefined
}
