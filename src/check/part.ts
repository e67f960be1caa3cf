import { readCode, type Level } from '../values/code'
import { ShequError } from '../values/error'
import { isBeneath } from '../values/level'
import { text } from '../values/text'
import { plainIndicators as catalogue, type PlainIndicators } from '../indicators/plain'
import { totalsIn } from '../indicators/totals-in'
import type { DatasetInput } from '../dataset/input'
import type { Region } from '../dataset/places'
import { contains } from '../plan/governs'
import type { Plan, Reading, Rule } from '../plan/plan'

/** A part of a plan's region that its whole-region rules are worked out for (测算). */
export interface PartOfRegion {
  /** Statistical code of the part; tells its level. */
  readonly code: string
  /** What it is called; as it is recorded where it is not given. */
  readonly name?: string
}

/** A plan as it is worked out for a part of its region. */
export interface ForPart {
  readonly plan: Plan
  /** Rules, or readings of them, that ask of the part what the plan asks of its whole region: see {@link wayKey}. */
  readonly workedOut: ReadonlySet<string>
}

/** Under which name a reading of a rule is remembered, or the rule itself where it has none. */
export function wayKey(rule: string, reading: string | undefined): string {
  return reading === undefined ? rule : `${rule} ${reading}`
}

const refuse = (zh: string, en: string) => new ShequError('bad-option', text(zh, en))

function recordedName(input: object, code: string, level: Level): string | undefined {
  const records: unknown = (input as Partial<DatasetInput>).places?.[level]
  if (!Array.isArray(records)) return undefined
  const key = readCode(code)?.key
  for (const record of records as readonly unknown[]) {
    const { code: own, name } = (record ?? {}) as { readonly code?: unknown; readonly name?: unknown }
    if (typeof name === 'string' && name !== '' && readCode(String(own))?.key === key) return name
  }
  return undefined
}

/**
 * The region that a code names.
 *
 * @param part its code, and its name where the caller gives it
 * @param input the records, for its name
 * @throws ShequError `bad-option` where it is no code
 */
export function regionOf({ code, name }: PartOfRegion, input: object): Region {
  const read = typeof code === 'string' ? readCode(code) : undefined
  if (!read) throw refuse(`region 不是统计用区划代码：${code}`, `region is no statistical code: ${code}`)
  const { level } = read
  return { code, level, name: name ?? recordedName(input, code, level) ?? code }
}

/** Whether all that an indicator adds up lies beneath a level. */
function reaches(indicator: string, level: Level, indicators: PlainIndicators): boolean {
  const formula = indicators[indicator]?.formula
  return formula !== undefined && [...totalsIn(formula)].every(({ over }) => isBeneath(over.level, level))
}

/** Turns the whole-region rules of a plan into rules about a part of its region. */
class Part {
  readonly workedOut = new Set<string>()
  private readonly indicators: PlainIndicators

  constructor(
    private readonly plan: Plan,
    private readonly level: Level,
  ) {
    this.indicators = { ...catalogue, ...plan.indicators }
  }

  rule(rule: Rule): Rule {
    const { readings } = rule
    if (!readings || readings.length === 0)
      return this.isWhole(rule, rule.indicator) ? this.marked(rule, undefined, rule) : rule
    return { ...rule, readings: readings.map((one) => this.reading(one, rule)) }
  }

  private reading(one: Reading, rule: Rule): Reading {
    const own: Reading = { ...one, subject: one.subject ?? rule.subject }
    return this.isWhole(own, one.indicator ?? rule.indicator) ? this.marked(rule, one.id, own) : own
  }

  private isWhole({ subject }: Pick<Reading, 'subject'>, indicator: string): boolean {
    return subject?.level === this.plan.region.level && reaches(indicator, this.level, this.indicators)
  }

  private marked<T extends Rule | Reading>(rule: Rule, reading: string | undefined, about: T): T {
    this.workedOut.add(wayKey(rule.id, reading))
    return { ...about, subject: { level: this.level } }
  }
}

/**
 * A plan as it would ask of a part of its region what it asks of the whole. Rules about each place beneath stay as they
 * are; whole-region rules that cannot be looked at there answer for no place.
 *
 * @param plan the plan
 * @param part a part of its region
 * @throws ShequError `bad-option` where it is none
 */
export function planForPart(plan: Plan, part: Region): ForPart {
  if (!contains(plan.region, part.code))
    throw refuse(
      `地区 ${part.code} 不在规划 ${plan.id} 的地区（${plan.region.name}）内`,
      `region ${part.code} is no part of the region of plan ${plan.id} (${plan.region.name})`,
    )
  if (part.level === plan.region.level) return { plan, workedOut: new Set() }
  const turned = new Part(plan, part.level)
  const rules = plan.rules.map((rule) => turned.rule(rule))
  return { plan: { ...plan, region: { ...part }, rules }, workedOut: turned.workedOut }
}
