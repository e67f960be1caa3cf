import type { Gap, TargetValue } from '../../check/finding'
import { isDay, type Day } from '../../values/day'
import { jsonText } from '../json-text'
import type { FindingView, ReportView } from '../view'
import type { KnownDebt, KnownDebts } from './policy'

/** Known debts, or the path of the first thing that cannot be used. */
export type ParsedKnown =
  { readonly ok: true; readonly known: KnownDebts } | { readonly ok: false; readonly path: string }

type Plain = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isFigure = (value: unknown): value is string =>
  typeof value === 'string' && /^-?\d{1,40}(\.\d{1,40})?$/.test(value)

function isTarget(value: unknown): value is TargetValue {
  return value === null || value === true || isFigure(value) || (Array.isArray(value) && value.every(isFigure))
}

function isGap(value: unknown): value is Gap {
  if (!isPlain(value)) return false
  const { measure, direction, by, upTo } = value
  const isOpen = upTo === undefined || upTo === null || isFigure(upTo)
  return isText(measure) && (direction === 'more' || direction === 'less') && isFigure(by) && isOpen
}

/** One debt; a finding of a report has its target in an object. */
function debtFrom(value: unknown): KnownDebt | undefined {
  if (!isPlain(value)) return undefined
  const { plan, rule, place, name, value: figure, gap = [] } = value
  const target = isPlain(value['target']) ? value['target']['value'] : (value['target'] ?? null)
  if (!isText(plan) || !isText(rule) || !isText(place) || !isTarget(target)) return undefined
  if (figure !== undefined && !isFigure(figure)) return undefined
  if (!Array.isArray(gap) || !gap.every(isGap)) return undefined
  return {
    plan,
    rule,
    place,
    ...(isText(name) ? { name } : {}),
    ...(figure === undefined ? {} : { value: figure }),
    target,
    gap,
  }
}

/** Findings of a report that are debts: broken when it was made, not waived, and no mere working out. */
function isDebt(value: unknown): boolean {
  if (!isPlain(value)) return true
  const { verdict, inForce, workedOut, waiver, severity } = value
  const isBroken = verdict === 'unmet' && inForce !== false && workedOut !== true
  return verdict === undefined || (isBroken && waiver === undefined && severity !== 'off')
}

/**
 * Reads the debts that are known: a JSON report of before, or a list that {@link formatKnown} wrote.
 *
 * @param value what `JSON.parse` made of a file; none throws
 * @returns the debts, or the path of the first thing that cannot be used
 * @example
 * const parsed = parseKnown(JSON.parse(before))
 * if (parsed.ok) applyPolicy(view, { known: parsed.known })
 */
export function parseKnown(value: unknown): ParsedKnown {
  if (!isPlain(value)) return { ok: false, path: '' }
  const { day, debts, findings } = value
  const [key, listed] = debts === undefined ? (['findings', findings] as const) : (['debts', debts] as const)
  if (!isDay(day)) return { ok: false, path: 'day' }
  if (!Array.isArray(listed)) return { ok: false, path: key }
  const found: KnownDebt[] = []
  for (const [index, one] of (listed as readonly unknown[]).entries()) {
    if (!isDebt(one)) continue
    const debt = debtFrom(one)
    if (!debt) return { ok: false, path: `${key}[${index}]` }
    found.push(debt)
  }
  return { ok: true, known: { day, debts: found } }
}

function debtOf({ plan, rule, place, name, value, target, gap }: FindingView): KnownDebt {
  return {
    plan,
    rule,
    place,
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
    target: target.value,
    gap,
  }
}

/**
 * The debts of a report as a small file, piece by piece: every unmet finding in force that is neither waived nor of a rule
 * that does not count.
 *
 * @param view the report, held to its policy where it has one
 * @returns JSON in pieces, the same bytes for the same report
 * @example
 * Array.from(formatKnown(applyPolicy(view, { waivers }))).join('')
 */
export function* formatKnown(view: ReportView): Generator<string> {
  const day: Day = view.day
  const plans = view.plans.map(({ id, version, hash }) => ({ id, version, hash }))
  yield `{\n  "day": ${jsonText(day)},\n  "plans": ${jsonText(plans, '  ')},\n  "debts": [`
  let before = ''
  for (const finding of view.findings()) {
    if (!isDebt(finding)) continue
    yield `${before}\n    ${jsonText(debtOf(finding), '    ')}`
    before = ','
  }
  yield before === '' ? ']\n}\n' : '\n  ]\n}\n'
}
