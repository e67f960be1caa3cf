import type { Day } from '../values/day'
import type { Rule, Strength } from '../plan/plan'
import { detailsOf } from './detail'
import type { Cause, Finding, Verdict } from './finding'
import type { DecidedRule, Notice, OpenRule, RuleHere } from './one-result'
import { lacking, type PlacedRule } from './one-rule'
import { findingAt } from './place-finding'
import { runPrepared, type Ground, type RuleRun } from './rule-run'
import { causeAt, judgedAt, verdictAt } from './verdicts'

/** What one rule says of a record. */
export interface OneFinding {
  readonly entry: DecidedRule | OpenRule
  readonly notice: Notice | undefined
  readonly run: RuleRun
}

/** The place of the record is the only one of its level. */
const ROW = 0

/** The verdict that the figures alone would give, by all readings that count. */
function judged({ chosen, used, runs }: RuleRun): Verdict {
  const verdicts = new Set((chosen ? [used] : runs).map(({ bound }) => judgedAt(bound, ROW)))
  const [first = 'unknown'] = verdicts
  return verdicts.size === 1 ? first : 'unknown'
}

function missingOf(placed: PlacedRule, { chosen, used, runs }: RuleRun): readonly string[] {
  const looked = (chosen ? [used] : runs).flatMap((run) => {
    const here = placed.here.get(run.bound.variant)
    return here && ['unknown', 'pending'].includes(verdictAt(run, ROW)) ? lacking(run, here) : []
  })
  return [...new Set(looked)]
}

interface ByReading {
  readonly byReading: Readonly<Record<string, Verdict>>
  readonly agree: boolean | undefined
}

/** What the readings of this level say; nothing where there is just one way to take the rule. */
function readingsOf({ prepared, here, otherLevels }: PlacedRule, ground: Ground): ByReading | undefined {
  if (prepared.variants.length === 1) return undefined
  const { runs } = runPrepared(prepared, ground, [...here.keys()])
  const byReading = Object.fromEntries(runs.map((run) => [run.id ?? '', verdictAt(run, ROW)]))
  const seen = new Set<Verdict>(Object.values(byReading))
  const decided = (['met', 'unmet', 'pending'] as const).filter((verdict) => seen.has(verdict))
  const same = !otherLevels && seen.size === 1 && !seen.has('unknown')
  return { byReading, agree: decided.length > 1 ? false : same || undefined }
}

/** The finding that `check` makes of the record as a dataset of its own. */
function findingOf({ prepared }: PlacedRule, ground: Ground): Finding {
  return findingAt(detailsOf(runPrepared(prepared, ground), ground), ROW)
}

/** What is worked out only when it is looked at. */
class Later {
  private found: Finding | undefined
  private ways: { readonly value: ByReading | undefined } | undefined

  constructor(
    private readonly placed: PlacedRule,
    private readonly ground: Ground,
  ) {}

  get finding(): Finding {
    return (this.found ??= findingOf(this.placed, this.ground))
  }

  get readings(): ByReading | undefined {
    return (this.ways ??= { value: readingsOf(this.placed, this.ground) }).value
  }
}

// classes: an object with getters of its own takes several times the room, and a form asks at every keystroke

class Entry implements RuleHere {
  readonly rule: Rule
  readonly verdict: Verdict
  readonly cause: Cause | undefined
  readonly reading: string | undefined
  readonly otherLevels: RuleHere['otherLevels']
  readonly #later: Later

  constructor(
    placed: PlacedRule,
    run: RuleRun,
    readonly missing: readonly string[],
    later: Later,
  ) {
    this.rule = run.rule
    this.verdict = verdictAt(run, ROW)
    this.cause = causeAt(run, ROW)
    this.reading = run.chosen ? run.used.id : undefined
    this.otherLevels = placed.otherLevels
    this.#later = later
  }

  get byReading(): RuleHere['byReading'] {
    return this.#later.readings?.byReading
  }

  get agree(): boolean | undefined {
    return this.#later.readings?.agree
  }

  get finding(): Finding {
    return this.#later.finding
  }
}

class Shortfall implements Notice {
  readonly rule: Rule
  readonly strength: Strength
  readonly due: Day
  readonly #later: Later

  constructor(
    { rule, due }: RuleRun,
    readonly verdict: Notice['verdict'],
    later: Later,
  ) {
    this.rule = rule
    this.strength = due.milestone.strength ?? rule.strength
    this.due = due.milestone.due
    this.#later = later
  }

  get message(): Finding['message'] {
    return this.#later.finding.message
  }

  get gap(): Finding['gap'] {
    return this.#later.finding.gap
  }
}

/**
 * What one rule says of a record: its verdict at once, the words and the gap when they are looked at.
 *
 * @param placed a rule that records of this level decide
 * @param ground the record as a dataset
 */
export function oneFinding(placed: PlacedRule, ground: Ground): OneFinding {
  const run = runPrepared(placed.prepared, ground, placed.variants)
  const later = new Later(placed, ground)
  const verdict = verdictAt(run, ROW)
  const figures = verdict === 'pending' ? judged(run) : verdict
  const entry = new Entry(placed, run, figures === 'unknown' ? missingOf(placed, run) : [], later) as RuleHere
  const notice =
    figures === 'unmet' && (verdict === 'unmet' || verdict === 'pending')
      ? new Shortfall(run, verdict, later)
      : undefined
  return { entry: entry as DecidedRule | OpenRule, notice, run }
}
