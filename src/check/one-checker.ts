import { LEVELS, type Level } from '../values/code'
import { needDay, type Day } from '../values/day'
import { ShequError } from '../values/error'
import type { Problem } from '../values/problem'
import { text } from '../values/text'
import type { PlaceRecord } from '../dataset/input'
import { recordReader } from '../dataset/record'
import { resolver } from '../indicators/columns'
import type { Plan } from '../plan/plan'
import { needRules } from './by-rule'
import { zeroBases } from './cross-check'
import { oneFinding, type OneFinding } from './one-finding'
import type { DecidedRule, OpenRule, RecordOptions, RecordResult } from './one-result'
import { placeRule, type Placed } from './one-rule'
import { prepareRule, type Ground } from './rule-run'
import { dueOn } from './target'
import { contextOf, type Context } from './variant'

function needLevel(level: Level): Level {
  if (LEVELS.includes(level)) return level
  throw new ShequError('bad-option', text(`选项无效：level: ${level}`, `no such option: level: ${level}`))
}

/** A base of 0 beneath a numerator is a mistake of the record, however many rules meet it. */
function zeroBasesOf(findings: readonly OneFinding[]): readonly Problem[] {
  const found = new Map<string, Problem>()
  for (const { run } of findings) {
    const { bound } = run.used
    if (bound.decided?.base) for (const one of zeroBases(bound)) found.set(JSON.stringify(one.params), one)
  }
  return [...found.values()]
}

/** The rules of a plan for records of one level. */
class RecordChecker {
  private readonly context: Context
  private readonly placed: readonly Placed[]
  private readonly elsewhere: RecordResult['elsewhere']
  private readonly read: ReturnType<typeof recordReader>

  constructor(
    private readonly plan: Plan,
    private readonly day: Day,
    private readonly level: Level,
    readings: Readonly<Record<string, string | undefined>>,
  ) {
    this.context = contextOf(plan, {})
    const { measures } = this.context
    this.placed = plan.rules.map((rule) =>
      placeRule(prepareRule(rule, plan, dueOn(rule, plan, day), readings[rule.id]), level, measures),
    )
    this.elsewhere = this.placed.flatMap((one) => (one.is === 'elsewhere' ? one.rule : []))
    this.read = recordReader(level, day, { region: plan.region, measures: plan.measures })
  }

  check(record: unknown): RecordResult {
    const dataset = this.read(record)
    // columns are kept per check: those of one record say nothing of the next
    const context = { ...this.context, resolve: resolver(), effort: { integer: 0, decimal: 0 } }
    const findings = this.findings({ context, dataset, earlier: [], day: this.day })
    const entries = findings.map(({ entry }) => entry)
    const problems = [...dataset.problems, ...zeroBasesOf(findings)]
    return {
      plan: this.plan.id,
      day: this.day,
      level: this.level,
      problems,
      ok: problems.length === 0,
      notices: findings.flatMap(({ notice }) => notice ?? []),
      decided: entries.filter((entry): entry is DecidedRule => entry.verdict !== 'unknown'),
      open: entries.filter((entry): entry is OpenRule => entry.verdict === 'unknown'),
      elsewhere: this.elsewhere,
    }
  }

  /** Nothing of a record that is no place of the region: its problem says so. */
  private findings(ground: Ground): readonly OneFinding[] {
    if (ground.dataset.table(this.level).rows === 0) return []
    return this.placed.flatMap((one) => (one.is === 'here' ? oneFinding(one.rule, ground) : []))
  }
}

/**
 * Makes a function that checks single records of a level, such as a form while it is filled in. The plan's rules are worked
 * out once; keep the function for as long as the form is open.
 *
 * @param plan a plan, published or your own
 * @param options the assessment day, the level of the records, and the readings to use
 * @returns a function from a record, however little of it is filled in, to what it comes to; it never throws because of
 *   what the record holds, and `undefined`, `null` and `''` are blank
 * @throws ShequError `bad-day`, `bad-option`, `unknown-rule`, `unknown-reading`: misuse by the caller
 * @example
 * const checkRecord = recordChecker(shanxi2021, { day: '2025-12-31' })
 * const { open } = checkRecord({ newlyBuilt: true, facilityArea: 512.5 })
 * open.find(({ rule }) => rule.id === 'new-community-facility-area-per-100-households')?.missing // ['households']
 */
export function recordChecker<RuleIds extends string>(
  plan: Plan<RuleIds>,
  options: RecordOptions<NoInfer<RuleIds>>,
): (record: PlaceRecord) => RecordResult {
  const day = needDay(options.day, 'day')
  const level = needLevel(options.level ?? 'community')
  const readings: Readonly<Record<string, string | undefined>> = options.readings ?? {}
  needRules(plan, Object.keys(readings))
  const checker = new RecordChecker(plan, day, level, readings)
  return (record) => checker.check(record)
}
