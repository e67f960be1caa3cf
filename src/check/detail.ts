import { isDay } from '../values/day'
import { linear, type Form } from '../indicators/linear'
import { beneathOf } from '../indicators/total'
import type { Place } from '../dataset/places'
import type { Bound } from './bound'
import type { Bounds, Finding, Missing, Reached, Timing, Verdict } from './finding'
import { openingsOf } from './opening'
import { readsFlows } from './flows'
import { formsOf, totalsOf } from './forms'
import { gapsOf } from './gap'
import { historyOf, NO_HISTORY, type History } from './history'
import { MissingFinder, type Lacking } from './missing'
import { once } from './once'
import { statementsOf } from './parts'
import { present } from './present'
import { quantitiesOf } from './quantities'
import { rowFor, runThen, verdictThen, type Ground, type RuleRun } from './rule-run'
import { thresholdsOf } from './show'
import { shownValue } from './value'
import { findingTarget } from './target'
import { Seen as SeenBy } from './seen'
import { reachedBy, timingOf, type Seen } from './timing'
import type { Run } from './verdicts'

/** What a place must show for a reading: that it is one of those concerned, and the figures. */
function formsFor({ variant, table }: Bound): readonly Form[] {
  const { where, level } = variant.subject
  return [...(where && level === table.level ? [linear(where)] : []), ...formsOf(variant.indicator.formula)]
}

/** What the findings of one rule are made of; each part is worked out when a finding is first asked for it. */
export class Details {
  private readonly finder = new MissingFinder()
  private readonly bound: Bound
  readonly target: Finding['target']
  readonly thresholds: readonly number[]

  constructor(
    readonly run: RuleRun,
    readonly ground: Ground,
    readonly history: () => History = () => NO_HISTORY,
  ) {
    const { used, rule, due } = run
    this.bound = used.bound
    this.target = findingTarget(rule, due.milestone)
    this.thresholds = rule.op === 'increasing' ? [] : thresholdsOf(due.milestone.value, due.milestone.suffices)
  }

  /** The figures of the reading used. */
  readonly figures = once(() => quantitiesOf(this.bound.variant.indicator.formula, this.bound.scope))
  readonly gaps = once(() => gapsOf(this.bound))
  readonly openings = once(() => openingsOf(this.bound))
  readonly statements = once(() => statementsOf(this.bound, this.totals()))
  private readonly totals = once(() => totalsOf(this.bound.variant.indicator.formula))
  private readonly flows = once(() => readsFlows(this.bound))

  /** The formulas whose missing cells matter, each with the table it reads: of every reading while none is chosen. */
  private readonly open = once(() => {
    const { used, chosen, runs } = this.run
    const looked = chosen ? [used] : runs.filter((one) => one.bound.table === this.bound.table)
    return looked.map(({ bound }) => ({ forms: formsFor(bound), bound }))
  })

  /** The figures of each reading. */
  private readonly ways = once(() =>
    this.run.runs.map(({ bound }) => quantitiesOf(bound.variant.indicator.formula, bound.scope)),
  )

  /** What each reading says of the places. */
  private readonly said = once(() => this.run.runs.map((one) => new SeenBy(one, this.run.used)))

  /** The same demand on the datasets of other days. */
  private readonly seen = once(() =>
    this.run.used.others.map((then) => ({ day: then.dataset.day, run: runThen(then, this.run.used, this.ground) })),
  )

  /** What a place lacks for the rule. */
  missing(row: number): readonly Missing[] {
    const found = new Map<string, Missing>()
    for (const { forms, bound } of this.open()) {
      for (const one of this.finder.of(forms, bound.scope, row)) {
        const key = `${one.measure} ${one.level}`
        if (one.places > (found.get(key)?.places ?? 0)) found.set(key, one)
      }
    }
    return [...found.values()]
  }

  /** The same with all places that lack it, by their rows. */
  *lacking(row: number): Generator<Lacking> {
    for (const { forms, bound } of this.open()) yield* this.finder.lacking(forms, bound.scope, row)
  }

  place(row: number): Place {
    return this.run.used.bound.table.places[row] as Place
  }

  timing(row: number, verdict: Verdict): Timing | undefined {
    const { due, used, rule, chosen } = this.run
    const { dataset, table } = used.bound
    const place = table.places[row] as Place
    // what all readings agree on has no day of its own; growth is a comparison of two days
    if (!chosen || rule.op === 'increasing' || !isDay(dataset.day)) return undefined
    const late = dataset.day >= due.milestone.due
    // a standing duty was never not due, and a figure of a period is of that period, whenever it was written down
    if (late && (due.milestone.basis === 'standing' || (due.period !== undefined && this.flows()))) return undefined
    return timingOf({ day: dataset.day, verdict }, due.milestone.due, this.ground.day, this.others(place))
  }

  /** What the datasets of other days say of a place, by the demand of today. */
  private others(place: Place): readonly Seen[] {
    return this.seen().map(({ day, run }) => ({ day, verdict: verdictThen(run, place) }))
  }

  reached(row: number, verdict: Verdict): Reached | undefined {
    const { rule, used, chosen } = this.run
    const { dataset, table } = used.bound
    if (this.seen().length === 0 || !chosen || rule.op === 'increasing' || this.flows() || !isDay(dataset.day))
      return undefined
    return reachedBy([...this.others(table.places[row] as Place), { day: dataset.day, verdict }])
  }

  readings(row: number): Pick<Finding, 'reading' | 'byReading' | 'agree' | 'values'> {
    const { runs, used, chosen } = this.run
    if (runs.length === 1) return {}
    const verdicts = runs.map((run, at) => [run.id ?? '', this.said()[at]?.at(row) ?? 'unknown'] as const)
    const seen = new Set(verdicts.map(([, verdict]) => verdict))
    const decided = (['met', 'unmet', 'pending'] as const).filter((verdict) => seen.has(verdict))
    const agree = decided.length > 1 ? false : seen.size === 1 && !seen.has('unknown') ? true : undefined
    const values = agree === false ? this.values(row) : undefined
    return present({ reading: chosen ? used.id : undefined, byReading: Object.fromEntries(verdicts), agree, values })
  }

  /** What each reading computes of a place, where it speaks of the place itself or of the one above. */
  private values(row: number): Finding['values'] {
    const { runs, used } = this.run
    const known = this.ways().map((figures, index): readonly [string, string | Bounds] | undefined => {
      const run = runs[index] as Run
      const at = rowFor(run, used, row)
      const value = at === undefined || at < 0 ? undefined : shownValue(figures?.(at), this.thresholds)
      return value === undefined ? undefined : [run.id ?? '', value]
    })
    return Object.fromEntries(known.filter((one) => one !== undefined))
  }

  /** Places beneath that may exist and are not listed. */
  unlisted(row: number): Finding['unlisted'] {
    const { scope } = this.run.used.bound
    for (const atom of this.totals()) {
      const most = beneathOf(atom, scope).beneath.most[row] as number
      if (most > 0) return { level: atom.level, places: Number.isFinite(most) ? most : null }
    }
    return undefined
  }
}

/** What the findings of a rule are made of, with what it came to at other times. */
export function detailsOf(run: RuleRun, ground: Ground): Details {
  return new Details(
    run,
    ground,
    once(() => historyOf(run, ground)),
  )
}
